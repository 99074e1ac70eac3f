import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GardenScene } from './scene.js';
import type { Fault } from './server.js';

const FILES = `tags:
  - name: Herbs
beds:
  - title: South Wall
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

/** When somebody else's bed was made. */
const MADE = '2026-01-01T00:00:00.000Z';

/** A saved plan, as far as it is edited here. */
interface Saved {
  account: { id: string };
}

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
    expect(err).toMatch(/A secret must not begin with PIPELINES_, (?:\w+_, )*GARDEN_, GITHUB_ or ACTIONS_/);
  });

  it('is an error with a sentence, and no bug of the tool, where it cannot be reached', async () => {
    scene.workspace.env.GARDEN_BASE_URL = 'http://127.0.0.1:1';
    const { code, err } = await scene.run('plan');
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^error PS5005 {2}GET \/v2\/whoami got no answer/),
    ]);
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

describe('a second platform', () => {
  const bedWithout = FILES.replace('thyme: {}', 'thyme: { water: 1, sun: half }').replace('Sunny', 'Dry');

  it('has a protected bed, which is not deleted', async () => {
    await scene.run('apply', '--yes');
    await scene.workspace.write(
      'pipelines-sync.yaml',
      'version: 1\nnamespace: allotment\nbundles: [garden.yaml]\ntargets: { home: { provider: garden, prune: true, protect: ["beds/*"] } }\n',
    );
    await scene.files('tags:\n  - name: Herbs\n');
    const { code, json } = await scene.json('apply', '--yes');
    expect([code, scene.garden.beds.size]).toEqual([3, 1]);
    expect(JSON.stringify(json)).toContain('protected');
  });

  it('holds what somebody edited, and overwrites it where that is wanted', async () => {
    await scene.run('apply', '--yes');
    scene.garden.beds.get('south-wall')?.plants.set('mint', { water: 8, sun: 'none' });
    await scene.files(bedWithout.replace('water: 3', 'water: 5'));
    const held = await scene.json('plan');
    expect([held.code, held.json.held.length]).toEqual([3, 1]);
    expect((await scene.run('apply', '--yes', '--on-drift', 'overwrite')).code).toBe(0);
    expect(scene.garden.beds.get('south-wall')?.plants.get('mint')).toEqual({ water: 5, sun: 'half' });
    await expectDone();
  });
});

describe('the ledger of a second platform in git', () => {
  it('has a history, and a rollback goes back to a revision of it', async () => {
    scene.commit('begin');
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    await scene.files(
      FILES.replace('thyme: {}', 'thyme: { water: 1, sun: half }')
        .replace('Sunny', 'Dry')
        .replace('water: 3', 'water: 5'),
    );
    scene.commit('dry');
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    expect(scene.garden.beds.get('south-wall')?.note).toBe('Dry');
    const history = await scene.json('history');
    expect(history.json.revisions.map((one: { revision: string }) => one.revision)).toEqual(['2', '1']);
    const head = JSON.parse(scene.ledgerFile('head.json'));
    expect(head).toMatchObject({ format: 2, provider: 'garden', account: 'anna' });
    expect(head).not.toHaveProperty('org_id');
    const back = await scene.json('rollback', '--to', '1', '--yes');
    expect(back.code, back.err + back.out).toBe(0);
    expect(scene.garden.state()).toMatchObject({ beds: [{ note: 'Sunny', plants: PLANTS }] });
    const held = await scene.json('plan');
    expect(held.json.held.map((one: { why: string }) => one.why)).toEqual(['rolled_back']);
  });
});

describe('a kind whose source is no page of this repository', () => {
  it('is explained without a line for it', async () => {
    for (const topic of ['beds', 'beds.note']) {
      const { code, out } = await scene.run('explain', topic);
      expect(code).toBe(0);
      expect(out).not.toContain('source:');
      expect(out).not.toMatch(/\n\n(?:\n|$)/);
    }
  });
});

describe('a process that is killed', () => {
  const state = () => JSON.stringify(scene.garden.state());

  it.each([1, 2, 3, 4, 5, 6])(
    'after write %i of a create leaves no twin, and the next run ends where an undisturbed one does',
    async (nth) => {
      await scene.applyKilledAt(nth);
      const next = await scene.json('apply', '--yes');
      expect(next.code, next.err + next.out).toBe(0);
      expect(scene.garden.state()).toEqual({
        tags: [{ slug: 'herbs', label: 'Herbs' }],
        beds: [{ slug: 'south-wall', label: 'South Wall', note: 'Sunny', tag: 'herbs', plants: PLANTS }],
      });
      await expectDone();
    },
    900_000,
  );

  it.each([1, 2, 3, 4])(
    'after write %i of an update is finished by the next run',
    async (nth) => {
      await scene.run('apply', '--yes');
      await scene.files(
        FILES.replace('thyme: {}', 'thyme: { water: 9, sun: half }')
          .replace('water: 2', 'water: 7')
          .replace('Sunny', 'Dry'),
      );
      const before = state();
      await scene.applyKilledAt(nth);
      if (nth > 1) expect(state()).not.toBe(before);
      const next = await scene.json('apply', '--yes');
      expect(next.code, next.err + next.out).toBe(0);
      expect(scene.garden.state()).toMatchObject({
        beds: [
          {
            slug: 'south-wall',
            note: 'Dry',
            plants: { ...PLANTS, basil: { water: 7, sun: 'full' }, thyme: { water: 9, sun: 'half' } },
          },
        ],
      });
      await expectDone();
    },
    900_000,
  );

  describe('while it creates anew what is gone', () => {
    const OVER = ['apply', '--yes', '--on-drift', 'overwrite'] as const;

    it.each([
      ['a folder', 1],
      ['a folder', 2],
      ['a folder', 4],
      ['git', 1],
    ])(
      'with its ledger in %s, after write %i, is continued by the next run, without a twin',
      async (where, nth) => {
        if (where === 'git') scene.commit('files');
        await scene.run('apply', '--yes');
        const before = state();
        scene.garden.emulator.store.delete('beds', 'south-wall');
        await scene.applyKilledAt(nth, ...OVER);
        expect(scene.garden.beds.size).toBe(1);
        const next = await scene.json('apply', '--yes');
        expect(next.code, next.err + next.out).toBe(0);
        expect(state()).toBe(before);
        await expectDone();
      },
      900_000,
    );

    it('holds what somebody edits meanwhile', async () => {
      await scene.run('apply', '--yes');
      scene.garden.emulator.store.delete('beds', 'south-wall');
      await scene.applyKilledAt(2, ...OVER);
      const [bed] = scene.garden.beds.values();
      if (bed === undefined) throw new Error('no bed');
      bed.note = 'Shady';
      const next = await scene.json('apply', '--yes');
      expect(next.code, next.err + next.out).toBe(3);
      expect([scene.garden.beds.size, bed.note]).toEqual([1, 'Shady']);
      expect(next.out).not.toContain('takeover');
    }, 900_000);

    it('leaves the entry as it was where the create is refused', async () => {
      await scene.run('apply', '--yes');
      scene.garden.emulator.store.delete('beds', 'south-wall');
      scene.garden.onRequest = (line) => (line.startsWith('POST') ? 'refused' : undefined);
      expect((await scene.run(...OVER)).code).toBe(1);
      scene.garden.onRequest = () => undefined;
      const held = await scene.json('plan');
      expect(held.json.held.map((one: { why: string }) => one.why)).toEqual(['gone']);
    });
  });
});

describe('a saved plan of a second platform', () => {
  const saved = async () => JSON.parse(await scene.workspace.read('plan.json'));

  it('names provider and account, is carried out once, and is stale afterwards', async () => {
    expect((await scene.run('plan', '--out', 'plan.json')).code).toBe(0);
    const plan = await saved();
    expect(plan).toMatchObject({
      format_version: '2.0',
      provider: 'garden',
      account: { id: 'anna', label: 'grower anna' },
    });
    expect(plan).not.toHaveProperty('org_id');
    const applied = await scene.run('apply', '--plan', 'plan.json', '--yes');
    expect(applied.code, applied.err + applied.out).toBe(0);
    await expectDone();
    const again = await scene.run('apply', '--plan', 'plan.json', '--yes');
    expect(again.code, again.err + again.out).toBe(0);
    scene.garden.beds.get('south-wall')?.plants.delete('mint');
    const stale = await scene.run('apply', '--plan', 'plan.json', '--yes');
    expect(stale.code, stale.out).toBe(3);
  });

  it.each([
    ['edited', (plan: Saved) => ({ ...plan, account: { ...plan.account, id: 'berta' } }), 'was edited after'],
    [
      'of a format to come',
      (plan: Saved) => ({ ...plan, format_version: '3.0' }),
      'applies only 1.x and 2.x',
    ],
    ['of no account', ({ account: _, ...plan }: Saved) => plan, 'has no account'],
  ])('that is %s is refused', async (_what, edit, sentence) => {
    await scene.run('plan', '--out', 'plan.json');
    await scene.workspace.write('plan.json', JSON.stringify(edit(await saved())));
    const { code, err } = await scene.run('apply', '--plan', 'plan.json', '--yes');
    expect(code, err).not.toBe(0);
    expect(err).toContain(sentence);
    expect(scene.garden.writes).toEqual([]);
  });

  it('is refused where the target is on another platform or of another account by now', async () => {
    await scene.run('plan', '--out', 'plan.json');
    scene.garden.grower = 'berta';
    const other = await scene.run('apply', '--plan', 'plan.json', '--yes');
    expect([other.code, other.err]).toEqual([3, expect.stringContaining('grower anna, not berta')]);
    await scene.workspace.write(
      'pipelines-sync.yaml',
      'version: 1\nnamespace: allotment\nbundles: []\ntargets: { home: {} }\n',
    );
    const first = await scene.run('apply', '--plan', 'plan.json', '--yes');
    expect(first.code, first.err).not.toBe(0);
    expect(scene.garden.writes).toEqual([]);
  });

  it('has digests that another provider or account changes', async () => {
    const digestOf = async () => (await scene.json('plan')).json.plan_digest;
    const before = await digestOf();
    scene.garden.grower = 'berta';
    expect(await digestOf()).not.toBe(before);
  });
});

describe('an account of a second platform', () => {
  const configure = (line: string) =>
    scene.workspace.write(
      'pipelines-sync.yaml',
      `version: 1\nnamespace: allotment\nbundles: [garden.yaml]\ntargets: { home: { provider: garden, ${line} } }\n`,
    );

  it('is named by the key of the platform, and a key of another one is refused', async () => {
    await configure('account: berta');
    const { code, err } = await scene.run('plan');
    expect([code, err]).toEqual([1, expect.stringContaining('is of anna, not berta')]);
    expect((await scene.run('plan', '--org', 'anna')).code).toBe(0);
    await configure('account: anna');
    expect((await scene.run('plan')).code).toBe(0);
  });

  it.each([
    ['org_id: 2', 'org_id means nothing for a target on garden.'],
    ['account: Anna 2', 'account must be the name of a grower in small letters.'],
  ])('is not %s', async (line, sentence) => {
    await configure(line);
    const { code, err } = await scene.run('validate');
    expect([code, err]).toEqual([1, expect.stringContaining(sentence)]);
  });

  it('is not what --org cannot name', async () => {
    const { code, err } = await scene.run('plan', '--org', 'Anna 2');
    expect([code, err]).toEqual([1, expect.stringContaining('Pass the name of the grower: --org anna')]);
  });
});

describe('what a person reads of a second platform', () => {
  it('has its name, its account and its words', async () => {
    const text = await scene.run('plan');
    expect(text.out).toContain('grower anna');
    const markdown = await scene.run('plan', '--format', 'markdown');
    expect(markdown.out).toContain('### Garden plan for **home**');
    expect(markdown.out).toContain('grower anna · ');
    await scene.run('apply', '--yes');
    const shown = await scene.run('ledger', 'show');
    expect(shown.out).toContain('Bound to Garden, grower anna, ');
    scene.garden.beds.get('south-wall')?.plants.delete('mint');
    const drift = await scene.run('drift', '--format', 'markdown');
    expect(drift.out).toContain('### Garden drift on **home**');
    const json = await scene.json('drift');
    expect(json.json).toMatchObject({ format_version: '2.0', provider: 'garden', account: { id: 'anna' } });
    for (const { out } of [text, markdown, shown, drift])
      expect(out).not.toMatch(/\borg\b|Pipelines|organi[sz]ation|web app/);
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

  it.each([false, true])(
    'is looked up by its name after a refusal only where that is taken: %s',
    async (isTaken) => {
      const { garden } = scene;
      await scene.files('tags:\n  - name: Herbs\n');
      await scene.run('apply', '--yes');
      await scene.files(FILES.replace('thyme: {}', 'thyme: { water: 1, sun: half }'));
      garden.onRequest = (line) => {
        if (line !== 'POST /v2/beds') return undefined;
        if (!isTaken) return 'refused';
        const of = { note: null, tag: null, made: MADE, touched: MADE, plants: {} };
        garden.emulator.store.put('beds', { id: 'other', label: 'South Wall', ...of });
        return undefined;
      };
      const { code, out } = await scene.json('apply', '--yes');
      // What somebody else has is held.
      expect(code, out).toBe(isTaken ? 3 : 1);
      const after = garden.requests.slice(garden.requests.indexOf('POST /v2/beds') + 1);
      expect(after.includes('GET /v2/beds')).toBe(isTaken);
      expect(after.filter((line) => !line.startsWith('GET '))).toEqual([]);
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
