/**
 * Limits of a glob. The glob libraries try the ways in which a pattern can match a path one after the other, so a
 * foreign pattern could keep them busy for years. Patterns of real repositories stay far below these limits.
 */
const MAX_LENGTH = 200;
const MAX_STARS = 3;
const MAX_DEEP = 3;
const MAX_WAYS = 100;

/** Characters with a special meaning in a glob. */
const SPECIAL = /[*?[\]{}()!|]/;

/** Sums over the alternatives of a piece; a number is -1 where no alternative is of that form. */
interface Piece {
  /** Most `*` of an alternative without a slash. */
  flat: number;
  /** Most `*` before the first slash, after the last one, and between two. */
  head: number;
  tail: number;
  inner: number;
  /** Most `**` of an alternative. */
  deep: number;
  /** Number of alternatives. */
  ways: number;
}

const NOTHING: Piece = { flat: 0, head: -1, tail: -1, inner: -1, deep: 0, ways: 1 };
const SLASH: Piece = { ...NOTHING, flat: -1, head: 0, tail: 0 };

const FEWER = 'Write a simpler pattern, or several of them.';

/**
 * What is wrong with a glob that could take too long to search for, as the end of a sentence, with a remedy; undefined
 * where nothing is.
 */
export function globProblem(pattern: string): { is: string; remedy: string } | undefined {
  if (!SPECIAL.test(pattern)) return undefined;
  if (pattern.length > MAX_LENGTH)
    return { is: `has ${pattern.length} characters; the limit is ${MAX_LENGTH}`, remedy: FEWER };
  const reader = new GlobReader(pattern);
  const piece = reader.read();
  if (piece === undefined)
    return { is: 'has an unmatched bracket', remedy: 'Close it, or escape it with \\.' };
  if (reader.repeats)
    return {
      is: 'repeats a group with + or *',
      remedy: 'Write the names out, for instance {a,b}, or use *.',
    };
  if (Math.max(piece.flat, piece.head, piece.tail, piece.inner) > MAX_STARS)
    return { is: `has more than ${MAX_STARS} * in one part of the path`, remedy: FEWER };
  if (piece.deep > MAX_DEEP) return { is: `has more than ${MAX_DEEP} **`, remedy: FEWER };
  return piece.ways > MAX_WAYS
    ? { is: `stands for more than ${MAX_WAYS} alternatives`, remedy: FEWER }
    : undefined;
}

/** Reads a glob once, from left to right. */
class GlobReader {
  /** A group may be repeated any number of times. */
  repeats = false;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Undefined where brackets do not match. */
  read(): Piece | undefined {
    const piece = this.#alternatives('', '|');
    // A quote takes the meaning of brackets away, but the libraries disagree on which ones.
    return this.#text.includes('"') && /[({]/.test(this.#text) ? undefined : piece;
  }

  /** Pieces between separators up to the closing bracket. */
  #alternatives(close: string, separator: string): Piece | undefined {
    let sum: Piece | undefined;
    let current = NOTHING;
    for (;;) {
      const char = this.#text.charAt(this.#at);
      this.#at += 1;
      if (char === close || char === separator) {
        sum = sum === undefined ? current : either(sum, current);
        if (char === close) return sum;
        current = NOTHING;
      } else if (char === '' || char === ')' || (char === '}' && close === ')')) return undefined;
      else {
        const piece = this.#piece(char, close === ')');
        if (piece === undefined) return undefined;
        current = after(current, piece);
      }
    }
  }

  #piece(char: string, inGroup: boolean): Piece | undefined {
    const next = this.#text.charAt(this.#at);
    switch (char) {
      case '\\':
        this.#at += 1;
        return NOTHING;
      case '/':
        return SLASH;
      case '[': {
        const end = this.#text.indexOf(']', this.#at);
        if (end >= 0) this.#at = end + 1;
        return this.#repeated(NOTHING);
      }
      case '(':
        return this.#repeated(this.#alternatives(')', '|'));
      case '{':
        return this.#repeated(this.#alternatives('}', ','));
      case '*':
        if (next === '(') this.repeats = true;
        return this.#stars();
      case '+':
        if (next === '(' || inGroup) this.repeats = true;
        return NOTHING;
      case '?':
        return next === '(' ? { ...NOTHING, ways: 2 } : NOTHING;
      case '!':
        return next === '(' ? { ...NOTHING, flat: 1 } : NOTHING;
      default:
        return NOTHING;
    }
  }

  #stars(): Piece {
    let flat = 1;
    for (; this.#text.charAt(this.#at) === '*'; this.#at += 1) flat += 1;
    return { ...NOTHING, flat, deep: flat > 1 ? 1 : 0 };
  }

  /** What stands right behind a group: `+` repeats it, `?` makes it optional. */
  #repeated(piece: Piece | undefined): Piece | undefined {
    const next = this.#text.charAt(this.#at);
    if (next === '+') this.repeats = true;
    return piece !== undefined && next === '?' ? { ...piece, ways: piece.ways + 1 } : piece;
  }
}

function after(a: Piece, b: Piece): Piece {
  const sum = (x: number, y: number): number => (x < 0 || y < 0 ? -1 : x + y);
  return {
    flat: sum(a.flat, b.flat),
    head: Math.max(a.head, sum(a.flat, b.head)),
    tail: Math.max(b.tail, sum(a.tail, b.flat)),
    inner: Math.max(a.inner, b.inner, sum(a.tail, b.head)),
    deep: a.deep + b.deep,
    ways: Math.min(a.ways * b.ways, MAX_WAYS + 1),
  };
}

function either(a: Piece, b: Piece): Piece {
  return {
    flat: Math.max(a.flat, b.flat),
    head: Math.max(a.head, b.head),
    tail: Math.max(a.tail, b.tail),
    inner: Math.max(a.inner, b.inner),
    deep: Math.max(a.deep, b.deep),
    ways: Math.min(a.ways + b.ways, MAX_WAYS + 1),
  };
}
