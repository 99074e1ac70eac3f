import { ApiError } from '../../../src/emulator/api-error.js';
import { embed, type RunningEmulator } from '../../../src/emulator/embedded-platform.js';
import { SeedError } from '../../../src/emulator/emulator-error.js';
import type { ErrorShape } from '../../../src/emulator/error-shape.js';
import { limitSwitches } from '../../../src/emulator/rate-limit.js';
import type { EmulatedRoute, RouteAnswer, RouteCall } from '../../../src/emulator/route.js';
import { count } from '../../../src/emulator/switch-definition.js';
import type { SwitchValues } from '../../../src/emulator/switches.js';
import type { EmulatedWorld } from '../../../src/emulator/world.js';
import { isObject, type JsonObject } from '../../../src/model/index.js';

export const KEY = 'trowel-0123456789';

export type PlantRow = { water: number; sun: string };
type Stamps = { made: string; touched: string };
export type BedRow = Stamps & {
  id: string;
  label: string;
  note: string | null;
  tag: string | null;
  /** Of a bed that has it, never another one. */
  soil?: string;
  plants: { [name: string]: PlantRow };
};
export type TagRow = Stamps & { id: string; label: string };
export interface GardenRows {
  beds: BedRow;
  tags: TagRow;
  growers: { id: string };
}

const SWITCHES = {
  page_rows: count(2, [1, 100], 'made up', 'Rows of a page; the server decides, nobody asks.'),
  ...limitSwitches({ limit: 'made up', retryAfter: 'made up' }),
};
export type GardenSwitches = SwitchValues<typeof SWITCHES>;

export interface GardenSeed {
  growers: string[];
}

type World = EmulatedWorld<GardenRows, GardenSwitches>;
export type GardenEmulator = RunningEmulator<GardenSwitches, World['tables']>;

/**
 * A platform that is as little like the first one as it can be: beds with plants that are objects of their own,
 * slugs for ids, cursors for pages, no versions, no idempotency, and 422 where a name is taken.
 */
export const embeddedGarden = embed<GardenRows, GardenSwitches, GardenSeed, World['tables']>({
  document: {
    title: 'Garden',
    version: '2',
    description: 'Made up.',
    security: { key: { type: 'apiKey', in: 'header', name: 'X-Garden-Key' } },
  },
  switches: SWITCHES,
  tables: ['growers', 'tags', 'beds'],
  defaultSeed: () => ({ growers: ['anna'] }),
  parseSeed: (value) => {
    if (!isObject(value) || !Array.isArray(value.growers)) throw new SeedError('A seed names growers.');
    return { growers: value.growers.map(String) };
  },
  plant: ({ tables }, { growers }) =>
    tables.transaction(() => {
      for (const id of growers) tables.put('growers', { id });
    }),
  rules: (world) => ({
    routes: [whoami(world), ...bedRoutes(world), ...plantRoutes(world), ...tagRoutes(world)],
    errors: ERRORS,
    keyOf: shownKey,
    store: world.tables,
    adminKey: () => KEY,
  }),
  environmentOf: (key) => ({ GARDEN_API_KEY: key }),
});

const ERRORS: ErrorShape = {
  // Clients read no member of an error's body but a few; a refusal says its reason in one of them.
  answer: ({ status, message }) => ({
    status,
    body: message === TAKEN ? { why: message, detail: message } : { why: message },
  }),
  plain: (sentence) => ({ why: sentence }),
  schema: { type: 'object', required: ['why'], properties: { why: { type: 'string' } } },
  words: {},
};

function shownKey(headers: Record<string, unknown>): string | undefined {
  const key = headers['x-garden-key'];
  return typeof key === 'string' ? key : undefined;
}

const missing = () => new ApiError(404, 'nothing grows here');
const TAKEN = 'label_taken';
const taken = () => new ApiError(422, TAKEN);

type Does = (call: RouteCall<null>) => RouteAnswer['body'];

function route(method: EmulatedRoute['method'], url: string, does: Does, status = 200): EmulatedRoute<null> {
  return {
    method,
    url: `/v2${url}`,
    summary: `${method} ${url}`,
    tag: 'garden',
    query: { after: { type: 'string' } },
    answers: { [status]: { type: 'object' } },
    refusals: [401, 404, 422, 429],
    admit: (headers) => {
      if (shownKey(headers) !== KEY) throw new ApiError(401, 'unknown key');
      return null;
    },
    run: (call) => ({ status, body: does(call) }),
  };
}

function whoami({ tables }: World): EmulatedRoute<null> {
  return route('GET', '/whoami', () => {
    const grower = tables.all('growers')[0]?.id ?? 'nobody';
    return { grower, mail: `${grower}@example.net` };
  });
}

function bedRoutes(world: World): EmulatedRoute<null>[] {
  const { tables } = world;
  const change = (call: RouteCall<null>) => {
    const bed = need(tables.get('beds', call.text('slug')));
    const { label, soil: _soil, ...rest } = call.body as Partial<BedRow>;
    if (label !== undefined) free(tables.all('beds'), label, bed);
    const changed = { ...bed, ...rest, label: label ?? bed.label, touched: tick(world) };
    tables.put('beds', changed);
    return shown(changed);
  };
  return [
    route('GET', '/beds', ({ query }) => page(world, 'beds', tables.all('beds').map(shown), query)),
    route(
      'POST',
      '/beds',
      ({ body }) => {
        const at = tick(world);
        const { soil } = body as Partial<BedRow>;
        const bed = {
          ...named(tables.all('beds'), body),
          note: null,
          tag: null,
          ...(soil === undefined ? {} : { soil }),
          made: at,
          touched: at,
        };
        tables.put('beds', { ...bed, plants: {} });
        return shown({ ...bed, plants: {} });
      },
      201,
    ),
    route('GET', '/beds/:slug', ({ text }) => shown(need(tables.get('beds', text('slug'))))),
    route('PATCH', '/beds/:slug', change),
    route('DELETE', '/beds/:slug', ({ text }) => {
      const bed = need(tables.get('beds', text('slug')));
      tables.delete('beds', bed.id);
      return shown(bed);
    }),
  ];
}

function plantRoutes(world: World): EmulatedRoute<null>[] {
  const { tables } = world;
  const bedOf = ({ text }: RouteCall<null>) => need(tables.get('beds', text('slug')));
  const keep = (bed: BedRow, plants: BedRow['plants']) => {
    tables.put('beds', { ...bed, plants, touched: tick(world) });
    return {};
  };
  return [
    route('GET', '/beds/:slug/plants', (call) => {
      const rows = Object.entries(bedOf(call).plants).map(([name, plant]) => ({ name, ...plant }));
      return page(world, 'plants', rows, call.query);
    }),
    route('PUT', '/beds/:slug/plants/:name', (call) => {
      const bed = bedOf(call);
      const { water = 1, sun = 'half' } = call.body as Partial<PlantRow>;
      return keep(bed, { ...bed.plants, [call.text('name')]: { water, sun } });
    }),
    route('DELETE', '/beds/:slug/plants/:name', (call) => {
      const bed = bedOf(call);
      const { [call.text('name')]: _gone, ...plants } = bed.plants;
      return keep(bed, plants);
    }),
  ];
}

function tagRoutes(world: World): EmulatedRoute<null>[] {
  const { tables } = world;
  return [
    route('GET', '/tags', ({ query }) => page(world, 'tags', tables.all('tags').map(withSlug), query)),
    route(
      'POST',
      '/tags',
      ({ body }) => {
        const at = tick(world);
        const tag = { ...named(tables.all('tags'), body), made: at, touched: at };
        tables.put('tags', tag);
        return withSlug(tag);
      },
      201,
    ),
    route('GET', '/tags/:slug', ({ text }) => withSlug(need(tables.get('tags', text('slug'))))),
    route('PATCH', '/tags/:slug', ({ text, body }) => {
      const tag = { ...need(tables.get('tags', text('slug'))), ...(body as Partial<TagRow>) };
      const changed = { ...tag, touched: tick(world) };
      tables.put('tags', changed);
      return withSlug(changed);
    }),
    route('DELETE', '/tags/:slug', ({ text }) => {
      const tag = need(tables.get('tags', text('slug')));
      tables.delete('tags', tag.id);
      return withSlug(tag);
    }),
  ];
}

/** A clock that moves by a minute whenever something is written. */
function tick({ tables }: World): string {
  return new Date(Date.parse('2026-01-01T00:00:00Z') + tables.next('minutes') * 60_000).toISOString();
}

function need<Row>(row: Row | undefined): Row {
  if (row === undefined) throw missing();
  return row;
}

function free(rows: readonly (BedRow | TagRow)[], label: string, own?: BedRow): void {
  if (rows.some((row) => row.id !== own?.id && row.label === label)) throw taken();
}

/** Id and label of something new. */
function named(rows: readonly (BedRow | TagRow)[], { label }: JsonObject): { id: string; label: string } {
  const text = String(label);
  free(rows, text);
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  let id = plain;
  for (let number = 2; rows.some((row) => row.id === id); number += 1) id = `${plain}-${number}`;
  return { id, label: text };
}

function shown({ plants: _plants, ...bed }: BedRow): JsonObject {
  return withSlug(bed);
}

function withSlug({ id, ...rest }: { id: string }): JsonObject {
  return { slug: id, ...rest };
}

function page(
  { switches }: World,
  name: string,
  rows: JsonObject[],
  { after }: RouteCall<null>['query'],
): JsonObject {
  const size = switches.page_rows;
  const from = Number(after ?? '0');
  const more = from + size < rows.length ? String(from + size) : null;
  return { [name]: rows.slice(from, from + size), more };
}
