import type { LedgerSession } from '../ledger/index.js';
import { UserError } from '../model/index.js';
import type { Session } from './session.js';

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
