import { byCodeUnit, digest, isObject, parsePath } from '../model/index.js';
import type { Entry } from './base.js';
import type { Scores, TrialScore } from './trial-score.js';

/** What trials said about exactly the values that an entry records; nothing where live or pulled ones differ from those. */
export function scoresOf(entry: Pick<Entry, 'scores' | 'leaves' | 'kept' | 'pulled'>): readonly TrialScore[] {
  const { scores, leaves, kept, pulled } = entry;
  if (!isScores(scores) || scores.content !== contentMark(leaves, scores.besides)) return [];
  const isContent = (path: string) => !scores.besides.includes(topOf(path));
  return [...Object.keys(kept), ...Object.keys(pulled)].some(isContent) ? [] : scores.of;
}

/** Scores of some values. */
export function scoresFor(
  leaves: Entry['leaves'],
  besides: readonly string[],
  of: readonly TrialScore[],
): Scores {
  return { besides: [...besides], content: contentMark(leaves, besides), of: [...of] };
}

/** Those of some scores that are of these values: the newest of each trial. */
export function fittingScores(
  leaves: Entry['leaves'],
  candidates: readonly (Scores | undefined)[],
): Pick<Entry, 'scores'> {
  const fitting = candidates.filter(
    (one): one is Scores => isScores(one) && one.content === contentMark(leaves, one.besides),
  );
  const [first] = fitting;
  if (first === undefined) return {};
  const newest = new Map<string, TrialScore>();
  for (const score of fitting.flatMap(({ of }) => of)) {
    const known = newest.get(score.trial);
    if (known === undefined || known.at < score.at) newest.set(score.trial, score);
  }
  const of = [...newest.values()].sort((a, b) => byCodeUnit(a.trial, b.trial));
  return { scores: { ...first, of } };
}

/** The scores of an entry whose references got new names, with the same values otherwise. */
export function movedScores(entry: Entry, leaves: Entry['leaves']): Pick<Entry, 'scores'> {
  const { scores } = entry;
  if (scores === undefined) return {};
  if (!isScores(scores) || scores.content !== contentMark(entry.leaves, scores.besides)) return { scores };
  return { scores: { ...scores, content: contentMark(leaves, scores.besides) } };
}

function contentMark(leaves: Entry['leaves'], besides: readonly string[]): string {
  const content = Object.entries(leaves).filter(([path]) => !besides.includes(topOf(path)));
  return digest(Object.fromEntries(content), 16);
}

function topOf(path: string): string {
  const [top = path] = parsePath(path) ?? [];
  return String(top);
}

/** Whoever can push can write a ledger; and scores of a newer version, in another shape, must not stop anything. */
function isScores(value: unknown): value is Scores {
  if (!isObject(value)) return false;
  const { besides, content, of } = value;
  return isTexts(besides) && typeof content === 'string' && Array.isArray(of) && of.every(isScore);
}

function isScore(one: unknown): boolean {
  if (!isObject(one) || !Array.isArray(one.rows)) return false;
  const { trial, experiment, at, count, verdict } = one;
  return (
    [trial, at, verdict].every((text) => typeof text === 'string') &&
    !Number.isNaN(Date.parse(String(at))) &&
    (experiment === null || ['number', 'string'].includes(typeof experiment)) &&
    typeof count === 'number' &&
    isTexts(one.with) &&
    one.rows.every(isRow)
  );
}

function isRow(row: unknown): boolean {
  if (!isObject(row)) return false;
  const { what, name, address, unit, base, head, change, word } = row;
  return (
    [what, name, unit, word].every((text) => typeof text === 'string') &&
    (address === null || typeof address === 'string') &&
    [base, head].every(isSide) &&
    isNumberOrNone(change)
  );
}

function isSide(side: unknown): boolean {
  return isObject(side) && typeof side.n === 'number' && isNumberOrNone(side.value);
}

function isNumberOrNone(value: unknown): boolean {
  return value === null || typeof value === 'number';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
