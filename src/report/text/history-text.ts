import type { Revision } from '../../ledger/index.js';
import type { EntryDiff } from '../../plan/index.js';
import {
  minuteText,
  overridesText,
  revisionCounts,
  revisionName,
  sourceText,
} from '../words/history-words.js';
import { visible } from '../words/sanitize.js';
import { revisionTrials, scoreLines } from '../words/score-words.js';
import { valuesText } from '../words/value-text.js';
import { leafLines } from './leaf-text.js';
import { count, displayWidth, makeStyle, padTo, type Style } from './style.js';
import { INDENT, titleLines } from './text-layout.js';

/** How the history is shown. */
export interface HistoryTextView {
  color: boolean;
  width: number;
  target: string;
  /** The place of the ledger. */
  place: string;
}

/** The deployment log, newest first, one line per apply. */
export function renderHistoryText(
  revisions: readonly Revision[],
  more: boolean,
  view: HistoryTextView,
): string {
  const style = makeStyle(view.color);
  const head = `Target ${style.strong(visible(view.target))} · ${visible(view.place)}`;
  const isOverridden = revisions.some(({ overrides }) => overrides !== undefined);
  const isTried = revisions.some(({ trials }) => trials !== undefined);
  const rows = revisions.map((one) => [
    revisionName(one),
    minuteText(one.at),
    visible(one.what),
    revisionCounts(one.counts),
    `from ${sourceText(one.source)}`,
    visible(one.actor),
    ...(isOverridden ? [overridesText(one)] : []),
    ...(isTried ? [revisionTrials(one)] : []),
    one.run_url === null ? '' : visible(one.run_url),
  ]);
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? style.strong(cell.padStart(width)) : padTo(cell, width);
      })
      .join('  ')
      .trimEnd(),
  );
  const end = more ? ['', style.quiet('For older revisions, pass --limit <n>.')] : [];
  return `${[head, '', ...lines, ...end].join('\n')}\n`;
}

/** What one apply changed, or what differs between two revisions. */
export function renderDiffText(
  diffs: readonly EntryDiff[],
  between: { from: Revision | null; to: Revision; isOne: boolean },
  view: HistoryTextView,
): string {
  const style = makeStyle(view.color);
  const width = Math.max(60, view.width);
  const { from, to, isOne } = between;
  const title = isOne
    ? `Revision ${style.strong(revisionName(to))} · ${visible(to.what)}`
    : `Revision ${style.strong(from === null ? 'none' : revisionName(from))} → ${style.strong(revisionName(to))}`;
  const head = [`${title} · target ${visible(view.target)} · ${visible(view.place)}`, aboutText(to)];
  if (!isOne && from !== null) head.splice(1, 0, aboutText(from));
  if (to.overrides !== undefined) head.push(overridesText(to));
  if (to.trials !== undefined) head.push(revisionTrials(to));
  if (to.run_url !== null) head.push(visible(to.run_url));
  const blocks = diffs.map((diff) => diffBlock(diff, style, width).join('\n'));
  return `${[head.join('\n'), ...blocks, lastLine(diffs)].join('\n\n')}\n`;
}

function aboutText(revision: Revision): string {
  return `${revisionName(revision)}: ${minuteText(revision.at)}, by ${visible(revision.actor)}, from ${sourceText(revision.source)}`;
}

const SIGNS = { added: '+', changed: '~', removed: '-', noted: '=' } as const;

function diffBlock(diff: EntryDiff, style: Style, width: number): string[] {
  const paint = { added: style.good, changed: style.warn, removed: style.bad, noted: style.quiet }[diff.what];
  const action = { added: 'create', removed: 'delete', changed: 'update', noted: 'update' } as const;
  const lines = leafLines({ leaves: diff.leaves, action: action[diff.what] }, style, width - INDENT.length);
  const facts = diff.facts.map(
    ({ name, before, after }) =>
      `${style.quiet(`${visible(name)}:`)} ${valuesText([before, after]).join(' → ')}`,
  );
  const id = diff.id === null ? '' : `id ${visible(String(diff.id))}`;
  return [
    ...titleLines(diff.address, SIGNS[diff.what], [diff.what, id], paint, width),
    ...[...lines, ...facts, ...diff.scores.flatMap(scoreLines)].map((line) => `${INDENT}${line}`),
  ];
}

function lastLine(diffs: readonly EntryDiff[]): string {
  if (diffs.length === 0) return 'No recorded resource differs.';
  const parts = (['added', 'changed', 'removed', 'noted'] as const)
    .map((what) => ({ what, number: diffs.filter((diff) => diff.what === what).length }))
    .filter(({ number }) => number > 0)
    .map(({ what, number }) => `${number} ${what}`);
  return `${count(diffs.length, 'resource')}: ${parts.join(', ')}`;
}
