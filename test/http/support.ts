import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { HttpClient, type HttpOptions } from '../../src/http/index.js';

/** What the server saw of one request. */
export interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface TestServer {
  url: string;
  seen: Seen[];
  mostInFlight(): number;
}

/** Answers one request; `nth` counts all requests of the server from 1. */
export type Responder = (seen: Seen, response: ServerResponse, nth: number) => void;

/** A real server on the loopback that is closed, open connections included, when the test ends. */
export async function serve(respond: Responder): Promise<TestServer> {
  const seen: Seen[] = [];
  let inFlight = 0;
  let most = 0;
  const server = createServer((request, response) => {
    inFlight += 1;
    most = Math.max(most, inFlight);
    response.on('close', () => {
      inFlight -= 1;
    });
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const entry = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      seen.push(entry);
      respond(entry, response, seen.length);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen, mostInFlight: () => most };
}

/** Sends JSON with a status. */
export function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** Answers with one status after the other, the last of them for ever; 2xx carry `{ok: true}`. */
export function statuses(list: number[], headers: Record<string, string> = {}): Responder {
  return (_seen, response, nth) => {
    const status = list[Math.min(nth, list.length) - 1] ?? 200;
    json(
      response,
      status,
      status < 300 ? { ok: true } : { detail: `status ${status}` },
      status < 300 ? {} : headers,
    );
  };
}

/** Records sleeps and lets them end at once, with the time moved on. */
export class FakeClock {
  sleeps: number[] = [];
  time = Date.UTC(2026, 0, 1);

  now(): number {
    return this.time;
  }

  async sleep(ms: number): Promise<void> {
    this.sleeps.push(ms);
    this.time += ms;
    await tick();
  }
}

/** Lets sleeps end only when told, or when their signal fires. */
export class ManualClock {
  time = Date.UTC(2026, 0, 1);
  sleeps: number[] = [];
  #open: { until: number; wake: () => void }[] = [];

  now(): number {
    return this.time;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.sleeps.push(ms);
    return new Promise((wake, reject) => {
      this.#open.push({ until: this.time + ms, wake });
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  }

  advance(ms: number): void {
    this.time += ms;
    const due = this.#open.filter((one) => one.until <= this.time);
    this.#open = this.#open.filter((one) => one.until > this.time);
    for (const one of due) one.wake();
  }
}

/** A client that is closed when the test ends; jitter at its fullest unless told otherwise. */
export function connect(url: string, options: Partial<HttpOptions> = {}): HttpClient {
  const client = new HttpClient({
    baseUrl: url,
    headers: () => ({ Authorization: 'Bearer test-key' }),
    userAgent: 'test/1',
    clock: new FakeClock(),
    random: () => 1,
    ...options,
  });
  onTestFinished(() => client.close());
  return client;
}

/** The error a promise ends with, checked to be of the class; fails when it succeeds. */
export async function failure<E extends Error>(
  promise: Promise<unknown>,
  type: abstract new (...args: never[]) => E,
): Promise<E> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in outcome && outcome.error instanceof type) return outcome.error;
  throw new Error(`expected ${type.name}, got ${JSON.stringify(outcome)}`, {
    cause: 'error' in outcome ? outcome.error : undefined,
  });
}

export function tick(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

/** Waits until something is true; the test's own time limit ends it otherwise. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 2));
}
