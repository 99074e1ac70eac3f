import { afterEach, describe, expect, it } from 'vitest';
import { elsewhere, PullScene } from './pull-scene.js';

/** Ten lines, of which some say something else. */
const text = (edits: Record<number, string> = {}) =>
  Array.from({ length: 10 }, (_, index) => edits[index + 1] ?? `Line ${index + 1}`).join('\n');

const FILES = {
  'pipelines/all.yaml': `artifact_type: pipelines.artifact.bundle.v1
prompts:
  - name: Tone
    description: Described
    prompt_text: { $file: tone.md }
criteria:
  - name: Judge
    display_label: Judges
    type: llm_judge
    config: { prompt_template: Judge it., temperature: 0.2 }
    output_schema: { type: rating, range: [1, 5] }
`,
  'pipelines/tone.md': `${text()}\n`,
};

describe('pull --resolved settles the live value that was shown, and none that came later', () => {
  let scene: PullScene;
  afterEach(() => scene.close());

  const tone = (values: Record<string, string>) =>
    scene.store.edit('prompts', scene.idOf('prompts', 'Tone'), values);
  const judge = (temperature: number) =>
    scene.store.edit('criteria', scene.idOf('criteria', 'Judge'), {
      config: { prompt_template: 'Judge it.', temperature },
    });
  const liveTone = () => scene.store.list('prompts').find(({ name }) => name === 'Tone');
  const settle = ['--only', 'prompts/Tone', '--resolved', 'prompts/Tone'];

  async function applied(files: Record<string, string> = FILES): Promise<void> {
    scene = await PullScene.open(files);
    expect((await scene.apply()).code).toBe(0);
    scene.commit();
  }

  /** Both edited the fifth line; a pull wrote markers, and they were resolved. */
  async function resolvedMarkers(): Promise<void> {
    await applied();
    await scene.write('pipelines/tone.md', `${text({ 5: 'From git' })}\n`);
    tone({ prompt_text: text({ 5: 'From the web app' }) });
    expect((await scene.pull()).open).toEqual(['PS7012 prompts/Tone prompt_text']);
    await scene.write('pipelines/tone.md', `${text({ 5: 'From both' })}\n`);
  }

  it('a later edit of another line comes into the resolved text', async () => {
    await resolvedMarkers();
    tone({ prompt_text: text({ 5: 'From the web app', 9: 'Edited later' }) });
    const settled = await scene.pull(...settle);
    expect([settled.code, settled.items, settled.open]).toEqual([
      0,
      ['updated prompts/Tone: prompt_text'],
      [],
    ]);
    const both = text({ 5: 'From both', 9: 'Edited later' });
    expect(await scene.read('pipelines/tone.md')).toBe(`${both}\n`);
    expect((await scene.plan()).actions).toEqual(['prompts/Tone: update']);
    expect((await scene.apply()).code).toBe(0);
    expect(liveTone()?.prompt_text).toBe(both);
  });

  it('a later edit of the same line is marked again', async () => {
    await resolvedMarkers();
    tone({ prompt_text: text({ 5: 'From the web app, again' }) });
    const again = await scene.pull(...settle);
    expect([again.code, again.open]).toEqual([3, ['PS7012 prompts/Tone prompt_text']]);
    expect(await scene.read('pipelines/tone.md')).toBe(
      `${text({ 5: '<<<<<<< files\nFrom both\n=======\nFrom the web app, again\n>>>>>>> platform' })}\n`,
    );
    await scene.write('pipelines/tone.md', `${text({ 5: 'From all' })}\n`);
    expect((await scene.pull(...settle)).report.settled).toHaveLength(1);
    expect((await scene.plan()).held).toEqual([]);
  });

  it('what was shown is settled, from another clone too, and what came later is not', async () => {
    await resolvedMarkers();
    const theirs = await scene.files();
    await elsewhere(scene, theirs, async (run) => {
      tone({ prompt_text: text({ 5: 'From the web app', 9: 'Edited later' }) });
      const dry = await run('pull', '--dry-run', '--json', ...settle);
      expect(JSON.parse(dry.out)).toMatchObject({ settled: [], items: [{ merged: ['prompt_text'] }] });
      tone({ prompt_text: text({ 5: 'From the web app' }) });
      const ran = await run('pull', '--json', ...settle);
      expect([ran.code, JSON.parse(ran.out).settled]).toEqual([
        0,
        [{ address: 'prompts/Tone', leaves: ['prompt_text'] }],
      ]);
    });
  });

  it('a short field that moved on is shown again, field by field', async () => {
    await applied();
    await scene.edit('pipelines/all.yaml', 'description: Described', 'description: In git');
    await scene.edit('pipelines/all.yaml', 'temperature: 0.2', 'temperature: 0.7');
    await scene.edit('pipelines/all.yaml', 'display_label: Judges', 'display_label: Judges in git');
    tone({ description: 'In the web app' });
    judge(0.9);
    scene.store.edit('criteria', scene.idOf('criteria', 'Judge'), { display_label: 'Judges live' });
    expect((await scene.pull()).open).toEqual([
      'PS7011 prompts/Tone description',
      'PS7011 criteria/Judge config.temperature',
      'PS7011 criteria/Judge display_label',
    ]);
    judge(1);
    const some = await scene.pull('--resolved', '*');
    expect([some.code, some.open]).toEqual([3, ['PS7050 criteria/Judge config.temperature']]);
    expect(some.report.open[0]).toMatchObject({ files: 0.7, platform: 1 });
    expect(some.report.open[0]?.message).toContain('edited on the platform since it was shown');
    expect(some.report.settled).toEqual([
      { address: 'prompts/Tone', leaves: ['description'] },
      { address: 'criteria/Judge', leaves: ['display_label'] },
    ]);
    // It holds the whole item.
    expect((await scene.plan()).held).toEqual(['criteria/Judge: conflict']);
    expect((await scene.pull('--resolved', '*')).code).toBe(0);
    expect((await scene.plan()).held).toEqual([]);
  });

  it.each(['description', 'prompt_text'])(
    'where nothing was shown, nothing is settled: %s',
    async (field) => {
      await applied({
        'pipelines/all.yaml': FILES['pipelines/all.yaml'].replace('{ $file: tone.md }', 'Text'),
      });
      const written = field === 'description' ? 'Described' : 'Text';
      await scene.edit('pipelines/all.yaml', `${field}: ${written}`, `${field}: In git`);
      tone({ [field]: 'In the web app' });
      const first = await scene.pull(...settle);
      expect(first.code).toBe(3);
      expect(first.report.settled).toEqual([]);
      expect(first.open[0]).toBe(
        field === 'description' ? 'PS7050 prompts/Tone description' : 'PS7012 prompts/Tone prompt_text',
      );
      const file = await scene.read('pipelines/all.yaml');
      if (field === 'prompt_text') {
        expect(file).toContain('<<<<<<< files');
        await scene.write('pipelines/all.yaml', file.replace(/<<<<<<<[\s\S]*>>>>>>> platform/, 'In both'));
      }
      expect((await scene.pull(...settle)).report.settled).toHaveLength(1);
    },
  );

  it('a dry run shows nobody anything for good', async () => {
    await applied();
    await scene.edit('pipelines/all.yaml', 'description: Described', 'description: In git');
    tone({ description: 'In the web app' });
    expect((await scene.pull('--dry-run')).open).toEqual(['PS7011 prompts/Tone description']);
    expect((await scene.pull(...settle)).open).toEqual(['PS7050 prompts/Tone description']);
  });

  it.each([3, 300])('of %i items those that moved on are left', async (size) => {
    const names = Array.from({ length: size }, (_, index) => `P${index}`);
    const bundle = (description: string) =>
      `${JSON.stringify({
        artifact_type: 'pipelines.artifact.bundle.v1',
        prompts: names.map((name) => ({ name, prompt_text: 'Text', description })),
      })}\n`;
    await applied({ 'pipelines/all.json': bundle('applied') });
    await scene.write('pipelines/all.json', bundle('in git'));
    const edit = (name: string, description: string) =>
      scene.store.edit('prompts', scene.idOf('prompts', name), { description });
    for (const name of names) edit(name, 'live');
    expect((await scene.pull()).open).toHaveLength(size);
    const moved = names.filter((_, index) => index % 3 === 1);
    for (const name of moved) edit(name, 'live, later');
    const settled = await scene.pull('--resolved', '*');
    expect([settled.code, settled.open.sort()]).toEqual([
      3,
      moved.map((name) => `PS7050 prompts/${name} description`).sort(),
    ]);
    expect(settled.report.settled).toHaveLength(size - moved.length);
    expect((await scene.plan()).held.sort()).toEqual(moved.map((name) => `prompts/${name}: conflict`).sort());
    await scene.apply();
    for (const name of moved)
      expect(scene.store.list('prompts').find((one) => one.name === name)?.description).toBe('live, later');
  });
});

describe('--quiet', () => {
  it('leaves out warnings about what a pull brings; without it they are printed, and JSON has them anyway', async () => {
    const scene = await PullScene.open();
    try {
      for (const name of ['Tone', 'tone']) scene.store.create('prompts', { name, prompt_text: 'text' });
      const run = (...flags: string[]) => scene.workspace.run('pull', '--all', '--dry-run', ...flags);
      expect((await run()).err).toContain('warning PS1206');
      expect((await run('--quiet')).err).toBe('');
      const { out, err } = await run('--quiet', '--json');
      expect([err, out]).toEqual(['', expect.stringContaining('PS1206')]);
    } finally {
      await scene.close();
    }
  });
});
