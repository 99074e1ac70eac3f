import { afterEach, describe, expect, it } from 'vitest';
import { elsewhere, PullScene } from './pull-scene.js';

const FILES = {
  'pipelines/all.yaml': `artifact_type: pipelines.artifact.bundle.v1
prompts:
  - name: Tone
    prompt_text: As applied
    description: Described
`,
};

describe('two checkouts of one ledger', () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  const live = () => scene.store.list('prompts').map(({ name, prompt_text }) => `${name}: ${prompt_text}`);

  it('a value pulled into one is not overwritten by an apply of the other', async () => {
    scene = await PullScene.open(FILES);
    expect((await scene.apply()).code).toBe(0);
    const old = await scene.files();
    scene.store.edit('prompts', scene.idOf('prompts', 'Tone'), { prompt_text: 'From the web app' });
    expect((await scene.pull()).code).toBe(0);

    await elsewhere(scene, old, async (run) => {
      const applied = await run('apply', '--yes');
      expect([applied.code, live()]).toEqual([3, ['Tone: From the web app']]);
      // Also with an edit of its own, in the same field and in another.
      const edited = old['pipelines/all.yaml']?.replace('Described', 'Described anew') ?? '';
      await elsewhere(scene, { ...old, 'pipelines/all.yaml': edited }, async (third) => {
        expect((await third('apply', '--yes')).code).toBe(3);
        const planned = JSON.parse((await third('plan', '--json')).out);
        expect(planned.held.map((held: { why: string }) => held.why)).toEqual(['conflict']);
      });
    });
    expect(live()).toEqual(['Tone: From the web app']);

    // The pull request is merged: an apply of files that hold the value makes it the base.
    const settled = await scene.apply();
    expect([settled.code, settled.writes]).toEqual([0, []]);
    await scene.edit('pipelines/all.yaml', 'From the web app', 'Later in git');
    expect((await scene.apply()).outcomes).toEqual(['prompts/Tone: updated']);
    expect(live()).toEqual(['Tone: Later in git']);
  });

  it('an object that one adopts is let go by the other, and stays on the platform', async () => {
    scene = await PullScene.open(FILES);
    expect((await scene.apply()).code).toBe(0);
    scene.store.create('prompts', { name: 'Web', prompt_text: 'Made in the web app' });
    const old = await scene.files();
    expect((await scene.pull('--all')).items).toEqual(['added prompts/Web: ']);
    // Files without it let it go, as with everything that was adopted; the next apply here adopts it again.
    await elsewhere(scene, old, async (run) => {
      expect((await run('apply', '--yes')).code).toBe(0);
    });
    expect(live()).toContain('Web: Made in the web app');
    expect((await scene.plan()).actions).toEqual(['prompts/Web: adopt']);
  });

  it('a value pulled over one that nobody had applied is safe from files that still hold that', async () => {
    scene = await PullScene.open(FILES);
    scene.store.create('prompts', { name: 'Tone', prompt_text: 'Live', description: 'Described' });
    scene.commit();
    const old = await scene.files();
    expect((await scene.pull('--all')).report.adopted).toEqual(['prompts/Tone']);
    expect((await scene.plan()).code).toBe(0);
    await elsewhere(scene, old, async (run) => {
      expect((await run('apply', '--yes')).code).toBe(3);
    });
    expect(live()).toEqual(['Tone: Live']);
    // An edit of the file that goes on from there is not lost to a second pull either.
    await scene.edit('pipelines/all.yaml', 'prompt_text: Live', 'prompt_text: Edited');
    scene.commit();
    const again = await scene.pull('--all');
    expect([again.code, again.items, again.open]).toEqual([3, [], ['PS7021 prompts/Tone prompt_text']]);
    expect((await scene.pull('--resolved', 'prompts/Tone')).code).toBe(0);
    expect((await scene.apply()).outcomes).toEqual(['prompts/Tone: updated']);
    expect(live()).toEqual(['Tone: Edited']);
  });

  it('a name pulled into one does not make a second object from the other', async () => {
    scene = await PullScene.open(FILES);
    expect((await scene.apply()).code).toBe(0);
    const old = await scene.files();
    scene.store.edit('prompts', scene.idOf('prompts', 'Tone'), { name: 'New name' });
    expect((await scene.pull()).code).toBe(0);
    expect((await scene.plan()).code).toBe(0);
    await elsewhere(scene, old, async (run) => {
      expect((await run('apply', '--yes')).code).toBe(3);
    });
    expect(live()).toEqual(['New name: As applied']);
  });

  it('two pulls at once do not interleave: the second is refused, or finds nothing to do', async () => {
    scene = await PullScene.open(FILES);
    expect((await scene.apply()).code).toBe(0);
    scene.store.edit('prompts', scene.idOf('prompts', 'Tone'), { prompt_text: 'From the web app' });
    const both = await Promise.all([scene.workspace.run('pull'), scene.workspace.run('pull')]);
    expect([
      [0, 0],
      [0, 3],
    ]).toContainEqual(both.map(({ code }) => code).sort());
    expect(live()).toEqual(['Tone: From the web app']);
    expect((await scene.plan()).code).toBe(0);
  });
});
