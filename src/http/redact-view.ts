import { asBytes } from './secret-forms.js';

/** Half-open range of UTF-16 positions of a text. */
export type TextRange = [start: number, end: number];

/** A part of the text below and its reading; `at` is the start in the whole reading. */
interface Stretch {
  at: number;
  from: number;
  to: number;
  /** Whether the part maps to its reading as a whole, or character by character. */
  escaped: boolean;
}

/** A text as a decoder reads it, with a mapping back to the original text. */
export interface View {
  text: string;
  /** True where the reading is bytes, one character each. */
  bytes: boolean;
  /** True for a reading of digits in whole groups: plain text is found more exactly in the view below. */
  digits?: true;
  /** The position in the original text where a character begins (`from`) or ends (`to`). */
  place(position: number, side: 'from' | 'to'): number;
}

/** The plain text. */
export function plainView(text: string): View {
  return { text, bytes: false, place: (position, side) => (side === 'from' ? position : position + 1) };
}

/** A piece of a text, and where it begins. */
type Found = Pick<RegExpExecArray, 0 | 'index'>;

/** Decoders on top of another view; undefined where there is nothing to decode. */
export type Decoding = (below: View) => View | undefined;

const percent: Decoding = (below) => {
  if (!/%[0-9a-f]{2}/i.test(below.text)) return undefined;
  const decode = (token: string): string => String.fromCharCode(Number.parseInt(token.slice(1), 16));
  return view(below, below.text.matchAll(/%[0-9a-f]{2}/gi), decode, !below.bytes);
};

const JSON_ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

const json: Decoding = (below) => {
  if (!/\\[u"\\/bfnrt]/.test(below.text)) return undefined;
  // The two halves of a surrogate pair have bytes only together.
  const pair = 'u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}';
  const escapes = new RegExp(`\\\\(?:${pair}|u[0-9a-fA-F]{4}|["\\\\/bfnrt])`, 'g');
  return view(below, below.text.matchAll(escapes), (token) => {
    if (!token.startsWith('\\u')) return JSON_ESCAPES[token.charAt(1)] ?? token.charAt(1);
    const units = token.split('\\u').slice(1);
    const read = String.fromCharCode(...units.map((digits) => Number.parseInt(digits, 16)));
    return below.bytes ? asBytes(read) : read;
  });
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  newline: '\n',
  tab: '\t',
};

const html: Decoding = (below) => {
  const entities = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos|nbsp|newline|tab);/gi;
  if (below.text.search(entities) < 0) return undefined;
  return view(below, below.text.matchAll(entities), (token) => {
    const name = token.slice(1, -1).toLowerCase();
    if (!name.startsWith('#')) return ENTITIES[name] ?? token;
    const point = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (point > 0x10ffff) return token;
    return below.bytes ? asBytes(String.fromCodePoint(point)) : String.fromCodePoint(point);
  });
};

/** Decodes runs of digits of an encoding from the n-th digit on, and drops the rest. */
function runs(digits: RegExp, group: number, encoding: 'hex' | 'base64'): Decoding[] {
  const runsOf = new WeakMap<View, Found[]>();
  return Array.from({ length: group }, (_, offset) => (below: View): View | undefined => {
    const found = runsOf.get(below) ?? [...below.text.matchAll(digits)];
    runsOf.set(below, found);
    if (found.length === 0) return undefined;
    const decode = (run: string): string => Buffer.from(run, encoding).toString('latin1');
    // The reading of one run does not continue in the next.
    const reading = found.map(({ 0: run }) => `${decode(run.slice(offset))}\0`).join('');
    const place = placeIn(below, reading, false, () => {
      const stretches: Stretch[] = [];
      let at = 0;
      for (const { 0: run, index } of found) {
        for (let from = offset; from < run.length; from += group) {
          const to = Math.min(from + group, run.length);
          stretches.push({ at, from: index + from, to: index + to, escaped: true });
          at += decode(run.slice(from, to)).length;
        }
        at += 1;
      }
      return stretches;
    });
    return { text: reading, bytes: true, digits: true, place };
  });
}

/** Encodings with visible escapes, each decoded. */
export const ESCAPES: readonly Decoding[] = [percent, json, html];

/** Encodings of a whole text as digits, from every possible start in a run. */
export const DIGITS: readonly Decoding[] = [
  ...runs(/[0-9a-fA-F]{16,}/g, 2, 'hex'),
  ...runs(/[A-Za-z0-9+/_-]{11,}={0,2}/g, 4, 'base64'),
];

/** The two sides of a diff that marks `[-words-]{+words+}`, without its marks and colors: these divide what they mark. */
export const SIDES: readonly Decoding[] = (
  [
    ['[-', '-]'],
    ['{+', '+}'],
  ] as const
).map(([open, close]) => (below: View): View | undefined => {
  const marks = /\[-|-\]|\{\+|\+\}/;
  return marks.test(below.text) ? view(below, otherSide(below.text, open, close), () => '') : undefined;
});

/** All marks and colors, and the words between `open` and `close` with them. */
function* otherSide(text: string, open: string, close: string): Iterable<Found> {
  let end = 0;
  let isClosed = true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colors of a terminal begin with one.
  for (const { 0: mark, index } of text.matchAll(/\[-|-\]|\{\+|\+\}|\u001b\[[\d;]{0,9}m/g)) {
    if (index < end) continue;
    const closes: number = mark === open && isClosed ? text.indexOf(close, index) : -1;
    if (mark === open) isClosed = closes >= 0;
    end = closes < 0 ? index + mark.length : closes + close.length;
    yield { 0: text.slice(index, end), index };
  }
}

/** The text without white space: a value of several lines is often shown with other line breaks. */
export const bare: Decoding = (below) => {
  if (!/\s/.test(below.text)) return undefined;
  const reading = below.text.replace(/\s+/g, '');
  const stretches = (): Stretch[] => read(below, below.text.matchAll(/\s+/g), () => '', false).stretches;
  return { text: reading, bytes: below.bytes, place: placeIn(below, reading, false, stretches) };
};

/** Decodes the escapes of a view; the rest stays, as bytes with `toBytes`. */
function view(
  below: View,
  escapes: Iterable<Found>,
  decode: (token: string) => string,
  toBytes = false,
): View {
  const { reading, stretches } = read(below, escapes, decode, toBytes);
  const place = placeIn(below, reading, toBytes, () => stretches);
  return { text: reading, bytes: below.bytes || toBytes, place };
}

function read(
  { text }: View,
  escapes: Iterable<Found>,
  decode: (token: string) => string,
  toBytes: boolean,
): { reading: string; stretches: Stretch[] } {
  const stretches: Stretch[] = [];
  const parts: string[] = [];
  let at = 0;
  let from = 0;
  const add = (length: number, read: string, escaped: boolean): void => {
    stretches.push({ at, from, to: from + length, escaped });
    parts.push(read);
    at += read.length;
    from += length;
  };
  const addPlain = (end: number): void => {
    // In short pieces, so that positions stay exact where one character becomes several.
    if (!toBytes) {
      if (end > from) add(end - from, text.slice(from, end), false);
      return;
    }
    for (const [piece] of text.slice(from, end).matchAll(/[\s\S]{1,500}/gu))
      add(piece.length, asBytes(piece), false);
  };
  for (const match of escapes) {
    addPlain(match.index);
    add(match[0].length, decode(match[0]), true);
  }
  addPlain(text.length);
  return { reading: parts.join(''), stretches };
}

/**
 * The mapping back to the original text.
 * @param stretchesOf called for the first place only: few texts contain a secret
 */
function placeIn(
  below: View,
  reading: string,
  toBytes: boolean,
  stretchesOf: () => readonly Stretch[],
): View['place'] {
  let stretches: readonly Stretch[] | undefined;
  return (position, side) => {
    stretches ??= stretchesOf();
    let low = 0;
    let high = stretches.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((stretches[middle]?.at ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    const stretch = stretches[low];
    if (stretch === undefined) return 0;
    if (stretch.escaped) return below.place(side === 'from' ? stretch.from : stretch.to - 1, side);
    const read = reading.slice(stretch.at, side === 'from' ? position : position + 1);
    const length = toBytes ? Buffer.from(read, 'latin1').toString('utf8').length : read.length;
    return below.place(stretch.from + (side === 'from' ? length : length - 1), side);
  };
}
