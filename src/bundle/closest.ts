import { byCodeUnit } from '../model/index.js';

/**
 * Number of single-character insertions, removals and replacements that turn `a` into `b`, or
 * `max + 1` as soon as it is clear that more than `max` are needed. Counts UTF-16 units. Only places
 * that are at most `max` apart are looked at: what is further away would need more anyway.
 */
export function editDistance(a: string, b: string, max: number): number {
  const tooFar = max + 1;
  if (Math.abs(a.length - b.length) > max) return tooFar;
  const width = 2 * max + 1;
  // Cell `band` of row `row` stands for the column `row + band - max`.
  let previous = new Array<number>(width).fill(tooFar);
  for (let band = max; band < width && band - max <= b.length; band++) previous[band] = band - max;
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(width).fill(tooFar);
    let least = tooFar;
    for (let band = 0; band < width; band++) {
      const column = row + band - max;
      if (column < 0 || column > b.length) continue;
      let cost = (previous[band + 1] ?? tooFar) + 1;
      if (column === 0) cost = row;
      else {
        const replaced = (previous[band] ?? tooFar) + (a[row - 1] === b[column - 1] ? 0 : 1);
        cost = Math.min(replaced, cost, (current[band - 1] ?? tooFar) + 1);
      }
      current[band] = cost;
      least = Math.min(least, cost);
    }
    if (least > max) return tooFar;
    previous = current;
  }
  return Math.min(previous[b.length - a.length + max] ?? tooFar, tooFar);
}

/**
 * The candidate that was probably meant by `word`: the nearest within `max` edits (the first by
 * code unit among equals), where a difference in case alone is always near. A word that shares
 * nothing with the candidate is never its misspelling, so very short words find little.
 */
export function closest(word: string, candidates: Iterable<string>, max = 2): string | undefined {
  let best: string | undefined;
  let bestDistance = max + 1;
  const folded = word.toLowerCase();
  for (const candidate of candidates) {
    const isNear = Math.abs(candidate.length - word.length) <= max;
    if (candidate === word || !isNear) continue;
    const limit = Math.min(max, Math.max(word.length, candidate.length) - 1);
    const distance =
      candidate.toLowerCase() === folded
        ? 0
        : limit < 1
          ? max + 1
          : editDistance(word, candidate, Math.min(limit, bestDistance));
    if (distance > limit && distance !== 0) continue;
    const isNearer = distance < bestDistance;
    if (isNearer || (distance === bestDistance && best !== undefined && byCodeUnit(candidate, best) < 0)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
