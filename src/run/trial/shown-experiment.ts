import { UserError } from '../../model/index.js';
import type { Launched, TrialEntry, TrialPlatform } from '../../providers/index.js';

/** Asks what a recorded experiment is; null: not one with the two sides of a trial. */
export async function shownExperiment(
  at: Pick<TrialEntry, 'where'>,
  id: number | string,
  trials: Pick<TrialPlatform, 'status'>,
): Promise<{ launched: Launched | null } | { why: string }> {
  try {
    return { launched: await trials.status(at, id) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { why: `it could not be read (${error.message.replace(/\.$/, '')})` };
  }
}

/**
 * Cancels an experiment if the platform shows it with the two sides of a trial: whoever can push can write a record.
 * @param isOurs the platform itself just said that it is the one of the trial; then it need not show it yet
 * @returns why it was not cancelled, or null; and false where it may run on and a later run can cancel it
 */
export async function cancelShown(
  at: Pick<TrialEntry, 'where'>,
  id: number | string,
  trials: Pick<TrialPlatform, 'status' | 'cancel'>,
  isOurs: boolean,
): Promise<{ why: string | null; isOver: boolean }> {
  const shown = await shownExperiment(at, id, trials);
  const launched = 'why' in shown ? null : shown.launched;
  if (launched === null && !isOurs)
    return 'why' in shown
      ? { why: shown.why, isOver: false }
      : { why: 'the platform does not show it as one of a trial', isOver: true };
  const isRunning = launched === null || launched.state === 'running';
  const why = isRunning ? await trials.cancel(at, id) : null;
  return { why, isOver: why === null };
}
