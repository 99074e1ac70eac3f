import { type Binding, type LedgerStore, type OpenLedger, OtherBinding } from '../../ledger/index.js';

/** What makes it another platform or account, and not only another name. */
const ELSEWHERE = ['org_id', 'base_url'] as const;

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
    if (!(error instanceof OtherBinding) || !ELSEWHERE.some((name) => error.differ.includes(name)))
      throw error;
    throw new OtherBinding(
      error.differ,
      error.message,
      `Most likely a setting of this run is missing or has changed, for instance the variable ${variable}: set it as it was. Otherwise: ${error.advice.remedy ?? ''}`,
    );
  }
}
