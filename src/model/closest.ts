import { byCodeUnit } from './json.js';

/**
 * Number of single-character insertions, removals and replacements that turn `a` into `b`, or
 * `max + 1` as soon as it is clear that more than `max` are needed. Counts UTF-16 units. Only places
 * within `max` of the diagonal can be part of so few edits, so the work grows with the length alone.
 */
export function editDistance(a: string, b: string, max: number): number {
  const tooFar = max + 1;
  if (Math.abs(a.length - b.length) > max) return tooFar;
  // Index `column - row + max`; what lies beyond either end is out of reach.
  let previous = Array.from({ length: 2 * max + 1 }, (_, at) => Math.max(at - max, 0));
  for (let row = 1; row <= a.length; row++) {
    const current: number[] = [];
    let least = tooFar;
    for (let at = 0; at <= 2 * max; at++) {
      const column = row + at - max;
      let cost = tooFar;
      if (column === 0) cost = row;
      else if (column > 0 && column <= b.length) {
        const replaced = (previous[at] ?? tooFar) + (a[row - 1] === b[column - 1] ? 0 : 1);
        cost = Math.min(replaced, (previous[at + 1] ?? tooFar) + 1, (current[at - 1] ?? tooFar) + 1, tooFar);
      }
      current.push(cost);
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
    if (candidate === word) continue;
    const limit = Math.min(max, Math.max(word.length, candidate.length) - 1);
    const distance =
      candidate.toLowerCase() === folded ? 0 : limit < 1 ? max + 1 : editDistance(word, candidate, limit);
    if (distance > 0 && distance > limit) continue;
    const isFirst = best === undefined || byCodeUnit(candidate, best) < 0;
    if (distance < bestDistance || (distance === bestDistance && isFirst)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** What to write in place of a word that a short list does not have: `Did you mean keep? Known: hold, keep.` */
export function instead(word: string, known: readonly string[]): string {
  const near = closest(word, known);
  return `${near === undefined ? '' : `Did you mean ${near}? `}Known: ${known.join(', ')}.`;
}

/** Number of words that get a suggestion in one load; a file with more unknown names has another fault. */
const SUGGESTIONS = 100;

/**
 * `closest` for many words among many candidates. After 100 words it suggests nothing more, so that a file with many
 * names and many unknown words does not cost their product.
 */
export class Suggestions {
  readonly #max: number;
  #left = SUGGESTIONS;

  constructor(max = 2) {
    this.#max = max;
  }

  /** The suggestion for a word; undefined where there is none, or no more. */
  of(word: string, candidates: Iterable<string>): string | undefined {
    if (this.#left === 0) return undefined;
    this.#left -= 1;
    return closest(word, candidates, this.#max);
  }
}
