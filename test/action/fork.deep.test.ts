import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';
import { fork } from './fork-scene.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
});
afterEach(() => scene.close());

describe('a pull request from a fork', () => {
  it('is planned by a trusted workflow once its own has ended', async () => {
    const { number, ended } = await fork(scene, { 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) });
    const ran = await ended();
    expect(ran.code).toBe(0);
    const [comment] = scene.repository.commentsOf(number);
    expect(comment?.body).toContain('prompts/Rome');
    expect(comment?.body).toContain('Waiting from the base branch');
    expect(scene.emulator.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('has no say in where the key goes, which secrets there are and which files count', async () => {
    const { number, ended } = await fork(scene, {
      'pipelines-sync.yaml':
        'version: 1\nnamespace: evil\nbundles: ["evil/*.yaml"]\ntargets:\n  staging:\n    base_url: https://evil.example\n    secrets: [DOCS_TOKEN]\n',
      'evil/a.yaml': prompts({ Evil: 'x' }),
      'pipelines/b.yaml': prompts({ Rome: 'Go there.' }),
    });
    const ran = await ended();
    expect(ran.log).not.toContain('evil');
    expect(scene.repository.commentsOf(number)[0]?.body).not.toContain('Evil');
    expect(scene.repository.commentsOf(number)[0]?.body).toContain('prompts/Rome');
  });

  it('that went on meanwhile is left to the run of its newest commit', async () => {
    const { number, ended } = await fork(scene, { 'pipelines/b.yaml': prompts({ Rome: 'Go there.' }) });
    scene.work.git('checkout', '--quiet', 'theirs');
    scene.work.commit('more', { 'pipelines/b.yaml': prompts({ Rome: 'Come back.' }) });
    await scene.repository.pushed(number);
    const ran = await ended();
    expect(ran.annotations.map(({ title }) => title).join()).toContain('PS8017');
    expect(scene.repository.commentsOf(number)).toEqual([]);
    expect(scene.emulator.requests).toEqual([]);
  });

  it('takes an unchanged text in Git LFS from the checkout of the base, and checks no changed one', async () => {
    const pointer = (sign: string) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${sign.repeat(64)}\nsize 5\n`;
    const item = (name: string) => `{name: ${name}, prompt_text: {$file: ../texts/${name}.md}}`;
    const bundle = (...names: string[]) =>
      `artifact_type: pipelines.artifact.bundle.v1\nprompts: [${names.map(item).join(', ')}]\n`;
    scene.work.commit('texts in LFS', {
      'texts/Same.md': pointer('a'),
      'texts/Other.md': pointer('b'),
      'pipelines/lfs.yaml': bundle('Other'),
      'pipelines/whole.yaml': pointer('c'),
    });
    const { number, ended } = await fork(scene, {
      'texts/Other.md': pointer('d'),
      'pipelines/lfs.yaml': bundle('Other', 'Same'),
      'pipelines/whole.yaml': pointer('e'),
    });
    // As a checkout with `lfs: true` leaves it.
    const fetched = (workspace: string) => {
      writeFileSync(path.join(workspace, 'texts/Same.md'), 'The real text.\n');
      writeFileSync(path.join(workspace, 'texts/Other.md'), 'Of the base.\n');
    };
    const ran = await ended({ prepare: fetched });
    expect(ran.code).toBe(0);
    const body = scene.repository.commentsOf(number)[0]?.body ?? '';
    expect(body).toContain('The real text.');
    expect(body).not.toContain('Of the base.');
    expect(body).not.toContain('git-lfs.github.com');
    expect(body).toContain('PS1148');
    expect(body).toContain('texts/Other.md');
    expect(body).toContain('pipelines/whole.yaml');
    expect(body).not.toContain('Uncommitted');
    expect(ran.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    // Where the base's checkout has no more than pointers, nothing of them is checkable.
    const again = await ended();
    expect(again.code).toBe(0);
    expect(scene.repository.commentsOf(number)[0]?.body).not.toContain('The real text.');
  });
});
