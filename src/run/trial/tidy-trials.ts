import type { Platform } from '../../compare/index.js';
import type { HeldTrial, TrialBook, TrialExperiment, TrialRecord } from '../../ledger/index.js';
import { type Finding, isObject, type Kinds, sameJson, UserError } from '../../model/index.js';
import type { TrialEntry, TrialPlatform } from '../../providers/index.js';
import { archiveCopies } from './archive-copies.js';
import { removeHeads } from './clean-up.js';
import { cancelShown } from './shown-experiment.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';
import { endFinding, errorFinding } from './trial-report.js';

/** What tidying up needs. */
export interface TidyContext {
  book: TrialBook;
  platform: Platform;
  trials: TrialPlatform;
  kinds: Kinds;
  words: readonly string[];
  /** The trials of the configuration, as far as they can be read. */
  entries: readonly TrialEntry[];
  now(): number;
}

/** True where a trial left something on the platform that is to be removed, or that still runs, or was cut off. */
export function isOpen({ objects, experiment, end, holder }: TrialRecord): boolean {
  const isRunning = end === null && experiment !== null && isUnderWay(experiment);
  const hasCopies = end !== null && experiment?.copies === 'wanted';
  return (
    holder !== null ||
    isRunning ||
    hasCopies ||
    objects.some(({ state }) => state === 'sending' || state === 'made')
  );
}

/** One that was out of sight, and has an id, may run as well. */
function isUnderWay({ state, id }: TrialExperiment): boolean {
  return (
    state === 'sending' ||
    state === 'launched' ||
    state === 'cancelling' ||
    (state === 'unknown' && id !== null)
  );
}

/**
 * Cleans up what trials of earlier runs left: cancels their experiments and removes their heads. Those of a run that is at
 * work stay.
 */
export async function tidyTrials(
  records: readonly TrialRecord[],
  context: TidyContext,
): Promise<{ cleaned: string[]; findings: Finding[] }> {
  const cleaned: string[] = [];
  const findings: Finding[] = [];
  for (const record of records) {
    if (!isOpen(record)) continue;
    const atWork = await context.book.atWork(record);
    if (atWork !== null) {
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
  return { cleaned, findings };
}

/** Ends a trial that this run holds, whatever it had begun. While its experiment runs on, its heads stay. */
export async function tidyHeld(
  held: HeldTrial,
  { platform, trials, kinds, words, entries, now }: Omit<TidyContext, 'book'>,
): Promise<{ removed: string[]; findings: Finding[] }> {
  const { record } = held;
  const { experiment } = record;
  const findings: Finding[] = [];
  if (record.end === null && experiment !== null && isUnderWay(experiment)) {
    const where = placeOf(record);
    const { id } = experiment;
    let why: string | null = 'its launch got no answer, so nobody knows whether it runs';
    if (id !== null && where !== null) {
      const stopped = await cancelShown({ where }, id, trials);
      why = stopped.why;
      if (!stopped.isOver) {
        const text = `The experiment ${id} of trial ${record.trial} could not be cancelled: ${why}.`;
        const remedy = 'It may still run. The next run, or trial --clean, tries again.';
        return { removed: [], findings: [endFinding(CODES.unknown, text, remedy, 'warning')] };
      }
    }
    experiment.state = id === null ? 'unknown' : 'ended';
    record.end = { state: 'interrupted', why, at: new Date(now()).toISOString() };
    if (why !== null)
      findings.push(
        endFinding(
          CODES.unknown,
          `The experiment${id === null ? '' : ` ${id}`} of trial ${record.trial} was not cancelled: ${why}.`,
          'Look at the copies of its workflow.',
          'warning',
        ),
      );
    await held.save('ended');
  }
  const done = await removeHeads({ held, platform, kinds, words });
  const copies = await archiveCopies(entryOf(record, entries), held, trials);
  return { removed: done.removed, findings: [...findings, ...done.findings, ...copies] };
}

/** The trial of a record in the configuration, while it is about the same workflow. */
function entryOf({ trial, asked }: TrialRecord, entries: readonly TrialEntry[]): TrialEntry | undefined {
  return entries.find(({ name, where }) => name === trial && sameJson({ ...where }, asked.where ?? null));
}

/** Where the workflow of a recorded trial is; null where the record does not say it in numbers. */
export function placeOf({ asked }: TrialRecord): { readonly [word: string]: number } | null {
  const { where } = asked;
  if (!isObject(where)) return null;
  return Object.values(where).every((id) => Number.isSafeInteger(id) && Number(id) > 0)
    ? (where as { [word: string]: number })
    : null;
}
