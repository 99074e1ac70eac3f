import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../../src/emulator/faults.js';
import { FaultError, parseFault } from '../../../../src/providers/pipelines/emulator/index.js';
import { type Api, BINDINGS, fields, items, PROMPT, PROMPTS, withEmulator } from './client.js';

async function statuses(api: Api, times: number): Promise<(number | string)[]> {
  const seen: (number | string)[] = [];
  for (let index = 0; index < times; index += 1) {
    seen.push(
      await api.get(PROMPTS).then(
        ({ status }) => status,
        () => 'dropped',
      ),
    );
  }
  return seen;
}

describe('faults', () => {
  test.each<[Fault['nth'], (number | string)[]]>([
    [1, [503, 200, 200, 200]],
    [
      [2, 4],
      [200, 503, 200, 503],
    ],
    ['every', [503, 503, 503, 503]],
  ])('strike at request %j', (nth, expected) =>
    withEmulator({ faults: [{ nth, when: 'before', status: 503 }] }, async (api) => {
      expect(await statuses(api, 4)).toEqual(expected);
    }),
  );

  test('each counts its own matches, and every one counts', () =>
    withEmulator(
      {
        faults: [
          { nth: 2, when: 'before', status: 500, match: { method: 'get', path: PROMPTS } },
          { nth: 1, when: 'before', status: 502, match: { path: PROMPTS, writesOnly: true } },
          { nth: 1, when: 'before', status: 504, match: { path: /tool-bindings$/ } },
        ],
      },
      async (api) => {
        expect((await api.get(PROMPTS)).status).toBe(200);
        expect((await api.get(`${PROMPTS}?page=1`)).status).toBe(500);
        expect((await api.post(PROMPTS, PROMPT)).status).toBe(502);
        expect((await api.post(PROMPTS, PROMPT)).status).toBe(201);
        expect((await api.get(BINDINGS)).status).toBe(504);
        expect((await api.get(BINDINGS)).status).toBe(200);
      },
    ));

  test.each<['before' | 'after', number]>([
    ['before', 0],
    ['after', 1],
  ])('a status %s the effect', (when, made) =>
    withEmulator(
      { faults: [{ nth: 1, when, status: 503, retryAfter: '7', body: { detail: 'busy' } }] },
      async (api, emulator) => {
        const reply = await api.post(PROMPTS, PROMPT);
        expect([reply.status, reply.headers.get('retry-after'), reply.body]).toEqual([
          503,
          '7',
          { detail: 'busy' },
        ]);
        expect(items(await api.get(PROMPTS))).toHaveLength(made);
        expect(emulator.requests[0]).toMatchObject({ status: 503, body: PROMPT });
      },
    ),
  );

  test.each<['before' | 'after', number]>([
    ['before', 0],
    ['after', 1],
  ])('a connection dropped %s the effect', (when, made) =>
    withEmulator({ faults: [{ nth: 1, when, drop: true }] }, async (api, emulator) => {
      await expect(api.post(PROMPTS, PROMPT)).rejects.toThrow();
      expect(items(await api.get(PROMPTS))).toHaveLength(made);
      expect(emulator.requests.map(({ status, method }) => [method, status])).toEqual([
        ['POST', null],
        ['GET', 200],
      ]);
    }),
  );

  test('an empty 204 can be turned into an answer, and a text is sent as a page', () =>
    withEmulator({}, async (api, emulator) => {
      await api.post(PROMPTS, PROMPT);
      emulator.setFaults([{ nth: 1, when: 'after', status: 502, body: '<h1>Bad gateway</h1>' }]);
      const reply = await api.delete(`${PROMPTS}/1`);
      expect([reply.status, reply.headers.get('content-type'), reply.body]).toEqual([
        502,
        'text/html; charset=utf-8',
        '<h1>Bad gateway</h1>',
      ]);
      expect((await api.get(`${PROMPTS}/1`)).status).toBe(404);
    }));

  test('latency alone changes nothing but the order of answers', () =>
    withEmulator({ faults: [{ nth: 1, when: 'before', latencyMs: 200 }] }, async (api) => {
      const order: string[] = [];
      const slow = api.get(PROMPTS).then(({ status }) => order.push(`slow ${status}`));
      while (api.emulator.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
      await api.get(PROMPTS).then(({ status }) => order.push(`fast ${status}`));
      await slow;
      expect(order).toEqual(['fast 200', 'slow 200']);
    }));

  test('setting faults counts anew; none is none', () =>
    withEmulator({}, async (api, emulator) => {
      emulator.setFaults([{ nth: 2, when: 'before', status: 500 }]);
      expect(await statuses(api, 1)).toEqual([200]);
      emulator.setFaults([{ nth: 2, when: 'before', status: 500 }]);
      expect(await statuses(api, 2)).toEqual([200, 500]);
      emulator.setFaults([]);
      expect(await statuses(api, 2)).toEqual([200, 200]);
    }));
});

describe('hooks', () => {
  test('see the request before it is judged, and the answer before it is sent', () =>
    withEmulator({}, async (api, emulator) => {
      await api.post(PROMPTS, PROMPT);
      emulator.hooks.before = ({ method }) => {
        if (method === 'GET') emulator.store.edit('prompts', 1, { name: 'Edited meanwhile' });
      };
      expect(fields(await api.get(`${PROMPTS}/1`))).toMatchObject({ name: 'Edited meanwhile', version: 2 });
      delete emulator.hooks.before;
      const statuses: (number | null)[] = [];
      emulator.hooks.after = async ({ status }) => {
        statuses.push(status);
        emulator.store.edit('prompts', 1, { name: 'Edited after' });
      };
      expect(fields(await api.get(`${PROMPTS}/1`)).name).toBe('Edited meanwhile');
      expect(emulator.store.need('prompts', 1).name).toBe('Edited after');
      expect(statuses).toEqual([200]);
    }));
});

describe('reading faults', () => {
  test('all words', () => {
    expect(
      parseFault(
        'nth=2+3,when=after,status=503,retry-after=5,latency=10,method=POST,path=/api/prompts,writes',
      ),
    ).toEqual({
      nth: [2, 3],
      when: 'after',
      status: 503,
      retryAfter: '5',
      latencyMs: 10,
      match: { method: 'POST', path: '/api/prompts', writesOnly: true },
    });
    expect(parseFault('drop')).toEqual({ nth: 'every', when: 'before', drop: true, match: {} });
  });

  test.each([
    ['status=abc', /status from 200 to 599/],
    ['status=99', /status from 200 to 599/],
    ['nth=0,drop', /needs nth/],
    ['nth=x,drop', /needs nth/],
    ['when=later,drop', /needs when/],
    ['nth=1', /does nothing/],
    ['colour=red', /"colour" is unknown/],
    ['drop,path=^(', /not a regular expression/],
    ['latency=-1', /latency in milliseconds/],
  ])('%s is refused with a sentence', (text, sentence) => {
    expect(() => parseFault(text)).toThrow(FaultError);
    expect(() => parseFault(text)).toThrow(sentence);
  });
});
