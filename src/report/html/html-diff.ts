import { diffHints, diffSize, hunkTitle } from '../text/diff-text.js';
import { count } from '../text/style.js';
import { htmlLine, htmlSpace, htmlText } from '../words/sanitize.js';
import { type DiffLine, diffText, linesOf, type Span, type TextDiff } from '../words/text-diff.js';

/** The markup of what is said about a line of the new text, from 1; '' where nothing is. */
export type NotesAt = (line: number) => string;

/** Lines that a fold of unchanged ones has at least; fewer are shown. */
const FOLDED = 3;

/**
 * The differences of two texts: changed lines with the words that changed, and everything between them folded, so that
 * both texts are here whole. The page's script lays them side by side.
 */
export function diffHtml(before: string, after: string, notesAt: NotesAt): { html: string; size: string } {
  const diff = diffText(before, after);
  const now = linesOf(after);
  const size = diffSize(diff);
  const out: string[] = [];
  let old = 1;
  let line = 1;
  const unchanged = (to: number): void => {
    const lines = now.slice(line - 1, to - 1);
    if (lines.length > 0) out.push(sameLines(lines, old, line, notesAt));
    old += lines.length;
    line += lines.length;
  };
  for (const hunk of diff.hunks) {
    unchanged(hunk.newStart);
    out.push(`<p class="at">${htmlText(hunkTitle(hunk))}</p>`);
    for (const one of hunk.lines) {
      const made = lineHtml(one, old, line, diff, notesAt);
      out.push(made.html);
      old += made.old;
      line += made.now;
    }
  }
  if (diff.hunks.length > 0) unchanged(now.length + 1);
  const hints = diffHints(diff).map((hint) => `<p class="hint">${htmlText(hint)}</p>`);
  return { html: `<div class="diff">${out.join('')}</div>${hints.join('')}`, size };
}

/** A whole text, all of it new, gone or unchanged. */
export function textHtml(text: string, kind: 'new' | 'gone' | 'same', notesAt: NotesAt): string {
  return `<div class="text ${kind}">${plainLines(linesOf(text), 1, notesAt)}</div>`;
}

/** Lines without marks; what is said about one follows it. */
function plainLines(lines: readonly string[], from: number, notesAt: NotesAt): string {
  const out: string[] = [];
  let open: string[] = [];
  let start = from;
  const flush = (next: number): void => {
    if (open.length > 0) out.push(`<pre data-n="${start}">${open.join('\n')}\n</pre>`);
    open = [];
    start = next;
  };
  for (const [index, line] of lines.entries()) {
    open.push(htmlLine(line));
    const notes = notesAt(from + index);
    if (notes === '') continue;
    flush(from + index + 1);
    out.push(notes);
  }
  flush(from);
  return out.join('');
}

/** Unchanged lines, folded where they are many. */
export function sameLines(lines: readonly string[], old: number, now: number, notesAt: NotesAt): string {
  if (lines.length < FOLDED)
    return lines
      .map((text, index) => row('s', htmlLine(text), old + index, now + index) + notesAt(now + index))
      .join('');
  // What is said about a line must not be hidden in a fold.
  const notes = lines.map((_, index) => notesAt(now + index)).join('');
  const summary = `<summary>${count(lines.length, 'unchanged line')}</summary>`;
  return `<details class="gap" data-o="${old}" data-n="${now}">${summary}${plainLines(lines, now, () => '')}</details>${notes}`;
}

function lineHtml(
  line: DiffLine,
  old: number,
  now: number,
  { whitespaceOnly }: TextDiff,
  notesAt: NotesAt,
): { html: string; old: number; now: number } {
  const show = whitespaceOnly ? (text: string) => `${htmlSpace(text)}⏎` : htmlLine;
  if (line.kind === 'same')
    return { html: row('s', htmlLine(line.text), old, now) + notesAt(now), old: 1, now: 1 };
  if (line.kind === 'removed') return { html: row('d', show(line.text), old, null), old: 1, now: 0 };
  if (line.kind === 'added')
    return { html: row('i', show(line.text), null, now) + notesAt(now), old: 0, now: 1 };
  if (line.kind === 'changed')
    return { html: row('m', spansHtml(line.spans), old, now) + notesAt(now), old: 1, now: 1 };
  const removed = line.removed.map((text, index) => row('d', show(text), old + index, null));
  const added = line.added.map(
    (text, index) => row('i', show(text), null, now + index) + notesAt(now + index),
  );
  return { html: [...removed, ...added].join(''), old: removed.length, now: added.length };
}

/** Line numbers are attributes, so that they are not copied with the text. */
function row(kind: 's' | 'd' | 'i' | 'm', html: string, old: number | null, now: number | null): string {
  const numbers = `${old === null ? '' : ` data-o="${old}"`}${now === null ? '' : ` data-n="${now}"`}`;
  return `<p class="${kind}"${numbers}>${html}</p>`;
}

function spansHtml(spans: readonly Span[]): string {
  return spans.map(spanHtml).join('');
}

/** Changed white space is drawn, as nobody would see it. */
function spanHtml({ kind, text }: Span): string {
  if (kind === 'same') return htmlLine(text);
  const shown = text.trim() === '' ? htmlSpace(text) : htmlLine(text);
  return kind === 'removed' ? `<del>${shown}</del>` : `<ins>${shown}</ins>`;
}

/** The new side of changed lines, with the words that the old side does not have. */
export function newSideHtml(lines: readonly DiffLine[]): string {
  return lines
    .map((line) => {
      if (line.kind === 'same') return row('s', htmlLine(line.text), null, null);
      if (line.kind === 'added') return row('i', htmlLine(line.text), null, null);
      if (line.kind === 'changed')
        return row('m', spansHtml(line.spans.filter(({ kind }) => kind !== 'removed')), null, null);
      if (line.kind === 'rewritten')
        return line.added.map((text) => row('i', htmlLine(text), null, null)).join('');
      return '';
    })
    .join('');
}
