import { conflictAt, hasMarkers } from './conflict-markers.js';

/**
 * The key under which a Markdown document holds the text below its front matter, beside the fields. No front matter may
 * have it.
 */
export const BELOW = '---';

/** Where the parts of a Markdown file with front matter stand: offsets into its text. */
export interface FrontMatter {
  /** End of the first line, without its line break. */
  opened: number;
  /** Start of the line that closes the front matter. */
  closing: number;
  /** Start of the text below; the end of the file where the closing line is the last. */
  below: number;
}

/** True for a file whose items are written as front matter with a text below. */
export function isMarkdown(file: string): boolean {
  return /\.md$/i.test(file);
}

/** True for a line `---`; white space behind it has no meaning. */
function isFence(text: string, start: number, end: number): boolean {
  return text.startsWith('---', start) && /^[ \t]*\r?$/.test(text.slice(start + 3, end));
}

/** True for a text whose first line opens front matter, whether or not another one closes it. */
export function opensFrontMatter(text: string): boolean {
  const end = text.indexOf('\n');
  return isFence(text, 0, end < 0 ? text.length : end);
}

/** Finds the front matter of a text: from a first line `---` to the next one. Undefined where there is none. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  if (!opensFrontMatter(text)) return undefined;
  const first = text.indexOf('\n');
  if (first < 0) return undefined;
  for (let closing = first + 1; closing < text.length; ) {
    const next = text.indexOf('\n', closing);
    const end = next < 0 ? text.length : next;
    if (isFence(text, closing, end)) {
      const opened = text[first - 1] === '\r' ? first - 1 : first;
      return { opened, closing, below: next < 0 ? end : next + 1 };
    }
    closing = end + 1;
  }
  return undefined;
}

/** The text below front matter: all of it but one line break (LF or CRLF) at the end. */
export function textBelow(text: string, { below }: FrontMatter): string {
  return text.slice(below).replace(/\r?\n$/, '');
}

/**
 * True for a text that can stand below front matter and is read from there unchanged. The others, with a NUL, half of a
 * surrogate pair or the markers of a merge conflict, stand in the front matter itself.
 */
export function fitsBelow(text: string): boolean {
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) return false;
  return hasMarkers(text) || conflictAt(text) === undefined;
}

/**
 * A text as it is written below front matter: with a line break behind it, unless there is nothing to end.
 * @param before what stood there; a last line without a line break stays one where that means the same
 */
export function writtenBelow(text: string, newline: string, before?: string): string {
  const isEnded = before === undefined || before === '' || before.endsWith('\n');
  if (text === '' || text.endsWith('\r')) return text;
  return isEnded || text.endsWith('\n') ? text + newline : text;
}
