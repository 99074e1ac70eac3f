import { diffArrays, structuredPatch } from 'diff';
import { commonEnd, commonStart } from './common-ends.js';

/** A piece of a changed line. */
export interface Span {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * `changed` is one old and one new line at once. `rewritten` is several lines that are not compared word by word,
 * because that would show nothing or take too long.
 */
export type DiffLine =
  | { kind: 'same'; text: string }
  | { kind: 'removed'; text: string }
  | { kind: 'added'; text: string }
  | { kind: 'changed'; spans: Span[] }
  | { kind: 'rewritten'; removed: string[]; added: string[] };

/** Line numbers start at 1. */
export interface Hunk {
  oldStart: number;
  oldLines: number;
  newStart: number;
  newLines: number;
  lines: DiffLine[];
}

/** The differences of two texts. */
export interface TextDiff {
  hunks: Hunk[];
  /** The texts differ only in spaces, tabs and line breaks. */
  whitespaceOnly: boolean;
  /** Only one line break at the very end differs: it goes, or it comes. */
  finalBreak?: 'goes' | 'comes';
}

const CONTEXT = 2;
/** Largest number of characters of a pair that is compared word by word. */
const WORD_LIMIT = 5_000;
/** Limits the work without a clock, so that the same texts always give the same output. */
export const MAX_EDITS = 1_000;
/** Share of common letters below which marks inside a line would only confuse. */
const ALIKE = 0.35;

const MARK = /\[-|-\]|\{\+|\+\}/;
/** Made for the first comparison, because it loads tables for as long as a short command runs. */
let segmenter: Intl.Segmenter | undefined;

/** CRLF and LF mean the same. */
function normal(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** The lines of a text as a diff numbers them: a line break at the very end begins one more, empty line. */
export function linesOf(text: string): string[] {
  return normal(text).split('\n');
}

/**
 * Compares two texts: unified hunks with two lines of context, and changed words inside them. For reading only, because
 * word borders depend on the ICU of the Node build: never part of a plan or a digest. A line break at the very end
 * counts as one more, empty line.
 */
export function diffText(before: string, after: string): TextDiff {
  const old = normal(before);
  const now = normal(after);
  if (old === now) return { hunks: [], whitespaceOnly: false };
  const whitespaceOnly = old.replace(/\s+/gu, '') === now.replace(/\s+/gu, '');
  const patch = structuredPatch('', '', `${old}\n`, `${now}\n`, undefined, undefined, {
    context: CONTEXT,
    maxEditLength: MAX_EDITS,
  });
  if (patch === undefined) {
    const removed = old.split('\n');
    const added = now.split('\n');
    const whole: Hunk = {
      oldStart: 1,
      oldLines: removed.length,
      newStart: 1,
      newLines: added.length,
      lines: [{ kind: 'rewritten', removed, added }],
    };
    return { hunks: [whole], whitespaceOnly };
  }
  const hunks = patch.hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
    oldStart,
    oldLines,
    newStart,
    newLines,
    lines: hunkLines(lines),
  }));
  if (old === `${now}\n`) return { hunks, whitespaceOnly, finalBreak: 'goes' };
  if (now === `${old}\n`) return { hunks, whitespaceOnly, finalBreak: 'comes' };
  return { hunks, whitespaceOnly };
}

/** Number of lines of a diff, counting the larger side of each change. */
export function changedLines(diff: TextDiff): number {
  let lines = 0;
  for (const line of diff.hunks.flatMap((hunk) => hunk.lines)) {
    if (line.kind === 'rewritten') lines += Math.max(line.removed.length, line.added.length);
    else if (line.kind !== 'same') lines += 1;
  }
  return lines;
}

function hunkLines(lines: readonly string[]): DiffLine[] {
  const out: DiffLine[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    out.push(...pairLines(removed, added));
    removed = [];
    added = [];
  };
  for (const line of lines) {
    const text = line.slice(1);
    if (line.startsWith('-')) removed.push(text);
    else if (line.startsWith('+')) added.push(text);
    else {
      flush();
      out.push({ kind: 'same', text });
    }
  }
  flush();
  return out;
}

/** The lines of a changed part, old and new beside each other where they have enough in common. */
export function pairLines(removed: readonly string[], added: readonly string[]): DiffLine[] {
  if (removed.length === 0 || added.length === 0) return plainLines(removed, added);
  const before = removed.join('\n');
  const after = added.join('\n');
  const spans = changedSpans(before, after);
  if (spans === undefined) return [{ kind: 'rewritten', removed: [...removed], added: [...added] }];
  if (!alike(spans, Math.min)) return plainLines(removed, added);
  return cutAtCommonBreaks(spans).flatMap(segmentLines);
}

function plainLines(removed: readonly string[], added: readonly string[]): DiffLine[] {
  return [
    ...removed.map((text): DiffLine => ({ kind: 'removed', text })),
    ...added.map((text): DiffLine => ({ kind: 'added', text })),
  ];
}

function words(text: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(text), (piece) => piece.segment);
}

/** Compares word by word; of long texts only the part between common start and end. */
function changedSpans(before: string, after: string): Span[] | undefined {
  if (before.length + after.length <= WORD_LIMIT) return wordSpans(before, after);
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  if (old.length + now.length > WORD_LIMIT) return undefined;
  const spans = wordSpans(old, now);
  if (spans === undefined) return undefined;
  const same = (text: string): Span[] => (text === '' ? [] : [{ kind: 'same', text }]);
  return [...same(before.slice(0, start)), ...spans, ...same(before.slice(before.length - end))];
}

/** Undefined where the texts differ by more than the limit. */
function wordSpans(before: string, after: string): Span[] | undefined {
  const changes = diffArrays(words(before), words(after), { maxEditLength: MAX_EDITS });
  if (changes === undefined) return undefined;
  const raw = changes.map(
    (change): Span => ({
      kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
      text: change.value.join(''),
    }),
  );
  return joinThroughGaps(raw);
}

/** Joins two changes with only a space or comma between them into one. */
function joinThroughGaps(raw: readonly Span[]): Span[] {
  const out: Span[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    const tail = commonSpace(removed, added);
    const cutTail = (text: string): string => text.slice(0, text.length - tail.length);
    if (cutTail(removed) !== '') out.push({ kind: 'removed', text: cutTail(removed) });
    if (cutTail(added) !== '') out.push({ kind: 'added', text: cutTail(added) });
    if (tail !== '') out.push({ kind: 'same', text: tail });
    removed = '';
    added = '';
  };
  for (const [index, span] of raw.entries()) {
    if (span.kind === 'removed') removed += span.text;
    else if (span.kind === 'added') added += span.text;
    else if (
      removed !== '' &&
      added !== '' &&
      index < raw.length - 1 &&
      /^[^\p{L}\p{N}\n]{1,3}$/u.test(span.text)
    ) {
      removed += span.text;
      added += span.text;
    } else {
      flush();
      out.push(span);
    }
  }
  flush();
  return out;
}

/** The white space, without line breaks, at the end of both texts. */
function commonSpace(a: string, b: string): string {
  let length = 0;
  while (
    length < a.length &&
    a.at(-1 - length) === b.at(-1 - length) &&
    /[^\S\n]/.test(a.at(-1 - length) ?? '')
  ) {
    length += 1;
  }
  return length === 0 ? '' : a.slice(-length);
}

/**
 * True where two texts have enough in common: measured against the smaller side if whole lines may have come or gone,
 * otherwise against the larger one.
 */
function alike(spans: readonly Span[], pick: (a: number, b: number) => number): boolean {
  const weight = { same: 0, removed: 0, added: 0 };
  for (const span of spans) weight[span.kind] += span.text.replace(/[^\p{L}\p{N}]+/gu, '').length;
  const all = weight.same + pick(weight.removed, weight.added);
  return all === 0 || weight.same / all >= ALIKE;
}

/** Splits spans at line breaks of both sides. */
function cutAtCommonBreaks(spans: readonly Span[]): Span[][] {
  let current: Span[] = [];
  const segments = [current];
  for (const span of spans) {
    if (span.kind !== 'same') {
      current.push(span);
      continue;
    }
    for (const [index, text] of span.text.split('\n').entries()) {
      if (index > 0) {
        current = [];
        segments.push(current);
      }
      if (text !== '') current.push({ kind: 'same', text });
    }
  }
  return segments;
}

/** The lines of one segment: one line on at least one side, if that can be shown in one piece. */
function segmentLines(spans: readonly Span[]): DiffLine[] {
  const breaking = spans.filter((span) => span.text.includes('\n'));
  const kind = breaking[0]?.kind;
  if (kind === undefined || kind === 'same') return oneLine(spans);
  if (breaking.every((span) => span.kind === kind)) {
    const pieces = cutAtBreaksOf(spans, kind);
    const mixed = pieces.filter((piece) => piece.some((span) => span.kind !== kind));
    if (mixed.length <= 1) {
      const main = mixed[0] ?? pieces[0] ?? [];
      return pieces.flatMap((piece): DiffLine[] =>
        piece === main ? oneLine(piece) : [{ kind, text: piece.map((span) => span.text).join('') }],
      );
    }
  }
  return plainLines(side(spans, 'removed').split('\n'), side(spans, 'added').split('\n'));
}

function cutAtBreaksOf(spans: readonly Span[], kind: Span['kind']): Span[][] {
  let current: Span[] = [];
  const pieces = [current];
  for (const span of spans) {
    for (const [index, text] of (span.kind === kind ? span.text.split('\n') : [span.text]).entries()) {
      if (index > 0) {
        current = [];
        pieces.push(current);
      }
      if (text !== '') current.push({ kind: span.kind, text });
    }
  }
  return pieces;
}

/** Without marks, where the text contains such marks itself, or where hardly a word is left. */
function oneLine(spans: readonly Span[]): DiffLine[] {
  if (spans.every((span) => span.kind === 'same')) return [{ kind: 'same', text: side(spans, 'added') }];
  const before = side(spans, 'removed');
  const after = side(spans, 'added');
  if (!alike(spans, Math.max) || MARK.test(before) || MARK.test(after)) return plainLines([before], [after]);
  return [{ kind: 'changed', spans: [...spans] }];
}

/** The old (`removed`) or new (`added`) text of some spans. */
export function side(spans: readonly Span[], kind: 'removed' | 'added'): string {
  return spans
    .filter((span) => span.kind === 'same' || span.kind === kind)
    .map((span) => span.text)
    .join('');
}
