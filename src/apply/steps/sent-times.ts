/** How often a write went out whose outcome stays unknown: half a sentence, empty where it was once. */
export function sentTimes(sends: number): string {
  return sends < 2 ? '' : `it was sent ${sends === 2 ? 'twice' : `${sends} times`}, and `;
}
