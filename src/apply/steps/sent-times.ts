/** How often a write with an unknown outcome was sent, as a part of a sentence; empty for once. */
export function sentTimes(sends: number): string {
  return sends < 2 ? '' : `it was sent ${sends === 2 ? 'twice' : `${sends} times`}, and `;
}
