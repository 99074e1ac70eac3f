import { DEFAULT_PROVIDER } from '../config/config-types.js';
import type { AccountHeader } from '../plan/index.js';
import type { Session } from './open/session.js';

/** Platform and account for plans and reports; left out for the default platform. */
export function accountHeader({
  target: { provider },
  org: id,
  accountLabel: label,
}: Pick<Session, 'target' | 'org' | 'accountLabel'>): Pick<AccountHeader, 'provider' | 'account'> {
  return provider === DEFAULT_PROVIDER ? {} : { provider, account: { id, label } };
}
