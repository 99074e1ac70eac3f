import { afterEach, describe, expect, it } from 'vitest';
import { type Item, Scene } from './scene.js';

let scene: Scene;
afterEach(() => scene.close());

const prompt = (more: Item = {}): Item => ({ name: 'P', prompt_text: 'From git', ...more });
const row = () => scene.store.need('prompts', 1);

async function openApplied(bundle: Item, target: Item = {}): Promise<void> {
  scene = await Scene.open(bundle);
  await scene.configure(target);
  expect((await scene.apply()).code).toBe(0);
}

describe('protect', () => {
  const sync = { 'prompts/P': { protect: true } };

  it('allows an update, forbids a rename, and is lifted one apply later', async () => {
    await openApplied({ prompts: [prompt()], sync });
    await scene.write({ prompts: [prompt({ prompt_text: 'Later' })] });
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: updated']);

    const rename = (more: Item) => ({
      prompts: [prompt({ name: 'New', prompt_text: 'Later' })],
      sync: { 'prompts/New': { renamed_from: 'prompts/P', ...more } },
    });
    await scene.write(rename({ protect: false }));
    const planned = await scene.readPlan();
    expect([planned.code, planned.actions, planned.held]).toEqual([3, [], ['prompts/New: protected']]);
    expect(planned.text).toContain('is protected, which forbids a rename');
    expect((await scene.apply()).writes).toEqual([]);

    await scene.write({
      prompts: [prompt({ prompt_text: 'Later' })],
      sync: { 'prompts/P': { protect: false } },
    });
    const lifted = await scene.apply();
    expect([lifted.code, lifted.writes]).toEqual([0, []]);
    await scene.write(rename({}));
    expect((await scene.apply()).outcomes).toEqual(['prompts/New: updated']);
    expect(row().name).toBe('New');
  });

  it('forbids a takeover even when told', async () => {
    scene = await Scene.open({ prompts: [prompt()], sync });
    scene.store.create('prompts', { name: 'P', prompt_text: 'Live' });
    const planned = await scene.plan('--take-over');
    expect([planned.code, planned.actions, planned.held]).toEqual([3, [], ['prompts/P: protected']]);
    expect((await scene.apply('--take-over')).writes).toEqual([]);
    expect(row().prompt_text).toBe('Live');
  });

  it('of the target forbids a delete', async () => {
    await openApplied(
      { prompts: [prompt(), prompt({ name: 'Q' })] },
      { prune: true, protect: ['prompts/P'] },
    );
    await scene.write({ prompts: [prompt({ name: 'Q' })] });
    const planned = await scene.plan();
    expect([planned.code, planned.actions, planned.held]).toEqual([3, [], ['prompts/P: protected']]);
  });
});

describe('ignore', () => {
  it('leaves a field to the web app, in the plan and in the body', async () => {
    const sync = { 'prompts/P': { ignore: ['description'] } };
    await openApplied({ prompts: [prompt({ description: 'First' })], sync });
    expect(row().description).toBe('First');
    scene.store.edit('prompts', 1, { description: 'By hand' });
    expect((await scene.plan()).code).toBe(0);
    await scene.write({ prompts: [prompt({ description: 'Second', prompt_text: 'Later' })] });
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: updated']);
    expect([row().prompt_text, row().description]).toEqual(['Later', 'By hand']);
    // Managed again, the value by hand was never applied from here.
    await scene.write({ sync: undefined });
    expect((await scene.plan()).held).toEqual(['prompts/P: takeover']);
    expect((await scene.apply('--take-over')).outcomes).toEqual(['prompts/P: updated']);
    expect(row().description).toBe('Second');
  });
});

describe('a field that the file names for the first time', () => {
  it('is an update where the live value is the one that was seen', async () => {
    scene = await Scene.open({ prompts: [prompt()] });
    scene.store.create('prompts', { name: 'P', prompt_text: 'From git', description: 'Theirs' });
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: adopted']);
    await scene.write({ prompts: [prompt({ description: 'Ours' })] });
    expect((await scene.plan()).actions).toEqual(['prompts/P: update']);
    expect((await scene.apply()).code).toBe(0);
    expect(row().description).toBe('Ours');
  });

  it('is held where somebody wrote it since', async () => {
    await openApplied({ prompts: [prompt()] });
    scene.store.edit('prompts', 1, { description: 'Theirs', role: 'system' });
    expect((await scene.plan()).code).toBe(0);
    await scene.write({ prompts: [prompt({ description: 'Ours' })] });
    const planned = await scene.readPlan();
    expect([planned.code, planned.actions, planned.held]).toEqual([3, [], ['prompts/P: takeover']]);
    expect(planned.text).toContain('never applied from here');
    expect((await scene.apply()).writes).toEqual([]);
    expect((await scene.apply('--take-over=prompts/P')).outcomes).toEqual(['prompts/P: updated']);
    expect([row().description, row().role]).toEqual(['Ours', 'system']);
  });
});

describe('items that leave the files', () => {
  const both = { prompts: [prompt(), prompt({ name: 'Q' })] };
  const rest = { prompts: [prompt({ name: 'Q' })] };

  it('made here: a note while it is live, forgotten when it is gone', async () => {
    await openApplied(both);
    await scene.write(rest);
    const planned = await scene.readPlan();
    expect([planned.code, planned.actions, planned.held]).toEqual([0, [], []]);
    expect(planned.text).toContain('is no longer in the files but stays on the platform (id 1)');
    const quiet = await scene.apply();
    expect([quiet.code, quiet.writes]).toEqual([0, []]);
    expect(await scene.entry('prompts/P')).toBeDefined();

    // Brought back, it is ours again.
    await scene.write(both);
    expect((await scene.plan()).code).toBe(0);
    await scene.write(rest);
    scene.store.drop('prompts', 1);
    expect((await scene.plan()).actions).toEqual(['prompts/P: forget']);
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: forgotten']);
    expect(await scene.entry('prompts/P')).toBeUndefined();
    expect((await scene.plan()).code).toBe(0);
  });

  it('adopted: released, also with prune', async () => {
    scene = await Scene.open(both);
    await scene.configure({ prune: true });
    scene.store.create('prompts', { name: 'P', prompt_text: 'From git' });
    expect((await scene.apply()).outcomes).toEqual(['prompts/P: adopted', 'prompts/Q: created']);
    await scene.write(rest);
    const planned = await scene.plan();
    expect([planned.code, planned.actions]).toEqual([2, ['prompts/P: release']]);
    const done = await scene.apply();
    expect([done.code, done.outcomes, done.writes]).toEqual([0, ['prompts/P: released'], []]);
    expect(row().archived_at).toBe(null);
  });

  it('prune deletes what was made from here', async () => {
    await openApplied(both, { prune: true });
    await scene.write(rest);
    const planned = await scene.plan();
    expect([planned.code, planned.actions]).toEqual([2, ['prompts/P: delete']]);
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([0, ['prompts/P: deleted']]);
    expect(done.writes).toEqual(['DELETE /api/prompts/1']);
    expect(scene.store.get('prompts', 1)).toBeUndefined();
    expect(await scene.entry('prompts/P')).toBeUndefined();
  });

  it('edited since: held; keep lets go, overwrite goes on', async () => {
    await openApplied(both, { prune: true });
    await scene.write(rest);
    scene.store.edit('prompts', 1, { prompt_text: 'By hand' });
    const planned = await scene.plan();
    expect([planned.code, planned.actions, planned.held]).toEqual([3, [], ['prompts/P: drift']]);
    expect((await scene.apply()).writes).toEqual([]);
    expect((await scene.plan('--on-drift', 'overwrite')).actions).toEqual(['prompts/P: delete']);
    const kept = await scene.apply('--on-drift', 'keep');
    expect([kept.code, kept.outcomes, kept.writes]).toEqual([0, ['prompts/P: released'], []]);
    expect(row().prompt_text).toBe('By hand');
    expect((await scene.plan()).code).toBe(0);
  });

  it('a changed type is a replace: another id, and the old one goes', async () => {
    const criterion = {
      name: 'C',
      display_label: 'C',
      type: 'human_rating',
      config: {},
      output_schema: { type: 'boolean' },
    };
    await openApplied({ criteria: [criterion] });
    await scene.write({
      criteria: [{ ...criterion, type: 'llm_judge', config: { prompt_template: 'Good?' } }],
    });
    expect((await scene.plan()).actions).toEqual(['criteria/C: replace', 'criteria/C@replaced:1: delete']);
    const done = await scene.apply();
    expect([done.code, done.outcomes]).toEqual([
      0,
      ['criteria/C: replaced', 'criteria/C@replaced:1: deleted'],
    ]);
    expect(scene.store.list('criteria').map(({ id, type }) => [id, type])).toEqual([[2, 'llm_judge']]);
  });

  it('files named on the command line and --only remove nothing', async () => {
    await openApplied(both, { prune: true });
    await scene.write(rest);
    expect((await scene.plan('--only', 'prompts/*')).actions).toEqual([]);
    expect((await scene.plan('all.json')).actions).toEqual([]);
  });
});
