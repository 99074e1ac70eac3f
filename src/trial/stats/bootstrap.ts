import type { Random } from './seeded-random.js';

export type Interval = [least: number, greatest: number];

/** Share of the drawn means that lies outside on each side: 95 % lie inside. */
const TAIL = 0.025;

/**
 * The bootstrap interval (percentiles, 95 %) of the mean of `b` less the mean of `a`. Null where neither side has two
 * different values: nothing then tells how much they vary.
 */
export function bootstrapDifference(
  a: readonly number[],
  b: readonly number[],
  random: Random,
): Interval | null {
  if (!varies(a) && !varies(b)) return null;
  const [first, second] = [Float64Array.from(a).sort(), Float64Array.from(b).sort()];
  // Whichever side is called the base, the same draws decide.
  return inOrder(first, second)
    ? percentiles(rounds(a.length + b.length), () => drawnMean(second, random) - drawnMean(first, random))
    : mirrored(
        percentiles(rounds(a.length + b.length), () => drawnMean(first, random) - drawnMean(second, random)),
      );
}

/** The bootstrap interval (percentiles, 95 %) of a mean difference of pairs. Null where all differences are the same. */
export function bootstrapMean(differences: readonly number[], random: Random): Interval | null {
  if (!varies(differences)) return null;
  const values = Float64Array.from(differences).sort();
  const opposite = values.map((one) => 0 - one).reverse();
  return inOrder(values, opposite)
    ? percentiles(rounds(values.length), () => drawnMean(values, random))
    : mirrored(percentiles(rounds(values.length), () => drawnMean(opposite, random)));
}

/** Fewer where each costs more. */
function rounds(values: number): number {
  return values > 400 ? 1_000 : 2_000;
}

function percentiles(count: number, draw: () => number): Interval {
  const drawn = Float64Array.from({ length: count }, draw).sort();
  const outside = Math.floor(TAIL * count);
  return [drawn[outside] as number, drawn[count - 1 - outside] as number];
}

function drawnMean(values: Float64Array, random: Random): number {
  let total = 0;
  for (let at = 0; at < values.length; at += 1) total += values[random.below(values.length)] as number;
  return total / values.length;
}

function varies(values: readonly number[]): boolean {
  return values.some((one) => one !== values[0]);
}

function inOrder(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex((one, index) => one !== b[index]);
  return at < 0 || (a[at] as number) < (b[at] as number);
}

function mirrored([least, greatest]: Interval): Interval {
  return [0 - greatest, 0 - least];
}
