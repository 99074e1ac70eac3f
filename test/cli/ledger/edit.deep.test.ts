import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { renameRefs } from '../../../src/ledger/index.js';
import { Scene } from '../../apply/edits/scene.js';
import { REFS, sh, subjects } from '../../ledger/git-scene.js';
import { GitWorkspace, prompts } from '../../support/git-workspace.js';

const EXPERIMENT = {
  name: 'E',
  project_id: 22,
  workflow_id: 10,
  payload: { count: 1, variants: [{ name: 'v', configOverrides: {} }] },
};

describe('on a git ledger', () => {
  let one: GitWorkspace;
  afterEach(() => one.close());

  it('asks, refuses where nobody can be asked, and every change is a commit of its own', async () => {
    one = await GitWorkspace.open();
    await one.apply(prompts({ A: 'A.', B: 'B.' }));
    const source = sh(one.home, 'rev-parse', 'HEAD');
    sh(one.home, 'commit', '-q', '--allow-empty', '-m', 'later');
    const refused = await one.run('ledger', 'forget', 'prompts/A');
    expect(refused.code).toBe(3);
    expect(refused.out).toContain('Forget prompts/A: the next plan adopts it if it is equal');
    expect(refused.err).toContain('PS9020');
    const no = await one.workspace.runWith(
      { cwd: one.home, interactive: true, ask: async () => 'no' },
      'ledger',
      'forget',
      'prompts/A',
    );
    expect(no).toMatchObject({ code: 3 });
    expect(subjects(one.home)).toHaveLength(1);
    const questions: string[] = [];
    const ask = async (question: string) => {
      questions.push(question);
      return 'yes';
    };
    const yes = await one.workspace.runWith(
      { cwd: one.home, interactive: true, ask },
      'ledger',
      'forget',
      'prompts/A',
    );
    expect(yes).toMatchObject({ code: 0, err: '' });
    expect(questions).toEqual(['Drop 1 entry from the ledger of staging? Only "yes" is accepted: ']);
    expect(subjects(one.home)[0]).toBe('ledger forget 2: staging');
    // It applied nothing, so what the last apply was from stays.
    const log = JSON.parse((await one.run('history', '--json', '--limit', '1')).out);
    expect(log.revisions[0]).toMatchObject({
      what: 'ledger forget',
      source: { commit: source },
      counts: { removed: 1 },
    });
    expect(await one.plan()).toEqual({ actions: ['prompts/A: adopt'], held: [] });
    expect(one.workspace.writesSince(0)).toHaveLength(2);
    expect(sh(one.home, 'for-each-ref', '--format=%(refname)', REFS.lock)).toBe('');
  });

  it('a forgotten experiment stays held, and is launched again only when told, as another request', async () => {
    one = await GitWorkspace.open();
    await one.apply({ experiments: [EXPERIMENT] }, '--launch', '*');
    const address = 'experiments/22/10/E';
    expect((await one.run('ledger', 'forget', address, '--yes')).code).toBe(0);
    expect(await one.plan()).toEqual({ actions: [], held: [`${address}: undecided`] });
    expect((await one.run('apply', '--yes')).code).toBe(3);
    expect(one.emulator.store.list('experiments')).toHaveLength(1);
    for (const launches of [2, 3]) {
      expect((await one.run('apply', '--yes', '--launch', address)).code).toBe(0);
      expect(one.emulator.store.list('experiments')).toHaveLength(launches);
      expect(await one.plan('--launch', address)).toEqual({ actions: [], held: [] });
      expect((await one.run('ledger', 'forget', address, '--yes')).code).toBe(0);
    }
    const keys = one.emulator.requests
      .filter(({ method }) => method === 'POST')
      .map(({ idempotencyKey }) => idempotencyKey);
    expect(new Set(keys).size).toBe(3);
    const shown = JSON.parse((await one.run('ledger', 'show', '--json')).out);
    expect(shown.departed).toEqual({ [address]: { generation: 3, rolled_back: null } });
  });
});

describe('on a file ledger', () => {
  let scene: Scene;
  afterEach(() => scene.close());

  const ledger = async (...argv: string[]) => {
    const ran = await scene.workspace.run('ledger', ...argv, '--yes');
    return { ...ran, text: ran.out + ran.err };
  };

  it('an object that is deleted and forgotten is made again as another request', async () => {
    scene = await Scene.open(prompts({ A: 'A.' }));
    await scene.apply();
    scene.store.remove('prompts', 1);
    expect((await ledger('forget', 'prompts')).text).toContain('Ledger revision 2 saved.');
    await scene.apply();
    const keys = scene.emulator.requests
      .filter(({ method }) => method === 'POST')
      .map(({ idempotencyKey }) => idempotencyKey);
    expect(new Set(keys).size).toBe(2);
    expect((await scene.plan()).actions).toEqual([]);
    expect((await ledger('forget', 'criteria')).text).toContain('No entry of the ledger matches');
  });

  it('move: the next plan renames the same object, and what refers to it follows', async () => {
    const criterion = (name: string) => ({
      name,
      display_label: 'C',
      type: 'programmatic',
      config: { subtype: 'exact_match' },
      output_schema: { type: 'boolean' },
    });
    const evaluation = (name: string) => ({
      name: 'E',
      description: 'd',
      criteria: [{ criterion_id: { $ref: `criteria/${name}` } }],
    });
    scene = await Scene.open({ criteria: [criterion('C')], evaluations: [evaluation('C')] });
    await scene.apply();
    const moved = await ledger('move', 'criteria/C', 'criteria/D');
    expect(moved.text).toContain('Move criteria/C to criteria/D: the same object');
    expect(moved.text).toContain('  evaluations/E refers to it and is updated.');
    await scene.write({ criteria: [criterion('D')], evaluations: [evaluation('D')] });
    const { plan } = await scene.plan();
    expect(plan.changes.map(({ address, action, id }) => [address, action, id])).toEqual([
      ['criteria/D', 'update', 1],
    ]);
    expect((await scene.workspace.run('drift', '--quiet')).out).toBe('');
    await scene.apply();
    expect((await scene.plan()).actions).toEqual([]);
    for (const [from, to, why] of [
      ['criteria/D', 'criteria/D', 'the two addresses are equal'],
      ['criteria/D', 'prompts/D', 'the kinds differ (criteria and prompts)'],
      ['criteria/D', 'criteria/', 'that is not an address of criteria.'],
      ['criteria/D', 'criteria/D@project:22', 'another scope'],
    ] as const)
      expect((await ledger('move', from, to)).text).toContain(why);
    expect((await ledger('move', 'criteria/Dd', 'criteria/X')).text).toContain('Did you mean "criteria/D"?');
    expect((await ledger('move', 'criteria/*', 'criteria/X')).code).toBe(1);
  });

  it('set: origin decides about deletes, protection holds until an apply says otherwise', async () => {
    scene = await Scene.open(prompts({ A: 'A.', B: 'B.' }));
    await scene.configure({ prune: true });
    await scene.apply();
    expect((await ledger('set', 'prompts/A', '--origin', 'adopted', '--protect', 'on')).text).toContain(
      'Set prompts/A: adopted, so it is released, not deleted, once it has left the files.\nSet prompts/A: protected.\n',
    );
    expect((await ledger('set', 'prompts/*', '--origin', 'adopted')).text).not.toContain('prompts/A');
    expect((await ledger('set', 'prompts/A', '--origin', 'adopted')).text).toContain('so already');
    await scene.write({ prompts: [] });
    expect((await scene.plan('--allow-empty')).actions).toEqual(['prompts/A: release', 'prompts/B: release']);
    expect((await ledger('set', 'prompts/A')).text).toContain('PS7504');
    expect((await ledger('set', 'prompts/A', '--origin', 'mine')).code).toBe(1);
  });

  it('set --id: only an object that is there and free, and its differences are shown', async () => {
    scene = await Scene.open(prompts({ A: 'A.', B: 'B.' }));
    await scene.apply();
    const other = scene.store.create('prompts', { name: 'X', prompt_text: 'Other.' } as never);
    const gone = scene.store.create('prompts', { name: 'Y', prompt_text: 'Gone.' } as never);
    scene.store.archive('prompts', gone.id);
    const set = (id: number | string) => ledger('set', 'prompts/A', '--id', String(id));
    expect((await set(2)).text).toContain('id 2 already belongs to prompts/B');
    expect((await set(gone.id)).text).toContain('PS7505');
    expect((await set(999)).text).toContain('the platform has no prompt with id 999 in org');
    expect((await set('abc')).text).toContain('PS7505');
    const mark = scene.emulator.requests.length;
    expect((await set(other.id)).text).toContain(`it now stands for id ${other.id} instead of id 1.`);
    expect(scene.workspace.writesSince(mark)).toEqual([]);
    const { plan } = await scene.plan();
    expect(plan.held).toMatchObject([{ address: 'prompts/A', id: other.id, why: 'drift' }]);
    expect((await scene.entry('prompts/A'))?.id).toBe(other.id);
  });
});

describe('references in stored forms', () => {
  const address = fc.constantFrom('prompts/A', 'prompts/B');
  const ref = fc.oneof(
    address.map(($ref) => ({ $ref })),
    address.map(($ref) => ({ $ref, version: 'latest' })),
  );
  const literal = address.map(($ref) => ({ $literal: { $ref } }));

  it('are renamed wherever they stand, and nothing else is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(ref, literal, address)), (list) => {
        const there = renameRefs([{ a: list }], new Map([['prompts/A', 'prompts/New']]));
        const text = JSON.stringify(there);
        const wanted = JSON.stringify([{ a: list }]).replaceAll(
          /(?<!\{"\$literal":)\{"\$ref":"prompts\/A"/g,
          '{"$ref":"prompts/New"',
        );
        expect(text).toBe(wanted);
        expect(renameRefs(there, new Map([['prompts/New', 'prompts/A']]))).toEqual([{ a: list }]);
      }),
    );
  });
});
