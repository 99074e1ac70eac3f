import { atMost, binomial, type Distribution } from './distribution.js';
import { fisher } from './fisher.js';
import { isLarger } from './larger.js';
import { normalQuantile } from './normal.js';

/** "Would have been seen": with this probability. */
const POWER = 0.8;
/** Numbers that are so much rarer than the most probable one are left out. */
const RARE = 1e-9;
/** Falls are searched in steps of this. */
const STEP = 0.001;

/** What a fall has to reach in order to be called one. */
export interface Bar {
  /** p must be below this. */
  level: number;
  /** The observed fall must be larger than this. */
  tolerance: number;
}

/**
 * The smallest fall of a share that Fisher's test had shown with 80 %, from `base` of `n` tasks to a share of `m` others.
 * Null: not even a fall to nothing.
 */
export function smallestFisherFall(base: number, n: number, m: number, bar: Bar): number | null {
  const before = binomial(n, base, RARE);
  const highest = highestSeen(before, n, m, bar);
  return smallest(base, (fall) => {
    const after = binomial(m, base - fall, RARE);
    return before.probabilities.reduce(
      (seen, probability, at) => seen + probability * atMost(after, highest[at] as number),
      0,
    );
  });
}

/** For each number that may pass in the base: how many may pass in the head at most, to be seen as a fall; -1 for none. */
function highestSeen(before: Distribution, n: number, m: number, bar: Bar): number[] {
  let head = -1;
  let beyond = m + 1;
  while (beyond - head > 1) {
    const middle = Math.floor((head + beyond) / 2);
    if (isFall(before.least, n, middle, m, bar)) head = middle;
    else beyond = middle;
  }
  return Array.from(before.probabilities, (_, at) => {
    while (head < m && isFall(before.least + at, n, head + 1, m, bar)) head += 1;
    return head;
  });
}

function isFall(a: number, n: number, b: number, m: number, { level, tolerance }: Bar): boolean {
  return isLarger(a / n - b / m, tolerance) && fisher(a, n, b, m) < level;
}

/**
 * The smallest fall of a share that McNemar's test had shown with 80 % in `n` pairs, if whether a task passes in the head
 * had nothing to do with whether it passes in the base. Where both go together, smaller falls show. Null: not even a fall
 * to nothing.
 */
export function smallestMcnemarFall(base: number, n: number, bar: Bar): number | null {
  // For each number of differing pairs: how many must be worse, to be seen as a fall.
  const lowest = new Map<number, number>();
  return smallest(base, (fall) => {
    const worse = base * (1 - base + fall);
    const better = (1 - base) * (base - fall);
    const differing = binomial(n, worse + better, RARE);
    return differing.probabilities.reduce((seen, probability, at) => {
      const pairs = differing.least + at;
      const needed = lowest.get(pairs) ?? leastWorse(pairs, n, bar);
      lowest.set(pairs, needed);
      return seen + probability * (1 - atMost(binomial(pairs, worse / (worse + better), RARE), needed - 1));
    }, 0);
  });
}

/** How many of the differing pairs must be worse; one more than there are, if none are enough. */
function leastWorse(pairs: number, n: number, { level, tolerance }: Bar): number {
  const { least, probabilities } = binomial(pairs, 0.5, RARE);
  // From the top: as many as together stay below half of the level, as the test looks at both sides.
  let at = probabilities.length;
  for (let tail = 0; at > 0; at -= 1) {
    tail += probabilities[at - 1] as number;
    if (2 * tail >= level) break;
  }
  let worse = least + at;
  while (!isLarger((2 * worse - pairs) / n, tolerance)) worse += 1;
  return worse;
}

/**
 * The smallest change of a mean that had been seen with 80 %, by the normal distribution: `error` is the standard error of
 * the change. Null where nothing varies.
 */
export function smallestMeanChange(error: number, { level, tolerance }: Bar): number | null {
  if (error === 0) return null;
  const power = normalQuantile(POWER) * error;
  return Math.max(normalQuantile(1 - level / 2) * error, tolerance) + power;
}

/** The smallest fall, in whole steps, at which `seen` reaches the power; `seen` must grow with the fall. */
function smallest(base: number, seen: (fall: number) => number): number | null {
  if (base <= 0 || seen(base) < POWER) return null;
  let [least, most] = [0, Math.ceil(base / STEP)];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (seen(middle * STEP) >= POWER) most = middle;
    else least = middle;
  }
  return Math.min(base, most * STEP);
}
