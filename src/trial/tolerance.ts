import type { Measure } from './measure.js';

/** By how much a row may change without being called better or worse: a share, for all rows and for some by address. */
export interface Tolerance {
  default: number;
  /** By address of the criterion, or by its name where it has none. */
  of: { readonly [address: string]: number };
}

/**
 * The tolerance of a row in its unit. 0.05 stands for 5 points of a share; for 5 % of the range of a score, or 0.05 itself
 * where no range is known; for 5 % of what the base uses.
 */
export function toleranceOf(measure: Measure, base: number | null, { default: all, of }: Tolerance): number {
  const key = measure.address ?? measure.name;
  const share = Object.hasOwn(of, key) ? (of[key] as number) : all;
  if (measure.less_is_better) return share * Math.abs(base ?? 0);
  const [least, greatest] = measure.range ?? [0, 1];
  return share * (greatest - least);
}
