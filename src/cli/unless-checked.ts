import { type CheckedTarget, CheckOnlyError } from '../run/open/check-only.js';

/**
 * Runs a command on a target that has a ledger, or its replacement on one whose files are only checked.
 * @param otherwise gets the target that is only checked, and the commands for it
 * @param needsPlan true for a command that applies a saved plan, which such a target does not have: it is refused
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
