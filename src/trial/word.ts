import type { Measure } from './measure.js';
import { isLarger } from './stats/larger.js';
import type { Tested } from './tested.js';
import type { Cell, Row } from './trial-report.js';

/** The probability that any row at all is called worse or better where nothing changed stays below this. */
export const LEVEL = 0.05;

/** What is known about a row. */
export interface Facts {
  measure: Measure;
  tested: Tested | null;
  base: Cell;
  head: Cell;
  /** Tasks with an answer, whether they pair or not. */
  answered: { base: number; head: number };
  /** Nobody judged: the tasks were read, and none shows the criterion, not even as an error. */
  isUnjudged: boolean;
  change: number | null;
  /** p after correction. */
  corrected: number;
  /** The level that is left for this row when it is the first to be called worse. */
  level: number;
  tolerance: number;
  smallest: number | null;
}

/** The word of a row, and why where the numbers do not say it. */
export function wordOf(facts: Facts): Pick<Row, 'word' | 'why'> {
  const { measure, tested, change, corrected, tolerance } = facts;
  if (measure.not_comparable !== undefined) return { word: 'not_comparable', why: measure.not_comparable };
  if (tested === null || change === null) return { word: 'no_answer', why: unanswered(facts) };
  const isSeen = corrected < LEVEL;
  if (isSeen && isLarger(Math.abs(change), tolerance))
    return { word: change < 0 === measure.less_is_better ? 'better' : 'worse' };
  if (isSeen) return { word: 'no_difference_seen', why: 'The change is not larger than the tolerance.' };
  return unseen(facts, tested);
}

function unseen({ measure, base, head, level, smallest }: Facts, tested: Tested): Pick<Row, 'word' | 'why'> {
  const few = Math.min(base.n, head.n);
  if (tested.least_ever >= level)
    return { word: 'too_few', why: `${counted(few)} could not show any difference, however large.` };
  if (measure.unit === 'mean' || smallest !== null) return { word: 'no_difference_seen' };
  if (base.value === 0)
    return { word: 'no_difference_seen', why: 'Nothing passes in the base, so nothing can fall.' };
  return {
    word: 'too_few',
    why: `${counted(few)} would not have shown even a fall to 0 %, with a probability of 80 %.`,
  };
}

function counted(tasks: number): string {
  return tasks === 1 ? '1 answer a side' : `${tasks} answers a side`;
}

function unanswered({ answered: { base, head }, isUnjudged }: Facts): string {
  if (isUnjudged)
    return 'No task of either side shows it. An evaluation that the workflow uses must have the criterion.';
  if (base === 0 && head === 0) return 'No task of either side has an answer.';
  if (head === 0) return 'No task of the head has an answer.';
  if (base === 0) return 'No task of the base has an answer.';
  return 'No task with equal inputs has an answer on both sides.';
}
