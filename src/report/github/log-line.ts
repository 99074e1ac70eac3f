import { visible } from '../words/sanitize.js';

/**
 * Text for the log of a workflow run. The runner obeys a line that begins with `::` (after white space), and one with
 * `##[` anywhere; its lines end at `\n`, `\r` and `\r\n`.
 */
const BREAK = /\r\n|\r|\n/u;

/**
 * An untrusted text for one call of a log function: control characters are written out, further lines begin with a
 * bar between spaces, and no line is a workflow command.
 */
export function logLine(text: string): string {
  return text
    .split(BREAK)
    .map((line, index) => (index === 0 ? harmless(visible(line)) : `  | ${untagged(visible(line))}`))
    .join('\n');
}

/**
 * A whole text that was rendered for a terminal (already visible, colours allowed): it keeps its lines, and none of
 * them is a workflow command.
 */
export function logText(text: string): string {
  return text.split(BREAK).map(harmless).join('\n');
}

function harmless(line: string): string {
  const tame = untagged(line);
  return /^\s*::/u.test(tame) ? `| ${tame}` : tame;
}

function untagged(line: string): string {
  return line.replaceAll('##[', '# #[');
}
