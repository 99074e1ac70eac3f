import { canonical, type Json } from '../../model/index.js';

/** Beyond this number of pairs, elements are matched by position alone. */
const MAX_PAIRS = 1_000_000;

/**
 * For each wanted element, the index of the old one that it continues, ascending; undefined for a new one. Equal
 * elements continue each other; between those, as many as both lists have.
 */
export function alignList(old: readonly Json[], want: readonly Json[]): (number | undefined)[] {
  const a = old.map(canonical);
  const b = want.map(canonical);
  const from: (number | undefined)[] = b.map(() => undefined);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) from[head] = head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) {
    tail++;
    from[b.length - tail] = a.length - tail;
  }
  const equal = commonPairs(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  equal.push([a.length - tail - head, b.length - tail - head]);
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of equal) {
    // Changed elements keep their position as long as both sides have one.
    for (; i < nextI && j < nextJ; i++, j++) from[head + j] = head + i;
    if (head + nextJ < b.length - tail) from[head + nextJ] = head + nextI;
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return from;
}

/** A longest common subsequence, as pairs of indexes. */
function commonPairs(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > MAX_PAIRS) return [];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
