import { type CheckedTarget, CheckOnlyError } from '../run/open/check-only.js';

/**
 * Runs a command on a target that has a ledger, or what stands for it on one whose files are only checked.
 * @param otherwise gets the target that is only checked, and what is done on such targets
 * @param needsPlan a plan is to be saved or was saved: such a target has none, so that the command is refused
 */
export async function unlessChecked(
  running: Promise<number>,
  otherwise: (checked: CheckedTarget, commands: typeof import('./checked.js')) => Promise<number>,
  needsPlan = false,
): Promise<number> {
  try {
    return await running;
  } catch (error) {
    if (!(error instanceof CheckOnlyError) || needsPlan) throw error;
    return otherwise(error.checked, await import('./checked.js'));
  }
}
