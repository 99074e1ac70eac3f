import { errorCode, noteCode, refusedCode } from '../../model/index.js';

/** Why a saved plan is not carried out; docs/errors.md is generated from this table. */
export const SAVED_CODES = {
  unreadable: errorCode('PS9110', 'The file that `apply --plan` names cannot be read.'),
  notJson: errorCode('PS9111', 'The file that `apply --plan` names is no JSON.'),
  notPlan: errorCode('PS9112', 'The file that `apply --plan` names is JSON, but no plan of this tool.'),
  version: refusedCode('PS9113', 'A saved plan has another major format version.'),
  edited: refusedCode('PS9114', 'A saved plan was changed after it was made.'),
  target: refusedCode('PS9115', 'A saved plan is for another target.'),
  binding: refusedCode('PS9116', 'A saved plan is for another {account}, platform or namespace.'),
  noLedger: refusedCode('PS9117', 'A saved plan was made without the ledger.'),
  errors: refusedCode('PS9118', 'A saved plan contains errors.'),
  stale: refusedCode(
    'PS9119',
    'What a saved plan rests on is not so any more; each change is named with what differs.',
  ),
  flags: errorCode('PS9120', 'A flag that decides what a plan holds, beside `apply --plan`.'),
  ledgerGone: refusedCode('PS9121', 'The ledger that a saved plan was made with is gone.'),
  waiting: noteCode('PS9122', 'Something else waits that is not in the saved plan; it is not done.'),
} as const;
