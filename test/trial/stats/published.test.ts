import { mersenne } from 'pure-rand/generator/mersenne';
import { describe, expect, it } from 'vitest';
import { bootstrapDifference, bootstrapMean } from '../../../src/trial/stats/bootstrap.js';
import { fisher, leastFisher } from '../../../src/trial/stats/fisher.js';
import { holm } from '../../../src/trial/stats/holm.js';
import { leastMcnemar, mcnemar } from '../../../src/trial/stats/mcnemar.js';
import { newcombe, pairedNewcombe } from '../../../src/trial/stats/newcombe.js';
import { normalQuantile } from '../../../src/trial/stats/normal.js';
import { pairedPermutation, permutation } from '../../../src/trial/stats/permutation.js';
import {
  smallestFisherFall,
  smallestMcnemarFall,
  smallestMeanChange,
} from '../../../src/trial/stats/power.js';
import { seededRandom } from '../../../src/trial/stats/seeded-random.js';

/** Draws must not matter where all ways are tried. */
const random = seededRandom('any');

describe('the generator of seeded numbers', () => {
  it('gives what the C++ standard says of MT19937: the 10,000th number from seed 5489 ([rand.predef])', () => {
    const generator = mersenne(5489);
    const first = generator.next() >>> 0;
    for (let at = 2; at < 10_000; at += 1) generator.next();
    expect([first, generator.next() >>> 0]).toEqual([3_499_211_612, 4_123_659_995]);
  });

  it('gives the same numbers for the same text, and others for another', () => {
    const numbers = (seed: string) => {
      const from = seededRandom(seed);
      return Array.from({ length: 20 }, () => from.below(1000));
    };
    expect(numbers('a')).toEqual(numbers('a'));
    expect(numbers('a')).not.toEqual(numbers('b'));
  });
});

describe("Fisher's exact test", () => {
  it.each([
    // Fisher 1935, the lady tasting tea; R ?fisher.test: p-value = 0.4857.
    [3, 4, 1, 4, 0.4857142857],
    // Fisher 1962, convictions of like-sex twins; R ?fisher.test: p-value = 0.0005367.
    [2, 17, 10, 13, 0.0005367],
    // Wikipedia "Fisher's exact test", studying students: two-tailed 0.002759456185220083.
    [1, 12, 9, 12, 0.0027594562],
    // SciPy stats.fisher_exact, the table [[8, 2], [1, 5]] of its documentation: 0.03496503496503495.
    [8, 10, 1, 6, 0.034965035],
    // SciPy 1.17.1 for the tables of Newcombe 1998.
    [56, 70, 48, 80, 0.0125211297],
    [9, 10, 3, 10, 0.0197666111],
    [10, 10, 0, 20, 3.328339e-8],
    [0, 10, 0, 20, 1],
  ])('%i of %i against %i of %i: %f', (a, n, b, m, p) => {
    expect(fisher(a, n, b, m)).toBeCloseTo(p, p < 1e-6 ? 13 : 7);
    expect(fisher(b, m, a, n)).toBeCloseTo(fisher(a, n, b, m), 14);
  });

  it('knows the smallest p of a table with the same margins', () => {
    // 7 of 8 pass: at best 4 against 3, 1/8 + 1/8 of all ways to choose the one that fails.
    expect(leastFisher(4, 4, 7)).toBeCloseTo(1, 12);
    expect(leastFisher(4, 4, 4)).toBeCloseTo(2 / 70, 12);
    expect(leastFisher(30, 30, 60)).toBe(1);
  });
});

describe("McNemar's exact test", () => {
  it.each([
    // Fagerland et al. 2013 (BMC Med Res Methodol 13:91), tables 1 and 2: exact conditional p = 0.070 and 0.053.
    [1, 7, 0.0703125],
    [6, 16, 0.052478790283],
    // Agresti 1990, approval ratings (R ?mcnemar.test); statsmodels 0.15 mcnemar(exact=True): 3.716e-05.
    [86, 150, 3.71593614e-5],
    [0, 5, 0.0625],
    [0, 6, 0.03125],
    [4, 4, 1],
    [0, 0, 1],
  ])('%i worse, %i better: %f', (worse, better, p) => {
    expect(mcnemar(worse, better)).toBeCloseTo(p, 9);
    expect(mcnemar(better, worse)).toBe(mcnemar(worse, better));
  });

  it('holds for any number of pairs', () => {
    expect(mcnemar(2400, 2600)).toBeGreaterThan(0.004);
    expect(mcnemar(2400, 2600)).toBeLessThan(0.005);
    expect(leastMcnemar(6)).toBe(0.03125);
    expect(leastMcnemar(0)).toBe(1);
  });
});

describe('the permutation of means', () => {
  it.each([
    // Box, Hunter and Hunter 1978, tomato plants: 154 of 462 arrangements give at least the difference seen; as far either way: 305.
    ['tomatoes', [29.9, 11.4, 25.3, 16.5, 21.1], [26.6, 23.7, 28.5, 14.2, 17.9, 24.3], 305 / 462],
    // Efron and Tibshirani 1993, table 2.1, mouse data; SciPy 1.17.1 permutation_test of the absolute difference: 3184 of 11440.
    ['mice', [94, 197, 16, 38, 99, 141, 23], [52, 104, 146, 10, 51, 30, 40, 27, 46], 3184 / 11440],
    // The same without two mice, SciPy 1.17.1 two-sided: 1488 of 3432.
    ['fewer mice', [94, 197, 16, 38, 99, 141, 23], [52, 104, 146, 10, 51, 30, 40], 1488 / 3432],
  ])('tries all ways: %s', (_, a, b, p) => {
    expect(permutation(a, b, random, 1)).toBeCloseTo(p, 12);
    expect(permutation(b, a, random, 1)).toBeCloseTo(p, 12);
  });

  it("is Fisher's test where there is only passed and failed, and as many tasks on both sides", () => {
    const answers = (passed: number) => Array.from({ length: 8 }, (_, at) => Number(at < passed));
    for (const [a, b] of [
      [8, 3],
      [7, 2],
      [5, 4],
    ] as const)
      expect(permutation(answers(a), answers(b), random, 1)).toBeCloseTo(fisher(a, 8, b, 8), 12);
  });

  it('draws where there are too many ways, and comes to nearly the same', () => {
    const answers = (passed: number) => Array.from({ length: 30 }, (_, at) => Number(at < passed));
    const drawn = permutation(answers(27), answers(20), seededRandom('draws'), 50_000);
    expect(drawn).toBeGreaterThan(fisher(27, 30, 20, 30) * 0.7);
    expect(drawn).toBeLessThan(fisher(27, 30, 20, 30) * 1.3);
  });

  it('is never zero', () => {
    const ones = Array.from({ length: 300 }, (_, at) => 1 + (at % 2) / 10);
    const twos = ones.map((one) => one + 1);
    expect(permutation(ones, twos, seededRandom('x'), 999)).toBeGreaterThan(0);
    expect(permutation(ones, twos, seededRandom('x'), 999)).toBeLessThan(0.001);
  });
});

describe('the permutation of paired differences', () => {
  it.each([
    // Fisher 1935, The Design of Experiments, section 21, Darwin's maize: 863 of 32,768 at least as large, so 1726 either way.
    ['maize', [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48], 1726 / 32768],
    // Box, Hunter and Hunter 1978, boys' shoes: 3 of 1024 differ more than 0.41 and 4 as much, so 14 either way.
    ['shoes', [0.8, 0.6, 0.3, -0.1, 1.1, -0.2, 0.3, 0.5, 0.5, 0.3], 14 / 1024],
  ])('tries all signs: %s', (_, differences, p) => {
    expect(pairedPermutation(differences, random, 1)).toBeCloseTo(p, 12);
    expect(
      pairedPermutation(
        differences.map((one) => -one),
        random,
        1,
      ),
    ).toBeCloseTo(p, 12);
  });

  it("is McNemar's test where there is only passed and failed", () => {
    const differences = [...Array<number>(7).fill(-1), 1, ...Array<number>(13).fill(0)];
    expect(pairedPermutation(differences, random, 1)).toBeCloseTo(mcnemar(7, 1), 12);
  });

  it('draws where there are too many signs, and comes to nearly the same', () => {
    const differences = [...Array<number>(25).fill(-1), ...Array<number>(10).fill(1)];
    const drawn = pairedPermutation(differences, seededRandom('signs'), 50_000);
    expect(drawn).toBeGreaterThan(mcnemar(25, 10) * 0.7);
    expect(drawn).toBeLessThan(mcnemar(25, 10) * 1.3);
  });
});

describe("Holm's correction", () => {
  const equal = (...all: number[]) => holm(all.map((p) => ({ p, weight: 1 })));

  it('gives what other programs give', () => {
    // pingouin.multicomp, documentation of method "holm".
    expect(equal(0.5, 0.003, 0.32, 0.054, 0.0003).map((p) => Number(p.toFixed(6)))).toEqual([
      0.64, 0.012, 0.64, 0.162, 0.0015,
    ]);
    // stdlib padjust(…, 'holm'), documentation.
    expect(equal(0.319, 0.201, 0.4, 0.374, 0.113).map((p) => Number(p.toFixed(6)))).toEqual([
      0.957, 0.804, 0.957, 0.957, 0.565,
    ]);
    expect(equal(0.04)).toEqual([0.04]);
    expect(equal()).toEqual([]);
  });

  it('gives each row its part of the level (Holm 1979, section 4)', () => {
    // p/weight in order: 0.01/1, 0.004/0.1; sums of weights: 1.1, 0.1.
    const [first, second] = holm([
      { p: 0.01, weight: 1 },
      { p: 0.004, weight: 0.1 },
    ]);
    expect(first).toBeCloseTo(0.011, 12);
    expect(second).toBeCloseTo(0.011, 12);
  });
});

describe("Newcombe's intervals", () => {
  it.each([
    // Newcombe 1998 (Stat Med 17:873), table II, method 10.
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i of %i less %i of %i: %f to %f', (a, n, b, m, least, greatest) => {
    const [from, to] = newcombe(b, m, a, n);
    expect(from).toBeCloseTo(least, 4);
    expect(to).toBeCloseTo(greatest, 4);
  });

  it.each([
    // Newcombe 1998 (Stat Med 17:2635), method 10: 32 and 22 of 50.
    [20, 2, 12, 16, 0.0562, 0.3292],
    // Altman et al. 2000, Statistics with Confidence, table 6.2: 12 %, 1 % to 23 %.
    [14, 0, 5, 22, 0.011, 0.226],
  ])('pairs: %i both, %i worse, %i better, %i neither', (both, worse, better, neither, least, greatest) => {
    const [from, to] = pairedNewcombe({ both, worse, better, neither });
    expect(from).toBeCloseTo(least, 3);
    expect(to).toBeCloseTo(greatest, 3);
  });
});

describe('the bootstrap', () => {
  it('comes near to the interval of the normal distribution where there is much', () => {
    const from = seededRandom('values');
    const values = (shift: number) => Array.from({ length: 400 }, () => from.below(1000) / 1000 + shift);
    const [a, b] = [values(0), values(0.1)];
    const change = mean(b) - mean(a);
    // Uniform numbers have the variance 1/12.
    const half = 1.96 * Math.sqrt(2 / 12 / 400);
    const [least, greatest] = bootstrapDifference(a, b, seededRandom('x')) ?? [];
    expect(least).toBeCloseTo(change - half, 2);
    expect(greatest).toBeCloseTo(change + half, 2);
  });

  it('says nothing where nothing varies', () => {
    expect(bootstrapDifference([5, 5], [5, 5, 5], random)).toBe(null);
    expect(bootstrapMean([1, 1, 1], random)).toBe(null);
    expect(bootstrapDifference([5, 5], [5, 4], random)).not.toBe(null);
  });

  it('turns around with its sides', () => {
    const [a, b] = [
      [1, 2, 3, 5, 5],
      [2, 2, 4, 1, 1],
    ];
    const there = bootstrapDifference(a, b, seededRandom('x')) ?? [];
    const back = bootstrapDifference(b, a, seededRandom('x')) ?? [];
    expect(back).toEqual([0 - (there[1] ?? 0), 0 - (there[0] ?? 0)]);
    const pairs = bootstrapMean([1, 0, 2, -1], seededRandom('x')) ?? [];
    expect(bootstrapMean([-1, 0, -2, 1], seededRandom('x'))).toEqual([
      0 - (pairs[1] ?? 0),
      0 - (pairs[0] ?? 0),
    ]);
  });
});

describe('the smallest change that would have been seen', () => {
  it.each([
    // Tables of the standard normal distribution.
    [0.8, 0.8416212336],
    [0.975, 1.9599639845],
    [0.995, 2.5758293035],
    [0.9999, 3.7190164855],
  ])('quantile of %f', (p, z) => expect(normalQuantile(p)).toBeCloseTo(z, 9));

  // Summed over all tables with SciPy 1.17.1 fisher_exact and binom.pmf, for 30 tasks a side and a base of 90 %: 0.7992
  // at 33.6 points and 0.8015 at 33.7; at the level 0.01 0.7991 at 42.3 and 0.8014 at 42.4; McNemar's the same way.
  it.each([
    ['one criterion', smallestFisherFall(0.9, 30, 30, { level: 0.05, tolerance: 0.05 }), 0.337],
    ['five criteria', smallestFisherFall(0.9, 30, 30, { level: 0.01, tolerance: 0.05 }), 0.424],
    ['pairs', smallestMcnemarFall(0.9, 30, { level: 0.05, tolerance: 0.05 }), 0.346],
  ])('is the first at which the power reaches 80 %: %s', (_, seen, expected) =>
    expect(seen).toBeCloseTo(expected, 9),
  );

  it('is nothing where even the greatest fall would not show', () => {
    expect(smallestFisherFall(0.9, 3, 3, { level: 0.05, tolerance: 0.05 })).toBe(null);
    expect(smallestMcnemarFall(0.9, 5, { level: 0.05, tolerance: 0.05 })).toBe(null);
    expect(smallestFisherFall(0, 30, 30, { level: 0.05, tolerance: 0.05 })).toBe(null);
  });

  it('is larger than the tolerance', () => {
    const many = smallestFisherFall(0.9, 5000, 5000, { level: 0.05, tolerance: 0.2 }) ?? 0;
    expect(many).toBeGreaterThan(0.2);
    expect(many).toBeLessThan(0.22);
  });

  it('follows the normal distribution for means', () => {
    // (1.96 + 0.84) standard errors, the sample-size formula of every textbook.
    expect(smallestMeanChange(0.1, { level: 0.05, tolerance: 0 })).toBeCloseTo(0.28016, 4);
    expect(smallestMeanChange(0.1, { level: 0.05, tolerance: 1 })).toBeCloseTo(1.08416, 4);
    expect(smallestMeanChange(0, { level: 0.05, tolerance: 0 })).toBe(null);
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
