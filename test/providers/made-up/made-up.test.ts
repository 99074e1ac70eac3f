import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allKinds, PROVIDERS } from '../../../src/providers/index.js';
import { kinds } from './kinds.js';
import { GardenScene } from './scene.js';
import type { Fault } from './server.js';

const FILES = `tags:
  - name: Herbs
beds:
  - name: South Wall
    note: Sunny
    tag: { $ref: tags/Herbs }
    plants:
      basil: { water: 2, sun: full }
      mint: { water: 3, sun: half }
      thyme: {}
`;

const PLANTS = {
  basil: { water: 2, sun: 'full' },
  mint: { water: 3, sun: 'half' },
  thyme: { water: 1, sun: 'half' },
};

let scene: GardenScene;

beforeEach(async () => {
  scene = await GardenScene.open(FILES.replace('thyme: {}', 'thyme: { water: 1, sun: half }'));
});

afterEach(() => scene.close());

/** Without a further word: the next plan has nothing to do. */
async function expectDone(): Promise<void> {
  const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
  expect([code, json.changes, json.held], err).toEqual([0, [], []]);
}

/** Gives the n-th write from now a fault. */
function atWrite(nth: number, fault: Fault): void {
  let seen = 0;
  scene.garden.onRequest = (line) => {
    if (line.startsWith('GET ')) return undefined;
    seen += 1;
    return seen === nth ? fault : undefined;
  };
}

describe('a second platform', () => {
  it('has kinds of names that no other one has', () => {
    const names = [...PROVIDERS.map((one) => one.kinds), kinds].flatMap((one) =>
      one.all.map(({ name }) => name),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(allKinds.all.length).toBe(names.length - kinds.all.length);
  });

  it('is validated, planned, applied, and then there is nothing to do', async () => {
    expect((await scene.run('validate')).code).toBe(0);
    const plan = await scene.json('plan');
    expect([plan.code, plan.json.summary.create], plan.err).toEqual([0, 2]);
    expect(plan.json.changes.map((one: { idempotency_key: null }) => one.idempotency_key)).toEqual([
      null,
      null,
    ]);
    const applied = await scene.json('apply', '--yes');
    expect(applied.code, applied.err + applied.out).toBe(0);
    expect(scene.garden.state()).toEqual({
      tags: [{ slug: 'herbs', label: 'Herbs' }],
      beds: [{ slug: 'south-wall', label: 'South Wall', note: 'Sunny', tag: 'herbs', plants: PLANTS }],
    });
    await expectDone();
  });

  it('refuses a provider that nobody knows, and secrets that begin like its variables', async () => {
    await scene.workspace.write(
      'pipelines-sync.yaml',
      'version: 1\nbundles: [garden.yaml]\ntargets:\n  home: { provider: gardens, secrets: [GARDEN_KEY] }\n',
    );
    const { code, err } = await scene.run('validate');
    expect(code).toBe(1);
    expect(err).toContain('Unknown provider "gardens"; did you mean garden?');
    expect(err).toContain('A secret must not begin with PIPELINES_, GARDEN_, GITHUB_ or ACTIONS_');
  });

  it('shows as drift a plant that somebody added, and a rename keeps the id', async () => {
    await scene.run('apply', '--yes');
    scene.garden.beds.get('south-wall')?.plants.set('nettle', { water: 0, sun: 'none' });
    const drift = await scene.json('drift');
    expect([drift.code, drift.json.items.length], drift.err).toEqual([2, 1]);
    const held = await scene.json('plan');
    expect(held.json.changes).toEqual([]);
    scene.garden.beds.get('south-wall')?.plants.delete('nettle');
    await scene.files(
      `${FILES.replace('thyme: {}', 'thyme: { water: 1, sun: half }').replace('South Wall', 'North Wall')}sync:\n  beds/North Wall: { renamed_from: beds/South Wall }\n`,
    );
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    expect([...scene.garden.beds.values()].map(({ slug, label }) => [slug, label])).toEqual([
      ['south-wall', 'North Wall'],
    ]);
    await expectDone();
  });

  it('deletes what left the files', async () => {
    await scene.run('apply', '--yes');
    await scene.files('tags:\n  - name: Herbs\n');
    const pruned = await scene.json('apply', '--yes');
    expect([pruned.code, scene.garden.beds.size], pruned.err + pruned.out).toEqual([0, 0]);
  });

  it('is pulled into the files', async () => {
    await scene.run('apply', '--yes');
    const bed = scene.garden.beds.get('south-wall');
    if (bed !== undefined) bed.note = 'Shady';
    bed?.plants.delete('mint');
    const pulled = await scene.run('pull');
    expect(pulled.code, pulled.err + pulled.out).toBe(0);
    const text = await scene.workspace.read('garden.yaml');
    expect(text).toContain('Shady');
    expect(text).not.toContain('mint');
    await scene.run('apply', '--yes');
    await expectDone();
  });
});

describe('an object of many requests', () => {
  it('is a complete map: what is not named is taken away, {} stays', async () => {
    await scene.run('apply', '--yes');
    await scene.files(FILES.replace('      mint: { water: 3, sun: half }\n', ''));
    expect((await scene.run('apply', '--yes')).code).toBe(4);
    expect([...(scene.garden.beds.get('south-wall')?.plants.keys() ?? [])]).toEqual(['basil', 'thyme']);
  });

  it.each([2, 3, 4, 5, 6])('of which write %i is refused, is finished by the next run', async (nth) => {
    atWrite(nth, 'refused');
    const first = await scene.json('apply', '--yes');
    expect(first.code, first.out).toBe(4);
    scene.garden.onRequest = () => undefined;
    const second = await scene.json('apply', '--yes');
    expect(second.code, second.err + second.out).toBe(0);
    expect(scene.garden.beds.size).toBe(1);
    expect(Object.fromEntries(scene.garden.beds.get('south-wall')?.plants ?? [])).toEqual(PLANTS);
    await expectDone();
  });

  it.each([1, 2, 3])(
    'of which write %i of an update has no answer, is finished by the next run',
    async (nth) => {
      await scene.run('apply', '--yes');
      await scene.files(
        FILES.replace('thyme: {}', 'thyme: { water: 9, sun: half }')
          .replace('water: 2', 'water: 7')
          .replace('Sunny', 'Dry'),
      );
      atWrite(nth, 'done');
      const first = await scene.json('apply', '--yes');
      expect(first.code, first.out).toBe(4);
      scene.garden.onRequest = () => undefined;
      const second = await scene.json('apply', '--yes');
      expect(second.code, second.err + second.out).toBe(0);
      expect(scene.garden.beds.get('south-wall')?.note).toBe('Dry');
      expect(scene.garden.beds.get('south-wall')?.plants.get('thyme')).toEqual({ water: 9, sun: 'half' });
      await expectDone();
    },
  );

  it('is not sent twice where the first answer never came', async () => {
    atWrite(2, 'lost');
    const first = await scene.json('apply', '--yes');
    expect(first.code, first.out).toBe(4);
    expect(scene.garden.writes.filter((line) => line === 'POST /v2/beds').length).toBe(1);
    scene.garden.onRequest = () => undefined;
    expect((await scene.json('apply', '--yes')).code).toBe(0);
    await expectDone();
  });
});
