import type { AccountHeader } from '../../plan/index.js';
import { visible } from './sanitize.js';

/** The account of a plan or report, for sentences. */
export function accountText({ account, org_id }: AccountHeader): string {
  return account === undefined ? `org ${org_id}` : visible(account.label);
}
