import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sh } from '../../ledger/git-scene.js';
import { Deployment, prompts, write } from '../../support/deployment.js';

const CONFIG = `version: 1
namespace: rome-team
bundles: ["pipelines/**/*.yaml"]
default_target: staging
targets:
  staging: {org_id: 2, require_clean: true}
`;
const BUNDLE = 'pipelines/rome.yaml';
const TONE = `artifact_type: pipelines.artifact.bundle.v1
prompts: [{name: Tone, prompt_text: {$file: ../texts/tone.md}}]
`;

let deployment: Deployment;
let main: string;
beforeEach(async () => {
  deployment = await Deployment.open();
  main = deployment.clone();
  await deployment.commit(main, 'first', {
    'pipelines-sync.yaml': CONFIG,
    [BUNDLE]: prompts({ Rome: 'one' }),
    'pipelines/tone.yaml': TONE,
    'texts/tone.md': 'warm\n',
  });
  deployment.push(main);
  expect(await deployment.apply(main)).toMatchObject({ code: 0 });
});
afterEach(() => deployment.close());

async function refusedFor(...files: string[]): Promise<void> {
  const ran = await deployment.apply(main);
  expect(ran).toMatchObject({ code: 3, writes: [] });
  expect(ran.err).toContain(`error PS6204  ${files.join(', ')} `);
}

describe('require_clean is not fooled', () => {
  it('by status.showUntrackedFiles no', async () => {
    sh(main, 'config', 'status.showUntrackedFiles', 'no');
    await write(main, { 'pipelines/new.yaml': prompts({ New: 'x' }) });
    await refusedFor('pipelines/new.yaml');
  });

  it.each(['--skip-worktree', '--assume-unchanged'])('by %s: a bundle, a text', async (flag) => {
    sh(main, 'update-index', flag, BUNDLE, 'texts/tone.md');
    await write(main, { [BUNDLE]: prompts({ Rome: 'hidden' }) });
    await refusedFor(BUNDLE);
    await write(main, { 'texts/tone.md': 'cold\n' });
    await refusedFor(BUNDLE, 'texts/tone.md');
    // As it was committed is clean, flag or not.
    await write(main, { [BUNDLE]: prompts({ Rome: 'one' }), 'texts/tone.md': 'warm\n' });
    await deployment.commit(main, 'more', { 'pipelines/new.yaml': prompts({ New: 'x' }) });
    expect(await deployment.apply(main)).toMatchObject({ code: 0 });
    expect(deployment.head().source.dirty).toBe(false);
  });

  it('nor by --skip-worktree of the configuration that says so', async () => {
    sh(main, 'update-index', '--skip-worktree', 'pipelines-sync.yaml');
    await write(main, {
      'pipelines-sync.yaml': CONFIG.replace('require_clean: true', 'require_clean: true, prune: true'),
      [BUNDLE]: prompts({ Rome: 'two' }),
    });
    await refusedFor('pipelines-sync.yaml, pipelines/rome.yaml');
  });

  it('by a status that looks away from submodules', async () => {
    const other = `${deployment.workspace.folder}/other`;
    sh(deployment.workspace.folder, 'init', '-q', other);
    await deployment.commit(other, 'theirs', { 'como.yaml': prompts({ Como: 'lake' }) });
    sh(main, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', other, 'pipelines/other');
    sh(main, 'config', 'diff.ignoreSubmodules', 'all');
    await deployment.commit(main, 'with a submodule', {});
    deployment.push(main);
    expect(await deployment.apply(main)).toMatchObject({ code: 0 });
    await write(main, { 'pipelines/other/como.yaml': prompts({ Como: 'see' }) });
    await refusedFor('pipelines/other/como.yaml');
  });

  it('and what a filter stores differently is not called changed', async () => {
    sh(main, 'config', 'filter.rot.clean', 'tr a-z n-za-m');
    sh(main, 'config', 'filter.rot.smudge', 'tr a-z n-za-m');
    await deployment.commit(main, 'filtered', { '.gitattributes': 'texts/* filter=rot\n' });
    sh(main, 'add', '--renormalize', '.');
    await deployment.commit(main, 'renormalized', { 'pipelines/new.yaml': prompts({ New: 'x' }) });
    sh(main, 'update-index', '--assume-unchanged', 'texts/tone.md');
    expect(await deployment.apply(main)).toMatchObject({ code: 0 });
    expect(deployment.head().source.dirty).toBe(false);
  });

  it('a pull does not overwrite what a flag hides', async () => {
    const { store } = deployment.workspace.emulator;
    store.create('prompts', { name: 'Oslo', prompt_text: 'live' });
    await deployment.commit(main, 'oslo', { [BUNDLE]: prompts({ Rome: 'one', Oslo: 'committed' }) });
    const pull = async () => {
      const ran = await deployment.run(main, 'pull', '--only', 'prompts/Oslo', '--dry-run', '--json');
      const { items, open } = JSON.parse(ran.out) as { items: object[]; open: { code: string }[] };
      return [ran.code, items.length, open.map(({ code }) => code)];
    };
    expect(await pull()).toEqual([0, 1, []]);
    await write(main, { [BUNDLE]: prompts({ Rome: 'one', Oslo: 'mine' }) });
    const plain = await pull();
    expect(plain).toEqual([3, 0, [expect.stringContaining('PS70')]]);
    sh(main, 'update-index', '--assume-unchanged', BUNDLE);
    expect(await pull()).toEqual(plain);
  });
});
