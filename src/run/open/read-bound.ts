import { type Binding, type LedgerStore, type OpenLedger, OtherBinding } from '../../ledger/index.js';

/** Parts of a binding that mean another platform or account, not only another name. */
const ELSEWHERE = ['org_id', 'base_url'] as const;

/**
 * The ledger of a binding. For the ledger of another platform, the message begins with the most likely cause: a variable
 * that was set for the last apply and is not set now.
 */
export async function readBound(
  store: Pick<LedgerStore, 'read'>,
  binding: Binding,
  variable: string,
  onFixed?: () => void,
): Promise<OpenLedger> {
  try {
    return await store.read(binding, onFixed);
  } catch (error) {
    if (!(error instanceof OtherBinding) || !ELSEWHERE.some((name) => error.differ.includes(name)))
      throw error;
    throw new OtherBinding(
      error.differ,
      error.message,
      `Most likely a setting is missing or has changed, for example the variable ${variable}: set it as before. Otherwise: ${error.advice.remedy ?? ''}`,
    );
  }
}
