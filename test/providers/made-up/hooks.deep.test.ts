import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CreateHow, EarlierCreate, Platform } from '../../../src/compare/index.js';
import { isObject, type Json, type Kind, Kinds } from '../../../src/model/index.js';
import { PROVIDERS } from '../../../src/providers/index.js';
import { kinds } from './kinds.js';
import { garden } from './provider.js';
import { GardenScene } from './scene.js';

// What a kind and a platform may say besides their fields and requests, each tried on a garden that says it.

const FILES = `beds:
  - title: South Wall
    note: Sunny
    plants:
      basil: { water: 2, sun: full }
      mint: { water: 3, sun: none }
`;

const plantsOf = (value: Json | undefined) => (isObject(value) ? Object.keys(value) : []);

/** Beds whose plants in the dark are always covered, and wilt by themselves. */
function said(bed: Kind): Kind {
  const { plants } = bed.fields.fields;
  if (plants?.type !== 'map' || plants.value.type !== 'object') throw new Error('a bed has no plants');
  const fields = {
    ...plants.value.fields,
    covered: {
      type: 'boolean' as const,
      doc: 'Whether it is covered.',
      source: 'the garden',
      initial: false,
      forced: ({ sun }: { [name: string]: unknown }) => (sun === 'none' ? true : undefined),
    },
    wilted: {
      type: 'boolean' as const,
      doc: 'Never written.',
      source: 'the garden',
      initial: false,
      passing: true as const,
    },
  };
  return {
    ...bed,
    fields: {
      ...bed.fields,
      fields: { ...bed.fields.fields, plants: { ...plants, value: { ...plants.value, fields } } },
    },
    trace: ({ note }) => note,
    cautions: ({ action }) => (action === 'delete' ? ['Its worms go with it.'] : []),
    parts: {
      plural: 'plants',
      removed: (leaves) =>
        leaves.reduce((sum, { path, before, after }) => {
          if (path !== 'plants') return sum;
          const left = new Set(plantsOf(after));
          return sum + plantsOf(before).filter((name) => !left.has(name)).length;
        }, 0),
    },
  };
}

const withHooks = new Kinds(kinds.all.map((kind) => (kind.name === 'beds' ? said(kind) : kind)));

let scene: GardenScene;
/** Called in place of the create of a bed. */
let create: ((how: CreateHow) => ReturnType<Platform['create']>) | undefined;

/** What the platform got back of the ledger. */
let recalled: unknown[] = [];

const provider: typeof garden = {
  ...garden,
  sync: async () => {
    const sync = await (garden.sync as NonNullable<typeof garden.sync>)();
    return {
      ...sync,
      kinds: withHooks,
      connect: async (client, wanted, key) => {
        const connection = await sync.connect(client, wanted, key);
        const { platform } = connection;
        const made = platform.create.bind(platform);
        platform.recall = (kind, traces) => recalled.push([kind.name, ...traces]);
        platform.create = (at, body, how) =>
          create === undefined || at.kind.name !== 'beds' ? made(at, body, how) : create(how);
        return connection;
      },
    };
  },
};

const run = (...argv: string[]) => scene.workspace.runWith({ providers: [...PROVIDERS, provider] }, ...argv);

async function plan() {
  const { code, out, err } = await run('plan', '--json');
  return { code, err, ...JSON.parse(out) };
}

async function apply(): Promise<void> {
  const { code, out, err } = await run('apply', '--yes');
  expect(code, out + err).toBe(0);
}

const plants = () => {
  const south = scene.garden.beds.get('south-wall');
  if (south === undefined) throw new Error('no bed');
  return south.plants as Map<string, { water: number; sun: string; covered?: boolean; wilted?: boolean }>;
};

beforeEach(async () => {
  create = undefined;
  recalled = [];
  scene = await GardenScene.open(FILES);
});
afterEach(() => scene.close());

describe('what a kind says', () => {
  it('forced: the value that the platform always sets means the same as none', async () => {
    await apply();
    plants().set('mint', { water: 3, sun: 'none', covered: true });
    expect((await plan()).changes).toEqual([]);
    // Where it is not forced, it is an edit.
    plants().set('basil', { water: 2, sun: 'full', covered: true });
    expect((await plan()).held.map(({ why }: { why: string }) => why)).toEqual(['drift']);
  });

  it('passing: the value is drift, but no pull writes it, and the next apply is about it', async () => {
    await apply();
    plants().set('basil', { water: 5, sun: 'full', wilted: true });
    expect((await run('drift')).code).toBe(2);
    const pulled = await run('pull');
    expect(pulled.code, pulled.out + pulled.err).toBe(0);
    expect(await scene.workspace.read('garden.yaml')).toContain('basil: { water: 5, sun: full }');
    const next = await plan();
    expect([next.changes[0]?.action, next.held]).toEqual(['update', []]);
    await apply();
    expect(plants().get('basil')).toEqual({ water: 5, sun: 'full' });
    expect((await plan()).changes).toEqual([]);
  });

  it('trace: what the ledger keeps besides the fields comes back to the platform, as it was seen last', async () => {
    await apply();
    expect(recalled).toEqual([]);
    await scene.files(FILES.replace('Sunny', 'Shady'));
    await apply();
    await plan();
    expect(recalled).toEqual([
      ['beds', ['south-wall', 'Sunny']],
      ['beds', ['south-wall', 'Shady']],
    ]);
  });

  it('cautions: a plan says what its leaves do not show', async () => {
    await apply();
    await scene.files('tags: [{ name: Herbs }]\n');
    const { diagnostics } = await plan();
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'PS4304', message: 'Its worms go with it.' }),
    );
  });

  it('parts: what an update deletes of an object counts in the limits', async () => {
    await apply();
    const config = await scene.workspace.read('pipelines-sync.yaml');
    await scene.workspace.write('pipelines-sync.yaml', `${config}    limits: { max_deletes: 1 }\n`);
    await scene.files(FILES.replace(/ {4}plants:[\s\S]*/, '    plants: {}\n'));
    const held = await run('plan');
    expect(held.out).toContain('plants');
    expect((await plan()).held.map(({ why }: { why: string }) => why)).toEqual(['safeguard']);
    expect((await run('apply', '--yes', '--allow-deletes', '2')).code).toBe(0);
    expect([...plants().keys()]).toEqual([]);
  });
});

describe('strays: what a create made under another id', () => {
  const strayCodes = async () =>
    (await plan()).diagnostics.flatMap(({ code, message }: { code: string; message: string }) =>
      code === 'PS4713' ? [message] : [],
    );

  it('are recorded until they are removed, and handed to the next create', async () => {
    const earlier: (EarlierCreate | undefined)[] = [];
    const { store } = scene.garden.emulator;
    const at = '2026-01-01T00:00:00.000Z';
    const row = { label: 'x', note: null, tag: null, plants: {}, made: at, touched: at };
    create = async (how) => {
      earlier.push(how.earlier);
      store.transaction(() => store.put('beds', { ...row, id: 'south-wall-2' }));
      await how.strays?.(['south-wall-2']);
      return { state: 'unknown', message: 'the garden closed' };
    };
    expect((await run('apply', '--yes')).code).toBe(4);
    expect(await strayCodes()).toEqual([
      'An interrupted apply made beds/south-wall-2 in its place; this one removes it first, unless somebody edited it.',
    ]);
    create = async (how) => {
      earlier.push(how.earlier);
      store.transaction(() => store.delete('beds', 'south-wall-2'));
      await how.strays?.([]);
      return { state: 'refused', status: 422, message: 'no room' };
    };
    expect((await run('apply', '--yes')).code).toBe(1);
    expect(earlier).toEqual([undefined, { sentAt: null, strays: ['south-wall-2'] }]);
    // What a record says of an object that is there again is no longer in it.
    store.transaction(() => store.put('beds', { ...row, id: 'south-wall-2' }));
    expect(await strayCodes()).toEqual([]);
  });

  it('stay recorded where the create is refused after all', async () => {
    const { store } = scene.garden.emulator;
    create = async (how) => {
      const at = '2026-01-01T00:00:00.000Z';
      store.transaction(() =>
        store.put('beds', {
          id: 'south-wall-2',
          label: 'x',
          note: null,
          tag: null,
          plants: {},
          made: at,
          touched: at,
        }),
      );
      await how.strays?.(['south-wall-2']);
      return { state: 'refused', status: 422, message: 'no room' };
    };
    expect((await run('apply', '--yes')).code).toBe(1);
    expect(await strayCodes()).toHaveLength(1);
  });
});
