import { mayHaveWritten } from '../apply/exit-code.js';
import type { ApplyReport, Outcome } from '../apply/outcome.js';
import type { LedgerSession } from '../ledger/index.js';
import { UserError } from '../model/index.js';
import type { Session } from './open/session.js';

/** How the end of a run's ledger went. */
export type FinishedLedger =
  | { state: 'written'; revision: string; message: null }
  | { state: 'failed'; revision: null; message: string };

/** A ledger that cannot be written after writes is the worst time for silence: it is said, exit 4. */
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
 * Ends the ledger of an apply. One that did nothing at all, neither on the platform nor in the ledger, is no
 * entry of the deployment log; what has to be known of it for safety (intents without an answer, ids, marks)
 * is an entry that differs, and makes a revision.
 * @param outcomes what became of each change
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
    // What an earlier run left behind was taken in first.
    return { state: revision === before ? 'unchanged' : 'written', revision, message: null };
  } catch (error) {
    return failedLedger(error);
  }
}

/** The sentence for a ledger that could not be written, with what to do about it. */
export function failedLedger(error: unknown): FinishedLedger & { state: 'failed' } {
  const message = error instanceof Error ? error.message : String(error);
  const remedy = error instanceof UserError ? error.remedy : undefined;
  return {
    state: 'failed',
    revision: null,
    message: remedy === undefined ? message : `${message} ${remedy}`,
  };
}
