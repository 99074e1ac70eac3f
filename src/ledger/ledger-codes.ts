interface LedgerCode {
  readonly code: string;
  readonly severity: 'error' | 'refused';
  readonly doc: string;
}

const error = (code: string, doc: string): LedgerCode => ({ code, severity: 'error', doc });
const refused = (code: string, doc: string): LedgerCode => ({ code, severity: 'refused', doc });

/** Everything about the ledger; docs/errors.md is generated from this table. */
export const LEDGER_CODES: readonly LedgerCode[] = [
  error('PS6001', 'The ledger was written by a newer version of the tool.'),
  refused('PS6002', 'The ledger belongs to another {account}, platform, namespace or configuration file.'),
  error('PS6003', 'The ledger is damaged; it is never guessed what it said.'),
  error('PS6004', 'The ledger is there and cannot be read; that is never taken for "there is none".'),
  refused('PS6005', 'A plan that was made without the ledger cannot be applied.'),
  error('PS6006', 'The ledger cannot be written, so no further change is sent.'),
  error(
    'PS6007',
    'The ledger was taken over under another name (`ledger rebind --from`) and is not kept up.',
  ),
];
