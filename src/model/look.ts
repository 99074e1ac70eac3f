import { inForm } from './unicode-form.js';
import { visible } from './visible.js';

/** Letters of other scripts, and signs, that most fonts draw like the Latin ones at the same place. */
const DRAWN = 'АВЕКМНОРСТХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧοԁԛԝհո‐‑−';
const AS_LATIN = 'ABEKMHOPCTXaeopcyxijsABEZHIKMNOPTYXodqwhn---';
const TWINS: ReadonlyMap<string, string> = new Map(
  Array.from(DRAWN, (char, index) => [char, AS_LATIN.charAt(index)]),
);

/** Words of letters, digits and signs that look like nothing else, with one space between them. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Code points of each side that are written out; an ellipsis stands for the rest. */
const SHOWN = 6;

/**
 * A form that is equal for names that differ only in case, white space or Unicode form: for the platform these are
 * different names, for a reader the same.
 */
export function lookOf(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return inForm(name, 'NFKC').trim().replace(/\s+/gu, ' ').toUpperCase().toLowerCase();
}

/**
 * What a reader sees of a text: invisible characters are written out, letters of other scripts that look the same are
 * replaced.
 */
export function seenAs(text: string): string {
  if (PLAIN.test(text)) return text;
  const drawn = inForm(visible(text), 'NFKC').trim().replace(/\s+/gu, ' ');
  return inForm(Array.from(drawn, (char) => TWINS.get(char) ?? char).join(''), 'NFC');
}

/** The forms by which a name is compared with others: two names that share one look alike. */
export function looksOf(name: string): string[] {
  return [...new Set([lookOf(name), lookOf(seenAs(name))])];
}

/** How two names that look alike differ, as the end of a sentence. */
export function onlyBy(a: string, b: string): string {
  return lookOf(a) === lookOf(b)
    ? 'only by case, white space or Unicode form'
    : 'only by letters of another script that look the same';
}

/** True for two texts that differ and that a reader cannot tell apart. */
export function looksEqual(a: string, b: string): boolean {
  return a !== b && seenAs(a) === seenAs(b);
}

/** The code points in which two texts differ, of each: `U+00E9` and `U+0065 U+0301`. */
export function codePoints(a: string, b: string): [string, string] {
  const left = Array.from(a);
  const right = Array.from(b);
  const most = Math.min(left.length, right.length);
  let start = 0;
  while (start < most && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < most - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  // Where one side has nothing there, the character beside it says where.
  if (start + end === most && start > 0) start -= 1;
  else if (start + end === most && end > 0) end -= 1;
  return [written(left.slice(start, left.length - end)), written(right.slice(start, right.length - end))];
}

function written(chars: readonly string[]): string {
  if (chars.length === 0) return 'nothing';
  const points = chars
    .slice(0, SHOWN)
    .map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return [...points, ...(chars.length > SHOWN ? ['…'] : [])].join(' ');
}

/**
 * A text for a sentence with another text: with its code points if the two would look equal.
 * @param shown how the text is shown; by default the text itself
 */
export function besides(text: string, other: string, shown: string = text): string {
  return looksEqual(text, other) ? `${shown} (${codePoints(text, other)[0]})` : shown;
}
