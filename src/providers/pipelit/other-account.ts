import { type AccountId, PLATFORM_CODES, UserError } from '../../model/index.js';
import type { KeyUse } from '../provider.js';

/** The error about a key of another user. */
export function otherUser(user: AccountId, wanted: AccountId, key: KeyUse): UserError {
  return new UserError(
    PLATFORM_CODES.otherAccount.code,
    `The API key from ${key.source} belongs to user ${user}, but target ${key.target} is of user ${wanted}.`,
    "Use a key of the target's user, or correct account of the target.",
  );
}
