import { mayHaveWritten } from '../apply/exit-code.js';
import type { ApplyReport, Outcome } from '../apply/outcome.js';
import type { LedgerSession } from '../ledger/index.js';
import { UserError } from '../model/index.js';
import type { Session } from './open/session.js';

/** Whether the ledger of a run could be written. */
export type FinishedLedger =
  | { state: 'written'; revision: string; message: null }
  | { state: 'failed'; revision: null; message: string };

/** Finishes the ledger of a run. A failure is part of the report, exit 4; it must not go unnoticed. */
export async function finishLedger(
  begun: Pick<LedgerSession, 'finish'>,
  clock: Session['clock'],
): Promise<FinishedLedger> {
  try {
    const revision = await begun.finish(new Date(clock.now()).toISOString());
    return { state: 'written', revision, message: null };
  } catch (error) {
    return failedLedger(error);
  }
}

const NOT_DONE: ReadonlySet<string> = new Set(['failed', 'blocked', 'not attempted', 'held', 'unreadable']);

/**
 * Ends the ledger of an apply. An apply that did nothing, on the platform or in the ledger, makes no revision. Records
 * that are needed for safety (intents without an answer, ids, marks) change an entry, and so make one.
 * @param outcomes the outcome of each change
 * @param before the revision that the run began with
 */
export async function endApply(
  begun: Pick<LedgerSession, 'finish' | 'release'>,
  outcomes: readonly Outcome[],
  before: string | null,
  clock: Session['clock'],
): Promise<ApplyReport['ledger']> {
  const isNothing =
    outcomes.length > 0 && outcomes.every((one) => NOT_DONE.has(one.outcome) && !mayHaveWritten(one));
  if (!isNothing) return finishLedger(begun, clock);
  try {
    const left = await begun.release();
    if (left === undefined) return finishLedger(begun, clock);
    const { revision } = left;
    // A changed revision holds the records that an earlier run left behind.
    return { state: revision === before ? 'unchanged' : 'written', revision, message: null };
  } catch (error) {
    return failedLedger(error);
  }
}

/** The result for a ledger that could not be written, with the remedy in its message. */
export function failedLedger(error: unknown): FinishedLedger & { state: 'failed' } {
  const message = error instanceof Error ? error.message : String(error);
  const remedy = error instanceof UserError ? error.remedy : undefined;
  return {
    state: 'failed',
    revision: null,
    message: remedy === undefined ? message : `${message} ${remedy}`,
  };
}
