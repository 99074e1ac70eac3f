import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitIn } from '../../../src/host/git-process.js';
import type { Plan } from '../../../src/plan/index.js';
import { withoutKeys } from '../../../src/run/open/key-use.js';
import { sh } from '../../ledger/git-scene.js';
import { Deployment, prompts, write } from '../../support/deployment.js';
import { hasNoResult } from '../../support/has-no-result.js';

const CONFIG = `version: 1
namespace: rome-team
bundles: ["pipelines/**/*.yaml"]
default_target: staging
targets:
  staging: {org_id: 2, prune: true, limits: {max_deletes: 100, max_delete_percent: 100}}
`;
const A = 'pipelines/a/a.yaml';
const B = 'pipelines/b/b.yaml';

interface Finished {
  code: number;
  out: string;
  err: string;
}

let deployment: Deployment;
let main: string;
beforeEach(async () => {
  deployment = await Deployment.open();
  main = deployment.clone();
  await deployment.commit(main, 'first', {
    'pipelines-sync.yaml': CONFIG,
    [A]: prompts({ Aosta: 'one' }),
    [B]: prompts({ Bari: 'two' }),
    'pipelines/b/more.yaml':
      'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - {name: Brescia, prompt_text: {$file: ../../texts/b.md}}\n',
    'texts/b.md': 'three\n',
    'README.md': 'read me\n',
  });
  deployment.push(main);
  expect(await deployment.apply(main)).toMatchObject({ code: 0 });
  sh(deployment.bare, 'config', 'uploadpack.allowFilter', 'true');
  sh(deployment.bare, 'symbolic-ref', 'HEAD', 'refs/heads/main');
});
afterEach(() => deployment.close());

/** Nothing is written, deleted or released, and the plan has nothing to do. */
async function expectNothing(folder: string): Promise<Finished> {
  const ran = await deployment.apply(folder);
  expect(ran).toMatchObject({ code: 0, writes: [] });
  expect(ran.out).toContain('Nothing to do');
  expect(await live()).toEqual(['Aosta', 'Bari', 'Brescia']);
  return ran;
}

async function live(): Promise<string[]> {
  const rows = deployment.workspace.emulator.store.list('prompts') as {
    name: string;
    archived_at?: unknown;
  }[];
  return rows
    .filter(({ archived_at }) => (archived_at ?? null) === null)
    .map(({ name }) => name)
    .filter((name) => /^(?:Aosta|Bari|Brescia|Como)/.test(name))
    .sort();
}

async function plan(folder: string, ...flags: string[]) {
  const ran = await deployment.run(folder, 'plan', '--json', ...flags);
  if (hasNoResult(ran.out)) throw new Error(ran.err);
  const made = JSON.parse(ran.out) as Plan;
  return {
    ...ran,
    plan: made,
    actions: made.changes.map(({ address, action }) => `${address}: ${action}`),
    held: made.held.map(({ address, why }) => `${address}: ${why}`),
  };
}

describe('what git left out of the checkout is not a removed file', () => {
  it('as the report has it: a sparse checkout of a clone without checkout', async () => {
    const clone = deployment.clone('--no-checkout');
    sh(clone, 'sparse-checkout', 'set', 'pipelines/a');
    sh(clone, 'checkout', '-q', 'main');
    const ran = await expectNothing(clone);
    expect(ran.err).toContain('note PS1140');
    expect(ran.err).toContain(
      'Git left 2 bundles out of this checkout: pipelines/b/b.yaml, pipelines/b/more.yaml.',
    );
    expect(ran.err).toContain('git sparse-checkout add "pipelines/b"');
    const doctor = await deployment.run(clone, 'doctor');
    expect(doctor.out).toMatch(/checkout +.*2 bundles out of this checkout/);
  });

  it('in cone and in no-cone mode, and by hand; also where a pattern then finds nothing', async () => {
    for (const set of [
      ['sparse-checkout', 'set', '--cone', 'pipelines/a'],
      ['sparse-checkout', 'set', '--no-cone', '/*', '!/pipelines/b/', '!/texts/'],
    ]) {
      const clone = deployment.clone();
      sh(clone, ...set);
      expect((await expectNothing(clone)).err).toContain('PS1140');
    }
    const byHand = deployment.clone();
    sh(byHand, 'update-index', '--skip-worktree', B, 'pipelines/b/more.yaml');
    await rm(path.join(byHand, 'pipelines/b'), { recursive: true });
    const said = (await expectNothing(byHand)).err;
    expect(said).toContain('PS1140');
    for (const command of ['update-index --no-skip-worktree', 'checkout'])
      expect(said).toContain(`git ${command} -- "${B}" "pipelines/b/more.yaml"`);

    const two = CONFIG.replace('["pipelines/**/*.yaml"]', '["pipelines/a/*.yaml", "pipelines/b/*.yaml"]');
    await deployment.commit(main, 'two patterns', { 'pipelines-sync.yaml': two });
    deployment.push(main);
    const clone = deployment.clone();
    sh(clone, 'sparse-checkout', 'set', 'pipelines/a');
    await expectNothing(clone);
    expect((await deployment.run(clone, 'fmt', '--check')).err).not.toContain('PS1101');
    const only = await deployment.run(clone, 'plan', '--only', 'prompts/Bari');
    expect([only.code, only.err]).toEqual([1, expect.stringContaining('PS6210')]);
  });

  it('and what was really removed in the commit still goes, as do renames and references across the border', async () => {
    await deployment.commit(main, 'bari leaves, aosta leads to brescia', {
      [B]: null,
      [A]: `artifact_type: pipelines.artifact.bundle.v1
prompts: [{name: Aosta, prompt_text: one}]
criteria:
  - {name: Judge, display_label: Judge, type: programmatic, config: {subtype: exact_match}, output_schema: {type: boolean}}
`,
      'pipelines/b/run.yaml': `artifact_type: pipelines.artifact.bundle.v1
evaluations: [{name: Run, description: d, criteria: [{criterion_id: {$ref: criteria/Judge}}]}]
sync: {criteria/Judge: {protect: true}}
`,
    });
    deployment.push(main);
    const clone = deployment.clone();
    sh(clone, 'sparse-checkout', 'set', 'pipelines/a');
    const { actions, held } = await plan(clone);
    expect(held).toEqual([]);
    expect(actions).toEqual(['prompts/Bari: delete', 'criteria/Judge: create']);
    expect(await deployment.apply(clone)).toMatchObject({ code: 0 });
    expect(await live()).toEqual(['Aosta', 'Brescia']);
    // Settings of a bundle that is not here hold all the same.
    await deployment.commit(main, 'the judge leaves', {
      [A]: prompts({ Aosta: 'one' }),
      'pipelines/b/run.yaml':
        'artifact_type: pipelines.artifact.bundle.v1\nsync: {criteria/Judge: {protect: true}}\n',
    });
    deployment.push(main);
    sh(clone, 'pull', '-q', 'origin', 'main');
    expect((await plan(clone)).held).toEqual(['criteria/Judge: protected']);
  });

  it('an item of which a left-out bundle has a second one is told where it can be seen', async () => {
    const clone = deployment.clone();
    sh(clone, 'sparse-checkout', 'set', 'pipelines/a');
    await write(clone, { [A]: prompts({ Aosta: 'one', Bari: 'here too' }) });
    const ran = await deployment.run(clone, 'plan');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('prompts/Bari is already at pipelines/b/b.yaml:');
  });

  it('a partial clone fetches nothing, and holds one line with number, files and ways out', async () => {
    const clone = deployment.clone('--filter=blob:none', '--no-checkout');
    sh(clone, 'sparse-checkout', 'set', 'pipelines/a');
    sh(clone, 'checkout', '-q', 'main');
    const missing = () =>
      sh(clone, 'rev-list', '--objects', '--missing=print', '--no-walk', 'HEAD')
        .split('\n')
        .filter((line) => line.startsWith('?')).length;
    const before = missing();
    expect(before).toBeGreaterThanOrEqual(2);
    const planned = await plan(clone);
    expect(planned.code).toBe(3);
    expect(planned.actions).toEqual([]);
    expect(planned.held).toEqual(['prompts/Bari: left_out']);
    const [held] = planned.plan.held;
    expect(held?.message).toBe(
      'is not in any file that was read, nor is prompts/Brescia; git left 2 parts of the files out of this checkout, and their content is missing: pipelines/b/b.yaml, pipelines/b/more.yaml',
    );
    expect(held?.remedies.map(({ type }) => type)).toEqual([
      'git sparse-checkout add "pipelines/b"',
      'git fetch --refetch --no-filter',
      'remove the files from bundles in pipelines-sync.yaml, and exclude their addresses from the target',
    ]);
    const applied = await deployment.apply(clone);
    expect(applied).toMatchObject({ code: 3, writes: [] });
    expect(applied.err).toContain('warning PS1141');
    expect(missing()).toBe(before);
    const doctor = await deployment.run(clone, 'doctor');
    expect(doctor.out).toContain('PS1141');
    // What the ways out say is what helps.
    const config = CONFIG.replace(', prune: true', ', prune: true, exclude: ["prompts/B*"]');
    await write(clone, { 'pipelines-sync.yaml': config });
    expect(await plan(clone)).toMatchObject({ code: 0, held: [] });
    sh(clone, 'checkout', '-q', '--', 'pipelines-sync.yaml');
    for (const { argv } of [...(held?.remedies ?? [])].reverse()) {
      if (argv === undefined) continue;
      sh(clone, ...argv.slice(1));
      sh(clone, 'sparse-checkout', 'add', 'texts');
      await expectNothing(clone);
      expect(missing()).toBe(0);
    }
  });

  it('an unfilled submodule may hold what no file names; filled it is read as ever', async () => {
    const other = path.join(deployment.workspace.folder, 'other');
    sh(deployment.workspace.folder, 'init', '-q', other);
    await deployment.commit(other, 'theirs', { 'como.yaml': prompts({ Como: 'lake' }) });
    sh(main, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', other, 'pipelines/other');
    await deployment.commit(main, 'with a submodule', {});
    deployment.push(main);
    expect(await deployment.apply(main)).toMatchObject({ code: 0 });
    expect(await live()).toEqual(['Aosta', 'Bari', 'Brescia', 'Como']);
    const clone = deployment.clone();
    const planned = await plan(clone);
    expect([planned.code, planned.held]).toEqual([3, ['prompts/Como: left_out']]);
    expect(planned.plan.held[0]?.remedies[0]?.type).toBe('git submodule update --init -- "pipelines/other"');
    expect(await deployment.apply(clone)).toMatchObject({ code: 3, writes: [] });
    // A submodule into which no pattern leads is nobody's business.
    const elsewhere = CONFIG.replace('pipelines/**/*.yaml"', 'pipelines/{a,b}/*.yaml"');
    await write(clone, { 'pipelines-sync.yaml': elsewhere });
    expect((await plan(clone)).actions).toEqual(['prompts/Como: delete']);
    sh(clone, 'checkout', '-q', '--', 'pipelines-sync.yaml');
    sh(clone, '-c', 'protocol.file.allow=always', 'submodule', 'update', '-q', '--init');
    expect(await plan(clone)).toMatchObject({ code: 0, actions: [], held: [] });
  });

  it('a half checkout: no index, an index that was filled without a checkout, one that was cut off', async () => {
    const none = deployment.clone('--no-checkout');
    await write(none, { 'pipelines-sync.yaml': CONFIG, [A]: prompts({ Aosta: 'one' }) });
    expect((await expectNothing(none)).err).toContain('PS1140');

    const half = deployment.clone('--no-checkout');
    sh(half, 'checkout', '-q', 'HEAD', '--', 'pipelines-sync.yaml', A);
    expect((await expectNothing(half)).err).toContain('PS1140');

    const filled = deployment.clone('--no-checkout');
    sh(filled, 'reset', '-q');
    sh(filled, 'checkout', '-q', '--', 'pipelines-sync.yaml', A);
    expect((await expectNothing(filled)).err).toContain('PS1140');

    const cut = deployment.clone();
    await rm(path.join(cut, B));
    await writeFile(path.join(cut, '.git/index.lock'), '');
    expect((await plan(cut)).actions).toEqual([]);
    await rm(path.join(cut, '.git/index.lock'));
    expect((await plan(cut)).actions).toEqual(['prompts/Bari: delete']);
  });

  it('but what somebody deleted counts as it stands, and is said on top of the plan', async () => {
    const clone = deployment.clone();
    await rm(path.join(clone, B));
    sh(clone, 'rm', '-q', 'pipelines/b/more.yaml');
    await write(clone, { [A]: prompts({ Aosta: 'edited' }), 'pipelines/c.yaml': prompts({ Como: 'new' }) });
    const { actions, plan: made } = await plan(clone);
    expect(actions).toEqual([
      'prompts/Aosta: update',
      'prompts/Bari: delete',
      'prompts/Brescia: delete',
      'prompts/Como: create',
    ]);
    expect(made.source.uncommitted).toEqual([
      { file: A, what: 'edited' },
      { file: B, what: 'deleted' },
      { file: 'pipelines/b/more.yaml', what: 'deleted' },
      { file: 'pipelines/c.yaml', what: 'new' },
    ]);
    const text = await deployment.run(clone, 'plan');
    expect(text.out.split('\n').slice(0, 4)).toContain(
      'Uncommitted, planned as they are: deleted pipelines/b/b.yaml, pipelines/b/more.yaml; edited pipelines/a/a.yaml; new pipelines/c.yaml',
    );
    const markdown = await deployment.run(clone, 'plan', '--format', 'markdown');
    expect(markdown.out.split('\n').slice(0, 6).join('\n')).toContain(
      'Uncommitted, planned as they are: deleted `pipelines/b/b.yaml`, `pipelines/b/more.yaml`',
    );
    expect(await deployment.apply(clone)).toMatchObject({ code: 0 });
    expect(deployment.head().source).toEqual({ commit: sh(clone, 'rev-parse', 'HEAD'), dirty: true });
  });

  it('a file that git assumes to be unchanged and somebody deleted is deleted', async () => {
    const clone = deployment.clone();
    sh(clone, 'update-index', '--assume-unchanged', B);
    await rm(path.join(clone, B));
    const { actions, plan: made } = await plan(clone);
    expect(actions).toEqual(['prompts/Bari: delete']);
    expect(made.source.uncommitted).toEqual([{ file: B, what: 'deleted' }]);
  });

  it('drift, pull, rollback and validate know it too', async () => {
    const clone = deployment.clone();
    sh(clone, 'sparse-checkout', 'set', 'pipelines/a');
    const { store } = deployment.workspace.emulator;
    const bari = store.list('prompts').find(({ name }) => name === 'Bari');
    store.edit('prompts', bari?.id as number, { prompt_text: 'edited on the platform' });
    const drift = await deployment.run(clone, 'drift', '--json');
    expect(JSON.parse(drift.out).items.map((one: { address: string }) => one.address)).toEqual([
      'prompts/Bari',
    ]);
    const pulled = await deployment.run(clone, 'pull', '--all', '--json');
    expect(pulled.code).toBe(0);
    expect(pulled.out).not.toContain('Bari');
    expect(sh(clone, 'status', '--porcelain')).toBe('');
    expect((await deployment.run(clone, 'validate')).err).toContain('PS1140');
    expect(await plan(clone)).toMatchObject({ code: 0, actions: [], held: [] });
    const back = await deployment.run(clone, 'rollback', '--to', '1', '--yes', '--on-drift', 'overwrite');
    expect(back.code).toBe(0);
    expect(store.list('prompts').find(({ name }) => name === 'Bari')?.prompt_text).toBe('two');
  });

  it('experiments of left-out bundles are not taken for new ones later', async () => {
    // The first apply of a ledger marks what is there; what it did not see it cannot mark.
    await deployment.workspace.loseLedger();
    const experiment = `artifact_type: pipelines.artifact.bundle.v1
experiments: [{name: Costly, workflow_id: 10, project_id: 22, payload: {}}]
`;
    await deployment.commit(main, 'an experiment', { 'pipelines/b/run.yaml': experiment });
    deployment.push(main);
    for (const repository of [main, deployment.bare])
      for (const ref of sh(repository, 'for-each-ref', '--format=%(refname)', 'refs/pipelines-sync')
        .split('\n')
        .filter((one) => one !== ''))
        sh(repository, 'update-ref', '-d', ref);
    const clone = deployment.clone();
    sh(clone, 'sparse-checkout', 'set', 'pipelines/a');
    expect(await deployment.apply(clone)).toMatchObject({ code: 0 });
    const marked = () =>
      JSON.parse(sh(deployment.bare, 'show', 'refs/pipelines-sync/rome-team/staging:head.json'))
        .experiments_marked as boolean;
    expect(marked()).toBe(false);
    expect((await plan(main)).held).toEqual(['experiments/22/10/Costly: undecided']);
    expect(await deployment.apply(main)).toMatchObject({ code: 3, writes: [] });
    expect(marked()).toBe(true);
  });

  it('300 bundles in as many folders, all but one left out: three more git processes', async () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < 300; index += 1)
      files[`pipelines/n${index}/x.yaml`] = prompts({ [`Como ${index}`]: 'x' });
    await deployment.commit(main, 'many', files);
    deployment.push(main);
    expect(await deployment.apply(main)).toMatchObject({ code: 0 });
    const clone = deployment.clone();
    sh(clone, 'sparse-checkout', 'set', 'pipelines/n7');
    const ran: string[] = [];
    const planned = await deployment.workspace.runWith(
      {
        cwd: clone,
        openGit: (root) => {
          const git = gitIn(root, withoutKeys(process.env));
          return (args, stdin) => {
            ran.push(args.filter((arg) => !arg.includes('=') && arg !== '-c').join(' '));
            return git(args, stdin);
          };
        },
      },
      'validate',
    );
    expect(planned.code).toBe(0);
    expect(planned.err).toContain('Git left 302 bundles out of this checkout');
    expect(ran.filter((args) => /^(?:ls-files|cat-file|config --get-regexp|rev-list)/.test(args))).toEqual([
      'ls-files -z -s -v',
      'config --get-regexp ^(remote\\..*\\.(promisor|partialclonefilter)|extensions\\.partialclone)$',
      'cat-file --batch',
    ]);
    const { code, actions, held } = await plan(clone);
    expect({ code, actions, held }).toEqual({ code: 0, actions: [], held: [] });
  });
});
