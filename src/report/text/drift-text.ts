import type { Typing } from '../../model/index.js';
import type { DriftItem, DriftReport } from '../../plan/index.js';
import {
  DRIFT_KINDS,
  DRIFT_SIGNS,
  driftChanges,
  driftPhrases,
  movedVersion,
  undrifted,
} from '../words/drift-words.js';
import { placeText } from '../words/entries.js';
import { visible } from '../words/sanitize.js';
import { leafLines } from './leaf-text.js';
import { count, makeStyle, type Style, thousands } from './style.js';
import { INDENT, remedyLines, targetParts, titleLines } from './text-layout.js';

/** How drift is shown. `width` is in terminal columns, at least 60. */
export interface DriftTextView {
  color: boolean;
  width: number;
  reads?: { objects: number; requests: number };
  /** The name of the ledger, such as `ledger 41 (3 days ago, a1b2c3d)`. */
  ledgerLabel?: string;
  /** How to type commands on this terminal. */
  typing?: Typing;
}

/** Drift for a terminal: deleted, replaced and edited resources, then those that could not be read. */
export function renderDriftText(report: DriftReport, view: DriftTextView): string {
  const style = makeStyle(view.color);
  const width = Math.max(60, view.width);
  const blocks = DRIFT_KINDS.flatMap((what) =>
    report.items
      .filter((item) => item.what === what)
      .map((item) => itemBlock(item, style, width, view.typing)),
  );
  if (report.unreadable.length > 0) {
    const lines = report.unreadable.map((row) => `${INDENT}${visible(row.address)}  ${visible(row.message)}`);
    blocks.push([
      style.warn(`? ${count(report.unreadable.length, 'recorded resource')} could not be compared`),
      ...lines,
    ]);
  }
  const body = blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
  const parts = [headLines(report, view, style).join('\n'), ...(body === '' ? [] : [body])];
  return `${parts.join('\n\n')}${body === '' ? '\n\n' : '\n'}${lastLine(report, style)}\n`;
}

function headLines(report: DriftReport, view: DriftTextView, style: Style): string[] {
  const ledger = view.ledgerLabel ?? `ledger ${report.ledger.revision ?? 'of an unfinished run'}`;
  const lines = [targetParts(report, ledger, style).join(' · ')];
  const compared = `Compared ${count(report.compared, 'recorded resource')} with the platform`;
  const { reads } = view;
  lines.push(
    reads === undefined
      ? compared
      : `${compared}: ${count(reads.objects, 'live object')} in ${count(reads.requests, 'request')}`,
  );
  if (report.only.length > 0) lines.push(visible(`only: ${report.only.join(', ')}`));
  return lines;
}

function itemBlock(item: DriftItem, style: Style, width: number, typing: Typing | undefined): string[] {
  const paint = { edited: style.warn, deleted: style.bad, replaced: style.bad }[item.what];
  const what = [item.what, movedVersion(item.version)].filter((part) => part !== '').join(' · ');
  const lines = [
    style.quiet(visible(item.message)),
    ...leafLines({ leaves: driftChanges(item), action: 'update' }, style, width - INDENT.length),
    ...remedyLines(item.remedies, style, typing),
  ];
  return [
    ...titleLines(item.address, DRIFT_SIGNS[item.what], [what, placeText(item.place)], paint, width),
    ...lines.map((line) => `${INDENT}${line}`),
  ];
}

function lastLine(report: DriftReport, style: Style): string {
  const phrases = driftPhrases(report).map(({ what, text }) =>
    what === 'deleted' || what === 'replaced' ? style.bad(text) : style.warn(text),
  );
  const same = `${thousands(undrifted(report))} unchanged`;
  if (phrases.length === 0) return style.good(`No drift · ${same}`);
  return `${style.strong('Drift:')} ${phrases.join(', ')} · ${same}`;
}
