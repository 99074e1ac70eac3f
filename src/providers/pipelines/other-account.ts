import { type AccountId, PLATFORM_CODES, UserError } from '../../model/index.js';
import type { KeyUse } from '../provider.js';

/** The error about a key of another organization. */
export function otherOrganization(org: AccountId, wanted: AccountId, key: KeyUse): UserError {
  return new UserError(
    PLATFORM_CODES.otherAccount.code,
    `The API key from ${key.source} belongs to organization ${org}, but target ${key.target} is organization ${wanted}.`,
    "Use a key of the target's organization, or correct org_id of the target.",
  );
}
