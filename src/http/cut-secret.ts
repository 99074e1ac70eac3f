import { ELLIPSIS } from '../model/index.js';
import { asBytes } from './secret-forms.js';

/** Fewer characters say nothing about a secret, and stand beside an ellipsis by chance. */
const FEWEST = 4;

/** A pattern, and for each of its beginnings the length of the longest one that it also ends with. */
interface Beginning {
  text: string;
  shorter: readonly number[];
}

/** Finds what is left of secrets in texts that were cut: their beginning before an ellipsis, their end behind one. */
export class CutSecrets {
  readonly #secrets: readonly string[];
  #found: { beginnings: Beginning[]; ends: Beginning[] } | undefined;

  constructor(secrets: readonly string[]) {
    this.#secrets = secrets;
  }

  /**
   * @param inBytes true for a text of bytes, one character each
   * @returns half-open ranges of UTF-16 positions; the work grows with the length of the text, once for each secret
   */
  in(text: string, inBytes: boolean): [start: number, end: number][] {
    const mark = inBytes ? asBytes(ELLIPSIS) : ELLIPSIS;
    const marks: number[] = [];
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) marks.push(at);
    if (marks.length === 0) return [];
    this.#found ??= {
      beginnings: this.#secrets.map(beginningOf),
      ends: this.#secrets.map((secret) => beginningOf(reversed(secret))),
    };
    const { beginnings, ends } = this.#found;
    const longest = beginnings.reduce((most, { text: secret }) => Math.max(most, secret.length), 0);
    return marks.flatMap((at, index) => {
      const behind = at + mark.length;
      const before = text.slice(index === 0 ? 0 : (marks[index - 1] ?? 0) + mark.length, at);
      const after = reversed(text.slice(behind, Math.min(marks[index + 1] ?? text.length, behind + longest)));
      const head = Math.max(0, ...beginnings.map((one) => sharedWithEnd(before, one)));
      const tail = Math.max(0, ...ends.map((one) => sharedWithEnd(after, one)));
      const ranges: [number, number][] = [];
      if (head >= FEWEST) ranges.push([at - head, at]);
      if (tail >= FEWEST) ranges.push([behind, behind + tail]);
      return ranges;
    });
  }
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

/** The table of Knuth, Morris and Pratt. */
function beginningOf(text: string): Beginning {
  const shorter = [0, 0];
  let length = 0;
  for (let at = 1; at < text.length; at += 1) {
    while (length > 0 && text[at] !== text[length]) length = shorter[length] ?? 0;
    if (text[at] === text[length]) length += 1;
    shorter.push(length);
  }
  return { text, shorter };
}

/** Length of the longest beginning of the pattern, but not the whole of it, with which a text ends. */
function sharedWithEnd(text: string, { text: pattern, shorter }: Beginning): number {
  let length = 0;
  for (let at = Math.max(0, text.length - pattern.length + 1); at < text.length; at += 1) {
    while (length > 0 && text[at] !== pattern[length]) length = shorter[length] ?? 0;
    if (text[at] === pattern[length]) length += 1;
  }
  return length;
}
