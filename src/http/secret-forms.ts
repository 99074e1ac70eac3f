import { withoutEnd } from '../model/index.js';

/** Shorter values occur in texts by chance. */
const SHORTEST = 8;
/** Longer runs of letters are not words, but random. */
const LONGEST_WORD = 24;

/**
 * True for a value that is masked in running text: long enough, and not a plain word. Masking `true` or `staging`
 * everywhere would reveal the value, and break texts that use the word.
 */
export function isMasked(value: string): boolean {
  const told = value.trim();
  return told.length >= SHORTEST && !isPlainWord(told);
}

/** Letters only, spelled like a word: lower case, upper case, or capitalized. */
function isPlainWord(text: string): boolean {
  if (text.length > LONGEST_WORD || !/^\p{L}+$/u.test(text)) return false;
  const rest = text.slice(1);
  return text === text.toUpperCase() || rest === rest.toLowerCase();
}

/** A secret, and each of its lines, because a log shows single lines. */
export function withLines(secret: string): string[] {
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
  return lines.length === 1 ? [secret] : [secret, ...lines.filter(isMasked)];
}

/** UTF-8 bytes, one character each, so that parts of an encoded character can be compared. */
export function asBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** The part of a text's base64 that does not depend on its neighbours, for one of three possible starts. */
export interface Core {
  text: string;
  /** A character at the edge, which mixes bits of the text with those of a neighbour. */
  headShared: boolean;
  tailShared: boolean;
  /** Largest number of `=` that belong to it. */
  padding: number;
}

/** The parts of a text's base64, in both alphabets, for each of the three possible starts. */
export function base64Cores(text: string): Core[] {
  const raw = Buffer.from(text);
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), raw]).toString('base64');
    const begin = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + raw.length) * 8) / 6);
    const core = encoded.slice(begin, end);
    const over = (offset + raw.length) % 3;
    const edges = { headShared: offset > 0, tailShared: over > 0, padding: (3 - over) % 3 };
    return [...new Set([core, urlAlphabet(core)])].map((one) => ({ text: one, ...edges }));
  });
}

/** The usual encodings of a text: base64, percent-encoded, JSON, HTML, hexadecimal. */
export function encoded(text: string): string[] {
  const raw = Buffer.from(text);
  const base64 = raw.toString('base64');
  const percent = encodeURIComponent(raw.toString('utf8'));
  const forms = [
    base64,
    withoutEnd(base64, '='),
    withoutEnd(urlAlphabet(base64), '='),
    percent,
    percent.replaceAll('%20', '+'),
    JSON.stringify(text).slice(1, -1),
    htmlEscaped(text, '&#39;'),
    htmlEscaped(text, '&#x27;'),
    raw.toString('hex'),
  ];
  return [...new Set(forms)].filter((form) => form !== text);
}

/**
 * A secret in the forms that a log may show, for a masker of whole texts: plain, line by line, encoded (base64 also
 * without the parts that depend on neighbours), and JSON in JSON. Empty for a value that is not masked.
 */
export function encodingsOf(secret: string): string[] {
  if (!isMasked(secret)) return [];
  const json = JSON.stringify(secret).slice(1, -1);
  const forms = [
    ...withLines(secret),
    ...encoded(secret),
    ...base64Cores(secret).map((core) => core.text),
    JSON.stringify(json).slice(1, -1),
  ];
  return [...new Set(forms)].filter(isMasked);
}

function urlAlphabet(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}

function htmlEscaped(text: string, apostrophe: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", apostrophe);
}
