/** The mean; of nothing it is NaN. */
export function mean(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0) / values.length;
}

/** The variance of a mean, estimated from its values: 0 for a single one. */
export function varianceOfMean(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  const squares = values.reduce((total, one) => total + (one - middle) ** 2, 0);
  return squares / (values.length - 1) / values.length;
}
