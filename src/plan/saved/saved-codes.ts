import { errorCode, noteCode, refusedCode } from '../../model/index.js';

/** Codes of saved plans; docs/errors.md is generated from this table. */
export const SAVED_CODES = {
  unreadable: errorCode('PS9110', 'The file that `apply --plan` names cannot be read.'),
  notJson: errorCode('PS9111', 'The file that `apply --plan` names is not valid JSON.'),
  notPlan: errorCode('PS9112', 'The file that `apply --plan` names is not a plan of pipelines-sync.'),
  version: refusedCode('PS9113', 'A saved plan has an unsupported format version.'),
  edited: refusedCode('PS9114', 'A saved plan was edited after it was saved.'),
  target: refusedCode('PS9115', 'A saved plan is for another target.'),
  binding: refusedCode('PS9116', 'A saved plan is for another {account}, platform or namespace.'),
  noLedger: refusedCode('PS9117', 'A saved plan was made without the ledger.'),
  errors: refusedCode('PS9118', 'A saved plan contains errors.'),
  stale: refusedCode('PS9119', 'A saved plan is stale; each change is listed with what differs.'),
  flags: errorCode('PS9120', 'A flag that decides what to plan was combined with `apply --plan`.'),
  ledgerGone: refusedCode('PS9121', 'The ledger of a saved plan no longer exists.'),
  waiting: noteCode('PS9122', 'Other changes are waiting that are not in the saved plan; they are not made.'),
} as const;
