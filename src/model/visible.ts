/**
 * Control, format and separator characters, lone surrogates, and everything that has no look of its
 * own. The Arabic number signs stay, since they are seen.
 */
export const HIDDEN =
  /(?![\u0600-\u0605]|\u06dd|\u070f|\u0890|\u0891|\u08e2)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const SEEN = new RegExp(`(?!${HIDDEN.source})\\S`, 'u');

/** True for a text with a character that somebody sees. */
export function isSeen(text: string): boolean {
  return SEEN.test(text);
}

/** What stands beside a joiner that is needed: parts of an emoji, letters of scripts that join. */
const JOINS =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Mongolian}|\p{Script=Nko}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Gujarati}|\p{Script=Oriya}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Khmer}/u;
const SELECTOR = /[\ufe0e\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180d]/u;
/** What a variation selector may follow: a sign that is also an emoji, an ideograph, Mongolian. */
const VARIES = /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Mongolian}/u;

/** True for an invisible character that its neighbours need to look right. */
function isNeeded(char: string, at: number, text: string): boolean {
  const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
  const after = Array.from(text.slice(at + char.length, at + char.length + 2))[0] ?? '';
  if (char === '\u200c' || char === '\u200d') return JOINS.test(before) && JOINS.test(after);
  return SELECTOR.test(char) && (VARIES.test(before) || after === '\u20e3');
}

const SHORT: { readonly [char: string]: string } = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One line of text with every control, bidi and invisible character written out (`\x1b`, `\u{202e}`). */
export function visible(text: string): string {
  return text.replace(HIDDEN, (char, at: number) => {
    if (isNeeded(char, at, text)) return char;
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    return SHORT[char] ?? (code < 256 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`);
  });
}
