import type { ScalarStyle } from './tree.js';

/** Characters that are escaped although YAML 1.2 allows them: older readers see line breaks, or refuse them. */
const ESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
const SURROGATE = /\p{Surrogate}/u;
const CONTROL = /(?!\n)\p{Cc}/u;

/** Words that some version of YAML does not read as a string. */
const WORD = /^(?:null|true|false|yes|no|on|off|y|n|[-+]?\.(?:inf|nan))$/i;
/** Looks like a number, a date, a time, or a marker. */
const NUMBER = /^[-+.\d][-+.:\d_a-f xotz]*$/i;
/** First characters that mean something in YAML, or come close to it. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`~=<\s]/;

/** Quotes for a text that cannot be written plain. */
export type Quote = 'single' | 'double';

/** True when a text can stand on one line without escapes. */
function isPrintable(text: string): boolean {
  return (
    !/[\n\u0085]/.test(text) && !CONTROL.test(text) && !SURROGATE.test(text) && text.search(ESCAPED) === -1
  );
}

/** True where every reader of YAML takes the unquoted text for exactly this string, in brackets too. */
export function isPlain(text: string): boolean {
  return (
    text !== '' &&
    text.trim() === text &&
    isPrintable(text) &&
    !INDICATOR.test(text) &&
    !WORD.test(text) &&
    !NUMBER.test(text) &&
    !/[,[\]{}]|:(?:\s|$)|\s#/.test(text)
  );
}

/** True where a text needs no quotes in block style, where commas and brackets have no meaning. */
function isBlockPlain(text: string): boolean {
  return isPlain(text.replaceAll(/[,[\]{}]/g, '_')) && !INDICATOR.test(text);
}

/** A text on one line: in its old notation if possible, otherwise plain, otherwise in quotes. */
export function inlineText(
  text: string,
  options: { style?: ScalarStyle | undefined; quote: Quote; flow: boolean },
): string {
  const { style, quote, flow } = options;
  if (style !== 'single' && style !== 'double' && (flow ? isPlain(text) : isBlockPlain(text))) return text;
  const wanted = style === 'single' || style === 'double' ? style : quote;
  return wanted === 'single' && isPrintable(text) ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}

/** JSON's escapes are YAML's too; halves of surrogate pairs are among them. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    ESCAPED,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A number in digits that YAML 1.1 and 1.2 read alike: an exponent only after a point. */
export function numberText(value: number): string {
  const text = jsonNumber(value);
  return text.includes('e') && !text.includes('.') ? text.replace('e', '.0e') : text;
}

/** A number in JSON; an integer that would be rounded is written as the approximation that it is. */
export function jsonNumber(value: number): string {
  if (Object.is(value, -0)) return '0';
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value);
}
