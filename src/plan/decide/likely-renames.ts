import { byCodeUnit, canonical, groupBy, type Json } from '../../model/index.js';

/** Number of items of each side that are compared, per list. */
export const MOST_COMPARED = 300;
/** Length of a long text: two items rarely share one by chance. */
const LONG = 200;
/** Share of lines that must be equal. */
const SHARED = 0.9;

/** An item with its values, without its name. */
export interface Described {
  address: string;
  forms: { readonly [path: string]: Json };
}

/** Two items that may be one under two names, and how many lines of their long texts are equal. */
export interface LikelyPair<L, N> {
  left: L;
  come: N;
  /** Null where there is no long text and everything is equal. */
  lines: { same: number; of: number } | null;
}

/** The result; `compared` counts the texts that were compared. */
export interface Likely<L, N> {
  pairs: LikelyPair<L, N>[];
  compared: number;
  /** Number of items of each side that were not compared. */
  skipped: { left: number; come: number };
}

/**
 * Finds items that left the files and may have come back under another name: all other values are equal, and long texts
 * are equal or share nine of ten lines. Each item is in at most one pair, the likeliest first. Items without a long
 * text count only if everything is equal and adds up to the length of one; small items are alike by chance.
 */
export function likelyPairs<L extends Described, N extends Described>(
  left: readonly L[],
  come: readonly N[],
): Likely<L, N> {
  const result: Likely<L, N> = { pairs: [], compared: 0, skipped: { left: 0, come: 0 } };
  if (left.length === 0 || come.length === 0) return result;
  const lines = new LineNumbers();
  const gone = first(left).map((one) => sketch(one, lines));
  const groups = groupBy(
    first(come).map((one) => sketch(one, lines)),
    ({ rest }) => rest,
  );
  result.skipped = { left: left.length - gone.length, come: Math.max(0, come.length - MOST_COMPARED) };
  for (const one of gone) {
    for (const other of groups.get(one.rest) ?? []) {
      result.compared += 1;
      const shared = compare(one, other);
      if (shared !== undefined) result.pairs.push({ left: one.of, come: other.of, lines: shared });
    }
  }
  result.pairs = oneEach(result.pairs);
  return result;
}

/** The likeliest pairs, each item once; the order of the input does not matter. */
function oneEach<L extends Described, N extends Described>(pairs: LikelyPair<L, N>[]): LikelyPair<L, N>[] {
  const share = ({ lines }: LikelyPair<L, N>) =>
    lines === null || lines.of === 0 ? 1 : lines.same / lines.of;
  const sorted = [...pairs].sort(
    (a, b) =>
      share(b) - share(a) ||
      byCodeUnit(a.left.address, b.left.address) ||
      byCodeUnit(a.come.address, b.come.address),
  );
  const taken = new Set<L | N>();
  return sorted.filter(({ left, come }) => {
    if (taken.has(left) || taken.has(come)) return false;
    taken.add(left).add(come);
    return true;
  });
}

function first<T extends Described>(all: readonly T[]): T[] {
  return [...all].sort((a, b) => byCodeUnit(a.address, b.address)).slice(0, MOST_COMPARED);
}

/** A number for each line, so that a line is read once however often its text is compared. */
class LineNumbers {
  readonly #numbers = new Map<string, number>();

  /** How often each line occurs in a text; blank lines do not count. */
  of(text: string): Map<number, number> {
    const counts = new Map<number, number>();
    for (const line of text.split('\n')) {
      const trimmed = line.trim();
      if (trimmed === '') continue;
      const number = this.#numbers.get(trimmed) ?? this.#numbers.size;
      this.#numbers.set(trimmed, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return counts;
  }
}

interface Sketch<T> {
  of: T;
  /** Everything but the long texts, and the paths of those. */
  rest: string;
  texts: { text: string; lines: Map<number, number>; count: number }[];
}

function sketch<T extends Described>(of: T, numbers: LineNumbers): Sketch<T> {
  const texts: [string, string][] = [];
  const rest: { [path: string]: Json } = {};
  for (const [path, form] of Object.entries(of.forms)) {
    if (typeof form === 'string' && form.length >= LONG) texts.push([path, form]);
    // A missing value and null mean the same.
    else if (form !== null) rest[path] = form;
  }
  texts.sort(([a], [b]) => byCodeUnit(a, b));
  return {
    of,
    rest: canonical([rest, texts.map(([path]) => path)]),
    texts: texts.map(([, text]) => {
      const lines = numbers.of(text);
      return { text, lines, count: [...lines.values()].reduce((sum, times) => sum + times, 0) };
    }),
  };
}

/** The lines that two items with equal other values share; undefined where they are different items. */
function compare<L, N>(a: Sketch<L>, b: Sketch<N>): LikelyPair<L, N>['lines'] | undefined {
  if (a.texts.length === 0) return a.rest.length >= LONG ? null : undefined;
  let [same, of] = [0, 0];
  for (const [index, one] of a.texts.entries()) {
    const other = b.texts[index];
    if (other === undefined) return undefined;
    const most = Math.max(one.count, other.count);
    const shared = one.text === other.text ? most : sharedLines(one.lines, other.lines);
    if (shared < SHARED * most) return undefined;
    same += shared;
    of += most;
  }
  return { same, of };
}

function sharedLines(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let shared = 0;
  for (const [line, times] of a) shared += Math.min(times, b.get(line) ?? 0);
  return shared;
}
