import { describe, expect, it } from 'vitest';
import type { JudgeOptions } from '../../src/trial/index.js';
import { judgeTrial } from '../../src/trial/index.js';
import { bootstrapDifference } from '../../src/trial/stats/bootstrap.js';
import { newcombe } from '../../src/trial/stats/newcombe.js';
import { smallestFisherFall, smallestMeanChange } from '../../src/trial/stats/power.js';
import { seededRandom } from '../../src/trial/stats/seeded-random.js';
import { passes, rates, type Simulated, simulated } from './made-trial.js';

const OPTIONS: JudgeOptions = { criteria: [], gate: [], tolerance: { default: 0.05, of: {} }, seed: '' };

/** The share of simulated trials in which any row, and in which the first criterion, is called worse or better. */
function called(runs: number, made: Simulated): { any: number; first: number } {
  let [any, first] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const { rows } = judgeTrial(simulated(`trial ${run}`, made), { ...OPTIONS, seed: `question ${run}` });
    const words = rows.filter(({ word }) => word === 'worse' || word === 'better');
    if (words.length > 0) any += 1;
    if (words.some(({ name, word }) => name === 'C0' && word === 'worse')) first += 1;
  }
  return { any: any / runs, first: first / runs };
}

/** So that a person who runs this file reads the figures. */
function say(what: string, share: number): void {
  console.log(`${what}: ${(100 * share).toFixed(1)} %`);
}

const five = (first: Simulated['criteria'][number]) => [
  first,
  ...Array.from({ length: 4 }, () => passes(900)),
];

describe('trials without a difference', () => {
  it.each<[string, Simulated, number?]>([
    ['one criterion', { tasks: 30, criteria: [passes(900)] }],
    ['one criterion, pairs', { tasks: 30, criteria: [passes(900)], paired: true }],
    ['five criteria', { tasks: 30, criteria: five(passes(900)) }],
    ['five criteria, pairs', { tasks: 30, criteria: five(passes(900)), paired: true }, 300],
    ['half passes', { tasks: 30, criteria: [passes(500), passes(500)] }, 300],
    ['ratings, tokens, cost and time', { tasks: 12, criteria: [rates(), passes(700)], resources: true }, 300],
    [
      'the same in pairs',
      { tasks: 12, criteria: [rates(), passes(700)], resources: true, paired: true },
      300,
    ],
  ])('are called worse or better in at most 5 of 100: %s', (what, made, runs = 1000) => {
    const { any } = called(runs, made);
    say(`Called worse or better, ${what}`, any);
    expect(any).toBeLessThanOrEqual(0.05);
  });
});

describe('a fall from 90 % to 50 % in 30 tasks', () => {
  it.each([false, true])('is seen in at least 85 of 100 with one criterion (pairs: %s)', (paired) => {
    const { first } = called(1000, { tasks: 30, criteria: [passes(900, 500)], paired });
    say(`Fall of 40 points, one criterion, pairs ${paired}`, first);
    expect(first).toBeGreaterThanOrEqual(0.85);
  });

  it.each([false, true])('with five criteria (pairs: %s)', (paired) => {
    const { first } = called(400, { tasks: 30, criteria: five(passes(900, 500)), paired });
    say(`Fall of 40 points, five criteria, pairs ${paired}`, first);
    expect(first).toBeGreaterThanOrEqual(0.7);
  });

  it('is seen as often as the smallest fall says', () => {
    const fall = smallestFisherFall(0.9, 30, 30, { level: 0.05, tolerance: 0.05 }) ?? 0;
    const { first } = called(1000, { tasks: 30, criteria: [passes(900, 900 - 1000 * fall)] });
    say('The smallest fall that would have been seen with 80 %', first);
    expect(Math.abs(first - 0.8)).toBeLessThan(0.04);
  });

  it('of a rating is seen about as often as the smallest fall says', () => {
    // Of 1 to 5, each as probable, the variance is 2.
    const shown = smallestMeanChange(Math.sqrt((2 + 2) / 40), { level: 0.05, tolerance: 0.05 }) ?? 0;
    const lower = (random: Parameters<ReturnType<typeof rates>>[0], side: 'base' | 'head') =>
      rates()(random, side) - (side === 'head' ? shown : 0);
    const { first } = called(200, { tasks: 40, criteria: [lower] });
    say('The smallest fall of a rating that would have been seen with 80 %', first);
    expect(Math.abs(first - 0.8)).toBeLessThan(0.06);
  });
});

describe('the interval of shares', () => {
  it('holds the change in about 95 %, where a bootstrap claims too much', () => {
    let [scored, drawn] = [0, 0];
    const runs = 400;
    for (let run = 0; run < runs; run += 1) {
      const random = seededRandom(`interval ${run}`);
      const answers = () => Array.from({ length: 30 }, () => Number(random.below(1000) < 970));
      const [a, b] = [answers(), answers()];
      const passed = (all: number[]) => all.filter((one) => one === 1).length;
      const [least, greatest] = newcombe(passed(a), 30, passed(b), 30);
      if (least <= 0 && greatest >= 0) scored += 1;
      // Without any spread a percentile bootstrap says "exactly the same": a claim, and no interval that holds anything else.
      const interval = bootstrapDifference(a, b, random);
      if (interval !== null && interval[0] <= 0 && interval[1] >= 0) drawn += 1;
    }
    say("Newcombe's interval holds no change where 97 % pass", scored / runs);
    say('A bootstrap gives an interval that holds it', drawn / runs);
    expect(scored / runs).toBeGreaterThanOrEqual(0.94);
    expect(drawn / runs).toBeLessThan(0.9);
  });
});

describe('any size', () => {
  it.each([
    [300, 20, false],
    [300, 20, true],
    [1000, 20, false],
    [1000, 20, true],
  ])('%i tasks a side and %i criteria are judged quickly (pairs: %s)', (tasks, count, paired) => {
    const criteria = Array.from({ length: count }, (_, at) => (at % 2 === 0 ? passes(900, 880) : rates(50)));
    const trial = simulated('large', { tasks, criteria, paired, resources: true });
    const began = process.cpuUsage();
    const { rows } = judgeTrial(trial, OPTIONS);
    const { user, system } = process.cpuUsage(began);
    console.log(
      `${tasks} tasks × ${count} criteria, pairs ${paired}: ${Math.round((user + system) / 1000)} ms of CPU`,
    );
    expect(rows.length).toBe(count + 4);
    expect(rows.every(({ test }) => test !== null)).toBe(true);
  });
});
