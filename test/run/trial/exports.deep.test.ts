import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type JudgedOptions, judgedScene, numbersOf, rowOf, trialOf } from './judged-scene.js';
import type { TrialScene } from './trial-scene.js';

const GATE = '    gate: ["criteria/Names a booking", "criteria/Quality"]';
const COUNT = 12;

type Switches = NonNullable<JudgedOptions['switches']>;

describe('a trial reads exports', () => {
  let scene: TrialScene;
  let usual: ReturnType<typeof numbersOf>;
  afterEach(() => scene.close());

  async function tried(switches: Switches, more = GATE) {
    scene = await judgedScene({ count: COUNT, more, switches });
    const ran = await scene.trial('--yes', '--json');
    return { ran, report: trialOf(ran) };
  }

  beforeAll(async () => {
    const { report } = await tried({});
    usual = numbersOf(report);
    expect(report.state).toBe('passed');
    expect(usual.map(({ name, base }) => [name, base.n])).toEqual([
      ['Names a booking', COUNT],
      ['Quality', COUNT],
      ['Tasks that ended well', COUNT],
      ['Tokens a task', COUNT],
      ['Cost a task', COUNT],
      ['Milliseconds a task', COUNT],
    ]);
    await scene.close();
  });

  const FORMS: Switches[] = [
    { export_rows: 'items' },
    { export_rows: 'tasks' },
    { export_id: 'task_id' },
    { export_id: 'Task ID' },
    { export_columns: 'label' },
    { export_columns: 'node' },
    { export_cells: 'object' },
    { export_cells: 'object', export_columns: 'label' },
    { export_cells: 'object', export_columns: 'node' },
    { export_scores: 'nested' },
    { export_scores: 'nested', export_columns: 'label' },
    { export_scores: 'nested', export_columns: 'node', export_cells: 'object' },
    { export_missing: 'null' },
    { export_missing: 'absent' },
    { export_inputs: 'columns' },
    { export_outputs: 'hidden' },
    { experiment_counts: 'hidden' },
    { export_answer: 'file' },
    { export_lag: 4 },
    { export_lag: 4, export_missing: 'absent' },
    { export_lag: 4, export_missing: 'null', export_cells: 'object' },
    { task_slow_every: 3, export_expense: 'shown' },
  ];

  it.each(FORMS.map((switches) => ({ form: JSON.stringify(switches), switches })))(
    'of the form $form without a change of a number',
    async ({ switches }) => {
      const { ran, report } = await tried(switches);
      const isTimed = switches.task_slow_every === undefined;
      const without = (rows: typeof usual) =>
        isTimed ? rows : rows.filter(({ name }) => name !== 'Milliseconds a task');
      expect(without(numbersOf(report))).toEqual(without(usual));
      expect([ran.code, report.state, report.notes]).toEqual([0, 'passed', []]);
    },
  );

  it('that do not show inputs, and pairs nothing', async () => {
    const { report } = await tried({ export_inputs: 'hidden' });
    expect(report.pairing.paired).toBe(false);
    expect(report.pairing.why).not.toBeNull();
    expect(rowOf(report, 'Names a booking')).toMatchObject({ paired: false, test: 'fisher', word: 'better' });
  });

  it('whose tasks have other inputs on each side, and pairs nothing that is not equal', async () => {
    const { report } = await tried({ experiment_inputs: 'unequal' });
    expect(rowOf(report, 'Names a booking')).toMatchObject({ base: { n: COUNT }, head: { n: COUNT } });
    expect(report.state).toBe('passed');
  });

  it('that show no tokens, cost and time, and has no rows of them', async () => {
    const { report } = await tried({ export_expense: 'hidden' });
    expect(numbersOf(report)).toEqual(usual.slice(0, 3));
  });

  it('with inputs, outputs and reasons only where they are wanted', async () => {
    const { ran } = await tried({ export_cells: 'object' }, '    show_outputs: false');
    expect(ran.out).not.toContain('booking.');
  });

  const UNREADABLE: { what: string; switches: Switches; why: RegExp }[] = [
    { what: 'are refused', switches: { export_copies: 'refused' }, why: /403/ },
    { what: 'are not offered', switches: { export_routes: false }, why: /404/ },
  ];

  it.each(UNREADABLE)('that $what as unread, and passes nothing', async ({ switches, why }) => {
    const { ran, report } = await tried(switches);
    expect([ran.code, report.state]).toEqual([0, 'undecided']);
    expect(report.notes).toHaveLength(2);
    for (const [index, side] of (['base', 'head'] as const).entries()) {
      const workflow = report.workflows.find(({ name }) => name === side);
      expect(report.notes[index]).toMatch(why);
      // Where to look.
      expect(report.notes[index]).toContain(`workflow ${workflow?.id}`);
    }
    for (const name of ['Names a booking', 'Quality'])
      expect(rowOf(report, name)).toMatchObject({
        word: 'no_answer',
        base: { n: 0, no_answer: COUNT, value: null },
        head: { n: 0, no_answer: COUNT, value: null },
        change: null,
      });
    // What the experiment itself tells stays.
    expect(report.sentence).toContain('Undecided');
    expect(scene.heads()).toEqual([]);
    expect(scene.slept).toBeLessThan(30 * 60_000);
  });

  it('whose scores never come, and ends without them', async () => {
    const { ran, report } = await tried({ export_lag: 1000 });
    expect([ran.code, report.state]).toEqual([0, 'undecided']);
    const { base, head } = rowOf(report, 'Names a booking');
    for (const side of [base, head]) expect(side.n + side.no_answer).toBe(COUNT);
    expect(scene.slept).toBeLessThanOrEqual(31 * 60_000);
    expect(ran.err).toContain('answers of judges are still missing');
  });

  it('that break off once, and tries again', async () => {
    scene = await judgedScene({ count: COUNT, more: GATE });
    scene.emulator.setFaults([
      { match: { method: 'POST', path: /export-tasks$/ }, nth: [1, 2], when: 'after', drop: true },
    ]);
    const report = trialOf(await scene.trial('--yes', '--json'));
    expect(numbersOf(report)).toEqual(usual);
  });

  it('that break off whenever they are asked for, and ends', async () => {
    scene = await judgedScene({ count: COUNT, more: GATE });
    scene.emulator.setFaults([
      { match: { method: 'POST', path: /export-tasks/ }, nth: 'every', when: 'before', status: 500 },
    ]);
    const ran = await scene.trial('--yes', '--json');
    const report = trialOf(ran);
    expect([ran.code, report.state]).toEqual([0, 'undecided']);
    expect(report.notes.join(' ')).toMatch(/500/);
  });
});
