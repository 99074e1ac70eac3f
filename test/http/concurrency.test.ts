import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { FLIGHT_LIMITS, RequestLimiter, type Slot } from '../../src/http/concurrency.js';
import { connect, FakeClock, json, ManualClock, serve, tick, until } from './support.js';

function openGate(clock = new FakeClock()): RequestLimiter {
  return new RequestLimiter(clock, FLIGHT_LIMITS, new AbortController().signal);
}

async function take(gate: RequestLimiter, count: number): Promise<Slot[]> {
  return Promise.all(Array.from({ length: count }, () => gate.enter(gate.ticket())));
}

async function succeed(gate: RequestLimiter, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    for (const slot of await take(gate, 1)) gate.leave(slot, 'good');
  }
}

describe('the limit', () => {
  /** Slots in the order of their start, while many more are waited for. */
  async function crowd(gate: RequestLimiter): Promise<Slot[]> {
    const started: Slot[] = [];
    for (let i = 0; i < 100; i += 1) void gate.enter(gate.ticket()).then((slot) => started.push(slot));
    await tick();
    return started;
  }

  it('doubles while a window of requests is answered, up to sixteen', async () => {
    const gate = openGate();
    const started = await crowd(gate);
    const inFlight = [started.length];
    for (let window = 0; window < 3; window += 1) {
      for (const slot of started.splice(0)) gate.leave(slot, 'good');
      await tick();
      inFlight.push(started.length);
    }
    expect(inFlight).toEqual([4, 8, 16, 16]);
  });

  it('does not grow by requests that come one by one, for they tell nothing of more at once', async () => {
    const gate = openGate();
    await succeed(gate, 19);
    expect(gate.limit).toBe(4);
  });

  it.each(['overload', 'other'] as const)(
    'doubles no further after an answer that is %s',
    async (landing) => {
      const gate = openGate();
      const started = await crowd(gate);
      const [first, ...rest] = started.splice(0);
      if (first) gate.leave(first, landing);
      const { limit } = gate;
      for (const slot of rest) gate.leave(slot, 'good');
      expect(gate.limit).toBe(limit);
    },
  );

  it('grows by one per twenty good answers once the server refused one, up to sixteen', async () => {
    const gate = openGate();
    for (const slot of await take(gate, 1)) gate.leave(slot, 'overload');
    expect(gate.limit).toBe(2);
    await succeed(gate, 19);
    expect(gate.limit).toBe(2);
    await succeed(gate, 1);
    expect(gate.limit).toBe(3);
    await succeed(gate, 20 * 30);
    expect(gate.limit).toBe(16);
  });

  it('stops doubling at an answer that is much slower than the quickest', async () => {
    const clock = new ManualClock();
    const gate = new RequestLimiter(clock, FLIGHT_LIMITS, new AbortController().signal);
    const started = await crowd(gate);
    const answered = async (ms: number) => {
      clock.advance(ms);
      const slot = started.pop();
      if (slot) gate.leave(slot, 'good');
      await tick();
      return gate.limit;
    };
    expect(await answered(100)).toBe(5);
    // Four times as long, but hardly longer; then longer by much, but not four times as long.
    expect(await answered(40)).toBe(6);
    expect(await answered(170)).toBe(7);
    expect(await answered(291)).toBe(7);
    expect(await answered(40)).toBe(7);
  });

  it('is halved once per overload and never below one', async () => {
    const gate = openGate();
    await succeed(gate, 20 * 12);
    const slots = await take(gate, 16);
    for (const slot of slots) gate.leave(slot, 'overload');
    expect(gate.limit).toBe(8);
    for (const expected of [4, 2, 1, 1]) {
      for (const slot of await take(gate, 1)) gate.leave(slot, 'overload');
      expect(gate.limit).toBe(expected);
    }
  });

  it('stays where the server takes more than were in flight at once before it names a time to wait', async () => {
    const gate = openGate();
    await succeed(gate, 4);
    for (const slot of await take(gate, 4)) gate.leave(slot, 'quota');
    expect(gate.limit).toBe(4);
    // As many requests as are in flight at once tell nothing of time.
    await succeed(gate, 3);
    for (const slot of await take(gate, 4)) gate.leave(slot, 'quota');
    expect(gate.limit).toBe(2);
    // What was in flight during a refusal does not count for the next one.
    const [late, refused] = await take(gate, 2);
    if (late === undefined || refused === undefined) throw new Error('two slots');
    gate.leave(refused, 'quota');
    gate.leave(late, 'good');
    for (const slot of await take(gate, 1)) gate.leave(slot, 'quota');
    expect(gate.limit).toBe(1);
  });

  it('is halved by a refusal that names no time, however much was taken before', async () => {
    const gate = openGate();
    await succeed(gate, 19);
    for (const slot of await take(gate, 1)) gate.leave(slot, 'overload');
    expect(gate.limit).toBe(2);
  });

  it('does not count other endings as success', async () => {
    const gate = openGate();
    for (let i = 0; i < 40; i += 1) for (const slot of await take(gate, 1)) gate.leave(slot, 'other');
    expect(gate.limit).toBe(4);
  });
});

describe('the queue', () => {
  it('is first come, first served, and a returning request keeps its place', async () => {
    const gate = openGate();
    const [first] = await take(gate, 4);
    const order: string[] = [];
    const late = gate.ticket();
    const waits = [gate.ticket(), gate.ticket()].map((ticket, index) =>
      gate.enter(ticket).then((slot) => {
        order.push(`new ${index}`);
        gate.leave(slot, 'other');
      }),
    );
    const back = gate.enter(late).then((slot) => {
      order.push('returning');
      gate.leave(slot, 'other');
    });
    if (first) gate.leave(first, 'other');
    await Promise.all([...waits, back]);
    expect(order).toEqual(['returning', 'new 0', 'new 1']);
  });

  it('starts nothing during a pause, and prolongs it when told so meanwhile', async () => {
    const clock = new ManualClock();
    const gate = new RequestLimiter(clock, FLIGHT_LIMITS, new AbortController().signal);
    let started = 0;
    gate.pause(1000);
    void gate.enter(gate.ticket()).then(() => {
      started += 1;
    });
    await tick();
    gate.pause(3000);
    clock.advance(1000);
    await tick();
    expect([started, clock.sleeps]).toEqual([0, [1000, 2000]]);
    clock.advance(2000);
    await tick();
    expect(started).toBe(1);
  });

  it('goes on when a clock does not move with its sleeps', async () => {
    const gate = new RequestLimiter(
      { now: () => 0, sleep: async () => {} },
      FLIGHT_LIMITS,
      new AbortController().signal,
    );
    gate.pause(1000);
    expect(await take(gate, 3)).toHaveLength(3);
  });

  it('passes on the failure of a clock instead of waiting for ever', async () => {
    const sleep = () => Promise.reject(new Error('no clock'));
    const gate = new RequestLimiter({ now: () => 0, sleep }, FLIGHT_LIMITS, new AbortController().signal);
    gate.pause(1000);
    await expect(take(gate, 2)).rejects.toThrow('no clock');
  });
});

describe('a server that counts requests over time', () => {
  interface Rule {
    perSecond: number;
    latencyMs: number;
    kind: 'window' | 'bucket';
  }

  /** So many requests, 16 wanted at once, in a time of its own; what the server did with them. */
  async function run({ perSecond, latencyMs, kind }: Rule, count: number) {
    let now = 0;
    let order = 0;
    const events: { at: number; order: number; act(): void }[] = [];
    const later = (ms: number) =>
      new Promise<void>((act) => {
        order += 1;
        events.push({ at: now + ms, order, act });
      });
    const gate = new RequestLimiter(
      { now: () => now, sleep: (ms) => later(Math.max(0, ms)) },
      FLIGHT_LIMITS,
      new AbortController().signal,
    );
    let [from, used, tokens, last] = [Number.NEGATIVE_INFINITY, 0, perSecond, 0];
    /** Milliseconds until the server takes the next one; 0 where it takes this one. */
    const asked = (): number => {
      if (kind === 'window') {
        if (now - from >= 1000) [from, used] = [now, 0];
        used += 1;
        return used <= perSecond ? 0 : from + 1000 - now;
      }
      tokens = Math.min(perSecond, tokens + ((now - last) / 1000) * perSecond);
      last = now;
      if (tokens < 1) return ((1 - tokens) / perSecond) * 1000;
      tokens -= 1;
      return 0;
    };
    let [inFlight, most, done, tries, left] = [0, 0, 0, 0, count];
    const request = async (): Promise<void> => {
      const ticket = gate.ticket();
      for (let attempt = 1; ; attempt += 1) {
        const slot = await gate.enter(ticket);
        inFlight += 1;
        most = Math.max(most, inFlight);
        tries = Math.max(tries, attempt);
        const wait = asked();
        await later(wait === 0 ? latencyMs : 1);
        inFlight -= 1;
        // In whole seconds, as most servers say it.
        if (wait > 0) gate.pause(Math.max(1, Math.ceil(wait / 1000)) * 1000);
        gate.leave(slot, wait === 0 ? 'good' : 'quota');
        if (wait > 0) continue;
        done += 1;
        return;
      }
    };
    const worker = async (): Promise<void> => {
      for (; left > 0; ) {
        left -= 1;
        await request();
      }
    };
    for (let at = 0; at < 16; at += 1) void worker();
    for (await tick(); done < count; await tick()) {
      events.sort((a, b) => a.at - b.at || a.order - b.order);
      const next = events.shift();
      if (next === undefined) throw new Error('nothing goes on');
      now = next.at;
      next.act();
    }
    return { share: ((count / perSecond) * 1000) / now, most, tries };
  }

  it.each([10, 30, 60])(
    'is used to nine tenths where it allows %i a second',
    async (perSecond) => {
      for (const kind of ['window', 'bucket'] as const)
        for (const latencyMs of [5, 20, 50]) {
          const { share, most, tries } = await run({ perSecond, latencyMs, kind }, 10 * perSecond);
          expect(share, `${kind}, ${latencyMs} ms`).toBeGreaterThanOrEqual(0.9);
          expect(most).toBeLessThanOrEqual(16);
          // A request gives up after six refusals.
          expect(tries).toBeLessThan(6);
        }
    },
    30_000,
  );

  it('is no strain: what is in flight at once goes on doubling after its refusal', async () => {
    const gate = openGate();
    await succeed(gate, 4);
    for (const slot of await take(gate, 4)) gate.leave(slot, 'quota');
    const started: Slot[] = [];
    for (let i = 0; i < 100; i += 1) void gate.enter(gate.ticket()).then((slot) => started.push(slot));
    await tick();
    const inFlight = [started.length];
    for (let window = 0; window < 2; window += 1) {
      for (const slot of started.splice(0)) gate.leave(slot, 'good');
      await tick();
      inFlight.push(started.length);
    }
    expect(inFlight).toEqual([4, 8, 16]);
  });
});

describe('at the server', () => {
  /** Answers only when `size` requests are there at once, so that a lower limit would never end. */
  async function serveInGroups(size: () => number) {
    let held: ServerResponse[] = [];
    return serve((_seen, response) => {
      held.push(response);
      if (held.length < size()) return;
      const group = held;
      held = [];
      setImmediate(() => {
        for (const one of group) json(one, 200, {});
      });
    });
  }

  it('four requests are in flight until the first answer', async () => {
    const inFlight: number[] = [];
    const server = await serveInGroups(() => {
      inFlight.push(server.mostInFlight());
      return 4;
    });
    const client = connect(server.url);
    await Promise.all(Array.from({ length: 4 + 8 }, () => client.read('/a')));
    expect(inFlight.slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(client.stats.mostInFlight).toBe(8);
  });

  it('sixteen are reached and not passed', async () => {
    const server = await serve((_seen, response) => setTimeout(() => json(response, 200, {}), 1));
    const client = connect(server.url);
    await Promise.all(Array.from({ length: 500 }, () => client.read('/a')));
    expect(client.stats.mostInFlight).toBe(16);
    expect(server.mostInFlight()).toBeLessThanOrEqual(16);
    expect(server.mostInFlight()).toBeGreaterThan(4);
  });

  it('nothing fails where the server counts requests over time, and few are refused', async () => {
    const clock = new FakeClock();
    let from = clock.now();
    let used = 0;
    const server = await serve((_seen, response) => {
      if (clock.now() - from >= 1000) {
        from = clock.now();
        used = 0;
      }
      if (used === 30) return json(response, 429, {}, { 'retry-after': '1' });
      used += 1;
      setTimeout(() => json(response, 200, {}), 5);
    });
    const client = connect(server.url, { clock });
    await Promise.all(Array.from({ length: 100 }, () => client.read('/a')));
    // At least: an answer on its way while this clock jumps may begin another pause.
    expect(clock.sleeps.length).toBeGreaterThanOrEqual(3);
    expect(server.seen.length - 100).toBeLessThanOrEqual(16 * clock.sleeps.length);
  });

  it('a refusal brings the number down', async () => {
    let refuse = true;
    const held: ServerResponse[] = [];
    const server = await serve((_seen, response) => {
      if (refuse) {
        refuse = false;
        json(response, 429, {});
        return;
      }
      held.push(response);
    });
    const client = connect(server.url, { limits: { startInFlight: 2 } });
    const first = client.read('/a');
    await until(() => held.length === 1);
    const more = Array.from({ length: 3 }, () => client.read('/a'));
    for (let answered = 0; answered < 4; answered += 1) {
      await until(() => held.length > 0);
      const one = held.shift();
      if (one) json(one, 200, {});
    }
    await Promise.all([first, ...more]);
    expect(server.seen).toHaveLength(5);
    expect(server.mostInFlight()).toBe(1);
  });
});
