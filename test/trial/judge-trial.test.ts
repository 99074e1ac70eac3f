import { describe, expect, it } from 'vitest';
import type { JudgeOptions, Row, TrialResults } from '../../src/trial/index.js';
import { judgeTrial } from '../../src/trial/index.js';
import { criterion, results, side, task } from './made-trial.js';

const OPTIONS: JudgeOptions = {
  criteria: [],
  gate: [],
  tolerance: { default: 0.05, of: {} },
  seed: 'question',
};

/** Tasks of one side: `passed` of them pass the criterion A. */
function sided(name: string, passed: number, of: number, paired = false) {
  return Array.from({ length: of }, (_, at) =>
    task(`${name}${String(at).padStart(3, '0')}`, { A: at < passed }, paired ? { input: `i${at}` } : {}),
  );
}

function judged(trial: TrialResults, more: Partial<JudgeOptions> = {}) {
  return judgeTrial(trial, { ...OPTIONS, ...more });
}

function row(rows: readonly Row[], name: string): Row {
  const found = rows.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no row ${name}.`);
  return found;
}

describe('a row', () => {
  it('is worse where the fall is significant and larger than the tolerance', () => {
    const { rows } = judged(results(sided('b', 27, 30), sided('h', 15, 30)));
    expect(row(rows, 'A')).toEqual({
      ...{ what: 'score', name: 'A', address: null, version: null, judge: null, unit: 'share' },
      base: { n: 30, no_answer: 0, value: 0.9 },
      head: { n: 30, no_answer: 0, value: 0.5 },
      change: -0.4,
      interval: [-0.580708, -0.170261],
      word: 'worse',
      // SciPy 1.17.1 fisher_exact; the interval: statsmodels 0.15 confint_proportions_2indep, method newcomb.
      p: 0.00150636,
      p_corrected: 0.00150636,
      ...{ paired: false, test: 'fisher', tolerance: 0.05, in_gate: false, smallest_seen: 0.337 },
    });
  });

  it('is no difference seen where a significant fall is within the tolerance', () => {
    const { rows } = judged(results(sided('b', 27, 30), sided('h', 15, 30)), {
      tolerance: { default: 0.05, of: { A: 0.4 } },
    });
    expect(row(rows, 'A')).toMatchObject({
      word: 'no_difference_seen',
      why: 'The change is not larger than the tolerance.',
      tolerance: 0.4,
    });
  });

  it('is better where it rises', () => {
    const { rows, sentence } = judged(results(sided('b', 15, 30), sided('h', 27, 30)));
    expect(row(rows, 'A')).toMatchObject({ word: 'better', change: 0.4, unreliable_base: true });
    expect(sentence).toBe('A (50 % → 90 %) got better.');
  });

  it('is corrected for the other criteria', () => {
    // McNemar of 6 against 0: p = 0.03125, which is enough alone.
    const pairs = (name: string, passes: (at: number) => boolean, others: number) =>
      Array.from({ length: 30 }, (_, at) =>
        task(
          `${name}${at}`,
          Object.fromEntries([
            ['A', passes(at)],
            ...Array.from({ length: others }, (__, other) => [
              `B${other}`,
              at % 2 === (name === 'b' ? 0 : 1),
            ]),
          ]),
          { input: `i${at}` },
        ),
      );
    const trial = (others: number) =>
      judged(
        results(
          pairs('b', () => true, others),
          pairs('h', (at) => at >= 6, others),
        ),
      );
    expect(row(trial(0).rows, 'A')).toMatchObject({ word: 'worse', p: 0.03125, p_corrected: 0.03125 });
    expect(row(trial(1).rows, 'A')).toMatchObject({ word: 'no_difference_seen', p_corrected: 0.0625 });
  });

  it('is not corrected for rows on which nothing could be seen', () => {
    // All tasks end well on both sides, so the row of success takes nothing from the criterion.
    const { rows } = judged(results(sided('b', 27, 30), sided('h', 19, 30)));
    expect(row(rows, 'Tasks that ended well')).toMatchObject({
      word: 'no_difference_seen',
      p: 1,
      p_corrected: 1,
    });
    expect(row(rows, 'A').p_corrected).toBe(row(rows, 'A').p);
  });

  it.each([1, 2, 3])('is too few for %i tasks a side', (tasks) => {
    const { rows } = judged(results(sided('b', tasks, tasks), sided('h', 0, tasks)));
    expect(row(rows, 'A')).toMatchObject({ word: 'too_few', smallest_seen: null });
    expect(row(rows, 'A').why).toMatch(
      /^[123] answers? a side could not show any difference, however large\.$/,
    );
  });

  it('is too few where nobody would have seen a fall to nothing', () => {
    const { rows } = judged(results(sided('b', 1, 6), sided('h', 1, 6)));
    expect(row(rows, 'A')).toMatchObject({
      word: 'too_few',
      why: '6 answers a side would not have shown even a fall to 0 %, with a probability of 80 %.',
    });
  });

  it('cannot fall from nothing', () => {
    const { rows } = judged(results(sided('b', 0, 30), sided('h', 0, 30)));
    expect(row(rows, 'A')).toMatchObject({ word: 'no_difference_seen', smallest_seen: null });
    expect(row(rows, 'A').why).toBe('Nothing passes in the base, so nothing can fall.');
  });

  it('does not count an error of a judge as a fail', () => {
    const head = sided('h', 27, 30).map((one, at) => (at < 10 ? task(one.id, { A: null }) : one));
    const { rows } = judged(results(sided('b', 27, 30), head));
    expect(row(rows, 'A')).toMatchObject({
      base: { n: 30, no_answer: 0, value: 0.9 },
      head: { n: 20, no_answer: 10, value: 0.85 },
      word: 'no_difference_seen',
    });
  });

  it.each([
    ['head', null, 'No task of the head has an answer.'],
    ['base', undefined, 'No task of the base has an answer.'],
  ])('has no answer where a side has none: %s', (name, value, why) => {
    const none = sided('x', 30, 30).map(({ id }) => task(id, value === undefined ? {} : { A: value }));
    const some = sided('y', 30, 30);
    const { rows } = judged(name === 'head' ? results(some, none) : results(none, some));
    expect(row(rows, 'A')).toMatchObject({
      ...{ word: 'no_answer', why, change: null, interval: null, p: null, p_corrected: null, test: null },
    });
  });

  it.each([false, true])('that no task shows says what is missing, paired: %s', (paired) => {
    const none = (name: string) => sided(name, 30, 30, paired).map((one) => ({ ...one, scores: {} }));
    const { rows } = judged(results(none('b'), none('h')), { gate: ['criteria/B'] });
    expect(row(rows, 'criteria/B')).toMatchObject({
      word: 'no_answer',
      why: 'No task of either side shows it. An evaluation that the workflow uses must have the criterion.',
    });
  });

  it.each([false, true])('whose judges all failed says only that, paired: %s', (paired) => {
    const failed = (name: string) =>
      sided(name, 30, 30, paired).map((one) => ({ ...one, scores: task(one.id, { A: null }).scores }));
    const { rows } = judged(results(failed('b'), failed('h')));
    expect(row(rows, 'A').why).toBe('No task of either side has an answer.');
  });

  it('that no two tasks with equal inputs answer says so', () => {
    const half = (name: string, rest: number) =>
      sided(name, 30, 30, true).map((one, at) => (at % 2 === rest ? { ...one, scores: {} } : one));
    const { rows } = judged(results(half('b', 0), half('h', 1)));
    expect(row(rows, 'A').why).toBe('No task with equal inputs has an answer on both sides.');
  });

  it.each([
    [['The criterion'], 'The criterion changes in the same pull request.'],
    [
      ['its prompt', "its judge's model"],
      "Its prompt and its judge's model change in the same pull request.",
    ],
  ])('is not comparable where %j changes with it', (changed, why) => {
    const { rows, worst } = judged(results(sided('b', 30, 30, true), sided('h', 0, 30, true)), {
      criteria: [criterion('A', { changed })],
    });
    expect(row(rows, 'A')).toMatchObject({ word: 'not_comparable', why, change: null, p: null });
    expect(row(rows, 'A').base.value).toBe(1);
    expect(worst).toEqual([]);
  });

  it('of categories counts what passed, and is not comparable where that is not shown', () => {
    const tasks = (name: string, passed: boolean | null) =>
      Array.from({ length: 30 }, (_, at) => ({
        ...task(`${name}${at}`, {}),
        scores: { A: { passed, score: passed === false ? 'rude' : 'kind' } },
      }));
    const shown = judged(results(tasks('b', true), tasks('h', false)));
    expect(row(shown.rows, 'A')).toMatchObject({ unit: 'share', word: 'worse' });
    const hidden = judged(results(tasks('b', null), tasks('h', null)));
    expect(row(hidden.rows, 'A')).toMatchObject({
      word: 'not_comparable',
      why: 'It answers with categories, and the platform does not show which of them pass.',
    });
  });

  it('of ratings compares means, with a tolerance of a part of their range', () => {
    const tasks = (name: string, least: number) =>
      Array.from({ length: 20 }, (_, at) => task(`${name}${at}`, { A: least + (at % 3) }));
    const trial = results(tasks('b', 3), tasks('h', 1));
    const { rows } = judged(trial, { criteria: [criterion('A', { type: 'rating', range: [1, 5] })] });
    expect(row(rows, 'A')).toMatchObject({
      ...{ unit: 'mean', word: 'worse', test: 'permutation', tolerance: 0.2, change: -2 },
    });
    expect(row(rows, 'A').interval?.[1]).toBeLessThan(-1);
    expect(row(judged(trial).rows, 'A').tolerance).toBe(0.05);
  });
});

describe('success', () => {
  it('comes from the tasks where they add up to the count of the platform', () => {
    const head = sided('h', 30, 30, true).map((one, at) => ({ ...one, succeeded: at >= 12 }));
    const { rows } = judged(results(sided('b', 30, 30, true), head));
    expect(row(rows, 'Tasks that ended well')).toMatchObject({
      word: 'worse',
      paired: true,
      test: 'mcnemar',
    });
  });

  it('comes from the count alone where the tasks cannot be read', () => {
    const trial: TrialResults = {
      base: side('base', [], { task_count: 30, success_count: 30, unread: ['Look there.'] }),
      head: side('head', [], { task_count: 30, success_count: 12 }),
      at: '2026-11-29T12:00:00Z',
    };
    const { rows, notes, pairing } = judged(trial, { gate: ['criteria/A'] });
    expect(row(rows, 'Tasks that ended well')).toMatchObject({
      ...{ word: 'worse', paired: false, base: { n: 30, value: 1 }, head: { n: 30, value: 0.4 } },
    });
    expect(row(rows, 'criteria/A')).toMatchObject({
      word: 'no_answer',
      why: 'No task of either side has an answer.',
    });
    expect(notes).toEqual(['Look there.']);
    expect(pairing.paired).toBe(false);
  });

  it('has no answer where nothing is told', () => {
    const trial: TrialResults = {
      base: side('base', [], { task_count: null, success_count: null }),
      head: side('head', [], { task_count: 30, success_count: 30 }),
      at: '2026-11-29T12:00:00Z',
    };
    expect(row(judged(trial).rows, 'Tasks that ended well').word).toBe('no_answer');
    expect(judged(trial).sentence).toBe('Nothing could be compared.');
  });
});

describe('tokens, cost and time', () => {
  it('are rows where the platform tells them, and less is better', () => {
    const tasks = (name: string, tokens: number) =>
      Array.from({ length: 20 }, (_, at) => task(`${name}${at}`, { A: true }, { tokens: tokens + at }));
    const { rows, verdict } = judged(results(tasks('b', 400), tasks('h', 700)), { gate: ['A'] });
    expect(rows.map(({ what }) => what)).toEqual(['score', 'success', 'tokens']);
    expect(row(rows, 'Tokens a task')).toMatchObject({ word: 'worse', change: 300, in_gate: false });
    expect(verdict).toBe('passed');
    const cheaper = judged(results(tasks('b', 700), tasks('h', 400)));
    expect(row(cheaper.rows, 'Tokens a task').word).toBe('better');
  });
});

describe('pairs', () => {
  it('are tasks with equal inputs, whatever their order', () => {
    const base = sided('b', 27, 30, true);
    const head = sided('h', 15, 30, true).reverse();
    const { rows, pairing, worse_tasks } = judged(results(base, head));
    expect(pairing).toEqual({ paired: true, why: null });
    expect(row(rows, 'A')).toMatchObject({
      paired: true,
      test: 'mcnemar',
      p: expect.closeTo(2 * 0.5 ** 12, 8),
    });
    expect(worse_tasks).toBe(12);
  });

  it.each<[string, (at: number, name: string) => string | null, string]>([
    ['not shown', () => null, 'The platform does not show the inputs of the tasks.'],
    ['partly shown', (at) => (at === 0 ? null : `i${at}`), 'The inputs of 2 of 60 tasks are not shown.'],
    [
      'different',
      (at, name) => (at < 3 ? `${name}${at}` : `i${at}`),
      '3 tasks have inputs that no task of the other side has.',
    ],
    ['all the same', () => 'i', 'All tasks have the same inputs.'],
  ])('are none where the inputs are %s', (_, input, why) => {
    const tasks = (name: string) =>
      sided(name, 27, 30).map((one, at) => ({ ...one, input: input(at, name) }));
    const { rows, pairing, worse_tasks } = judged(results(tasks('b'), tasks('h')));
    expect(pairing).toEqual({ paired: false, why });
    expect(row(rows, 'A')).toMatchObject({ paired: false, test: 'fisher' });
    expect(worse_tasks).toBe(null);
  });

  it('count where both tasks have an answer', () => {
    const head = sided('h', 30, 30, true).map((one, at) => (at < 4 ? { ...one, scores: {} } : one));
    const { rows } = judged(results(sided('b', 30, 30, true), head));
    expect(row(rows, 'A')).toMatchObject({ base: { n: 26, no_answer: 0 }, head: { n: 26, no_answer: 4 } });
  });

  it('leave out what the larger side has more', () => {
    const { pairing, rows } = judged(results(sided('b', 30, 30, true), sided('h', 28, 28, true)));
    expect(pairing.paired).toBe(true);
    expect(row(rows, 'A').base.n).toBe(28);
  });
});

describe('the gate', () => {
  it.each([
    ['first', 'A'],
    ['second', 'A (plan.answer)'],
  ])('holds a criterion at each field that it judges: the %s falls', (_, fallen) => {
    const tasks = (name: string, falls: boolean) =>
      Array.from({ length: 30 }, (__, at) => {
        const scored = (field: string) => ({ passed: !(falls && field === fallen), score: null });
        const further = { ...scored('A (plan.answer)'), criterion: 'A' };
        return { ...task(`${name}${at}`, {}), scores: { A: scored('A'), 'A (plan.answer)': further } };
      });
    const { rows, verdict, sentence } = judged(results(tasks('b', false), tasks('h', true)), {
      criteria: [criterion('A', { version: 7 }), criterion('B')],
      gate: ['criteria/A', 'success'],
    });
    expect([verdict, sentence]).toEqual(['failed', `${fallen} (100 % → 0 %) got worse.`]);
    expect(rows.map(({ name, address, version, in_gate }) => [name, address, version, in_gate])).toEqual([
      ['A', 'criteria/A', 7, true],
      ['A (plan.answer)', 'criteria/A', 7, true],
      ['Tasks that ended well', null, null, true],
      ['B', 'criteria/B', 1, false],
    ]);
  });

  const fallen = results(sided('b', 27, 30), sided('h', 15, 30));
  const criteria = [criterion('A')];

  it.each<[string, TrialResults, Partial<JudgeOptions>, string, string]>([
    ['failed', fallen, { criteria, gate: ['criteria/A'] }, 'failed', 'A (90 % → 50 %) got worse.'],
    ['informed', fallen, { criteria }, 'informed', 'A (90 % → 50 %) got worse.'],
    [
      'passed',
      results(sided('b', 27, 30), sided('h', 26, 30)),
      { criteria, gate: ['criteria/A'] },
      'passed',
      'No difference seen. A fall of 34 points would have been seen with 80 %.',
    ],
    [
      'undecided',
      results(sided('b', 2, 2), sided('h', 0, 2)),
      { criteria, gate: ['criteria/A'] },
      'undecided',
      'Undecided: A has too few answers. Nothing could be compared.',
    ],
    [
      'undecided by what nothing shows',
      fallen,
      { criteria, gate: ['criteria/B'] },
      'undecided',
      'Undecided: criteria/B has no answer. A (90 % → 50 %) got worse.',
    ],
    [
      'undecided by what changes too',
      fallen,
      { criteria: [criterion('A', { changed: ['The criterion'] })], gate: ['criteria/A'] },
      'undecided',
      'Undecided: A cannot be compared. No difference seen.',
    ],
  ])('%s', (_, trial, options, verdict, sentence) => {
    const judgement = judged(trial, options);
    expect([judgement.verdict, judgement.sentence]).toEqual([verdict, sentence]);
  });

  it('fails for one row that is worse, whatever the others are', () => {
    const { verdict, rows } = judged(fallen, { criteria, gate: ['criteria/Z', 'criteria/A'] });
    expect(verdict).toBe('failed');
    expect(rows.map(({ name, in_gate }) => [name, in_gate])).toEqual([
      ['criteria/Z', true],
      ['A', true],
      ['Tasks that ended well', false],
    ]);
  });

  it('may name success', () => {
    const head = sided('h', 30, 30).map((one, at) => ({ ...one, succeeded: at >= 15 }));
    expect(judged(results(sided('b', 30, 30), head), { gate: ['success'] }).verdict).toBe('failed');
  });
});

describe('the tasks that got worse', () => {
  it('are at most ten, those of the gate first, then by how much', () => {
    const base = Array.from({ length: 20 }, (_, at) =>
      task(`b${String(at).padStart(2, '0')}`, { A: true, B: 5 }, { input: `i${at}` }),
    );
    const head = base.map(({ input }, at) =>
      task(`h${String(at).padStart(2, '0')}`, { A: at !== 7, B: at < 12 ? 5 - (at % 4) : 5 }, { input }),
    );
    const { worst, worse_tasks } = judged(results(base, head), {
      criteria: [criterion('B', { type: 'rating', range: [1, 5] })],
      gate: ['A'],
    });
    expect(worse_tasks).toBe(9);
    expect(worst.map(({ head: { id } }) => id)).toEqual('h07 h03 h11 h02 h06 h10 h01 h05 h09'.split(' '));
    expect(worst[0]).toEqual({
      base: { id: 'b07', link: 'https://platform.example/tasks/b07' },
      head: { id: 'h07', link: 'https://platform.example/tasks/h07' },
      falls: [
        { name: 'A', before: true, after: false },
        { name: 'B', before: 5, after: 2 },
      ],
    });
    const all = judged(results(sided('b', 30, 30, true), sided('h', 0, 30, true)));
    expect([all.worst.length, all.worse_tasks]).toEqual([10, 30]);
  });

  it('show inputs, outputs and reasons only where the results have them', () => {
    const made = (id: string, passed: boolean, reason: string) => ({
      ...task(id, {}, { input: 'i', inputs: { city: 'Rome' }, output: id }),
      scores: { A: { passed, score: Number(passed), reason } },
    });
    const { worst } = judged(results([made('b', true, 'good')], [made('h', false, 'bad')]));
    expect(worst).toEqual([
      {
        base: { id: 'b', link: 'https://platform.example/tasks/b' },
        head: { id: 'h', link: 'https://platform.example/tasks/h' },
        falls: [{ name: 'A', before: true, after: false, reasons: { base: 'good', head: 'bad' } }],
        inputs: { city: 'Rome' },
        outputs: { base: 'b', head: 'h' },
      },
    ]);
  });

  it('are those that fail in the head where tasks do not pair and a row is worse', () => {
    const { worst, worse_tasks } = judged(results(sided('b', 27, 30), sided('h', 15, 30)));
    expect(worse_tasks).toBe(null);
    expect(worst.length).toBe(10);
    expect(worst[0]).toMatchObject({
      base: null,
      head: { id: 'h015' },
      falls: [{ before: null, after: false }],
    });
    expect(judged(results(sided('b', 27, 30), sided('h', 25, 30))).worst).toEqual([]);
  });
});
