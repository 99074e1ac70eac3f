import { diffText } from '../words/text-diff.js';
import { diffLinesForTerminal } from './diff-text.js';
import { makeStyle } from './style.js';

const WIDTH = 200;

/** How a file would change, for a terminal: hunks with two lines of context, without indentation. */
export function renderFileDiff(before: string, after: string, color: boolean): string[] {
  return diffLinesForTerminal(diffText(before, after), makeStyle(color), WIDTH);
}
