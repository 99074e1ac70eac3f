import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model/json.js';
import { ADMIN_KEY } from '../../../../src/providers/pipelines/emulator/index.js';
import { judgedScene, rowOf, STRONG, trialOf, WEAK } from '../../../run/trial/judged-scene.js';
import type { TrialScene } from '../../../run/trial/trial-scene.js';
import { needsPython, runPython } from '../../../support/python.js';

needsPython();

const SCRIPT = path.join(path.dirname(fileURLToPath(import.meta.url)), 'trial_seen.py');

interface Seen {
  prompts: JsonObject[];
  experiment: JsonObject & { variants: JsonObject[] };
  copies: JsonObject[];
  listed: boolean[];
  fields: JsonObject[][];
  rows: JsonObject[][];
  job: string | null;
  pushed: { created: { prompts: JsonObject[] } } | null;
}

describe('beside the published SDK, a trial', () => {
  let scene: TrialScene;
  afterEach(() => scene.close());

  /** What the SDK sees now. @param work it also pushes a bundle and exports tasks */
  async function look(work: boolean): Promise<Seen> {
    const task = {
      base_url: scene.emulator.url,
      api_key: ADMIN_KEY,
      experiment: scene.experiments()[0]?.id,
      work,
    };
    const result = await runPython([SCRIPT], { input: JSON.stringify(task) });
    expect(result.stderr).toBe('');
    return JSON.parse(result.stdout);
  }

  it.each([
    { way: 'at once', switches: {} },
    { way: 'by a job with an address', switches: { export_ways: 'job', export_file: 'address' } as const },
  ])('is ordinary objects, and neither disturbs the other: $way', async ({ switches }) => {
    scene = await judgedScene({
      base: WEAK,
      head: STRONG,
      count: 30,
      more: '    gate: ["criteria/Names a booking"]',
      switches: { experiment_polls: 4 },
    });
    let during: Seen | undefined;
    const clock = {
      ...scene.clock,
      sleep: async (ms: number) => {
        scene.slept += ms;
        if (during !== undefined || scene.experiments().length === 0) return;
        during = await look(true);
        scene.emulator.setSwitches(switches);
      },
    };
    const ran = await scene.trialWith({ clock }, '--yes', '--json');
    const report = trialOf(ran);
    expect([ran.code, report.state, report.notes], ran.err).toEqual([0, 'passed', []]);
    expect(rowOf(report, 'Names a booking')).toMatchObject({
      base: { n: 30 },
      head: { n: 30 },
      word: 'better',
    });

    const head = during?.prompts.find(({ name }) => String(name).includes('(trial '));
    expect(head).toMatchObject({
      name: expect.stringMatching(/^Prompt 1 \(trial [0-9a-f]{8}\)$/),
      prompt_text: STRONG,
      version: 1,
      org_id: 2,
      description: expect.stringContaining('trial'),
    });
    expect(during?.prompts.map(({ name }) => name)).toEqual(['Prompt 1', head?.name]);
    expect(during?.experiment.status).not.toBe('completed');
    expect(during?.experiment.variants.map(({ name }) => name)).toEqual(['base', 'head']);
    expect(during?.copies.map(({ name }) => name)).toEqual([
      'Italy - Experiment base',
      'Italy - Experiment head',
    ]);
    expect(during?.listed).toEqual([true, true]);
    for (const fields of during?.fields ?? []) expect(fields.length).toBeGreaterThan(0);
    expect(during?.rows.map((rows) => rows.length)).toEqual([30, 30]);
    expect(during?.job).toBe('completed');
    expect(during?.pushed?.created.prompts).toMatchObject([{ name: 'Of the SDK' }]);

    // Afterwards: the head is gone or archived, its experiment and copies stay, and so does what the SDK pushed.
    scene.emulator.setSwitches({ export_ways: 'both' });
    const after = await look(false);
    expect(after.experiment).toMatchObject({ status: 'completed' });
    expect(after.experiment.variants.map(({ success_count }) => success_count)).toEqual([30, 30]);
    expect(after.copies.map(({ archived }) => archived)).toEqual([false, false]);
    expect(scene.heads()).toEqual([]);
    const live = after.prompts.filter(({ archived }) => archived !== true).map(({ name }) => name);
    expect(live).toEqual(['Prompt 1', 'Of the SDK']);
    const planned = await scene.run('plan', '--summary');
    expect(planned.out).not.toContain('(trial ');
  });
});
