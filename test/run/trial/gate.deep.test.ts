import { afterEach, describe, expect, it } from 'vitest';
import { type JudgedOptions, judgedScene, rowOf, STRONG, trialOf, WEAK } from './judged-scene.js';
import type { TrialScene } from './trial-scene.js';

const BOOKING = '    gate: ["criteria/Names a booking"]';

describe('the gate of a trial', () => {
  let scene: TrialScene;
  afterEach(() => scene.close());

  async function tried(options: JudgedOptions) {
    scene = await judgedScene({ count: 30, more: BOOKING, ...options });
    const json = await scene.trial('--yes', '--json');
    const report = trialOf(json);
    // The same question again: the recorded answers, and the same verdict.
    const text = await scene.trial('--yes');
    expect(text.code).toBe(json.code);
    return { code: json.code, report, text: text.out };
  }

  it.each<NonNullable<JudgedOptions['switches']>>([
    {},
    { export_columns: 'node' },
    { export_scores: 'nested' },
  ])('is shut where only a further field that the criterion judges is worse: %j', async (switches) => {
    const swap = ['{ node: node-1, field: field-2, prompt: prompts/Prompt 1 }'];
    scene = await judgedScene({ count: 30, more: BOOKING, base: STRONG, head: WEAK, swap, switches });
    scene.store.configureField(10, 'node-1', 'field-2', {
      prompt: 'Prompt 1',
      criteria: ['Names a booking'],
    });
    const ran = await scene.trial('--yes', '--json');
    const { state, rows } = trialOf(ran);
    expect([ran.code, state]).toEqual([5, 'failed']);
    const gate = rows.filter(({ in_gate }) => in_gate);
    expect(gate.map(({ address, word }) => [address, word])).toEqual([
      ['criteria/Names a booking', expect.not.stringContaining('worse')],
      ['criteria/Names a booking', 'worse'],
    ]);
    // Its record says the same.
    expect((await scene.trial()).code).toBe(5);
  });

  it('is shut for a prompt that is worse, with its numbers', async () => {
    const { code, report, text } = await tried({ base: STRONG, head: WEAK });
    expect([code, report.state]).toEqual([5, 'failed']);
    const row = rowOf(report, 'Names a booking');
    expect(row).toMatchObject({
      word: 'worse',
      in_gate: true,
      address: 'criteria/Names a booking',
      base: { n: 30, no_answer: 0 },
      head: { n: 30, no_answer: 0 },
    });
    const [base, head] = [row.base.value ?? 0, row.head.value ?? 1];
    expect(row.change).toBeCloseTo(head - base, 5);
    const percent = (share: number) => `${Number((share * 100).toFixed(1))} %`;
    expect(report.sentence).toContain(`Names a booking (${percent(base)} → ${percent(head)}) got worse.`);
    expect(text).toContain('✗ rome  failed');
    expect(text).toMatch(/\* Names a booking .*\d+ % of 30 +\d+ % of 30 .* worse/);
    expect(report.worst.length).toBeGreaterThan(0);
    expect(report.worst.length).toBeLessThanOrEqual(10);
  });

  it('is open for a prompt that is better', async () => {
    const { code, report, text } = await tried({ base: WEAK, head: STRONG });
    expect([code, report.state]).toEqual([0, 'passed']);
    expect(rowOf(report, 'Names a booking').word).toBe('better');
    expect(text).toContain('✓ rome  passed');
  });

  it('is open for a prompt that does the same', async () => {
    const { code, report } = await tried({ base: STRONG, head: STRONG.replace('days in', 'days for') });
    expect([code, report.state]).toEqual([0, 'passed']);
    expect(rowOf(report, 'Names a booking').word).toBe('no_difference_seen');
  });

  it('is undecided where the tasks are too few', async () => {
    const { code, report, text } = await tried({ base: STRONG, head: WEAK, count: 3 });
    expect([code, report.state]).toEqual([0, 'undecided']);
    expect(rowOf(report, 'Names a booking').word).toBe('too_few');
    expect(report.sentence).toContain('Undecided: Names a booking has too few answers.');
    expect(text).toContain('! rome  undecided');
  });

  it('is undecided where no judge answers: an error is no failure', async () => {
    const { code, report } = await tried({
      base: STRONG,
      head: WEAK,
      more: '    gate: ["criteria/Quality"]',
      switches: { judge_fails_every: 1, export_cells: 'object' },
    });
    expect([code, report.state]).toEqual([0, 'undecided']);
    expect(rowOf(report, 'Quality')).toMatchObject({
      word: 'no_answer',
      base: { n: 0, no_answer: 30, value: null },
      head: { n: 0, no_answer: 30, value: null },
      change: null,
      p: null,
    });
  });

  it('counts an answer that some judges did not give nowhere', async () => {
    const { report } = await tried({
      base: STRONG,
      head: WEAK,
      more: '    gate: ["criteria/Quality"]',
      switches: { judge_fails_every: 3, export_cells: 'object' },
    });
    const { base, head } = rowOf(report, 'Quality');
    for (const side of [base, head]) {
      expect(side.no_answer).toBeGreaterThan(0);
      expect(side.n + side.no_answer).toBe(30);
    }
  });

  it('cannot compare by a criterion that changes too', async () => {
    scene = await judgedScene({ base: STRONG, head: WEAK, count: 30, more: BOOKING });
    const [booking, quality] = scene.options.items?.criteria ?? [];
    scene.options.items = {
      criteria: [
        { ...booking, config: { subtype: 'contains_keywords', keywords: ['flight'] } },
        quality ?? {},
      ],
    };
    await scene.edit('second');
    const ran = await scene.trial('--yes', '--json');
    const report = trialOf(ran);
    expect([ran.code, report.state]).toEqual([0, 'undecided']);
    expect(rowOf(report, 'Names a booking')).toMatchObject({
      word: 'not_comparable',
      why: 'The criterion changes in the same pull request.',
    });
    expect((await scene.trial('--yes')).out).toContain('not comparable');
  });

  it('is undecided where no task shows what it names', async () => {
    const { code, report } = await tried({ more: '    gate: ["criteria/Nobody"]' });
    expect([code, report.state]).toEqual([0, 'undecided']);
    expect(rowOf(report, 'criteria/Nobody')).toMatchObject({ word: 'no_answer', in_gate: true });
  });

  it('may be about tasks that end well', async () => {
    const { code, report } = await tried({ more: '    gate: [success]', base: STRONG, head: WEAK });
    expect([code, report.state]).toEqual([0, 'passed']);
    expect(rowOf(report, 'Tasks that ended well')).toMatchObject({
      word: 'no_difference_seen',
      base: { n: 30, value: 1 },
      head: { n: 30, value: 1 },
    });
  });
});
