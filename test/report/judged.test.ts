import { describe, expect, it } from 'vitest';
import { type JudgedRun, type JudgedState, judgedReport } from '../../src/model/index.js';
import { renderJudgedJunit, renderJudgedMarkdown, renderJudgedText } from '../../src/report/index.js';
import { expectGolden } from './golden.js';

const run = (name: string, state: JudgedState, more: Partial<JudgedRun> = {}): JudgedRun => ({
  name,
  state,
  summary: '3 tasks on workflow 10 (Italy): 3 finished',
  wrote: true,
  took_ms: 12_345,
  place: { file: 'pipelines-sync.yaml', line: 12, column: 3 },
  findings: [],
  next: [],
  facts: {},
  ...more,
});

const FINDING = {
  code: 'PS2935',
  severity: 'error',
  message: 'Task 1003 ended as failed; expected: finished.',
  place: { file: 'smoke/tasks.csv', line: 4, column: 1 },
} as const;

const REPORT = judgedReport('smoke', 'staging', [
  run('hello', 'passed'),
  run('nightly', 'failed', {
    summary: '3 tasks on workflow 10 (Italy): 2 finished, 1 failed',
    findings: [FINDING],
    next: ['To look at the tasks: the Data Explorer of workflow 10 in the web app.'],
  }),
  run('draft', 'refused', {
    summary: '1 task on workflow 11: nothing was created',
    wrote: false,
    took_ms: 120,
    findings: [
      { ...FINDING, code: 'PS2940', message: 'Workflow 11 is DRAFT.', remedy: 'Activate it in the web app.' },
    ],
  }),
  run('<b> & "co" \u001b[31m', 'unknown', {
    summary: '2 tasks on workflow 10: 2 unknown',
    findings: Array.from({ length: 2 }, (_, at) => ({ ...FINDING, message: `<script> & row ${at}\u0007` })),
  }),
]);

describe('runs and their verdicts', () => {
  it('are printed', () => {
    expectGolden('judged.txt', renderJudgedText(REPORT, { color: false }));
    expectGolden('judged.md', renderJudgedMarkdown(REPORT));
    expectGolden('judged.xml', renderJudgedJunit(REPORT));
  });

  it('show twenty findings of a run, and count the rest', () => {
    const findings = Array.from({ length: 300 }, () => FINDING);
    const report = judgedReport('smoke', 'staging', [run('big', 'failed', { findings })]);
    const text = renderJudgedText(report, { color: false });
    expect(text.match(/PS2935/g)).toHaveLength(20);
    expect(text).toContain('… and 280 more; --json lists all of them');
    expect(renderJudgedMarkdown(report)).toContain('  - … and 280 more');
    expect(renderJudgedJunit(report).match(/PS2935/g)).toHaveLength(300);
  });

  it('fit into a page, worst first', () => {
    const many = judgedReport('smoke', 'staging', [
      ...Array.from({ length: 300 }, (_, at) => run(`good ${at}`, 'passed')),
      run('bad', 'failed'),
    ]);
    const text = renderJudgedMarkdown(many, { maxLength: 6_000 });
    expect(text.length).toBeLessThanOrEqual(6_000);
    expect(text).toContain('`bad` **failed**');
    expect(text).toMatch(/… and \d+ more/);
  });

  it.each<[JudgedState[], boolean, number]>([
    [['passed'], true, 0],
    [['passed', 'failed'], true, 5],
    [['failed', 'refused'], false, 3],
    [['failed', 'refused'], true, 4],
    [['refused', 'error'], false, 1],
    [['passed', 'error'], true, 4],
    [['failed', 'unknown'], false, 4],
    [['interrupted'], false, 1],
    [['interrupted'], true, 4],
    [[], false, 0],
  ])('%j end with the right exit code', (states, wrote, code) => {
    const runs = states.map((state) => run(state, state, { wrote }));
    expect(judgedReport('smoke', 'staging', runs).exit_code).toBe(code);
  });

  it('are refused where only other runs wrote something', () => {
    const runs = [run('a', 'passed', { wrote: true }), run('b', 'refused', { wrote: false })];
    expect(judgedReport('smoke', 'staging', runs).exit_code).toBe(3);
  });
});
