import { createServer, type Server, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  AbortedError,
  BadAnswerError,
  NetworkError,
  NotSentError,
  UnknownOutcomeError,
} from '../../src/http/index.js';
import { Witness } from '../../src/http/transport.js';
import { connect, FakeClock, failure, json, serve, tick } from './support.js';

/** A bare TCP server; `onRequest` gets each request of a connection and its number over all connections. */
async function serveTcp(onRequest: (socket: Socket, nth: number, head: string) => void) {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => {
      const head = chunk.toString();
      requests.push(head.split('\r\n')[0] ?? '');
      onRequest(socket, requests.length, head);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { host: `127.0.0.1:${port}`, url: `http://127.0.0.1:${port}`, requests, server };
}

const OK = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}';

async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

describe('a connection that does not come about', () => {
  it('is a write not sent', async () => {
    const clock = new FakeClock();
    const url = `http://${await closedPort()}`;
    const error = await failure(connect(url, { clock }).write('POST', '/a', { body: {} }), NotSentError);
    expect(error).toMatchObject({ code: 'not_sent', reason: 'ECONNREFUSED', method: 'POST', path: '/a' });
    expect(error.message).toContain('It changed nothing.');
    expect(clock.sleeps).toEqual([]);
  });

  it('is tried four times by a read', async () => {
    const clock = new FakeClock();
    const error = await failure(connect(`http://${await closedPort()}`, { clock }).read('/a'), NetworkError);
    expect(error).toMatchObject({ code: 'network', reason: 'ECONNREFUSED' });
    expect(clock.sleeps).toEqual([500, 1000, 2000]);
  });

  it('is a write not sent when the TLS handshake fails, and no reason to try a read again', async () => {
    const server = await serve((_seen, response) => json(response, 200, {}));
    const clock = new FakeClock();
    const client = connect(server.url.replace('http:', 'https:'), { clock });
    expect((await failure(client.write('POST', '/a'), NotSentError)).reason).toMatch(/SSL/);
    expect((await failure(client.read('/a'), NetworkError)).reason).toMatch(/SSL/);
    expect(clock.sleeps).toEqual([]);
    expect(server.seen).toHaveLength(0);
  });

  it('is a write not sent when the handshake does not end in time', async () => {
    const server = await serveTcp(() => {});
    const client = connect(`https://${server.host}`, { timeoutMs: 80 });
    expect(await failure(client.write('POST', '/a'), NotSentError)).toMatchObject({
      reason: expect.stringMatching(/timeout/i),
    });
  });

  it('is stopped at once, and then certainly not sent', async () => {
    const server = await serveTcp(() => stop.abort());
    const stop = new AbortController();
    const limits = { abortGraceMs: 3_600_000 };
    const client = connect(`https://${server.host}`, { signal: stop.signal, limits });
    await failure(client.write('POST', '/a'), AbortedError);
  });

  it('is not used for a write that was stopped meanwhile', async () => {
    const server = await serveTcp((socket) => socket.write(OK));
    const accepted = new Promise((done) => server.server.once('connection', done));
    const stop = new AbortController();
    const client = connect(server.url, { signal: stop.signal });
    const end = failure(client.write('POST', '/a'), AbortedError);
    // The connection is asked for within these, and cannot be there before the event loop turns.
    for (let i = 0; i < 50; i += 1) await Promise.resolve();
    stop.abort();
    await end;
    await accepted;
    for (let i = 0; i < 20; i += 1) await tick();
    expect(server.requests).toEqual([]);
  });

  it('never carries a write that was stopped earlier, at whatever step', async () => {
    const server = await serveTcp((socket) => socket.write(OK));
    for (let steps = 0; steps < 50; steps += 1) {
      const stop = new AbortController();
      const client = connect(server.url, { signal: stop.signal });
      const end = failure(client.write('POST', '/a'), AbortedError);
      for (let i = 0; i < steps; i += 1) await Promise.resolve();
      stop.abort();
      await end;
    }
    for (let i = 0; i < 20; i += 1) await tick();
    expect(server.requests).toEqual([]);
  });
});

describe('a connection that is lost', () => {
  it('before the answer: a write is unknown and arrives once', async () => {
    const server = await serveTcp((socket) => socket.destroy());
    const error = await failure(
      connect(server.url).write('POST', '/a', { body: { a: 1 } }),
      UnknownOutcomeError,
    );
    expect(error).toMatchObject({ code: 'unknown_outcome', reason: 'connection', status: undefined });
    expect(error.message).toContain('Check the platform');
    expect(server.requests).toHaveLength(1);
  });

  it('before the answer: a read is sent again', async () => {
    const server = await serveTcp((socket, nth) => (nth < 3 ? socket.destroy() : socket.end(OK)));
    expect((await connect(server.url).read('/a')).body).toEqual({});
    expect(server.requests).toHaveLength(3);
  });

  it('in the middle of a body: unknown for a write, again for a read', async () => {
    const half = OK.replace('length: 2', 'length: 200');
    const server = await serveTcp((socket, nth) => socket.end(nth < 3 ? half : OK));
    const client = connect(server.url);
    expect(await failure(client.write('PUT', '/a'), UnknownOutcomeError)).toMatchObject({
      reason: 'connection',
    });
    expect((await client.read('/a')).body).toEqual({});
    expect(server.requests).toEqual(['PUT /a HTTP/1.1', 'GET /a HTTP/1.1', 'GET /a HTTP/1.1']);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)(
    'kept alive and closed by the server on a %s: unknown, never sent again behind our back',
    async (method) => {
      const server = await serveTcp((socket, nth) => (nth % 2 === 1 ? socket.write(OK) : socket.destroy()));
      const client = connect(server.url);
      for (let round = 0; round < 10; round += 1) {
        await client.read('/warm');
        const error = await failure(client.write(method, '/a', { body: {} }), UnknownOutcomeError);
        expect(error.reason).toBe('connection');
      }
      expect(server.requests.filter((line) => line.startsWith(method))).toHaveLength(10);
      expect(server.requests).toHaveLength(20);
    },
  );

  it('kept alive and closed while idle: the write arrives at most once', async () => {
    const server = await serveTcp((socket, _nth, head) => {
      socket.write(OK);
      // Closes right behind the answer although it promised to stay open: the client may or may not know yet.
      if (head.startsWith('GET')) socket.end();
    });
    const client = connect(server.url);
    for (let round = 1; round <= 30; round += 1) {
      await client.read('/warm');
      const outcome = await client.write('POST', `/a/${round}`).catch((error: unknown) => error);
      const arrived = server.requests.filter((line) => line.startsWith(`POST /a/${round} `)).length;
      expect(arrived).toBeLessThanOrEqual(1);
      if (!(outcome instanceof UnknownOutcomeError)) {
        expect(outcome).toMatchObject({ status: 200 });
        expect(arrived).toBe(1);
      }
    }
  });

  it('a request handed to a connection twice is stopped the second time', () => {
    const witness = new Witness(new AbortController().signal);
    const starts: string[] = [];
    const aborts: Error[] = [];
    const controller = {
      aborted: false,
      paused: false,
      reason: null,
      abort: (reason: Error) => aborts.push(reason),
      pause: () => {},
      resume: () => {},
    };
    const handler = witness.wrap({ onRequestStart: () => starts.push('start') });
    expect(witness.started).toBe(false);
    handler.onRequestStart?.(controller, undefined);
    expect([witness.started, starts.length, aborts.length]).toEqual([true, 1, 0]);
    handler.onRequestStart?.(controller, undefined);
    expect([starts.length, aborts.length]).toEqual([1, 1]);
    const stopped = new Witness(AbortSignal.abort());
    stopped.wrap({}).onRequestStart?.(controller, undefined);
    expect(stopped.started).toBe(false);
  });
});

// Long enough for a connection to come about on a busy machine.
const timeoutMs = 700;

describe('an answer that does not come in time', () => {
  it('is unknown for a write', async () => {
    const server = await serve(() => {});
    const client = connect(server.url, { timeoutMs });
    const error = await failure(client.write('POST', '/a'), UnknownOutcomeError);
    expect(error).toMatchObject({ reason: 'timeout' });
    expect(error.message).toContain('0.7 s');
    expect(server.seen).toHaveLength(1);
  });

  it('is asked for again by a read, also when only the body hangs', async () => {
    const server = await serve((_seen, response, nth) => {
      if (nth === 2) response.writeHead(200, { 'content-length': 100 }).write('{');
      if (nth > 2) json(response, 200, { done: true });
    });
    expect((await connect(server.url, { timeoutMs }).read('/a')).body).toEqual({ done: true });
  });

  it('is a network error for a read in the end', async () => {
    const server = await serve(() => {});
    const clock = new FakeClock();
    const error = await failure(connect(server.url, { timeoutMs: 30, clock }).read('/a'), NetworkError);
    expect(error.reason).toMatch(/timeout/i);
    expect(clock.sleeps).toEqual([500, 1000, 2000]);
  });
});

describe('an answer that cannot be read', () => {
  it.each([
    ['<html>', '<html>'],
    ['broken UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['half of a document', '{"a":'],
  ])('%s: error for a read, unknown for a write', async (_title, body) => {
    const server = await serve((_seen, response) => response.writeHead(200).end(body));
    const client = connect(server.url);
    expect(await failure(client.read('/a'), BadAnswerError)).toMatchObject({ code: 'bad_answer' });
    expect(await failure(client.write('POST', '/a'), UnknownOutcomeError)).toMatchObject({
      reason: 'unreadable',
      status: 200,
    });
    expect(server.seen).toHaveLength(2);
  });

  it('too large: likewise', async () => {
    const server = await serve((_seen, response) => json(response, 200, 'x'.repeat(2000)));
    const client = connect(server.url, { limits: { maxBodyBytes: 1000 } });
    expect((await failure(client.read('/a'), BadAnswerError)).message).toContain('too large');
    expect(await failure(client.write('POST', '/a'), UnknownOutcomeError)).toMatchObject({
      reason: 'unreadable',
    });
    expect(server.seen).toHaveLength(2);
  });
});
