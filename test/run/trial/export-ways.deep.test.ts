import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type JudgedOptions, judgedScene, numbersOf, rowOf, trialOf } from './judged-scene.js';
import type { TrialScene } from './trial-scene.js';

const MORE = '    gate: ["criteria/Names a booking", "criteria/Quality"]';
const COUNT = 12;

type Switches = NonNullable<JudgedOptions['switches']>;

const FORMATS = ['json', 'csv', 'zip', 'zip-json'] as const;

/** Every way to a file, in every format, and forms of rows that a table writes in its own way. */
const FORMS: Switches[] = [
  ...FORMATS.flatMap((export_formats): Switches[] => [
    { export_formats, export_ways: 'at_once' },
    { export_formats, export_ways: 'at_once', export_answer: 'file' },
    { export_formats, export_ways: 'job' },
    { export_formats, export_ways: 'job', export_file: 'address' },
  ]),
  ...(['csv', 'zip'] as const).flatMap((export_formats): Switches[] => [
    { export_formats, export_cells: 'object', export_columns: 'node' },
    { export_formats, export_cells: 'object', export_columns: 'label', export_id: 'Task ID' },
    { export_formats, export_scores: 'nested' },
    { export_formats, export_scores: 'nested', export_cells: 'object', export_missing: 'null' },
    { export_formats, export_lag: 4, export_missing: 'absent' },
  ]),
  { export_formats: 'csv', export_inputs: 'columns' },
  { export_formats: 'zip-json', export_ways: 'job', export_rows: 'tasks', export_lag: 3 },
  { export_ways: 'job', export_rows: 'items', export_polls: 20 },
];

describe('a trial reads exports', () => {
  let scene: TrialScene;
  let usual: ReturnType<typeof numbersOf>;
  afterEach(() => scene.close());

  async function tried(switches: Switches, more = MORE) {
    scene = await judgedScene({ count: COUNT, more, switches });
    const ran = await scene.trial('--yes', '--json');
    return { ran, report: trialOf(ran) };
  }

  beforeAll(async () => {
    usual = numbersOf((await tried({})).report);
    expect(usual.map(({ base }) => base.n)).toEqual(usual.map(() => COUNT));
    await scene.close();
  });

  it.each(FORMS.map((switches) => ({ form: JSON.stringify(switches), switches })))(
    'of the form $form without a change of a number',
    async ({ switches }) => {
      const { ran, report } = await tried(switches);
      expect(numbersOf(report)).toEqual(usual);
      expect([ran.code, report.state, report.notes]).toEqual([0, 'passed', []]);
    },
  );

  it('and asks for a way that is refused once', async () => {
    scene = await judgedScene({
      count: COUNT,
      more: MORE,
      switches: { export_formats: 'zip', export_lag: 4 },
    });
    const mark = scene.emulator.requests.length;
    const report = trialOf(await scene.trial('--yes', '--json'));
    expect(report.state).toBe('passed');
    const asked = scene.emulator.requests.slice(mark).filter(({ path }) => path.includes('/export-tasks'));
    const refused = asked.filter(({ status }) => status === 422);
    // JSON, a table and an archive with JSON, each at once and by a job, of two sides.
    expect(refused).toHaveLength(12);
    expect(asked.length - refused.length).toBeLessThanOrEqual(2 * 6);
  });

  it('by a job where they break off at once', async () => {
    scene = await judgedScene({ count: COUNT, more: MORE });
    scene.emulator.setFaults([
      { match: { method: 'POST', path: /export-tasks$/ }, nth: 'every', when: 'before', status: 504 },
    ]);
    const report = trialOf(await scene.trial('--yes', '--json'));
    expect(numbersOf(report)).toEqual(usual);
  });

  it('by a job where they are too large at once', async () => {
    scene = await judgedScene({ count: COUNT, more: MORE });
    scene.emulator.setFaults([
      { match: { method: 'POST', path: /export-tasks$/ }, nth: 'every', when: 'before', status: 413 },
    ]);
    const mark = scene.emulator.requests.length;
    const report = trialOf(await scene.trial('--yes', '--json'));
    expect(numbersOf(report)).toEqual(usual);
    const sent = scene.emulator.requests.slice(mark).map(({ path }) => path);
    expect(sent.filter((path) => path.endsWith('/export-tasks'))).toHaveLength(2);
    expect(sent.filter((path) => path.endsWith('/export-tasks-async'))).toHaveLength(2);
  });

  it('of 300 tasks with as many requests as of 3', async () => {
    const asked: number[] = [];
    for (const count of [3, 300]) {
      scene = await judgedScene({
        count,
        more: '    limits: { tasks: 600 }',
        switches: { export_formats: 'csv', export_ways: 'job', export_file: 'address' },
      });
      const mark = scene.emulator.requests.length;
      const report = trialOf(await scene.trial('--yes', '--json'));
      expect(rowOf(report, 'Quality')).toMatchObject({ base: { n: count }, head: { n: count } });
      asked.push(scene.emulator.requests.length - mark);
      if (count === 3) await scene.close();
    }
    expect(asked[1]).toBe(asked[0]);
  });

  const UNREAD: { what: string; switches: Switches; why: RegExp }[] = [
    ...FORMATS.flatMap((export_formats) =>
      (['cut', 'garbled'] as const).flatMap((export_damage) =>
        (['at_once', 'job'] as const).map((export_ways) => ({
          what: `are ${export_damage}: ${export_formats}, ${export_ways}`,
          switches: { export_formats, export_damage, export_ways },
          why: /damaged|cut off|no directory|not whole JSON|not text in UTF-8/,
        })),
      ),
    ),
    {
      what: 'are cut at their address',
      switches: { export_formats: 'csv', export_damage: 'cut', export_ways: 'job', export_file: 'address' },
      why: /the table is damaged/,
    },
    {
      what: 'fail as a job',
      switches: { export_ways: 'job', export_end: 'failed' },
      why: /its export job ended as failed: The export failed\./,
    },
    {
      what: 'are never made',
      switches: { export_ways: 'job', export_polls: 1000 },
      why: /its export job has not ended within \d+ s\./,
    },
  ];

  it.each(UNREAD)('that $what as unread, without any number', async ({ switches, why }) => {
    const { ran, report } = await tried(switches);
    expect([ran.code, report.state]).toEqual([0, 'undecided']);
    expect(report.notes).toHaveLength(2);
    for (const [index, side] of (['base', 'head'] as const).entries()) {
      const workflow = report.workflows.find(({ name }) => name === side);
      expect(report.notes[index]).toMatch(why);
      expect(report.notes[index]).toContain(`The tasks of the ${side}, workflow ${workflow?.id}`);
    }
    const none = { n: 0, no_answer: COUNT, value: null };
    for (const name of ['Names a booking', 'Quality'])
      expect(rowOf(report, name)).toMatchObject({ word: 'no_answer', base: none, head: none, change: null });
    expect(report.rows.map(({ name }) => name)).not.toContain('Cost a task');
    expect(scene.slept).toBeLessThanOrEqual(31 * 60_000);
    expect(scene.heads()).toEqual([]);
  });

  it('that a signal interrupts while their job runs', async () => {
    scene = await judgedScene({ count: 3, more: MORE, switches: { export_ways: 'job', export_polls: 1000 } });
    const stop = new AbortController();
    const clock = {
      ...scene.clock,
      sleep: async (ms: number) => {
        scene.slept += ms;
        if (scene.emulator.requests.some(({ path }) => path.includes('export-tasks-status'))) stop.abort();
      },
    };
    const ran = await scene.trialWith({ signal: stop.signal, clock }, '--yes', '--json');
    expect([ran.code, trialOf(ran).state]).toEqual([4, 'interrupted']);
    expect((await scene.trial('--clean')).code).toBe(0);
    expect(scene.heads()).toEqual([]);
  });
});
