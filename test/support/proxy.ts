import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request on its way to the platform or one answer on its way back. */
export interface Passing {
  method: string;
  path: string;
  body: { [field: string]: unknown };
}

/** What a proxy does to bodies that are JSON objects; what it gives back takes their place. */
export interface Meddling {
  request?(passing: Passing): object | undefined;
  answer?(passing: Passing): object | undefined;
}

/** A proxy in front of the emulator, on loopback: a platform that stores or answers otherwise. */
export class MeddlingProxy {
  /** May be changed while it runs. */
  meddling: Meddling = {};
  readonly #server: Server;
  readonly #upstream: URL;

  private constructor(upstream: string) {
    this.#upstream = new URL(upstream);
    this.#server = createServer((incoming, outgoing) => {
      this.#pass(incoming).then(
        ({ status, type, text }) => {
          outgoing.writeHead(status, type === undefined ? {} : { 'content-type': type });
          outgoing.end(text);
        },
        () => outgoing.destroy(),
      );
    });
  }

  static async open(upstream: string): Promise<MeddlingProxy> {
    const proxy = new MeddlingProxy(upstream);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #pass(
    incoming: IncomingMessage,
  ): Promise<{ status: number; type: string | undefined; text: string }> {
    const { method = 'GET', url: path = '/' } = incoming;
    const sent = meddled(await textOf(incoming), (body) => this.meddling.request?.({ method, path, body }));
    const headers = { ...incoming.headers, host: this.#upstream.host };
    delete headers['content-length'];
    delete headers['transfer-encoding'];
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = { host: this.#upstream.hostname, port: this.#upstream.port, method, path, headers };
      request(options, resolve).on('error', reject).end(sent);
    });
    const text = meddled(await textOf(answer), (body) => this.meddling.answer?.({ method, path, body }));
    return { status: answer.statusCode ?? 502, type: answer.headers['content-type'], text };
  }
}

function meddled(text: string, change: (body: Passing['body']) => object | undefined): string {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return text;
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return text;
  const changed = change(body as Passing['body']);
  return changed === undefined ? text : JSON.stringify(changed);
}

async function textOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
