import type { Random } from './seeded-random.js';

/** All ways are tried up to here; drawn ones are enough beyond. */
const MOST_WAYS = 50_000;
/** Drawing ends early once so many were as extreme: p is then known well enough (Besag and Clifford 1991). */
const ENOUGH = 100;

/** How many ways there are to choose `k` of `n`, or more than all that are tried. */
export function ways(n: number, k: number): number {
  let count = 1;
  for (let at = 1; at <= Math.min(k, n - k) && count <= MOST_WAYS; at += 1)
    count = (count * (n - at + 1)) / at;
  return Math.round(count);
}

/**
 * The two-sided permutation test of two means: how often sides dealt at random differ at least as much. Exact where there
 * are few ways, else by at most `rounds` draws.
 */
export function permutation(
  a: readonly number[],
  b: readonly number[],
  random: Random,
  rounds: number,
): number {
  const few = a.length <= b.length ? a : b;
  const all = centred([...a, ...b]);
  // The sum of the smaller side tells the difference of the means; its sign does not count.
  const mean = (sum(a) + sum(b)) / all.length;
  const seen = Math.abs(sum(few) - few.length * mean) - slack(all);
  if (ways(all.length, few.length) <= MOST_WAYS) return allChoices(all, few.length, seen);
  const width = (all.at(-1) as number) - (all[0] as number);
  // Serfling (1974): drawn without putting back, a sum varies less.
  const left = 1 - (few.length - 1) / all.length;
  return drawn(rounds, tail((seen * seen) / (few.length * width * width * left)), () => {
    let total = 0;
    for (let at = 0; at < few.length; at += 1) {
      const from = at + random.below(all.length - at);
      const one = all[from] as number;
      all[from] = all[at] as number;
      all[at] = one;
      total += one;
    }
    return Math.abs(total) >= seen;
  });
}

/**
 * The two-sided permutation test of paired differences: how often signs tossed at random give a sum at least as far from
 * zero. Exact where there are few ways, else by at most `rounds` draws.
 */
export function pairedPermutation(differences: readonly number[], random: Random, rounds: number): number {
  const sizes = Float64Array.from(differences.filter((one) => one !== 0).map(Math.abs)).sort();
  const seen = Math.abs(sum(differences)) - slack(sizes);
  if (2 ** sizes.length <= MOST_WAYS) return allSigns(sizes, seen);
  const squares = sizes.reduce((total, one) => total + 4 * one * one, 0);
  return drawn(rounds, tail((seen * seen) / squares), () => {
    let total = 0;
    let bits = 0;
    for (let at = 0; at < sizes.length; at += 1) {
      if (at % 32 === 0) bits = random.bits();
      total += bits & 1 ? (sizes[at] as number) : -(sizes[at] as number);
      bits >>>= 1;
    }
    return Math.abs(total) >= seen;
  });
}

/** Hoeffding's bound (1963) of a two-sided p: for a sum `t` from its mean, with `t * t` over the squared widths of its parts. */
function tail(squares: number): number {
  return 2 * Math.exp(-2 * squares);
}

/**
 * p by draws. What was seen counts as one of them, so that p is never 0. Where p is known to be at most `bound`, and no
 * draw could show less, nothing is drawn.
 */
function drawn(rounds: number, bound: number, isAsExtreme: () => boolean): number {
  if (bound < 1 / (rounds + 1)) return bound;
  let extreme = 0;
  for (let round = 1; round <= rounds; round += 1) {
    if (isAsExtreme()) extreme += 1;
    if (extreme === ENOUGH) return extreme / round;
  }
  return (extreme + 1) / (rounds + 1);
}

function allChoices(all: Float64Array, count: number, seen: number): number {
  let extreme = 0;
  let tried = 0;
  const choose = (from: number, left: number, total: number): void => {
    if (left === 0) {
      tried += 1;
      if (Math.abs(total) >= seen) extreme += 1;
      return;
    }
    for (let at = from; at <= all.length - left; at += 1)
      choose(at + 1, left - 1, total + (all[at] as number));
  };
  choose(0, count, 0);
  return extreme / tried;
}

function allSigns(sizes: Float64Array, seen: number): number {
  let extreme = 0;
  const toss = (at: number, total: number): void => {
    if (at === sizes.length) {
      if (Math.abs(total) >= seen) extreme += 1;
      return;
    }
    toss(at + 1, total + (sizes[at] as number));
    toss(at + 1, total - (sizes[at] as number));
  };
  toss(0, 0);
  return extreme / 2 ** sizes.length;
}

/** The values less their mean, sorted: the order of tasks must not change a draw. */
function centred(values: readonly number[]): Float64Array {
  const mean = sum(values) / values.length;
  return Float64Array.from(values, (one) => one - mean).sort();
}

/** By how much rounding may move a sum of these. */
function slack(values: Float64Array): number {
  return 1e-9 * values.reduce((total, one) => total + Math.abs(one), 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0);
}
