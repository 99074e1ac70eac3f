import { type Binding, LEDGER_CODES, type LedgerStore, type OpenLedger } from '../../ledger/index.js';
import { UserError } from '../../model/index.js';

/** PS6002 where the platform or the account is another one, and not only a name. */
const ELSEWHERE = /: (?:.*; )?(?:org_id|base_url) \S+ there, /;

/**
 * The ledger of a binding. Where it is one of another platform, the most likely cause comes first: a
 * variable that was set for the last apply, and is not for this run.
 */
export async function readBound(
  store: Pick<LedgerStore, 'read'>,
  binding: Binding,
  variable: string,
): Promise<OpenLedger> {
  try {
    return await store.read(binding);
  } catch (error) {
    if (
      !(error instanceof UserError) ||
      error.code !== LEDGER_CODES.otherBinding.code ||
      !ELSEWHERE.test(error.message)
    )
      throw error;
    const { remedy = '', command } = error.advice;
    throw new UserError(
      error.code,
      error.message,
      `Most likely a setting of this run is missing or has changed, for instance the variable ${variable}: set it as it was. Otherwise: ${remedy}`,
      error.exitCode,
      command,
    );
  }
}
