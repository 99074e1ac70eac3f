import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GardenScene } from './scene.js';

const CONFIG = `version: 1
namespace: allotment
bundles: ["garden.yaml", "beds/*.bed.*"]
targets: { home: { provider: garden, account: anna, prune: true } }
`;

const BUNDLE = 'tags:\n  - name: Herbs\n';

const SOUTH = `# Exported in spring.
slug: south-wall
label: 'South Wall'   # as on the sign
tag: herbs
note: "Sunny"
made: 2026-01-01T00:00:00.000Z

plants:
  # The best one.
  - { name: basil, water: 2, sun: full }
  - name: mint
    sun: half     # or less
    water: 3
`;

let scene: GardenScene;

beforeEach(async () => {
  scene = await GardenScene.open(BUNDLE);
  await scene.workspace.write('pipelines-sync.yaml', CONFIG);
  await scene.workspace.write('beds/south.bed.yaml', SOUTH);
});
afterEach(() => scene.close());

const south = () => scene.workspace.read('beds/south.bed.yaml');

async function expectDone(): Promise<void> {
  const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
  expect([code, json.changes, json.held], err).toEqual([0, [], []]);
}

/** The bed and its tag are in the garden, and in the ledger. */
async function applied(): Promise<void> {
  const { code, err, out } = await scene.run('apply', '--yes');
  expect(code, err + out).toBe(0);
}

describe('a file in the shape of its platform', () => {
  it('is validated, planned and applied like an item of a bundle', async () => {
    expect((await scene.run('validate')).code).toBe(0);
    const plan = await scene.json('plan');
    expect(plan.json.changes.map(({ address }: { address: string }) => address)).toEqual([
      'tags/Herbs',
      'beds/South Wall',
    ]);
    await applied();
    expect(scene.garden.state()).toMatchObject({
      beds: [
        {
          slug: 'south-wall',
          label: 'South Wall',
          note: 'Sunny',
          tag: 'herbs',
          plants: { basil: { water: 2, sun: 'full' }, mint: { water: 3, sun: 'half' } },
        },
      ],
    });
    await expectDone();
  });

  it('has a schema of its own, which schema prints beside that of bundles', async () => {
    const printed = await scene.run('schema', 'bed');
    expect(printed.code, printed.err).toBe(0);
    const isBed = new Ajv().compile(JSON.parse(printed.out));
    expect(isBed(parse(SOUTH))).toBe(true);
    expect(isBed(parse(SOUTH.replace('water: 2', 'water: much')))).toBe(false);
    const other = await scene.run('schema', 'bet');
    expect([other.code, other.out]).toEqual([1, '']);
    expect(other.err).toContain('PS9041');
    expect(other.err).toContain('Did you mean bed?');
    expect(JSON.parse((await scene.run('schema')).out).properties).toHaveProperty('beds');
  });

  it('is adopted where the garden has what it says', async () => {
    await applied();
    await scene.workspace.loseLedger();
    const { json } = await scene.json('plan');
    expect(json.summary).toMatchObject({ adopt: 2, create: 0, update: 0 });
  });

  it.each([
    ['water: 2', 'water: much', 10, 27, 'plants.basil.water'],
    ['sun: half ', 'moon: half ', 12, 5, 'moon'],
    ['note: "Sunny"', 'note: [1]', 5, 7, 'note'],
    ['note: "Sunny"', 'colour: red', 5, 1, 'colour'],
    ["label: 'South Wall' ", "title: 'South Wall' ", 3, 1, 'Write label.'],
    ['  - name: mint\n    sun', '  - sun', 11, 5, 'The element has no name.'],
    ['name: mint', 'name: basil', 11, 11, 'Another element has the name "basil" already.'],
  ])('says where %s is wrong as %s', async (right, wrong, line, column, words) => {
    await scene.workspace.write('beds/south.bed.yaml', SOUTH.replace(right, wrong));
    const { out, err } = await scene.run('validate');
    expect(out + err).toContain(`beds/south.bed.yaml:${line}:${column}`);
    expect(out + err).toContain(words);
    expect(scene.garden.requests).toEqual([]);
  });

  it('gets edits of the garden where they belong, and keeps every other byte', async () => {
    await applied();
    const bed = scene.garden.beds.get('south-wall');
    if (bed === undefined) throw new Error('no bed');
    bed.note = 'Shady';
    bed.plants.set('mint', { water: 4, sun: 'half' });
    bed.plants.set('thyme', { water: 1, sun: 'full' });
    const drift = await scene.json('drift');
    expect([drift.code, drift.json.items.length], drift.err).toEqual([2, 1]);
    expect((await scene.json('plan')).json.changes).toEqual([]);
    const pulled = await scene.run('pull');
    expect(pulled.code, pulled.err + pulled.out).toBe(0);
    expect(await south()).toBe(
      `${SOUTH.replace('"Sunny"', '"Shady"').replace('water: 3', 'water: 4')}  - name: thyme\n    water: 1\n    sun: full\n`,
    );
    await applied();
    await expectDone();
    bed.plants.delete('basil');
    bed.plants.delete('thyme');
    expect((await scene.run('pull')).code).toBe(0);
    expect(await south()).toBe(
      SOUTH.replace('"Sunny"', '"Shady"')
        .replace('water: 3', 'water: 4')
        .replace('  - { name: basil, water: 2, sun: full }\n', ''),
    );
    await expectDone();
  });

  it('is JSON as well, and what the garden works out stays in it', async () => {
    const text = `${JSON.stringify({ slug: 'south-wall', label: 'South Wall', made: 'long ago', note: null, plants: [{ name: 'basil', water: 2, sun: 'full' }], tag: 'herbs' }, null, 4)}\n`;
    await scene.workspace.write('pipelines-sync.yaml', CONFIG.replace('*.bed.*', '*.bed.json'));
    await scene.workspace.write('beds/south.bed.json', text);
    await applied();
    const bed = scene.garden.beds.get('south-wall');
    if (bed !== undefined) bed.note = 'Dry';
    expect((await scene.run('pull')).code).toBe(0);
    expect(await scene.workspace.read('beds/south.bed.json')).toBe(text.replace('null', '"Dry"'));
  });

  it('is written for each new object of a pull', async () => {
    await applied();
    const { store } = scene.garden.emulator;
    const made = '2026-01-01T00:00:00.000Z';
    store.put('beds', {
      id: 'north-wall',
      label: 'North Wall',
      note: 'Windy',
      tag: 'herbs',
      made,
      touched: made,
      plants: { kale: { water: 5, sun: 'none' } },
    });
    const pulled = await scene.run('pull', '--all');
    expect(pulled.code, pulled.err + pulled.out).toBe(0);
    expect(await scene.workspace.read('beds/north-wall.bed.yaml')).toBe(
      'label: North Wall\nnote: Windy\ntag: herbs\n\nplants:\n  - name: kale\n    water: 5\n    sun: none\n',
    );
    await expectDone();
    expect((await scene.run('fmt', '--check')).out).not.toContain('north-wall');
  });

  it('is laid out by fmt, with its keys in their order and its comments', async () => {
    const formatted = await scene.run('fmt');
    expect(formatted.code, formatted.err).toBe(0);
    const text = await south();
    for (const comment of ['# Exported in spring.', '# as on the sign', '# The best one.', '# or less'])
      expect(text).toContain(comment);
    expect([...text.matchAll(/^(\w+):/gm)].map(([, key]) => key)).toEqual(
      [...SOUTH.matchAll(/^(\w+):/gm)].map(([, key]) => key),
    );
    expect((await scene.run('fmt', '--check')).code).toBe(0);
    expect((await scene.run('validate')).code).toBe(0);
  });

  it('follows a rename in the garden, and makes one that a bundle names', async () => {
    await applied();
    const { store } = scene.garden.emulator;
    const row = store.get('beds', 'south-wall');
    if (row === undefined) throw new Error('no bed');
    store.put('beds', { ...row, label: 'Old Wall' });
    const pulled = await scene.run('pull');
    expect(pulled.code, pulled.err + pulled.out).toBe(0);
    expect(await south()).toBe(SOUTH.replace("'South Wall'", "'Old Wall'"));
    await expectDone();
    await scene.workspace.write('beds/south.bed.yaml', SOUTH);
    await scene.files(`${BUNDLE}sync:\n  beds/South Wall: { renamed_from: beds/Old Wall }\n`);
    await applied();
    expect([...scene.garden.beds.values()].map(({ slug, label }) => [slug, label])).toEqual([
      ['south-wall', 'South Wall'],
    ]);
  });

  it('is held by settings of a bundle, and an offer for one names the bundle', async () => {
    await applied();
    const bed = scene.garden.beds.get('south-wall');
    if (bed !== undefined) bed.note = 'Shady';
    await scene.workspace.write('beds/south.bed.yaml', SOUTH.replace('Sunny', 'Dry'));
    const held = await scene.json('plan');
    expect(held.json.held.length, held.err).toBe(1);
    const remedies = JSON.stringify(held.json.held[0].remedies);
    expect(remedies).toContain('in garden.yaml');
    expect(remedies).not.toContain('south.bed.yaml');
  });

  it('is deleted in the garden when the file is gone', async () => {
    await applied();
    await scene.workspace.write('pipelines-sync.yaml', CONFIG.replace(', "beds/*.bed.*"', ''));
    const { code, err } = await scene.run('apply', '--yes');
    expect([code, scene.garden.beds.size], err).toEqual([0, 0]);
  });

  it('gets the ids of the garden, and a reference where somebody wrote one', async () => {
    await scene.files('tags:\n  - name: Herbs\n  - name: Roots\n');
    await applied();
    const { store } = scene.garden.emulator;
    const pulled = async (tag: string) => {
      const row = store.get('beds', 'south-wall');
      if (row === undefined) throw new Error('no bed');
      store.put('beds', { ...row, tag });
      const { code, out, err } = await scene.run('pull');
      expect(code, err + out).toBe(0);
    };
    await pulled('roots');
    expect(await south()).toBe(SOUTH.replace('tag: herbs', 'tag: roots'));
    await scene.workspace.write(
      'beds/south.bed.yaml',
      SOUTH.replace('tag: herbs', 'tag: { $ref: tags/Roots }'),
    );
    await applied();
    await pulled('herbs');
    expect(await south()).toBe(SOUTH.replace('tag: herbs', 'tag: { $ref: tags/Herbs }'));
    await expectDone();
  });

  describe('whose object is gone', () => {
    const gone = async () => {
      scene.commit('files');
      await applied();
      scene.garden.emulator.store.delete('beds', 'south-wall');
    };
    const north = () =>
      scene.workspace.write(
        'beds/north.bed.yaml',
        SOUTH.replaceAll('south', 'north').replace('South', 'North'),
      );

    it('is deleted by a pull that may, which says so, and nothing is left of it', async () => {
      await north();
      await gone();
      const { code, out } = await scene.run('pull', '--remove-gone', '--dry-run');
      expect([code, out]).toEqual([0, expect.stringContaining('beds/south.bed.yaml  would be deleted')]);
      expect(await south()).toBe(SOUTH);
      const pulled = await scene.json('pull', '--remove-gone');
      expect(pulled.code, pulled.err).toBe(0);
      expect(pulled.json).toMatchObject({
        items: [{ address: 'beds/South Wall', what: 'removed', files: ['beds/south.bed.yaml'] }],
        files: [{ file: 'beds/south.bed.yaml', state: 'deleted' }],
        open: [],
      });
      expect(Object.keys(await scene.workspace.files('beds'))).toEqual(['beds/north.bed.yaml']);
      expect((await scene.run('validate')).code).toBe(0);
      await applied();
      await expectDone();
      expect([...scene.garden.beds.keys()]).toEqual(['north-wall']);
    });

    it('stays while it is not committed, and goes with --force', async () => {
      await north();
      await gone();
      const edited = SOUTH.replace('Sunny', 'Dry');
      await scene.workspace.write('beds/south.bed.yaml', edited);
      const { code, out } = await scene.run('pull', '--remove-gone');
      expect([code, out]).toEqual([3, expect.stringContaining('it is not committed')]);
      expect(await south()).toBe(edited);
      expect((await scene.run('pull', '--remove-gone', '--force')).code).toBe(0);
      expect(Object.keys(await scene.workspace.files('beds'))).toEqual(['beds/north.bed.yaml']);
    });

    it('stays while another item uses it', async () => {
      await north();
      await scene.files(`${BUNDLE}beds:\n  - title: Copy\n    note: { $file: beds/south.bed.yaml }\n`);
      await gone();
      const { code, out } = await scene.run('pull', '--remove-gone');
      expect([code, out]).toEqual([3, expect.stringContaining('other items use the file with $file')]);
      expect(await south()).toBe(SOUTH);
    });

    it('stays where a pattern would match nothing, and the pull says how to delete it', async () => {
      await gone();
      const { code, out } = await scene.run('pull', '--remove-gone');
      expect([code, out]).toEqual([3, expect.stringContaining('git rm -- beds/south.bed.yaml')]);
      expect(out).toContain('without it "beds/*.bed.*" in bundles matches no file');
      expect(await south()).toBe(SOUTH);
    });
  });
});
