import type { Interval } from './bootstrap.js';
import { normalQuantile } from './normal.js';

const Z = normalQuantile(0.975);

/** Wilson's score interval (95 %) of a share: `passed` of `n`. */
function wilson(passed: number, n: number): Interval {
  const share = passed / n;
  const middle = share + (Z * Z) / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const all = 1 + (Z * Z) / n;
  return [Math.max(0, (middle - half) / all), Math.min(1, (middle + half) / all)];
}

/**
 * Newcombe's interval (95 %) of the share `b` of `m` less the share `a` of `n` (1998, method 10 for independent
 * proportions). A bootstrap would give [0, 0] where all tasks pass on both sides, as if both were known to be equal.
 */
export function newcombe(a: number, n: number, b: number, m: number): Interval {
  return around(a / n, wilson(a, n), b / m, wilson(b, m), 0);
}

/** Newcombe's interval (95 %) for pairs (1998, method 10 for paired data), of the head's share less the base's. */
export function pairedNewcombe(pairs: {
  both: number;
  worse: number;
  better: number;
  neither: number;
}): Interval {
  const { both, worse, better, neither } = pairs;
  const n = both + worse + better + neither;
  const [base, head] = [both + worse, both + better];
  return around(base / n, wilson(base, n), head / n, wilson(head, n), likeness(pairs));
}

/** How much the answers of both sides go together, -1 to 1, towards 0 by one half of a pair for each pair. */
function likeness({ both, worse, better, neither }: Parameters<typeof pairedNewcombe>[0]): number {
  const n = both + worse + better + neither;
  const scale = Math.sqrt((both + worse) * (better + neither) * (both + better) * (worse + neither));
  if (scale === 0) return 0;
  const product = both * neither - worse * better;
  return (product > 0 ? Math.max(product - n / 2, 0) : product) / scale;
}

/** Puts the intervals of the shares `a` and `b` together to one of `b` less `a`. */
function around(a: number, [a1, a2]: Interval, b: number, [b1, b2]: Interval, phi: number): Interval {
  const distance = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
  return [b - a - distance(b - b1, a2 - a), b - a + distance(b2 - b, a - a1)];
}
