import { afterEach, describe, expect, it } from 'vitest';
import { sh } from '../../ledger/git-scene.js';
import { TrialScene } from './trial-scene.js';

describe('a trial', () => {
  let scene: TrialScene;
  afterEach(() => scene.close());

  it('runs from the file to the platform and back, and leaves no head', async () => {
    scene = await TrialScene.open();
    const mark = scene.emulator.requests.length;
    const ran = await scene.trial('--yes');
    expect(ran.err).toContain(
      'rome: 2 × 3 tasks on workflow 10 (Italy), 6 of at most 200, within 30 minutes',
    );
    expect(ran.err).toContain('Two copies of the workflow run the tasks and call the same tools as it does.');
    expect(ran.out).toContain('! rome  informed');
    expect(ran.code).toBe(0);
    expect(scene.writes(mark).filter((one) => !one.includes('export'))).toEqual([
      'POST /api/prompts',
      'POST /api/projects/22/workflows/10/experiments',
      'DELETE /api/prompts/2',
    ]);
    expect(scene.heads()).toEqual([]);
    const [experiment] = scene.experiments();
    expect(experiment?.variants.map(({ name, configOverrides }) => ({ name, configOverrides }))).toEqual(
      [1, 2].map((promptId) => ({
        name: promptId === 1 ? 'base' : 'head',
        configOverrides: { prompts: [{ nodeId: 'day-plan', fieldId: 'answer', promptId, version: 1 }] },
      })),
    );
    // Nothing of the texts is on record.
    expect(JSON.stringify(scene.record())).not.toMatch(/first text|second text/);
    expect(scene.record()).toMatchObject({ holder: null, end: { state: 'done' }, attempt: 1 });
  });

  it('asks the same question once, and says how old the answer is', async () => {
    scene = await TrialScene.open();
    await scene.trial('--yes');
    const mark = scene.emulator.requests.length;
    scene.slept += 3 * 3_600_000;
    const again = await scene.trial('--yes');
    expect(again.out).toMatch(/Asked 3 hours ago \(20.*\); nothing was launched now\./);
    expect(again.code).toBe(0);
    expect(scene.writes(mark).filter((one) => !one.includes('export'))).toEqual([]);
    expect(scene.experiments()).toHaveLength(1);
    const anew = await scene.trial('--yes', '--again');
    expect(anew.code).toBe(0);
    expect(scene.experiments()).toHaveLength(2);
    expect(scene.record()).toMatchObject({ attempt: 2, earlier: [{ attempt: 1, experiment: 'exp-1' }] });
    expect(scene.heads()).toEqual([]);
  });

  it('has nothing to try where the files say what is live', async () => {
    scene = await TrialScene.open();
    await scene.edit('first');
    const mark = scene.emulator.requests.length;
    const ran = await scene.trial();
    expect(ran.out).toContain('nothing to try');
    expect(ran.code).toBe(0);
    expect(scene.writes(mark)).toEqual([]);
    expect(scene.emulator.requests.slice(mark).map(({ path }) => path)).toEqual([
      '/api/auth/me',
      '/api/prompts?page=1&page_size=100',
    ]);
  });

  it('does not look done where an item that changes has nothing to be compared with', async () => {
    scene = await TrialScene.open();
    scene.store.remove('prompts', 1);
    const ran = await scene.trial('--yes');
    expect(ran.out).toContain('! rome  nothing to try');
    expect(ran.out).toContain('warning PS3218');
    expect([ran.code, scene.experiments()]).toEqual([0, []]);
  });

  it('names the address that a name with a slash has', async () => {
    const swap = ['{ node: day-plan, field: answer, prompt: "prompts/Tone / voice" }'];
    scene = await TrialScene.open({
      swap,
      items: { prompts: [{ name: 'Tone / voice', prompt_text: 'Plan.' }] },
    });
    const ran = await scene.trial('--yes');
    expect(ran.err).toContain(
      'The files of target staging have no prompts/Tone / voice; did you mean prompts/Tone %2F voice?',
    );
    expect(ran.code).toBe(1);
  });

  it('says before it starts what it tries, with nothing hidden in a name', async () => {
    const name = 'Tone \u202e voice';
    const swap = [`{ node: day-plan, field: answer, prompt: "prompts/${name}" }`];
    const items = { prompts: [{ name, prompt_text: 'Plan.' }] };
    scene = await TrialScene.open({ swap, items });
    scene.store.edit('prompts', 1, { prompt_text: 'Edited in the web app.' });
    const ran = await scene.trial('--yes');
    expect(ran.err).toContain(
      '  day-plan/answer: prompts/Tone \\u{202e} voice, live version 2 against the files',
    );
    expect(ran.code).toBe(0);
  });

  it('tries with --base only what the files change since then', async () => {
    scene = await TrialScene.open({ swaps: 2 });
    sh(scene.folder, 'commit', '-qam', 'second');
    const none = await scene.trial('--base', 'HEAD');
    expect(none.out).toContain('nothing to try');
    const all = await scene.trial('--base', 'HEAD~1', '--json', '--yes');
    expect(JSON.parse(all.out).trials[0].swaps).toHaveLength(2);
    const wrong = await scene.trial('--base', 'nowhere');
    expect(wrong.err).toContain('error PS3228  --base "nowhere" is no commit of this clone.');
    expect(wrong.code).toBe(1);
  });

  it('tries 30 tasks with five exchanges of three fields of a workflow with as many fields', async () => {
    scene = await TrialScene.open({ swaps: 3, count: 30 });
    const mark = scene.emulator.requests.length;
    const ran = await scene.trial('--yes', '--json');
    const { trials, exit_code } = JSON.parse(ran.out);
    expect(exit_code).toBe(0);
    expect(trials[0]).toMatchObject({ state: 'informed', tasks: { base: 30, head: 30, limit: 200 } });
    expect(scene.writes(mark).filter((one) => one === 'POST /api/prompts')).toHaveLength(3);
    expect(scene.experiments()).toHaveLength(1);
    // Two for each head besides its create and delete, and the rest does not depend on them.
    expect(scene.emulator.requests.length - mark).toBeLessThan(35);
  });
});
