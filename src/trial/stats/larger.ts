/** True where a change is larger than the tolerance; rounding of 0.9 - 0.85 makes no difference. */
export function isLarger(change: number, tolerance: number): boolean {
  return change > tolerance + 1e-9;
}
