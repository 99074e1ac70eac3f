import type { Platform } from '../../compare/index.js';
import type { HeldTrial, TrialBook, TrialRecord } from '../../ledger/index.js';
import { type Finding, type Kinds, UserError } from '../../model/index.js';
import { archiveCopies } from './archive-copies.js';
import { removeHeads } from './clean-up.js';
import { isOpen } from './left-behind.js';
import type { TrialOrigin } from './question.js';
import { isFrom, recordElsewhere } from './record-findings.js';
import { entryOf, type StopContext, stopExperiment } from './stop-experiment.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';
import { errorFinding } from './trial-report.js';

/** What tidying up needs. */
export interface TidyContext extends StopContext {
  book: TrialBook;
  platform: Platform;
  kinds: Kinds;
  words: readonly string[];
  /** The platform and account of this run: a record about another one is left alone. */
  origin: TrialOrigin;
}

/**
 * Cleans up what trials of earlier runs left: cancels their experiments and removes their heads. Those of a run that is at
 * work stay.
 * @returns names of what was removed, what is to be said, and the records of runs that are at work
 */
export async function tidyTrials(
  records: readonly TrialRecord[],
  context: TidyContext,
): Promise<{ cleaned: string[]; findings: Finding[]; atWork: TrialRecord[] }> {
  const cleaned: string[] = [];
  const busy: TrialRecord[] = [];
  const findings: Finding[] = [];
  for (const record of records) {
    if (!isOpen(record)) continue;
    if (!isFrom(record, context.origin)) {
      findings.push(recordElsewhere(record, context.origin));
      continue;
    }
    const atWork = await context.book.atWork(record);
    if (atWork !== null) {
      busy.push(record);
      findings.push({
        code: CODES.left.code,
        severity: 'note',
        message: `Trial ${record.trial} is at work elsewhere (${atWork}); what it made stays.`,
      });
      continue;
    }
    let held: HeldTrial | undefined;
    try {
      held = await context.book.take(record, record, null);
      const done = await tidyHeld(held, context);
      cleaned.push(...done.removed);
      findings.push(...done.findings);
      await held.release('cleaned up');
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      findings.push({ ...errorFinding(error), severity: 'warning' });
      await held?.letGo();
    }
  }
  return { cleaned, findings, atWork: busy };
}

/** Ends a trial that this run holds, whatever it had begun. While its experiment runs on, its heads stay. */
export async function tidyHeld(
  held: HeldTrial,
  context: Omit<TidyContext, 'book' | 'origin'>,
): Promise<{ removed: string[]; findings: Finding[] }> {
  const { platform, trials, kinds, words, entries } = context;
  const { isOver, findings } = await stopExperiment(held, context);
  if (!isOver) return { removed: [], findings };
  const done = await removeHeads({ held, platform, kinds, words });
  const copies = await archiveCopies(entryOf(held.record, entries), held, trials);
  return { removed: done.removed, findings: [...findings, ...done.findings, ...copies] };
}
