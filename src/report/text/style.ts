import { styleText } from 'node:util';
import stringWidth from 'string-width';

type Paint = (text: string) => string;

/** The styles of terminal output. Text must be made visible before it is styled. */
export interface Style {
  strong: Paint;
  quiet: Paint;
  good: Paint;
  bad: Paint;
  warn: Paint;
  info: Paint;
}

type Format = Parameters<typeof styleText>[0];

/** The owner of the stream decides about `color`; the environment is never asked here. */
export function makeStyle(color: boolean): Style {
  const paint =
    (format: Format): Paint =>
    (text) =>
      color && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  return {
    strong: paint('bold'),
    quiet: paint('dim'),
    good: paint('green'),
    bad: paint('red'),
    warn: paint('yellow'),
    info: paint('cyan'),
  };
}

/** The signs of results that went well, are open, or went wrong. */
export const TONE_SIGNS = { good: '✓', open: '!', bad: '✗' } as const;

/** The sign of a result, in its colour. */
export function toneSign(tone: keyof typeof TONE_SIGNS, style: Style): string {
  const paint = { good: style.good, open: style.warn, bad: style.bad }[tone];
  return paint(TONE_SIGNS[tone]);
}

/** Texts of characters that are one column each and combine with none of the others: nearly all that this tool prints. */
const NARROW = /^[ -~·–—…→]*$/;

/** Number of terminal columns of a text. */
export function displayWidth(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text, { countAnsiEscapeCodes: true });
}

/** Pads a text with spaces to `columns`; a longer text stays. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/** `1 error`, `2 errors`, `1,204 errors`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${thousands(number)} ${number === 1 ? noun : plural}`;
}

/**
 * A whole number with its digits in groups of three, the same in every locale. `toLocaleString` would load its tables
 * first, for as long as a short command runs.
 */
export function thousands(number: number): string {
  const digits = String(number);
  const start = digits.startsWith('-') ? 1 : 0;
  const groups: string[] = [];
  let end = digits.length;
  for (; end - start > 3; end -= 3) groups.unshift(digits.slice(end - 3, end));
  return [digits.slice(0, end), ...groups].join(',');
}
