import { describe, expect, it } from 'vitest';
import { HttpStatusError, NotSentError, UnknownOutcomeError } from '../../src/http/index.js';
import { RETRY_LIMITS, RetryPlan } from '../../src/http/retry.js';
import { connect, FakeClock, failure, json, ManualClock, serve, statuses, tick, until } from './support.js';

describe('reads', () => {
  it.each([429, 502, 503, 504])('are repeated after %i', async (status) => {
    const server = await serve(statuses([status, status, 200]));
    const clock = new FakeClock();
    const answer = await connect(server.url, { clock }).read('/a');
    expect(answer.body).toEqual({ ok: true });
    expect(server.seen).toHaveLength(3);
    expect(clock.sleeps).toEqual([500, 1000]);
  });

  it('give up after four 5xx and after six 429', async () => {
    for (const [status, count] of [
      [503, 4],
      [429, 6],
    ] as const) {
      const server = await serve(statuses([status]));
      const error = await failure(connect(server.url).read('/a'), HttpStatusError);
      expect(error).toMatchObject({
        status,
        attempts: count,
        code: 'http_status',
        path: '/a',
        method: 'GET',
      });
      expect(error.message).toContain(`${count} attempts`);
      expect(server.seen).toHaveLength(count);
    }
  });

  it('may be a POST that only asks, whose body is repeated and whose outcome is never unknown', async () => {
    const server = await serve(statuses([503, 200]));
    await connect(server.url, { clock: new FakeClock() }).ask('/a', { b: 1 });
    expect(server.seen.map(({ method, body }) => [method, body])).toEqual([
      ['POST', '{"b":1}'],
      ['POST', '{"b":1}'],
    ]);
    const refusing = await serve(statuses([501]));
    const error = await failure(connect(refusing.url).ask('/a', {}), HttpStatusError);
    expect(error).toMatchObject({ status: 501, method: 'POST', attempts: 1 });
  });

  it('are repeated once after 500', async () => {
    const healed = await serve(statuses([500, 200]));
    expect((await connect(healed.url).read('/a')).status).toBe(200);
    const broken = await serve(statuses([500]));
    expect(await failure(connect(broken.url).read('/a'), HttpStatusError)).toMatchObject({ status: 500 });
    expect(broken.seen).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 408, 409, 422, 425, 499, 501])('are not repeated after %i', async (status) => {
    const server = await serve(statuses([status]));
    const error = await failure(connect(server.url).read('/a'), HttpStatusError);
    expect(error).toMatchObject({ status, detail: `status ${status}`, attempts: 1 });
    expect(server.seen).toHaveLength(1);
  });
});

describe('writes', () => {
  it('are repeated after 429 with the same key and body', async () => {
    const server = await serve(statuses([429, 429, 201]));
    const client = connect(server.url);
    const answer = await client.write('POST', '/a', { body: { b: 1, a: 'ü' }, idempotencyKey: 'k-1' });
    expect(answer.status).toBe(201);
    expect(server.seen.map((one) => [one.headers['idempotency-key'], one.body])).toEqual(
      Array.from({ length: 3 }, () => ['k-1', '{"b":1,"a":"ü"}']),
    );
    expect(client.stats).toMatchObject({ reads: 0, writes: 1, attempts: 3 });
  });

  it('end with the status when 429 does not stop', async () => {
    const server = await serve(statuses([429], { 'retry-after': '3' }));
    const error = await failure(connect(server.url).write('DELETE', '/a/1'), HttpStatusError);
    expect(error).toMatchObject({ status: 429, retryAfterMs: 3000 });
    expect(server.seen).toHaveLength(6);
  });

  it.each([408, 425, 499, 500, 501, 502, 503, 504])(
    'are unknown and never repeated after %i',
    async (status) => {
      const server = await serve(statuses([status], { 'retry-after': '2' }));
      const clock = new FakeClock();
      const error = await failure(
        connect(server.url, { clock }).write('PUT', '/a/1', { body: {} }),
        UnknownOutcomeError,
      );
      expect(error).toMatchObject({ code: 'unknown_outcome', reason: 'status', status, retryAfterMs: 2000 });
      expect(error.detail).toBe(`status ${status}`);
      expect(server.seen).toHaveLength(1);
      expect(clock.sleeps).toEqual([]);
    },
  );

  it.each([400, 404, 409, 422])('report %i as it is', async (status) => {
    const server = await serve(statuses([status]));
    expect(await failure(connect(server.url).write('PATCH', '/a'), HttpStatusError)).toMatchObject({
      status,
    });
    expect(server.seen).toHaveLength(1);
  });
});

describe('Retry-After', () => {
  it('is obeyed in seconds and as a date', async () => {
    const clock = new FakeClock();
    const date = new Date(clock.time + 7000).toUTCString();
    for (const [header, ms] of [
      ['4', 4000],
      [date, 7000],
    ] as const) {
      const own = new FakeClock();
      const now = new Date(own.time).toUTCString();
      const server = await serve(statuses([503, 200], { 'retry-after': header, date: now }));
      await connect(server.url, { clock: own }).read('/a');
      expect(own.sleeps).toEqual([ms]);
    }
  });

  it.each(['soon', '-1', 'inf', '0', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    '%s leads to backoff',
    async (header) => {
      const server = await serve(statuses([429, 200], { 'retry-after': header }));
      const clock = new FakeClock();
      await connect(server.url, { clock }).read('/a');
      expect(clock.sleeps).toEqual([500]);
    },
  );

  it('is waited for in full where it fits into five minutes', async () => {
    const server = await serve(statuses([429], { 'retry-after': '100' }));
    const clock = new FakeClock();
    const limits = { refusedAttempts: 100 };
    const error = await failure(connect(server.url, { clock, limits }).read('/a'), HttpStatusError);
    expect(clock.sleeps).toEqual([100_000, 100_000, 100_000]);
    expect(error).toMatchObject({ status: 429, retryAfterMs: 100_000, attempts: 4 });
    expect(error.message).toContain('waited 300 s');
    expect(error.message).toContain('asks to wait 100 s');
  });

  it.each([
    ['3600', '1 h'],
    ['301', '6 min'],
    ['5400', '1 h 30 min'],
    ['9000', '2 h 30 min'],
  ])('of %s s ends the request at once, with the time that was asked for', async (header, shown) => {
    const server = await serve(statuses([429], { 'retry-after': header }));
    const clock = new FakeClock();
    const error = await failure(connect(server.url, { clock }).read('/a'), HttpStatusError);
    expect(clock.sleeps).toEqual([]);
    expect(server.seen).toHaveLength(1);
    expect(error).toMatchObject({ status: 429, retryAfterMs: Number(header) * 1000, attempts: 1 });
    expect(error.message).toContain(`asks to wait ${shown};`);
  });

  it('that is too long lets no other request be sent before it is over', async () => {
    const server = await serve(statuses([429, 200], { 'retry-after': '3600' }));
    const clock = new FakeClock();
    const client = connect(server.url, { clock });
    await failure(client.read('/a'), HttpStatusError);
    for (const request of [client.write('POST', '/b'), client.read('/c')]) {
      const error = await failure(request, NotSentError);
      expect(error.reason).toBe('paused');
      expect(error.message).toContain('was not sent: the server asks to wait 1 h');
    }
    expect(server.seen).toHaveLength(1);
    clock.time += 3_600_000;
    expect((await client.read('/d')).status).toBe(200);
  });

  it('that is too long ends also those who were already waiting', async () => {
    const server = await serve((seen, response) => {
      const wait = seen.url === '/long' ? '3600' : '60';
      setImmediate(() => json(response, 429, { detail: 'slow down' }, { 'retry-after': wait }));
    });
    const clock = new ManualClock();
    const client = connect(server.url, { clock, limits: { startInFlight: 2 } });
    const errors = await Promise.all([
      failure(client.read('/short'), NotSentError),
      failure(client.read('/long'), HttpStatusError),
      failure(client.write('POST', '/queued'), NotSentError),
    ]);
    expect(errors.map(({ message }) => message)).toEqual(
      errors.map(() => expect.stringContaining('asks to wait 1 h')),
    );
    expect(server.seen.map(({ url }) => url).sort()).toEqual(['/long', '/short']);
  });

  it('as a date is meant by the clock of the server', async () => {
    const moment = Date.UTC(2031, 4, 5, 6, 7, 8);
    const server = await serve(
      statuses([503, 200], {
        date: new Date(moment).toUTCString(),
        'retry-after': new Date(moment + 9_000).toUTCString(),
      }),
    );
    const clock = new FakeClock();
    await connect(server.url, { clock }).read('/a');
    expect(clock.sleeps).toEqual([9_000]);
  });

  it('holds back every other request, with one wait for all', async () => {
    const server = await serve(statuses([429, 200], { 'retry-after': '10' }));
    const clock = new ManualClock();
    const client = connect(server.url, { clock });
    const all = [client.read('/first')];
    await until(() => clock.sleeps.length > 0);
    all.push(client.read('/second'), client.write('POST', '/third'));
    for (let i = 0; i < 20; i += 1) await tick();
    expect(server.seen).toHaveLength(1);
    clock.advance(9_999);
    for (let i = 0; i < 20; i += 1) await tick();
    expect(server.seen).toHaveLength(1);
    clock.advance(1);
    await Promise.all(all);
    expect(clock.sleeps).toEqual([10_000]);
    expect(server.seen.slice(1).map((one) => one.url)).toContain('/first');
    expect(server.seen).toHaveLength(4);
  });

  it('of a failed write holds back what comes after it', async () => {
    const server = await serve(statuses([503, 200], { 'retry-after': '5' }));
    const clock = new FakeClock();
    const client = connect(server.url, { clock });
    await failure(client.write('POST', '/a'), UnknownOutcomeError);
    expect(clock.sleeps).toEqual([]);
    await client.read('/a');
    expect(clock.sleeps).toEqual([5000]);
  });
});

describe('backoff', () => {
  it('doubles up to its cap, with jitter from nothing to the whole', () => {
    const limits = { ...RETRY_LIMITS, refusedAttempts: 10 };
    const delays = (random: number) => {
      const plan = new RetryPlan('write', limits, () => random);
      return Array.from({ length: 9 }, () => plan.next({ status: 429 })?.ms);
    };
    expect(delays(1)).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    expect(delays(0.5)).toEqual([250, 500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
    expect(delays(0)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('counts refusals and troubles apart', () => {
    const plan = new RetryPlan('read', RETRY_LIMITS, () => 1);
    const kinds = [
      { status: 429 },
      { network: true as const },
      { status: 500 },
      { status: 503 },
      { status: 503 },
    ];
    expect(kinds.map((kind) => plan.next(kind)?.ms)).toEqual([500, 500, 1000, 2000, undefined]);
    expect(plan.waitedMs).toBe(4000);
  });

  it('is not granted to a certificate that stays wrong', () => {
    const plan = new RetryPlan('read', RETRY_LIMITS, () => 1);
    expect(plan.next({ network: true, permanent: true })).toBeUndefined();
  });
});
