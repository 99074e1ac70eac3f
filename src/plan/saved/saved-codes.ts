interface SavedCode {
  readonly code: string;
  readonly severity: 'error' | 'refused' | 'note';
  readonly doc: string;
}

const error = (code: string, doc: string): SavedCode => ({ code, severity: 'error', doc });
const refused = (code: string, doc: string): SavedCode => ({ code, severity: 'refused', doc });
const note = (code: string, doc: string): SavedCode => ({ code, severity: 'note', doc });

/** Why a saved plan is not carried out; docs/errors.md is generated from this table. */
export const SAVED_CODES = {
  unreadable: error('PS9110', 'The file that `apply --plan` names cannot be read.'),
  notJson: error('PS9111', 'The file that `apply --plan` names is no JSON.'),
  notPlan: error('PS9112', 'The file that `apply --plan` names is JSON, but no plan of this tool.'),
  version: refused('PS9113', 'A saved plan has another major format version.'),
  edited: refused('PS9114', 'A saved plan was changed after it was made.'),
  target: refused('PS9115', 'A saved plan is for another target.'),
  binding: refused('PS9116', 'A saved plan is for another {account}, platform or namespace.'),
  noLedger: refused('PS9117', 'A saved plan was made without the ledger.'),
  errors: refused('PS9118', 'A saved plan contains errors.'),
  stale: refused(
    'PS9119',
    'What a saved plan rests on is not so any more; each change is named with what differs.',
  ),
  flags: error('PS9120', 'A flag that decides what a plan holds, beside `apply --plan`.'),
  ledgerGone: refused('PS9121', 'The ledger that a saved plan was made with is gone.'),
  waiting: note('PS9122', 'Something else waits that is not in the saved plan; it is not done.'),
} as const satisfies { readonly [name: string]: SavedCode };
