import { afterEach, describe, expect, it } from 'vitest';
import { type JudgedOptions, judgedScene, rowOf, STRONG, trialOf, WEAK } from './judged-scene.js';
import type { TrialScene } from './trial-scene.js';

const COUNT = 12;
const BOOKING = '    gate: ["criteria/Names a booking"]';
const QUALITY = '    gate: ["criteria/Quality"]';
const MISSING = /rome: (\d+) answers of judges are still missing/g;

describe('a trial whose tasks and judges take their time, or fail', () => {
  let scene: TrialScene;
  afterEach(() => scene.close());

  /** @param during called while the trial waits, once its experiment runs */
  async function tried(options: JudgedOptions, during?: () => void) {
    scene = await judgedScene({ count: COUNT, more: BOOKING, ...options });
    const clock = {
      ...scene.clock,
      sleep: async (ms: number) => {
        scene.slept += ms;
        if (scene.experiments().length > 0) during?.();
      },
    };
    const ran = await scene.trialWith({ clock }, '--yes', '--json');
    const missing = [...ran.err.matchAll(MISSING)].map(([, number]) => Number(number));
    return { ...ran, missing, report: trialOf(ran) };
  }

  it('waits for tasks that are slow, and for their scores, which come later', async () => {
    const { code, err, missing, report } = await tried({
      switches: { task_slow_every: 4, experiment_polls: 8, export_lag: 2 },
    });
    expect([code, report.state, report.notes]).toEqual([0, 'passed', []]);
    expect(err).toContain('rome: processing, base 0 of 12 tasks ended well, head 0 of 12 tasks ended well');
    expect(err).toContain('rome: completed, base 12 of 12 tasks ended well, head 12 of 12 tasks ended well');
    // All are missing, then those of slow tasks among them, then none.
    expect(missing.length).toBeGreaterThan(1);
    expect(missing).toEqual(missing.toSorted((a, b) => b - a));
    for (const name of ['Names a booking', 'Quality'])
      expect(rowOf(report, name)).toMatchObject({
        base: { n: COUNT, no_answer: 0 },
        head: { n: COUNT, no_answer: 0 },
      });
    // More than two looks: it waited in between.
    expect(scene.slept).toBeGreaterThan(8 * 2_000);
  });

  it('judges nothing of tasks that do not end in time, and says what to do', async () => {
    const { code, report } = await tried({
      more: `${BOOKING}\n    limits: { minutes: 5 }`,
      switches: { experiment_polls: 1_000 },
    });
    expect([code, report.state, report.rows]).toEqual([3, 'incomplete', []]);
    expect(report.sentence).toBe(
      'Trial rome is incomplete: it did not end within 5 minutes, and was cancelled.',
    );
    expect(report.findings).toMatchObject([
      { code: 'PS3225', remedy: expect.stringContaining('Raise limits.minutes, or lower count.') },
    ]);
    expect(scene.experiments().map(({ status }) => status)).toEqual(['cancelled']);
    expect(scene.heads()).toEqual([]);
  });

  it('counts tasks that fail, and waits for no answer about them', async () => {
    const { code, missing, report } = await tried({
      count: 30,
      more: '    gate: [success]',
      switches: { task_end: 'failed', task_end_every: 3, export_cells: 'object' },
    });
    expect([code, report.state, missing]).toEqual([0, 'passed', []]);
    const share = { n: 30, value: expect.closeTo(2 / 3, 3) };
    expect(rowOf(report, 'Tasks that ended well')).toMatchObject({
      in_gate: true,
      word: 'no_difference_seen',
      base: share,
      head: share,
    });
  });

  it('says that success got worse where more tasks of the head fail', async () => {
    let isDone = false;
    const { code, report } = await tried(
      { more: '    gate: [success]', switches: { experiment_polls: 4 } },
      () => {
        if (isDone) return;
        isDone = true;
        const [, head] = scene.experiments()[0]?.variants ?? [];
        for (const id of head?.task_ids.slice(2) ?? [])
          scene.store.editTask(id, { status: 'failed', ended: true });
      },
    );
    expect([code, report.state]).toEqual([5, 'failed']);
    expect(rowOf(report, 'Tasks that ended well')).toMatchObject({
      word: 'worse',
      base: { n: COUNT, value: 1 },
      head: { n: COUNT, value: expect.closeTo(2 / COUNT, 3) },
    });
    expect(report.sentence).toContain('Tasks that ended well (100 % → 16.7 %) got worse.');
  });

  it.each([
    ['escalated', 2 / 3, COUNT],
    ['quarantined', 2 / 3, COUNT],
    // Nobody knows yet how a paused task ends; the platform's own count says that it has not ended well.
    ['paused', 2 / 3, COUNT],
  ] as const)('takes a task that is %s for no success', async (task_end, value, n) => {
    const { report } = await tried({
      more: '    gate: [success]',
      switches: { task_end, task_end_every: 3 },
    });
    const { base, head } = rowOf(report, 'Tasks that ended well');
    for (const side of [base, head]) expect(side).toMatchObject({ n, value: expect.closeTo(value, 3) });
  });

  it('is no success where the experiment fails', async () => {
    const { code, report } = await tried({ switches: { experiment_end: 'failed' } });
    expect([code, report.state, report.rows]).toEqual([4, 'error', []]);
    expect(report.sentence).toBe('The experiment exp-1 of trial rome failed on the platform.');
    expect(scene.heads()).toEqual([]);
  });

  it.each(['cancelled', 'partially_cancelled'] as const)(
    'is judged by nobody where it is %s',
    async (experiment_end) => {
      const { code, report } = await tried({ switches: { experiment_end } });
      expect([code, report.state, report.rows]).toEqual([3, 'incomplete', []]);
      expect(report.sentence).toBe(
        'Trial rome is incomplete: its experiment exp-1 was cancelled on the platform.',
      );
      expect(scene.heads()).toEqual([]);
    },
  );

  it('has no answer for tasks that an experiment with partial results left', async () => {
    const { code, missing, report } = await tried({
      count: 30,
      switches: { experiment_end: 'completed_with_partial_results', experiment_polls: 3 },
    });
    expect(code).toBe(0);
    // A third of the tasks did not end. They are waited for, and then counted nowhere.
    const { base, head, word } = rowOf(report, 'Names a booking');
    for (const side of [base, head]) expect([side.n, side.no_answer]).toEqual([20, 10]);
    expect(word).toBe('better');
    expect(missing.at(-1)).toBe(2 * 2 * 10);
    expect(scene.slept).toBeGreaterThan(120_000);
  });

  it.each([
    { cells: 'bare', waits: true, switches: {} },
    { cells: 'object', waits: false, switches: { export_cells: 'object' } },
  ] as const)(
    'takes an error of a judge for no answer, never for a failure: $cells',
    async ({ waits, switches }) => {
      const { code, missing, report } = await tried({
        more: QUALITY,
        base: STRONG,
        head: WEAK,
        switches: { judge_fails_every: 3, ...switches },
      });
      expect(code).toBe(0);
      const { base, head } = rowOf(report, 'Quality');
      // Of pairs only those count that have both answers.
      for (const side of [base, head]) {
        expect(side.no_answer).toBe(4);
        expect(side.n).toBeLessThanOrEqual(8);
        expect(side.value).toBeGreaterThanOrEqual(1);
      }
      // A bare cell says an error as it says an answer that is still to come.
      expect(missing).toEqual(waits ? [8] : []);
      expect(scene.slept > 120_000).toBe(waits);
      expect(report.state).not.toBe('failed');
    },
  );

  it('has no answer where the model of a judge does not exist', async () => {
    const criterion = {
      name: 'Quality',
      display_label: 'How good',
      type: 'llm_judge',
      config: { prompt_template: 'Is it good? {{output}}', model: 'none' },
      output_schema: { type: 'rating', range: [1, 5] },
    };
    const { code, missing, report } = await tried({
      more: QUALITY,
      items: { criteria: [{ ...criterion, name: 'Names a booking' }, criterion] },
      switches: { export_cells: 'object' },
    });
    expect([code, report.state, missing]).toEqual([0, 'undecided', []]);
    expect(report.sentence).toContain('Undecided: Quality has no answer.');
    expect(rowOf(report, 'Quality')).toMatchObject({ word: 'no_answer', base: { n: 0, no_answer: COUNT } });
  });
});
