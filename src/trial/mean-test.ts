import type { Sample } from './sample.js';
import { bootstrapDifference, bootstrapMean } from './stats/bootstrap.js';
import { leastMcnemar } from './stats/mcnemar.js';
import { varianceOfMean } from './stats/mean.js';
import { pairedPermutation, permutation, ways } from './stats/permutation.js';
import { smallestMeanChange } from './stats/power.js';
import { seededRandom } from './stats/seeded-random.js';
import type { Tested } from './tested.js';

/** Tests two means: permutation of the sides. */
export function testMeans({ base, head }: Sample, seed: string, rounds: number): Tested {
  const [n, m] = [base.length, head.length];
  const error = Math.sqrt(varianceOfMean(base) + varianceOfMean(head));
  const varies = [...base, ...head].some((one) => one !== base[0]);
  // With as many tasks on both sides, the opposite choice is as extreme.
  const least = Math.min(1, (n === m ? 2 : 1) / ways(n + m, n));
  return {
    test: 'permutation',
    p: permutation(base, head, seededRandom(`${seed} permutation`), rounds),
    least_here: varies ? least : 1,
    least_ever: least,
    interval: bootstrapDifference(base, head, seededRandom(`${seed} bootstrap`)),
    smallest: (bar) => smallestMeanChange(error, bar),
  };
}

/** Tests the mean difference of pairs: permutation of the signs. */
export function testPairedMeans({ base, head }: Sample, seed: string, rounds: number): Tested {
  const differences = base.map((before, at) => (head[at] as number) - before);
  return {
    test: 'paired_permutation',
    p: pairedPermutation(differences, seededRandom(`${seed} permutation`), rounds),
    // As many signs as pairs that differ: the same ways as McNemar's.
    least_here: leastMcnemar(differences.filter((one) => one !== 0).length),
    least_ever: leastMcnemar(differences.length),
    interval: bootstrapMean(differences, seededRandom(`${seed} bootstrap`)),
    smallest: (bar) => smallestMeanChange(Math.sqrt(varianceOfMean(differences)), bar),
  };
}
