import type { Platform } from '../../compare/index.js';
import type { TrialEntry, TrialSwap, Trials } from '../../providers/index.js';
import type { Opened } from '../open/open-target.js';
import type { Planned } from '../plan-target.js';
import { type ChangedSwap, changedSwaps } from './changed-swaps.js';
import { originOf, type Question, questionOf } from './question.js';
import type { Before } from './since-commit.js';

/** What the trials of one target ask. */
export interface Asker {
  /** The exchanges that change something, and why others cannot be tried. */
  changed(entry: TrialEntry, swaps: readonly TrialSwap[]): ReturnType<typeof changedSwaps>;
  /** The question that they make. */
  question(entry: TrialEntry, changed: readonly ChangedSwap[]): Question;
}

/**
 * Asks by a plan of a target; what the files had `before` counts as unchanged.
 * @param reader where live objects are read: the platform, or what the plan has read of it
 */
export function askerOf(
  { session, platform }: Opened,
  planned: Planned,
  { words }: Trials,
  before: Before,
  reader: Pick<Platform, 'answer'> = platform,
): Asker {
  const resources = new Map(session.desired.resources.map((one) => [one.address, one]));
  const origin = originOf(session);
  return {
    changed: (entry, swaps) =>
      changedSwaps(swaps, { planned, resources, platform: reader, words, trial: entry.name, before }),
    question: (entry, changed) => questionOf(entry, changed, origin),
  };
}
