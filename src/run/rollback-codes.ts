import { noteCode, warningCode } from '../model/index.js';

/** What a plan of `rollback` says of one resource; docs/errors.md is generated from this table. */
export const ROLLBACK_CODES = {
  notRebuilt: warningCode(
    'PS7401',
    'A resource of the revision cannot be planned from what the ledger holds of it.',
  ),
  withoutSecret: warningCode(
    'PS7402',
    'A rollback creates a resource again without its secret, which the ledger does not hold.',
  ),
  staysMade: noteCode('PS7403', 'What was made after the revision stays, because nothing is pruned.'),
} as const;
