import { codePoints } from '../../model/index.js';
import { cut, cutStart, visibleLine, visibleSpace } from '../words/sanitize.js';
import { changedLines, type DiffLine, type Hunk, type Span, type TextDiff } from '../words/text-diff.js';
import { unseenChanges } from '../words/unseen.js';
import { count, type Style } from './style.js';

/** Number of hunks of a text that a terminal shows; JSON and Markdown show all. */
const MAX_HUNKS = 12;
/** Number of lines of each side of a rewritten text that are shown. */
const FOLDED = 4;

/** The title of a hunk: the lines of the new text, with those of the old one if they differ. */
export function hunkTitle(hunk: Hunk): string {
  const old = range(hunk.oldStart, hunk.oldLines);
  const now = range(hunk.newStart, hunk.newLines);
  const word = old === now && hunk.newLines === 1 ? 'line' : 'lines';
  return old === now ? `${word} ${now}` : `${word} ${old} → ${now}`;
}

function range(start: number, lines: number): string {
  return lines <= 1 ? String(start) : `${start}–${start + lines - 1}`;
}

/** The size of a diff, in a word. */
export function diffSize(diff: TextDiff): string {
  if (diff.hunks.length === 0) return 'line endings only';
  if (diff.finalBreak !== undefined) return `only the line break at the end ${diff.finalBreak}`;
  const lines = count(changedLines(diff), 'line');
  if (diff.whitespaceOnly) return `white space only, ${lines}`;
  return diff.hunks.some((hunk) => hunk.lines.some((line) => line.kind === 'rewritten'))
    ? `rewritten, ${lines}`
    : lines;
}

/** How to keep or drop a line break at the end, which no editor shows; '' for every other difference. */
export function finalBreakHint({ finalBreak }: TextDiff): string {
  if (finalBreak === undefined) return '';
  return finalBreak === 'goes'
    ? 'To keep it, end the text file with an empty line ($file drops exactly one line break), or write |+ in YAML.'
    : 'To drop it, remove the empty line at the end of the text file ($file drops one line break), or write |- in YAML.';
}

/** Number of places of a text whose code points are shown. */
const MAX_UNSEEN = 3;

/** Sentences about differences that no diff can show: a line break at the end, texts that look equal. */
export function diffHints(diff: TextDiff): string[] {
  const unseen = unseenChanges(diff);
  const told = unseen
    .slice(0, MAX_UNSEEN)
    .map(({ removed, added }) => codePoints(removed, added).join(' → '));
  const more = unseen.length - told.length;
  const rest = more > 0 ? `, and ${count(more, 'more such change')}` : '';
  return [
    ...[finalBreakHint(diff)].filter((hint) => hint !== ''),
    ...(told.length > 0
      ? [`Both sides look identical but differ in code points: ${told.join(', ')}${rest}.`]
      : []),
  ];
}

/** The hunks of a text for a terminal, without indentation; long lines are cut to the surroundings of their changes. */
export function diffLinesForTerminal(diff: TextDiff, style: Style, width: number): string[] {
  const { hunks, whitespaceOnly } = diff;
  const out: string[] = [];
  for (const hunk of hunks.slice(0, MAX_HUNKS)) {
    out.push(style.info(`@@ ${hunkTitle(hunk)} @@`));
    for (const line of hunk.lines)
      out.push(...terminalLines(line, style, Math.max(30, width), whitespaceOnly));
  }
  const more = hunks.length - MAX_HUNKS;
  if (more > 0) out.push(style.quiet(`… and ${count(more, 'more changed place')}`));
  return out;
}

function terminalLines(line: DiffLine, style: Style, width: number, spaces: boolean): string[] {
  const show = spaces ? (text: string) => `${visibleSpace(text)}⏎` : visibleLine;
  if (line.kind === 'same') return [style.quiet(`  ${cut(visibleLine(line.text), width)}`.trimEnd())];
  if (line.kind === 'removed') return [style.bad(`- ${show(line.text)}`)];
  if (line.kind === 'added') return [style.good(`+ ${show(line.text)}`)];
  if (line.kind === 'changed') return [`~ ${spansText(line.spans, style, width)}`];
  return [
    style.warn(`rewritten: ${sizeOf(line.removed)} → ${sizeOf(line.added)}`),
    ...folded(line.removed, '-', style.bad, style, width),
    ...folded(line.added, '+', style.good, style, width),
  ];
}

function sizeOf(lines: readonly string[]): string {
  const characters = lines.reduce((sum, line) => sum + line.length, lines.length - 1);
  return `${count(lines.length, 'line')}, ${count(characters, 'character')}`;
}

function folded(
  lines: readonly string[],
  sign: string,
  paint: (text: string) => string,
  style: Style,
  width: number,
): string[] {
  const out = lines.slice(0, FOLDED).map((line) => paint(`${sign} ${cut(visibleLine(line), width)}`));
  if (lines.length > FOLDED) out.push(style.quiet(`${sign} … ${count(lines.length - FOLDED, 'more line')}`));
  return out;
}

/** The marks of git's word diff, which mean the same with and without colour. */
export function spansText(spans: readonly Span[], style: Style, width: number): string {
  const total = spans.reduce((sum, span) => sum + span.text.length, 0);
  const around = Math.max(12, Math.floor(width / 4));
  return spans
    .map((span, index) => {
      if (span.kind !== 'same') return mark(span, style);
      const text = visibleLine(span.text);
      if (total <= width || text.length <= 2 * around + 5) return text;
      if (index === 0) return cutStart(text, around);
      if (index === spans.length - 1) return cut(text, around);
      return `${cut(text, around)} ${cutStart(text, around)}`;
    })
    .join('');
}

function mark(span: Span, style: Style): string {
  const text = span.text.trim() === '' ? visibleSpace(span.text) : visibleLine(span.text);
  return span.kind === 'removed' ? style.bad(`[-${text}-]`) : style.good(`{+${text}+}`);
}
