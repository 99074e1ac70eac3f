import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sh } from '../ledger/git-scene.js';
import { prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';

// Bundles in Git LFS: the commit has pointers, and a checkout with `lfs: true` the files.

const TEXT = prompts({ Large: 'Be large.' });
const pointer = (text: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(text).digest('hex')}\nsize ${text.length}\n`;
/** What `lfs: true` of the checkout does. */
const prepare = (workspace: string) => writeFileSync(path.join(workspace, 'pipelines/large.yaml'), TEXT);

let scene: ActionScene;
let number: number;
beforeEach(async () => {
  scene = await ActionScene.open({ 'pipelines/large.yaml': pointer(TEXT) });
  const options = { inputs: { 'on-plan-change': 'apply' }, prepare };
  const applied = await scene.pushed(undefined, await scene.tip(), options);
  expect(applied.code, applied.log).toBe(0);
  number = await scene.openPull('edit', { 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) });
  edit('Large', 'Be small.');
  await scene.onPull(number, { prepare });
});
afterEach(() => scene.close());

function edit(name: string, text: string): void {
  const row = scene.store.list('prompts').find((one) => one.name === name);
  scene.store.edit('prompts', row?.id ?? 0, { prompt_text: text });
}
const fileOf = (file: string) => sh(scene.work.origin, 'show', `refs/heads/edit:${file}`);

describe('a bundle in Git LFS', () => {
  it('is planned by a command as its own workflow plans it', async () => {
    const { ran, reply } = await scene.comment(number, '/pipelines plan', { prepare });
    expect(ran.code, ran.log).toBe(0);
    expect(reply).toContain('1 to create, 1 held');
  });

  it.each(['keep-live', 'overwrite'])(
    '%s writes nothing into a pointer, and says what to do',
    async (name) => {
      const before = await scene.tip('edit');
      const { ran, reply, comment } = await scene.comment(number, `/pipelines ${name} prompts/Large`, {
        prepare,
      });
      expect(comment.reactions.map(({ content }) => content)).toEqual(['eyes', '-1']);
      expect(ran.code).toBe(1);
      expect(await scene.tip('edit')).toBe(before);
      expect(fileOf('pipelines/large.yaml')).toContain('git-lfs');
      expect(reply).toMatch(/pipelines\/large\.yaml.* is in Git LFS.*PS7023/);
    },
  );

  it('is no hindrance for decisions about other files', async () => {
    edit('Tone', 'Be cold.');
    await scene.onPull(number, { prepare });
    const { ran, reply } = await scene.comment(number, '/pipelines overwrite prompts/Tone', { prepare });
    expect(ran.code, reply).toBe(0);
    expect(fileOf('pipelines/a.yaml')).toContain('"overwrite"');
    expect(sh(scene.work.origin, 'diff', '--name-only', 'edit~1', 'edit')).toBe('pipelines/a.yaml');
  });

  it('that the branch changes is not fetched: nothing is decided, and the reply names it', async () => {
    await scene.push(number, { 'pipelines/large.yaml': pointer(`${TEXT} `) });
    edit('Tone', 'Be cold.');
    await scene.onPull(number, { prepare });
    const before = await scene.tip('edit');
    const asks = () => scene.comment(number, '/pipelines overwrite prompts/Tone', { prepare });
    // The command cannot see the file, so the comment of the workflow that can shows another plan.
    expect((await asks()).reply).toContain('PS8032');
    const { ran, reply } = await asks();
    expect([ran.code, await scene.tip('edit')]).toEqual([1, before]);
    expect(reply).toMatch(/pipelines\/large\.yaml.* is in Git LFS.*PS7023/);
  });
});

describe('a text in Git LFS', () => {
  const file = 'pipelines/long.md';
  const fetched = (workspace: string) => {
    prepare(workspace);
    writeFileSync(path.join(workspace, file), 'Be long.');
  };

  it('is not replaced by what stands behind its pointer', async () => {
    edit('Large', 'Be large.');
    const [main, bundle] = [await scene.tip(), JSON.parse(prompts({ Long: '' }))];
    bundle.prompts[0].prompt_text = { $file: 'long.md' };
    scene.work.git('checkout', '--quiet', 'main');
    scene.work.commit('long', { [file]: pointer('Be long.'), 'pipelines/c.yaml': JSON.stringify(bundle) });
    const options = { inputs: { 'on-plan-change': 'apply' }, prepare: fetched };
    const applied = await scene.pushed(main, await scene.tip(), options);
    expect(applied.code, applied.log).toBe(0);
    number = await scene.openPull('more', { 'pipelines/d.yaml': prompts({ Oslo: 'Go north.' }) });
    edit('Long', 'Be longer.');
    await scene.onPull(number, { prepare: fetched });
    const { reply } = await scene.comment(number, '/pipelines keep-live prompts/Long', { prepare: fetched });
    expect(reply).toMatch(/pipelines\/long\.md.* is in Git LFS.*PS7023/);
    expect(sh(scene.work.origin, 'rev-list', '--count', 'main..more')).toBe('1');
    const other = await scene.comment(number, '/pipelines overwrite prompts/Long', { prepare: fetched });
    expect(other.ran.code, other.reply).toBe(0);
    expect(sh(scene.work.origin, 'show', `more:${file}`)).toContain('git-lfs');
  });
});
