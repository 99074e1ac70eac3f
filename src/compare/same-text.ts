import { inForm } from '../model/index.js';

/**
 * Whether two texts are one text in another form: white space, line ends, Unicode form, HTML escaping,
 * or the form of a URL. Everything takes time that grows with the length and no faster.
 */

/** What is known of the text beforehand. */
export interface TextHints {
  /** White space at the start of a line means something, as it does in Python. */
  indented?: boolean;
}

/** True where nothing but the form differs; false where a word, a number or a mark was cut or changed. */
export function sameText(a: string, b: string, hints: TextHints = {}): boolean {
  if (a === b) return true;
  const plain = (text: string) => withoutForm(text, hints);
  const [plainA, plainB] = [plain(a), plain(b)];
  if (plainA === plainB) return true;
  const [readA, readB] = [plain(unescapeHtml(a)), plain(unescapeHtml(b))];
  // Escaped on the way in, unescaped on the way in, or escaped in part.
  if (readA === plainB || plainA === readB || readA === readB) return true;
  const url = plainUrl(plainA);
  return url !== undefined && url === plainUrl(plainB);
}

/** A text as all its usual forms have it, for finding it among many: unescaped once, composed, with single spaces. */
export function plainText(text: string): string {
  return withoutForm(unescapeHtml(text), {});
}

/** The text without what is only form: one composition of each character, one space for any white space. */
function withoutForm(text: string, { indented = false }: TextHints): string {
  const composed = inForm(text, 'NFC');
  if (!indented) return composed.replace(/\s+/g, ' ').trim();
  // The lines that hold something, each with its own indentation; tabs are not spaces there.
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

/** One level of HTML escaping taken off; what is no reference to a character stays. */
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
 * An address of the web in the form that every client makes of it: lower case where case does not count,
 * no default port, `/` for an empty path, dots resolved, no escape that need not be one.
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
