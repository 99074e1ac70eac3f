import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GardenScene } from './scene.js';

// The name of a bed stands in `title`, as `nameField` of its kind says.

const TWO = `beds:
  - title: North Wall
    note: Shady
  - title: South Wall
    note: Sunny
    soil: loam
`;

let scene: GardenScene;

beforeEach(async () => {
  scene = await GardenScene.open(TWO);
});

afterEach(() => scene.close());

const labels = () => [...scene.garden.beds.values()].map(({ slug, label }) => [slug, label]);

async function expectDone(): Promise<void> {
  const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
  expect([code, json.changes, json.held], err).toEqual([0, [], []]);
}

async function applied(): Promise<void> {
  const { code, err, out } = await scene.json('apply', '--yes');
  expect(code, err + out).toBe(0);
}

const SWAPPED = `${TWO.replace('North', 'East').replace('South', 'North').replace('East', 'South')}sync:
  beds/North Wall: { renamed_from: beds/South Wall }
  beds/South Wall: { renamed_from: beds/North Wall }
`;

describe('a name field that is not called name', () => {
  it('swaps two names that the platform knows only once, by way of a passing one', async () => {
    await applied();
    await scene.files(SWAPPED);
    const before = scene.garden.requests.length;
    await applied();
    expect(labels()).toEqual([
      ['north-wall', 'South Wall'],
      ['south-wall', 'North Wall'],
    ]);
    const renames = scene.garden.requests.slice(before).filter((line) => line.startsWith('PATCH'));
    // One of them twice (passing name, then its new one with what belongs to it), the other once.
    expect(renames.length).toBeGreaterThan(3);
    await expectDone();
    // Without the lines nothing is left to remember.
    await scene.files(SWAPPED.split('sync:')[0] ?? '');
    await applied();
    await expectDone();
  });

  it.each([1, 2, 3])(
    'finishes a swap that was killed after write %i',
    async (nth) => {
      await applied();
      await scene.files(SWAPPED);
      await scene.applyKilledAt(nth);
      await applied();
      expect(labels()).toEqual([
        ['north-wall', 'South Wall'],
        ['south-wall', 'North Wall'],
      ]);
    },
    900_000,
  );

  it('holds a rename to a name that its owner keeps', async () => {
    await applied();
    const north = scene.garden.beds.get('north-wall');
    if (north !== undefined) north.note = 'Mossy';
    await scene.files(`beds:
  - title: West Wall
    note: Dark
  - title: North Wall
    note: Sunny
sync:
  beds/West Wall: { renamed_from: beds/North Wall }
  beds/North Wall: { renamed_from: beds/South Wall }
`);
    const { code, json } = await scene.json('plan');
    expect(code).toBe(3);
    expect(json.held.map(({ address, why }: { address: string; why: string }) => [address, why])).toEqual([
      ['beds/North Wall', 'dependency'],
      ['beds/West Wall', 'conflict'],
    ]);
    expect(JSON.stringify(json.held)).toContain('would take the name of beds/West Wall');
  });

  it('replaces what cannot be changed: the old one makes room for the name, and goes', async () => {
    await applied();
    await scene.files(TWO.replace('loam', 'sand'));
    const plan = await scene.json('plan');
    expect(plan.json.summary.replace, plan.out).toBe(1);
    await applied();
    expect(labels()).toEqual([
      ['north-wall', 'North Wall'],
      ['south-wall-2', 'South Wall'],
    ]);
    const { requests } = scene.garden;
    expect(requests.filter((line) => line === 'DELETE /v2/beds/south-wall')).toHaveLength(1);
    await expectDone();
  });

  it.each([1, 2, 3, 4])(
    'makes no twin after a replacement that was killed after write %i',
    async (nth) => {
      await applied();
      await scene.files(TWO.replace('loam', 'sand'));
      await scene.applyKilledAt(nth);
      // Without versions nothing tells the rename of the old bed from an edit of somebody's: a person decides.
      const next = await scene.json('apply', '--yes');
      expect(next.code, next.err + next.out).toBe(3);
      expect(scene.garden.beds.has('south-wall')).toBe(true);
      expect((await scene.run('apply', '--yes', '--on-drift', 'overwrite')).code).toBe(0);
      expect(labels().map(([, label]) => label)).toEqual(['North Wall', 'South Wall']);
      await expectDone();
    },
    900_000,
  );

  it('says that a new name looks like one that is there', async () => {
    await applied();
    await scene.files(`${TWO}  - title: south wall\n`);
    const { json } = await scene.json('plan');
    expect(JSON.stringify(json.diagnostics)).not.toContain('PS4111');
    await scene.workspace.loseLedger();
    await scene.files('beds:\n  - title: south  wall\n');
    const alone = await scene.run('plan');
    expect(alone.out + alone.err).toContain('The platform has "South Wall" (id south-wall)');
  });

  it('is pulled when it changed on the platform, and what is pulled is known by its new name', async () => {
    await applied();
    const { store } = scene.garden.emulator;
    const bed = store.get('beds', 'south-wall');
    if (bed !== undefined) store.put('beds', { ...bed, label: 'Sunny Wall' });
    const pulled = await scene.run('pull');
    expect(pulled.code, pulled.err + pulled.out).toBe(0);
    expect(await scene.workspace.read('garden.yaml')).toContain('title: Sunny Wall');
    await applied();
    expect(labels()).toContainEqual(['south-wall', 'Sunny Wall']);
    await expectDone();
  });

  it('must not begin or end with white space', async () => {
    await scene.files('beds:\n  - title: "North Wall "\n');
    const { err } = await scene.run('validate');
    expect(err).toMatch(/garden\.yaml:3:\d+.*\n?.*The name begins or ends with white space/);
  });
});
