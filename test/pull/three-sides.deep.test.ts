import { afterEach, describe, expect, it } from 'vitest';
import { PullScene } from './pull-scene.js';

const LINES = Array.from({ length: 12 }, (_, index) => `Line ${index + 1}`);
const text = (changes: Record<number, string> = {}) =>
  LINES.map((line, index) => changes[index + 1] ?? line).join('\n');

const BUNDLE = `artifact_type: pipelines.artifact.bundle.v1
prompts:
  - name: Tone
    prompt_text: { $file: tone.md }
    description: Described
criteria:
  - name: Judge
    display_label: Judge
    type: llm_judge
    config: { prompt_template: Judge it., temperature: 0.2 }
    output_schema: { type: rating, range: [1, 5] }
`;

const FILES = { 'pipelines/all.yaml': BUNDLE, 'pipelines/tone.md': `${text()}\n` };

describe('what a pull makes of edits on both sides', () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  async function applied(): Promise<void> {
    scene = await PullScene.open(FILES);
    expect((await scene.apply()).code).toBe(0);
    scene.commit();
  }

  const tone = (fields: object) => scene.store.edit('prompts', scene.idOf('prompts', 'Tone'), fields);
  const judge = (fields: object) => scene.store.edit('criteria', scene.idOf('criteria', 'Judge'), fields);
  const liveTone = () => scene.store.list('prompts')[0]?.prompt_text;

  it('merges one text, leaves the edits of the file, and the plan shows exactly those', async () => {
    await applied();
    await scene.write('pipelines/tone.md', `${text({ 2: 'From git' })}\n`);
    await scene.edit('pipelines/all.yaml', 'description: Described', 'description: Described in git');
    tone({ prompt_text: text({ 10: 'From the web app' }) });
    expect((await scene.plan()).held).toEqual(['prompts/Tone: conflict']);

    const pulled = await scene.pull();
    expect([pulled.code, pulled.open]).toEqual([0, []]);
    expect(pulled.report.items).toMatchObject([{ address: 'prompts/Tone', merged: ['prompt_text'] }]);
    expect(await scene.read('pipelines/tone.md')).toBe(
      `${text({ 2: 'From git', 10: 'From the web app' })}\n`,
    );
    const planned = await scene.plan();
    expect([planned.code, planned.held]).toEqual([2, []]);
    expect(planned.plan.changes[0]?.leaves.map(({ path }) => path)).toEqual(['description', 'prompt_text']);

    const files = await scene.files();
    expect((await scene.pull()).items).toEqual([]);
    expect(await scene.files()).toEqual(files);
    expect((await scene.apply()).outcomes).toEqual(['prompts/Tone: updated']);
    expect(liveTone()).toBe(text({ 2: 'From git', 10: 'From the web app' }));
    expect((await scene.plan()).code).toBe(0);
  });

  it('marks a conflict, stops every plan until it is resolved, and goes on from there', async () => {
    await applied();
    await scene.write('pipelines/tone.md', `${text({ 5: 'From git' })}\n`);
    tone({ prompt_text: text({ 5: 'From the web app' }) });
    const pulled = await scene.pull();
    expect([pulled.code, pulled.open]).toEqual([3, ['PS7012 prompts/Tone prompt_text']]);
    const marked = await scene.read('pipelines/tone.md');
    expect(marked).toBe(
      `${text({ 5: '<<<<<<< files\nFrom git\n=======\nFrom the web app\n>>>>>>> platform' })}\n`,
    );
    const stopped = await scene.workspace.run('apply', '--yes');
    expect([stopped.code, stopped.err]).toEqual([1, expect.stringContaining('error PS7010')]);
    // Both are said where the markers are: in the text, at its line.
    expect(stopped.err).toContain('pipelines/tone.md:5');
    expect(pulled.report.open[0]?.place).toMatchObject({ file: 'pipelines/tone.md', line: 5 });
    expect(pulled.report.open[0]?.remedies[0]?.to).toContain('the markers at pipelines/tone.md:5');

    const again = await scene.pull();
    expect([again.code, again.items, again.open]).toEqual([3, [], ['PS7012 prompts/Tone prompt_text']]);
    expect(await scene.read('pipelines/tone.md')).toBe(marked);

    await scene.write('pipelines/tone.md', `${text({ 5: 'From both' })}\n`);
    expect((await scene.plan()).held).toEqual(['prompts/Tone: conflict']);
    // Nobody has said yet that the live edit is in it.
    const asked = await scene.pull();
    expect([asked.code, asked.items, asked.open]).toEqual([3, [], ['PS7021 prompts/Tone prompt_text']]);
    const resolved = await scene.pull('--resolved', 'prompts/Tone');
    expect([resolved.code, resolved.items, resolved.open]).toEqual([0, [], []]);
    const planned = await scene.plan();
    expect([planned.actions, planned.held]).toEqual([['prompts/Tone: update'], []]);

    // A live edit after that is not covered by what was resolved.
    tone({ prompt_text: text({ 1: 'Later', 5: 'From the web app' }) });
    expect((await scene.plan()).held).toEqual(['prompts/Tone: conflict']);
    expect((await scene.pull()).code).toBe(0);
    expect(await scene.read('pipelines/tone.md')).toBe(`${text({ 1: 'Later', 5: 'From both' })}\n`);
    expect((await scene.apply()).code).toBe(0);
    expect(liveTone()).toBe(text({ 1: 'Later', 5: 'From both' }));
  });

  it('goes on editing after a pull: a second pull sees that the live edit is in the text', async () => {
    await applied();
    tone({ prompt_text: text({ 10: 'From the web app' }) });
    expect((await scene.pull()).code).toBe(0);
    await scene.edit('pipelines/tone.md', 'Line 2', 'Later in git');
    expect((await scene.plan()).held).toEqual(['prompts/Tone: conflict']);
    const files = await scene.read('pipelines/tone.md');
    const again = await scene.pull();
    expect([again.code, again.items, again.open]).toEqual([0, [], []]);
    expect(await scene.read('pipelines/tone.md')).toBe(files);
    expect((await scene.plan()).actions).toEqual(['prompts/Tone: update']);
  });

  it('lists other conflicts with both values and leaves them alone', async () => {
    await applied();
    await scene.edit('pipelines/all.yaml', 'temperature: 0.2', 'temperature: 0.7');
    await scene.edit('pipelines/all.yaml', 'Described', 'Described in git');
    judge({ config: { prompt_template: 'Judge it.', temperature: 0.9 } });
    tone({ description: 'Described in the web app' });
    const before = await scene.ownFiles();
    const pulled = await scene.pull();
    expect([pulled.code, pulled.items, pulled.open]).toEqual([
      3,
      [],
      ['PS7011 prompts/Tone description', 'PS7011 criteria/Judge config.temperature'],
    ]);
    expect(pulled.report.open[1]).toMatchObject({ files: 0.7, platform: 0.9 });
    expect(await scene.ownFiles()).toEqual(before);
    expect((await scene.pull('--resolved', 'criteria/Judge', '--only', 'criteria/*')).code).toBe(0);
    const planned = await scene.plan();
    expect([planned.actions, planned.held]).toEqual([['criteria/Judge: update'], ['prompts/Tone: conflict']]);
  });

  it('ends what on_drift: keep had left alone', async () => {
    await applied();
    tone({ description: 'In the web app' });
    expect((await scene.apply('--on-drift', 'keep')).outcomes).toEqual(['prompts/Tone: kept']);
    expect((await scene.pull()).items).toEqual(['updated prompts/Tone: description']);
    const planned = await scene.plan();
    expect([planned.code, planned.plan.diagnostics]).toEqual([0, []]);
  });

  it('brings in what was edited in a field that no file names, when it is asked for', async () => {
    await applied();
    tone({ role: 'system' });
    expect((await scene.pull()).items).toEqual([]);
    expect((await scene.pull('--only', 'prompts/Tone')).items).toEqual(['updated prompts/Tone: role']);
    expect((await scene.plan()).code).toBe(0);
  });

  it('without a base asks first, and loses no text that is not committed', async () => {
    scene = await PullScene.open(FILES);
    scene.store.create('prompts', { name: 'Tone', prompt_text: 'Live text', description: 'Described' });
    const asked = await scene.pull();
    expect([asked.code, asked.items, asked.open]).toEqual([3, [], ['PS7013 prompts/Tone prompt_text']]);
    const before = await scene.files();
    const refused = await scene.pull('--only', 'prompts/Tone');
    expect([refused.code, refused.items, refused.open]).toEqual([3, [], ['PS7004 prompts/Tone']]);
    expect(await scene.files()).toEqual(before);
    scene.commit();
    const pulled = await scene.pull('--only', 'prompts/Tone');
    expect([pulled.code, pulled.items]).toEqual([0, ['updated prompts/Tone: prompt_text']]);
    expect(await scene.read('pipelines/tone.md')).toBe('Live text\n');
    expect(pulled.report.adopted).toEqual(['prompts/Tone']);
    expect((await scene.plan()).actions).toEqual(['criteria/Judge: create']);
  });

  it('lists what was deleted on the platform and removes it only when told', async () => {
    await applied();
    scene.store.drop('prompts', scene.idOf('prompts', 'Tone'));
    const asked = await scene.pull('--all');
    expect([asked.code, asked.items, asked.open]).toEqual([3, [], ['PS7014 prompts/Tone']]);
    const removed = await scene.pull('--remove-gone');
    expect([removed.code, removed.items]).toEqual([0, ['removed prompts/Tone: ']]);
    expect(await scene.read('pipelines/all.yaml')).not.toContain('Tone');
    // The ledger keeps it until an apply of these files, so that older files do not create it again.
    expect((await scene.plan()).actions).toEqual(['prompts/Tone: forget']);
  });

  it('keeps an item of something deleted as long as another one refers to it', async () => {
    await applied();
    const evaluation =
      'evaluations:\n  - name: E\n    description: d\n    criteria: [{ criterion_id: { $ref: criteria/Judge } }]\n';
    await scene.write('pipelines/all.yaml', `${BUNDLE}${evaluation}`);
    expect((await scene.apply()).code).toBe(0);
    scene.commit();
    scene.store.drop('criteria', scene.idOf('criteria', 'Judge'));
    const before = await scene.files();
    const pulled = await scene.pull('--remove-gone');
    expect([pulled.code, pulled.items]).toEqual([3, []]);
    expect(pulled.open).toContain('PS7017 criteria/Judge');
    expect(await scene.files()).toEqual(before);
  });

  it('--dry-run writes nothing', async () => {
    await applied();
    tone({ prompt_text: 'Live' });
    const before = await scene.files();
    const dry = await scene.pull('--dry-run');
    expect([dry.code, dry.items]).toEqual([0, ['updated prompts/Tone: prompt_text']]);
    expect(await scene.files()).toEqual(before);
  });
});
