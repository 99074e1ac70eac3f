import { afterEach, describe, expect, it } from 'vitest';
import { CONFIG, PullScene } from './pull-scene.js';

const FILES = {
  'pipelines-sync.yaml': CONFIG.replace('ledger: file\n', ''),
  'pipelines/all.yaml':
    'artifact_type: pipelines.artifact.bundle.v1\nprompts: [{ name: Tone, prompt_text: As applied }]\n',
};
const REF = 'refs/pipelines-sync/rome-team/staging';

describe('a pull with the ledger in git', () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  it('is a commit of its own that says so, and leaves the commit of the last apply as it is', async () => {
    scene = await PullScene.open(FILES);
    scene.commit();
    expect((await scene.apply()).code).toBe(0);
    const source = () => JSON.parse(scene.git('show', `${REF}:head.json`)).source;
    const applied = source();
    scene.store.edit('prompts', scene.idOf('prompts', 'Tone'), { prompt_text: 'From the web app' });
    scene.git('commit', '-q', '--allow-empty', '-m', 'a later commit');
    expect((await scene.pull()).code).toBe(0);
    expect(scene.git('log', '--format=%s', REF).split('\n').slice(0, 2)).toEqual([
      'pull 2: staging',
      'apply 1: staging',
    ]);
    expect(source()).toEqual(applied);
    const tip = scene.git('rev-parse', REF);
    expect((await scene.pull()).report.ledger.state).toBe('unchanged');
    expect(scene.git('rev-parse', REF)).toBe(tip);
    expect(scene.git('for-each-ref', 'refs/pipelines-sync-lock')).toBe('');
    expect((await scene.plan()).code).toBe(0);
  });

  it('writes no file while somebody else holds the lock', async () => {
    scene = await PullScene.open(FILES);
    scene.commit();
    expect((await scene.apply()).code).toBe(0);
    scene.store.edit('prompts', scene.idOf('prompts', 'Tone'), { prompt_text: 'From the web app' });
    const before = await scene.files();
    scene.git('update-ref', 'refs/pipelines-sync-lock/rome-team/staging', 'HEAD');
    const ran = await scene.workspace.run('pull');
    expect(ran.code).not.toBe(0);
    expect(await scene.files()).toEqual(before);
  });

  it('reads well', async () => {
    scene = await PullScene.open(FILES);
    scene.commit();
    await scene.apply();
    scene.store.edit('prompts', scene.idOf('prompts', 'Tone'), { prompt_text: 'From the web app' });
    scene.store.create('prompts', { name: 'New', prompt_text: 'New text' });
    for (const prompt_text of ['a', 'b']) scene.store.create('prompts', { name: 'Twin', prompt_text });
    const ran = await scene.workspace.run('pull', '--all', '--dry-run');
    expect(ran.out).toMatchInlineSnapshot(`
      "pipelines/all.yaml  would be changed
        + prompts/New
        ~ prompts/Tone                                      prompt_text
      pipelines/prompts/new.md  would be written
        + prompts/New

      ! PS7016  prompts/Twin
          2 live objects have this name (ids 3, 4), which files cannot tell apart; none was pulled.
          To pull them: rename all but one in the web app, then pull again
          To pull one of them: write the item, with sync: {"prompts/Twin": {id: {staging: 4}}}, and pull again

      Would pull: 1 added, 1 updated, 1 left to decide · 0 unchanged · 1 adopted
      Nothing was written.
      "
    `);
  });
});
