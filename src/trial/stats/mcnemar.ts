import { atMost, binomial } from './distribution.js';

/**
 * The exact two-sided McNemar test. Of the pairs whose sides differ, `worse` passed in the base only, `better` in the head
 * only; without a difference each falls either way like a coin.
 */
export function mcnemar(worse: number, better: number): number {
  const pairs = worse + better;
  if (pairs === 0) return 1;
  return Math.min(1, 2 * atMost(binomial(pairs, 0.5), Math.min(worse, better)));
}

/** The smallest p that as many differing pairs can give. */
export function leastMcnemar(pairs: number): number {
  return Math.min(1, 2 * 0.5 ** pairs);
}
