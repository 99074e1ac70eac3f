interface LedgerCommandCode {
  readonly code: string;
  readonly severity: 'error' | 'refused' | 'warning' | 'note';
  readonly doc: string;
}

const error = (code: string, doc: string): LedgerCommandCode => ({ code, severity: 'error', doc });
const warning = (code: string, doc: string): LedgerCommandCode => ({ code, severity: 'warning', doc });

/** Everything that `drift`, `history`, `rollback` and `ledger` say; docs/errors.md is generated from this table. */
export const LEDGER_COMMAND_CODES = {
  noLedger: error('PS7201', 'There is no ledger yet, so `drift` has nothing to compare with.'),
  brokenFiles: warning(
    'PS7202',
    'The files have errors; `drift` goes on, but may not know where something stands in them.',
  ),
  underway: warning(
    'PS7203',
    'Somebody applies while `drift` compares: what that run writes may look like drift.',
  ),
} as const satisfies { readonly [name: string]: LedgerCommandCode };
