import { withoutEnd } from '../model/text.js';

const MASK = '***';
const SHORTEST = 4;

/** Half-open range of UTF-16 positions of the text. */
type Range = [start: number, end: number];

/** A stretch of the text and what it reads as; `at` is where that begins in the whole reading. */
interface Stretch {
  at: number;
  from: number;
  to: number;
  /** Stands for its reading as a whole, or character by character. */
  escaped: boolean;
}

/** The text as a decoder would read it, with the way back. */
interface View {
  text: string;
  stretches: Stretch[];
  /** The length in the text of a part of the reading of a stretch that is no escape. */
  lengthOf(read: string): number;
}

/**
 * Makes a function that replaces every known secret by `***`, as it is and in the encodings in which it may
 * turn up in foreign text: base64 (standard and URL alphabet, also as part of a longer encoded text, such as
 * basic authentication), percent-encoding, JSON escapes, hexadecimal.
 *
 * @param secrets values shorter than 4 characters are left out: they would blank unrelated text
 */
export function makeRedactor(secrets: readonly string[]): (text: string) => string {
  const known = [...new Set(secrets)].filter((secret) => secret.length >= SHORTEST);
  const plain = known.flatMap((secret) => [...new Set([secret, secret.replaceAll(' ', '+')])]);
  const bytes = plain.map(asBytes);
  const hexes = known.map((secret) => Buffer.from(secret).toString('hex'));
  const cores = known.flatMap(base64Cores);

  return (text) => {
    if (known.length === 0) return text;
    const found: Range[] = plain.flatMap((secret) => findAll(text, secret));
    const lower = text.replace(/[A-F]+/g, (letters) => letters.toLowerCase());
    for (const hex of hexes) found.push(...findAll(lower, hex));
    for (const core of cores) found.push(...findCore(text, core));
    if (/%[0-9a-f]{2}/i.test(text)) found.push(...findInView(percentView(text), bytes));
    if (/\\[u"\\/bfnrt]/.test(text)) found.push(...findInView(jsonView(text), known));
    return mask(text, found);
  };
}

/**
 * A secret in the forms that a log may show it in, for a masker that only knows whole texts: as it is, line
 * by line, base64 (whole, and what of it does not depend on its neighbours), percent-encoded, as JSON, hexadecimal.
 */
export function encodingsOf(secret: string): string[] {
  const raw = Buffer.from(secret);
  const url = (text: string) => withoutEnd(text.replaceAll('+', '-').replaceAll('/', '_'), '=');
  const base64 = raw.toString('base64');
  const forms = [
    secret,
    ...secret.split(/\r\n|\r|\n/).map((line) => line.trim()),
    base64,
    withoutEnd(base64, '='),
    url(base64),
    ...base64Cores(secret).map((core) => core.text),
    encodeURIComponent(raw.toString('utf8')),
    encodeURIComponent(raw.toString('utf8')).replaceAll('%20', '+'),
    JSON.stringify(secret).slice(1, -1),
    raw.toString('hex'),
  ];
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST);
}

function findAll(text: string, wanted: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    found.push([at, at + wanted.length]);
  }
  return found;
}

function mask(text: string, found: Range[]): string {
  if (found.length === 0) return text;
  found.sort((a, b) => a[0] - b[0]);
  const parts: string[] = [];
  let done = 0;
  let open: Range | undefined;
  const flush = (): void => {
    if (open === undefined) return;
    parts.push(text.slice(done, open[0]), MASK);
    done = open[1];
  };
  for (const range of found) {
    if (open !== undefined && range[0] <= open[1]) {
      open[1] = Math.max(open[1], range[1]);
    } else {
      flush();
      open = [range[0], range[1]];
    }
  }
  flush();
  return parts.join('') + text.slice(done);
}

/** What of a secret's base64 does not depend on its neighbours, for one of three places it can begin at. */
interface Core {
  text: string;
  /** A character before or after it that holds some bits of the secret besides those of a neighbour. */
  headShared: boolean;
  tailShared: boolean;
  /** At most this many `=` belong to it. */
  padding: number;
}

function base64Cores(secret: string): Core[] {
  const raw = Buffer.from(secret);
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), raw]).toString('base64');
    const begin = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + raw.length) * 8) / 6);
    const core = encoded.slice(begin, end);
    const url = core.replaceAll('+', '-').replaceAll('/', '_');
    const over = (offset + raw.length) % 3;
    const edges = { headShared: offset > 0, tailShared: over > 0, padding: (3 - over) % 3 };
    return [...new Set([core, url])].map((text) => ({ text, ...edges }));
  });
}

function findCore(text: string, core: Core): Range[] {
  const isDigit = (at: number): boolean => /^[A-Za-z0-9+/_-]$/.test(text.charAt(at));
  return findAll(text, core.text).map(([start, end]): Range => {
    let last = core.tailShared && isDigit(end) ? end + 1 : end;
    for (let left = core.padding; left > 0 && text.charAt(last) === '='; left -= 1) last += 1;
    return [core.headShared && isDigit(start - 1) ? start - 1 : start, last];
  });
}

function findInView(view: View, wanted: readonly string[]): Range[] {
  return wanted.flatMap((secret) =>
    findAll(view.text, secret).map(
      ([start, end]): Range => [placeOf(view, start, 'from'), placeOf(view, end - 1, 'to')],
    ),
  );
}

/** Where in the text the character at a position of the reading begins (`from`) or ends (`to`). */
function placeOf(view: View, position: number, side: 'from' | 'to'): number {
  let low = 0;
  let high = view.stretches.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((view.stretches[middle]?.at ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const stretch = view.stretches[low];
  if (stretch === undefined) return 0;
  if (stretch.escaped) return stretch[side];
  const end = side === 'from' ? position : position + 1;
  return stretch.from + view.lengthOf(view.text.slice(stretch.at, end));
}

/** UTF-8 bytes, one character each, so that half of a percent-encoded character is still comparable. */
function asBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function percentView(text: string): View {
  const decode = (token: string): string => String.fromCharCode(Number.parseInt(token.slice(1), 16));
  const lengthOf = (read: string): number => Buffer.from(read, 'latin1').toString('utf8').length;
  return { ...readThrough(text, /%[0-9a-f]{2}/gi, decode, asBytes), lengthOf };
}

const JSON_ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function jsonView(text: string): View {
  const decode = (token: string): string =>
    token.startsWith('\\u')
      ? String.fromCharCode(Number.parseInt(token.slice(2), 16))
      : (JSON_ESCAPES[token.charAt(1)] ?? token.charAt(1));
  const escapes = /\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])/g;
  return { ...readThrough(text, escapes, decode, (plain) => plain), lengthOf: (read) => read.length };
}

/** Decodes the escapes of a text and translates the rest, in stretches short enough to look back into. */
function readThrough(
  text: string,
  escapes: RegExp,
  decode: (token: string) => string,
  translate: (plain: string) => string,
): { text: string; stretches: Stretch[] } {
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
  const addPlain = (plain: string): void => {
    for (const [piece] of plain.matchAll(/[\s\S]{1,500}/gu)) add(piece.length, translate(piece), false);
  };
  for (const match of text.matchAll(escapes)) {
    addPlain(text.slice(from, match.index));
    add(match[0].length, decode(match[0]), true);
  }
  addPlain(text.slice(from));
  return { text: parts.join(''), stretches };
}
