import type { ScoredRow, TrialScore } from '../../compare/index.js';
import type { Revision } from '../../ledger/index.js';
import { amountText } from '../../trial/index.js';
import { dayText } from './history-words.js';
import { visible } from './sanitize.js';
import { wordText } from './trial-words.js';

/** Rows about the work of a model tell something only where they changed. */
const ALWAYS: ReadonlySet<string> = new Set(['score']);
const CHANGED: ReadonlySet<string> = new Set(['better', 'worse']);

/**
 * What a trial said about a text, a line each: `trial rome: informed, 2 × 30 tasks, 2026-11-22`, then
 * `trial rome: Names a booking 62 % → 91 % better`.
 */
export function scoreLines(score: TrialScore): string[] {
  const { trial, verdict, count, at, experiment, with: others, rows } = score;
  const about = [
    wordText(verdict),
    `2 × ${count} tasks`,
    dayText(at),
    ...(experiment === null ? [] : [`experiment ${experiment}`]),
    ...(others.length === 0 ? [] : [`together with ${others.join(', ')}`]),
  ];
  const shown = rows.filter(({ what, word }) => ALWAYS.has(what) || CHANGED.has(word));
  return [about.join(', '), ...shown.map(rowText)].map((text) => visible(`trial ${trial}: ${text}`));
}

/** What trials said, in one line for lists: `trial rome passed`; empty without any. */
export function scoreNames(scores: readonly TrialScore[]): string {
  return scores.map(({ trial, verdict }) => visible(`trial ${trial} ${wordText(verdict)}`)).join(', ');
}

/** `trial rome passed (3 items)`; empty where a revision recorded no numbers of a trial. */
export function revisionTrials({ trials = [] }: Pick<Revision, 'trials'>): string {
  return trials
    .map(({ trial, verdict, items }) =>
      visible(`trial ${trial} ${wordText(verdict)} (${items === 1 ? '1 item' : `${items} items`})`),
    )
    .join(', ');
}

function rowText({ name, unit, base, head, word }: ScoredRow): string {
  return `${name} ${amountText(unit, base.value)} → ${amountText(unit, head.value)} ${wordText(word)}`;
}
