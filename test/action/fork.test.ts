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
});
