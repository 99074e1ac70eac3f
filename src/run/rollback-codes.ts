import { noteCode, warningCode } from '../model/index.js';

/** Codes of a rollback plan; docs/errors.md is generated from this table. */
export const ROLLBACK_CODES = {
  notRebuilt: warningCode(
    'PS7401',
    'A resource of the revision cannot be restored from its ledger entry.',
    'Check the resource by hand; the message says why it cannot be restored.',
  ),
  withoutSecret: warningCode(
    'PS7402',
    'A rollback creates a resource again without its secret, which the ledger does not hold.',
    'Update the files and apply them, to write the secret.',
  ),
  staysMade: noteCode(
    'PS7403',
    'A resource created after the revision stays, because the rollback does not prune.',
    'To remove what was created since then: `pipelines-sync rollback --to REVISION --prune`.',
  ),
} as const;
