/** One tested row: its p, and how much of the level it may use. */
export interface Tested {
  p: number;
  weight: number;
}

/**
 * The p values after Holm's correction with weights (Holm 1979): over all rows together, the probability of a wrong
 * "worse" or "better" stays below the level that they are compared with. Equal weights give the usual correction.
 */
export function holm(rows: readonly Tested[]): number[] {
  const corrected = rows.map(() => 1);
  const order = rows.map((row, at) => ({ at, weight: row.weight, share: row.p / row.weight }));
  order.sort((a, b) => a.share - b.share);
  let left = rows.reduce((sum, { weight }) => sum + weight, 0);
  let greatest = 0;
  for (const { at, weight, share } of order) {
    greatest = Math.max(greatest, Math.min(1, share * left));
    corrected[at] = greatest;
    left -= weight;
  }
  return corrected;
}
