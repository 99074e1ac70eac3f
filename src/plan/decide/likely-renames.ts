import { byCodeUnit, canonical, groupBy, type Json } from '../../model/index.js';

/** So many of each side are compared with each other, in one list. */
export const MOST_COMPARED = 300;
/** Length from which a text counts as long: two things rarely share one by chance. */
const LONG = 200;
/** How many of ten lines must be equal. */
const SHARED = 0.9;

/** Something with a name, by its values without the name. */
export interface Described {
  address: string;
  forms: { readonly [path: string]: Json };
}

/** Two things that may be one under two names, and how many lines of their long texts are the same. */
export interface LikelyPair<L, N> {
  left: L;
  come: N;
  /** Null where no text is long, and all that there is is equal. */
  lines: { same: number; of: number } | null;
}

/** What was found; `compared` counts the texts that were held against each other. */
export interface Likely<L, N> {
  pairs: LikelyPair<L, N>[];
  compared: number;
  /** How many of each side were left out. */
  skipped: { left: number; come: number };
}

/**
 * Finds what left the files and came back under another name: all other values are equal, and long texts
 * are, or share nine of ten lines. Each is in one pair at the most, the likeliest first. What holds nothing
 * long counts only where everything is equal and that is no less than a long text; small things are alike
 * by chance.
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

/** The likeliest pairs, each side once; the same for the same pairs in whatever order. */
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

/** One number for each line, so that a line is read once however often its text is compared. */
class LineNumbers {
  readonly #numbers = new Map<string, number>();

  /** How often each line stands in a text; blank ones say nothing. */
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
  /** Everything but the long texts, and where those stand. */
  rest: string;
  texts: { text: string; lines: Map<number, number>; count: number }[];
}

function sketch<T extends Described>(of: T, numbers: LineNumbers): Sketch<T> {
  const texts: [string, string][] = [];
  const rest: { [path: string]: Json } = {};
  for (const [path, form] of Object.entries(of.forms)) {
    if (typeof form === 'string' && form.length >= LONG) texts.push([path, form]);
    // What nothing is said of and what is null mean the same.
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

/** The lines that two sketches of one rest share; undefined where they are two things. */
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
