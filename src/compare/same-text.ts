import { inForm } from '../model/index.js';

/**
 * Decides whether two texts are one text in another form: white space, line ends, Unicode form, HTML escaping, or the
 * form of a URL. Everything takes linear time.
 */

/** What is known about the text. */
export interface TextHints {
  /** White space at the start of a line has a meaning, as in Python. */
  indented?: boolean;
}

/** True where only the form differs; false where a word, a number or a mark was cut or changed. */
export function sameText(a: string, b: string, hints: TextHints = {}): boolean {
  if (a === b) return true;
  const plain = (text: string) => withoutForm(text, hints);
  const [plainA, plainB] = [plain(a), plain(b)];
  if (plainA === plainB) return true;
  const [readA, readB] = [plain(unescapeHtml(a)), plain(unescapeHtml(b))];
  // Escaped, unescaped, or escaped in part by the platform.
  if (readA === plainB || plainA === readB || readA === readB) return true;
  const url = plainUrl(plainA);
  return url !== undefined && url === plainUrl(plainB);
}

/**
 * A text in the form that all its usual forms have in common, for lookup: unescaped once, composed, with single spaces.
 */
export function plainText(text: string): string {
  return withoutForm(unescapeHtml(text), {});
}

/** The text without differences of form: composed characters, one space for any white space. */
function withoutForm(text: string, { indented = false }: TextHints): string {
  const composed = inForm(text, 'NFC');
  if (!indented) return composed.replace(/\s+/g, ' ').trim();
  // Lines with content, each with its own indentation; here tabs are not spaces.
  return composed
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => {
      const words = line.trim();
      const start = line.length - line.trimStart().length;
      return words === '' ? '' : line.slice(0, start) + words;
    })
    .filter((line) => line !== '')
    .join('\n');
}

const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Undoes one level of HTML escaping; anything but a character reference stays. */
function unescapeHtml(text: string): string {
  return text.replace(
    /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
      return isCharacter ? String.fromCodePoint(point) : whole;
    },
  );
}

/**
 * A web address in the form that every client makes of it: lower case where case does not matter, no default port, `/`
 * for an empty path, dots resolved, no unnecessary escapes.
 */
function plainUrl(text: string): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(text)) return undefined;
  let href: string;
  try {
    href = new URL(text).href;
  } catch {
    return undefined;
  }
  return href.replace(/%[0-9a-fA-F]{2}/g, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : escaped.toUpperCase();
  });
}
