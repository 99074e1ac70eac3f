import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmbeddedPlatform } from '../../src/emulator/embedded-platform.js';
import { EmulatorError } from '../../src/emulator/emulator-error.js';
import type { Json } from '../../src/model/index.js';
import { pipelines } from '../../src/providers/index.js';
import { embeddedGarden, type GardenEmulator, KEY } from '../providers/made-up/emulator.js';
import { garden as gardenProvider } from '../providers/made-up/provider.js';

// A platform with its own errors, paging and keys stands on the same server, log, faults and limits.

type Start = Parameters<typeof embeddedGarden.start>[0];

let garden: GardenEmulator;

async function open(options: Start = {}): Promise<void> {
  garden = await embeddedGarden.start(options);
}

interface Reply {
  status: number;
  body: Json;
  headers: Headers;
}

async function ask(method: string, where: string, body?: Json, key: string | null = KEY): Promise<Reply> {
  const response = await fetch(`${garden.url}${where}`, {
    method,
    headers: {
      ...(key === null ? {} : { 'x-garden-key': key }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
}

async function answer(...asked: Parameters<typeof ask>): Promise<[number, Json]> {
  const { status, body } = await ask(...asked);
  return [status, body];
}

afterEach(() => garden.close());

describe('a second embedded platform', () => {
  beforeEach(() => open());

  it('says what is wrong in its own shape, also where no route of it is asked', async () => {
    expect(await answer('GET', '/v2/beds', undefined, null)).toEqual([401, { why: 'unknown key' }]);
    expect(await answer('GET', '/v2/beds/none')).toEqual([404, { why: 'nothing grows here' }]);
    expect(await answer('GET', '/v2/hedges')).toEqual([404, { why: 'Not Found' }]);
    expect(await answer('GET', '/v2/beds/')).toEqual([404, { why: 'Not Found' }]);
    expect(await answer('PUT', '/v2/beds')).toEqual([405, { why: 'Method Not Allowed' }]);
    garden.setFaults([{ nth: 1, when: 'before', status: 503 }]);
    expect(await answer('GET', '/v2/beds')).toEqual([503, { why: 'Injected fault 503' }]);
  });

  it('has pages of its own', async () => {
    for (const label of ['One', 'Two', 'Three']) await ask('POST', '/v2/beds', { label });
    const first = (await ask('GET', '/v2/beds')).body as { beds: Json[]; more: string };
    expect([first.beds.length, first.more]).toEqual([2, '2']);
    expect((await ask('GET', '/v2/beds?after=2')).body).toEqual({
      beds: [expect.objectContaining({ slug: 'three' })],
      more: null,
    });
    garden.setSwitches({ page_rows: 100 });
    expect((await ask('GET', '/v2/beds')).body).toMatchObject({ more: null });
  });

  it('keeps no half of a request that a rule refused', async () => {
    await ask('POST', '/v2/beds', { label: 'One' });
    const before = garden.store.contents();
    expect(await answer('POST', '/v2/beds', { label: 'One' })).toEqual([
      422,
      { why: 'label_taken', detail: 'label_taken' },
    ]);
    expect(garden.store.contents()).toEqual(before);
  });

  it('logs its requests, and its hooks stand around them', async () => {
    const seen: string[] = [];
    garden.hooks.before = ({ method, path: asked }) => void seen.push(`before ${method} ${asked}`);
    garden.hooks.after = ({ status }) => void seen.push(`after ${status}`);
    await ask('POST', '/v2/tags', { label: 'Herbs' });
    expect(seen).toEqual(['before POST /v2/tags', 'after 201']);
    expect(garden.requests).toMatchObject([
      { method: 'POST', route: '/v2/tags', body: { label: 'Herbs' }, status: 201 },
    ]);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('is cut off %s the effect of a request', async (when, tags) => {
    garden.setFaults([{ nth: 1, when, drop: true, match: { writesOnly: true } }]);
    await expect(ask('POST', '/v2/tags', { label: 'Herbs' })).rejects.toThrow();
    expect(garden.store.all('tags').length).toBe(tags);
    expect(garden.requests.map(({ status }) => status)).toEqual([null]);
  });

  it('is back at its seed after a reset', async () => {
    await ask('POST', '/v2/tags', { label: 'Herbs' });
    garden.setSwitches({ page_rows: 5, rate_limit: 1 });
    garden.reset();
    expect(garden.store.contents()).toEqual({ growers: [{ id: 'anna' }], tags: [], beds: [], counters: [] });
    expect(garden.requests).toEqual([]);
    await ask('GET', '/v2/tags');
    expect((await ask('GET', '/v2/tags')).status).toBe(200);
  });

  it('describes itself in an OpenAPI document, with its own errors', async () => {
    const { body } = await ask('GET', '/openapi.json', undefined, null);
    expect(body).toMatchObject({
      info: { title: 'Garden', version: '2', description: 'Made up.' },
      paths: {
        '/v2/beds/{slug}/plants/{name}': {
          put: { security: [{ key: [] }], responses: { 404: { description: 'Refused' } } },
        },
      },
    });
    expect(JSON.stringify(body)).toContain('"required":["why"]');
    expect(JSON.stringify(body)).not.toContain('detail');
  });
});

describe('switches of a second embedded platform', () => {
  it('are checked against its own table', async () => {
    await open();
    await expect(embeddedGarden.start({ switches: { list_shape: 'bare' } as never })).rejects.toThrow(
      'Unknown switch "list_shape". Known: page_rows, rate_limit, ',
    );
    expect(() => garden.setSwitches({ page_rows: 0 })).toThrow('The switch page_rows must be 1..100, not 0.');
    expect(() => garden.setSwitches({ page_rows: 0 })).toThrow(EmulatorError);
  });

  it('limit its requests, in its own words', async () => {
    const clock = { ms: 0 };
    await open({ switches: { rate_limit: 2, rate_limit_window: 10 }, now: () => new Date(clock.ms) });
    const statuses = [];
    for (let asked = 0; asked < 3; asked += 1) statuses.push((await ask('GET', '/v2/tags')).status);
    expect(statuses).toEqual([200, 200, 429]);
    clock.ms = 4_000;
    const { status, body, headers } = await ask('GET', '/v2/tags');
    expect([status, body, headers.get('retry-after')]).toEqual([429, { why: 'Rate limit exceeded' }, '6']);
    clock.ms = 10_000;
    expect((await ask('GET', '/v2/tags')).status).toBe(200);
  });

  it('limit the requests of each key by themselves', async () => {
    const clock = { ms: 0 };
    const switches = { rate_limit: 2, rate_limit_per: 'key' } as const;
    await open({ switches, now: () => new Date(clock.ms) });
    const three = async (key: string | null) => {
      const statuses = [];
      for (let asked = 0; asked < 3; asked += 1)
        statuses.push((await ask('GET', '/v2/tags', undefined, key)).status);
      return statuses;
    };
    expect(await three(KEY)).toEqual([200, 200, 429]);
    expect(await three('another')).toEqual([401, 401, 429]);
    expect(await three(null)).toEqual([401, 401, 429]);
    clock.ms = 1_000;
    expect(await three(KEY)).toEqual([200, 200, 429]);
  });

  it('and its state are served to tests in another process', async () => {
    await open({ control: true });
    expect((await ask('PATCH', '/_emulator/switches', { page_rows: 3 })).body).toMatchObject({
      page_rows: 3,
    });
    expect(await answer('PATCH', '/_emulator/switches', { page_rows: 'x' })).toEqual([
      422,
      { why: 'The switch page_rows must be 1..100, not "x".' },
    ]);
    expect((await ask('GET', '/_emulator/state')).body).toMatchObject({ growers: [{ id: 'anna' }] });
    expect((await ask('POST', '/_emulator/objects/beds', {})).status).toBe(404);
    expect(garden.requests).toEqual([]);
  });
});

describe('the data folder of a second embedded platform', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'garden-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('has its state when it is opened again, and the seed no more', async () => {
    await open({ dataDir });
    await ask('POST', '/v2/beds', { label: 'South Wall' });
    await ask('PUT', '/v2/beds/south-wall/plants/basil', { water: 2, sun: 'full' });
    const before = garden.store.contents();
    await garden.close();
    await open({ dataDir, seed: { growers: ['berta'] } });
    expect(garden.store.contents()).toEqual(before);
    expect((await ask('GET', '/v2/whoami')).body).toMatchObject({ grower: 'anna' });
    await expect(embeddedGarden.start({ dataDir })).rejects.toThrow(EmulatorError);
  });
});

describe('an emulator of a provider', () => {
  beforeEach(() => open());

  it.each<[string, () => Promise<EmbeddedPlatform>]>([
    ['garden', async () => embeddedGarden],
    ['garden by its provider', async () => (await gardenProvider.emulate?.()) ?? embeddedGarden],
    ['pipelines', () => pipelines.emulate()],
  ])('is one value, whichever it is: %s', async (_name, load) => {
    const platform = await load();
    const running = await platform.start({ switches: {} });
    try {
      expect(running.key).not.toBe('');
      expect(Object.values(platform.environmentOf(running.key, '/none'))).toContain(running.key);
      expect(Object.keys(platform.switches)).toContain('rate_limit');
      expect(() => platform.parseSeed([])).toThrow(EmulatorError);
    } finally {
      await running.close();
    }
  });
});

describe('an emulator that is started after another one', () => {
  beforeEach(() => open());

  it('begins at its seed, with no request, fault, hook or switch of the one before', async () => {
    const before = garden;
    const state = before.store.contents();
    await ask('POST', '/v2/tags', { label: 'Herbs' });
    before.setFaults([{ nth: 'every', when: 'before', status: 503 }]);
    before.setSwitches({ rate_limit: 1 });
    before.hooks.before = () => {
      throw new Error('a hook of the one before');
    };
    await before.close();
    await open();
    expect(garden.requests).toEqual([]);
    expect(garden.store.contents()).toEqual(state);
    for (let round = 0; round < 3; round += 1) expect((await ask('GET', '/v2/tags')).status).toBe(200);
    before.setFaults([{ nth: 'every', when: 'before', status: 503 }]);
    expect((await ask('GET', '/v2/tags')).status).toBe(200);
    expect(before.requests).toHaveLength(1);
  });

  it('has nothing of a request that the one before never answered', async () => {
    const before = garden;
    before.setFaults([{ nth: 1, when: 'before', latencyMs: 300 }]);
    const lost = ask('POST', '/v2/tags', { label: 'Late' }).catch(() => null);
    await expect.poll(() => before.requests.length).toBe(1);
    await before.close();
    await open();
    const state = garden.store.contents();
    await lost;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(garden.store.contents()).toEqual(state);
    expect(garden.store).not.toBe(before.store);
  });
});
