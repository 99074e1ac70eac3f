import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgeOptions, TrialResults } from '../../src/trial/index.js';
import { judgeTrial } from '../../src/trial/index.js';
import { fisher } from '../../src/trial/stats/fisher.js';
import { holm } from '../../src/trial/stats/holm.js';
import { mcnemar } from '../../src/trial/stats/mcnemar.js';
import { newcombe } from '../../src/trial/stats/newcombe.js';
import { permutation } from '../../src/trial/stats/permutation.js';
import { seededRandom } from '../../src/trial/stats/seeded-random.js';
import { results, side, task } from './made-trial.js';

const OPTIONS: JudgeOptions = {
  criteria: [],
  gate: ['A'],
  tolerance: { default: 0.05, of: {} },
  seed: 'question',
};

/** A task with answers of every kind, and without. */
const answers = fc.record({
  A: fc.option(fc.boolean()),
  B: fc.option(fc.integer({ min: 1, max: 5 })),
  succeeded: fc.boolean(),
  tokens: fc.option(fc.integer({ min: 1, max: 900 })),
});

/** Sides of any length; paired or not. */
const trials = fc
  .record({
    base: fc.array(answers, { maxLength: 25 }),
    head: fc.array(answers, { maxLength: 25 }),
    paired: fc.boolean(),
  })
  .map(({ base, head, paired }): TrialResults => {
    const tasks = (name: string, all: typeof base) =>
      all.map(({ A, B, succeeded, tokens }, at) =>
        task(`${name}${at}`, { A, B }, { succeeded, tokens, input: paired ? `i${at}` : null }),
      );
    return results(tasks('b', base), tasks('h', head));
  });

describe('a judgement', () => {
  it('has the same bytes for the same results, in whatever order the tasks come', () => {
    fc.assert(
      fc.property(trials, fc.integer(), (trial, turn) => {
        const judgement = JSON.stringify(judgeTrial(trial, OPTIONS));
        expect(JSON.stringify(judgeTrial(structuredClone(trial), OPTIONS))).toBe(judgement);
        const turned = <T>(all: readonly T[]) => {
          const at = Math.abs(turn) % Math.max(1, all.length);
          return [...all.slice(at), ...all.slice(0, at)].reverse();
        };
        const shuffled = {
          ...trial,
          base: { ...trial.base, tasks: turned(trial.base.tasks) },
          head: { ...trial.head, tasks: turned(trial.head.tasks) },
        };
        expect(JSON.stringify(judgeTrial(shuffled, OPTIONS))).toBe(judgement);
      }),
      { numRuns: 60 },
    );
  });

  it('turns worse into better where base and head are swapped', () => {
    fc.assert(
      fc.property(trials, (trial) => {
        const there = judgeTrial(trial, OPTIONS).rows;
        const back = judgeTrial(
          { ...trial, base: side('base', trial.head.tasks), head: side('head', trial.base.tasks) },
          OPTIONS,
        ).rows;
        const opposite = { worse: 'better', better: 'worse' } as const;
        for (const [at, row] of there.entries()) {
          const other = back[at];
          expect(other?.p_corrected).toBe(row.p_corrected);
          if (row.change !== null) expect(other?.change).toBeCloseTo(-row.change, 9);
          // What informs has a tolerance that is a part of the base.
          if (row.what !== 'tokens' && (row.word === 'worse' || row.word === 'better'))
            expect(other?.word).toBe(opposite[row.word]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds numbers that can be, and null where there are none', () => {
    fc.assert(
      fc.property(trials, (trial) => {
        for (const row of judgeTrial(trial, OPTIONS).rows) {
          expect(row.change === null).toBe(row.test === null);
          expect(row.p === null).toBe(row.test === null);
          if (row.p !== null) expect(row.p > 0 && row.p <= 1 && (row.p_corrected ?? 0) >= row.p).toBe(true);
          if (row.interval !== null && row.unit === 'share') {
            const [least, greatest] = row.interval;
            expect(
              least >= -1 && greatest <= 1 && least <= (row.change ?? 0) && greatest >= (row.change ?? 0),
            ).toBe(true);
          }
          if (row.smallest_seen !== null) expect(row.smallest_seen).toBeGreaterThan(row.tolerance);
          if (row.word === 'worse' || row.word === 'better') expect(row.p_corrected).toBeLessThan(0.05);
          for (const cell of [row.base, row.head]) expect(cell.value === null).toBe(cell.n === 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a p', () => {
  const size = fc.integer({ min: 1, max: 300 });

  it('of both exact tests is symmetric and above 0', () => {
    fc.assert(
      fc.property(
        size,
        size,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, m, x, y) => {
          const [a, b] = [Math.round(x * n), Math.round(y * m)];
          const p = fisher(a, n, b, m);
          expect(p > 0 && p <= 1).toBe(true);
          expect(fisher(b, m, a, n)).toBeCloseTo(p, 12);
          expect(fisher(n - a, n, m - b, m)).toBeCloseTo(p, 12);
          expect(mcnemar(a, b)).toBe(mcnemar(b, a));
          expect(mcnemar(a, b)).toBeGreaterThan(0);
          const [least, greatest] = newcombe(a, n, b, m);
          const [from, to] = newcombe(b, m, a, n);
          expect(from).toBeCloseTo(-greatest, 9);
          expect(to).toBeCloseTo(-least, 9);
        },
      ),
    );
  });

  it('of a permutation does not depend on the order, the side, the unit or the zero', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const p = permutation(a, b, seededRandom('x'), 200);
        expect(p > 0 && p <= 1).toBe(true);
        expect(permutation([...b].reverse(), [...a].reverse(), seededRandom('x'), 200)).toBe(p);
        const far = (all: number[]) => all.map((one) => 1000 + one / 8);
        expect(permutation(far(a), far(b), seededRandom('x'), 200)).toBe(p);
      }),
    );
  });

  it('never falls by correction, and keeps its order', () => {
    const share = fc.double({ min: 1e-9, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), (all) => {
        const corrected = holm(all.map((p) => ({ p, weight: 1 })));
        for (const [at, p] of all.entries()) {
          expect(corrected[at]).toBeGreaterThanOrEqual(p);
          for (const [other, q] of all.entries())
            if (p < q) expect(corrected[at]).toBeLessThanOrEqual(corrected[other] as number);
        }
      }),
    );
  });
});
