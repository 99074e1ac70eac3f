import { hypergeometric } from './distribution.js';

/** Tables whose probability differs by less than this share count as equally probable, whatever rounding made of them. */
const SAME = 1 + 1e-7;

/** Fisher's exact two-sided test: `a` of `n` passed on one side, `b` of `m` on the other. */
export function fisher(a: number, n: number, b: number, m: number): number {
  const { least, probabilities } = hypergeometric(n, a + b, n + m - a - b);
  return asImprobable(probabilities, probabilities[a - least] as number);
}

/** The smallest p that these sizes can give where `passed` of all passed. */
export function leastFisher(n: number, m: number, passed: number): number {
  const { probabilities } = hypergeometric(n, passed, n + m - passed);
  const [first = 1] = probabilities;
  return asImprobable(probabilities, Math.min(first, probabilities.at(-1) ?? 1));
}

/** The probability of everything that is at most as probable. */
function asImprobable(probabilities: Float64Array, probability: number): number {
  let sum = 0;
  for (const one of probabilities) if (one <= probability * SAME) sum += one;
  return Math.min(1, sum);
}
