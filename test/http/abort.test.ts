import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { AbortedError, HttpStatusError, UnknownOutcomeError } from '../../src/http/index.js';
import { connect, failure, json, ManualClock, serve, statuses, tick, until } from './support.js';

describe('the stop signal', () => {
  it('ends running reads at once, and lets nothing waiting or new start', async () => {
    const server = await serve(() => {});
    const stop = new AbortController();
    const client = connect(server.url, { signal: stop.signal });
    const reads = Array.from({ length: 6 }, () => client.read('/a'));
    const waiting = client.write('POST', '/b');
    const ends = Promise.all([...reads, waiting].map((one) => failure(one, AbortedError)));
    await until(() => server.seen.length === 4);
    stop.abort();
    for (const error of await ends) expect(error.code).toBe('aborted');
    await failure(client.read('/c'), AbortedError);
    await failure(client.write('POST', '/c'), AbortedError);
    expect(server.seen).toHaveLength(4);
  });

  it('that fired before the client was made lets nothing start', async () => {
    const server = await serve(statuses([200]));
    await failure(connect(server.url, { signal: AbortSignal.abort() }).read('/a'), AbortedError);
    expect(server.seen).toHaveLength(0);
  });

  it('lets a running write end well within the grace', async () => {
    let held: ServerResponse | undefined;
    const server = await serve((_seen, response) => {
      held = response;
    });
    const stop = new AbortController();
    const client = connect(server.url, { signal: stop.signal });
    const write = client.write('POST', '/a');
    await until(() => held !== undefined);
    stop.abort();
    await tick();
    if (held) json(held, 201, { id: 7 });
    expect((await write).body).toEqual({ id: 7 });
  });

  it('makes a write unknown that does not end within the grace', async () => {
    const server = await serve(() => {});
    const stop = new AbortController();
    const client = connect(server.url, { signal: stop.signal, limits: { abortGraceMs: 40 } });
    const end = failure(client.write('POST', '/a'), UnknownOutcomeError);
    await until(() => server.seen.length === 1);
    stop.abort();
    expect(await end).toMatchObject({ reason: 'aborted' });
    expect(server.seen).toHaveLength(1);
  });

  it('does not send a refused write again that answers within the grace', async () => {
    let held: ServerResponse | undefined;
    const server = await serve((_seen, response) => {
      held = response;
    });
    const stop = new AbortController();
    const end = failure(connect(server.url, { signal: stop.signal }).write('POST', '/a'), AbortedError);
    await until(() => held !== undefined);
    stop.abort();
    if (held) json(held, 429, {}, { 'retry-after': '1' });
    await end;
    expect(server.seen).toHaveLength(1);
  });

  it.each([{}, { 'retry-after': '30' }])(
    'cuts short the wait before another attempt (%j)',
    async (headers) => {
      const server = await serve(statuses([429], headers));
      const stop = new AbortController();
      const clock = new ManualClock();
      const end = failure(
        connect(server.url, { signal: stop.signal, clock }).write('POST', '/a'),
        AbortedError,
      );
      await until(() => clock.sleeps.length === 1);
      stop.abort();
      await end;
      expect(server.seen).toHaveLength(1);
    },
  );
});

describe('close', () => {
  it('waits for what is in flight and refuses the rest', async () => {
    let held: ServerResponse | undefined;
    const server = await serve((_seen, response) => {
      held = response;
    });
    const client = connect(server.url);
    const running = client.read('/a');
    await until(() => held !== undefined);
    const closing = client.close();
    await failure(client.read('/b'), AbortedError);
    if (held) json(held, 200, { done: true });
    expect((await running).body).toEqual({ done: true });
    await closing;
    await client.close();
    expect(server.seen).toHaveLength(1);
  });

  it('still obeys the stop signal while it waits', async () => {
    const server = await serve(() => {});
    const stop = new AbortController();
    const client = connect(server.url, { signal: stop.signal });
    const end = failure(client.read('/a'), AbortedError);
    await until(() => server.seen.length === 1);
    const closing = client.close();
    stop.abort();
    await Promise.all([end, closing]);
  });

  it('leaves other statuses of a last answer as they are', async () => {
    const server = await serve(statuses([409]));
    const client = connect(server.url);
    const end = failure(client.write('POST', '/a'), HttpStatusError);
    await until(() => server.seen.length === 1);
    await Promise.all([end, client.close()]);
  });
});
