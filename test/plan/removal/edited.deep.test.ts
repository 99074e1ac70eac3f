import { afterEach, describe, expect, it } from 'vitest';
import { Scene } from '../../apply/edits/scene.js';
import { prompt, rest } from './bundles.js';

const BOTH = { prompts: [prompt('Rest'), { ...prompt('Old'), description: 'As applied' }] };
const LEFT = { prompts: rest.prompts, sync: { 'prompts/Old': { delete: true } } };

describe('deleting what was edited in the web app meanwhile', () => {
  let scene: Scene;
  afterEach(() => scene.close());

  async function edited(fields: { [field: string]: string }): Promise<void> {
    scene = await Scene.open(BOTH);
    await scene.apply();
    const old = scene.store.list('prompts').find((row) => row.name === 'Old');
    if (old === undefined) throw new Error('nothing was created');
    scene.store.edit('prompts', old.id, fields);
    await scene.write(LEFT);
  }

  it('is held until the very edit is named, and then says whose edit goes with it', async () => {
    await edited({ prompt_text: 'Better words of the legal team.' });
    const planned = await scene.plan();
    expect(planned.held).toEqual(['prompts/Old: drift']);
    expect(planned.actions).toEqual([]);
    expect((await scene.apply()).writes).toEqual([]);

    const [held] = planned.plan.held;
    expect(held?.edit).toMatch(/^[0-9a-f]{16}$/);
    const sync = { 'prompts/Old': { delete: true, overwrite: { staging: held?.edit ?? '' } } };
    await scene.write({ sync });
    const decided = await scene.readPlan();
    expect(decided.actions).toEqual(['prompts/Old: delete']);
    expect(decided.plan.changes[0]?.reason).toBe(
      'no longer in the files; deleted, as requested (delete: true in sync); edited on the platform after the last apply (prompt_text), and that edit is lost with it',
    );
    expect(decided.plan.changes[0]?.leaves).toContainEqual({
      path: 'prompt_text',
      before: 'Better words of the legal team.',
    });
    expect(decided.text).toContain('and that edit is lost with it');
    const comment = await scene.workspace.run('plan', '--format', 'markdown');
    expect(comment.out).toContain('and that edit is lost with it');

    // The next edit is another one, and was not named.
    const old = scene.store.list('prompts').find((row) => row.name === 'Old');
    scene.store.edit('prompts', old?.id ?? 0, { prompt_text: 'Once more.' });
    expect((await scene.plan()).held).toEqual(['prompts/Old: drift']);
  });

  it('names every edited field where the target overwrites edits, also those that no file named', async () => {
    scene = await Scene.open({ prompts: [prompt('Rest'), prompt('Old')] });
    await scene.configure({ on_drift: 'overwrite' });
    await scene.apply();
    const old = scene.store.list('prompts').find((row) => row.name === 'Old');
    scene.store.edit('prompts', old?.id ?? 0, { prompt_text: 'Edited.', description: 'Written by hand' });
    await scene.write(LEFT);
    const planned = await scene.plan();
    expect(planned.actions).toEqual(['prompts/Old: delete']);
    const [change] = planned.plan.changes;
    expect(change?.reason).toContain('(prompt_text, description)');
    expect(change?.leaves).toContainEqual({ path: 'description', before: 'Written by hand' });
    expect((await scene.apply()).outcomes).toEqual(['prompts/Old: deleted']);
  });

  it('says nothing of an edit where there was none', async () => {
    scene = await Scene.open(BOTH);
    await scene.apply();
    await scene.write(LEFT);
    const [change] = (await scene.plan()).plan.changes;
    expect(change?.reason).toBe('no longer in the files; deleted, as requested (delete: true in sync)');
  });
});
