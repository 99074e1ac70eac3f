import { errorCode, refusedCode } from '../model/index.js';

/** Codes of the ledger; docs/errors.md is generated from this table. */
export const LEDGER_CODES = {
  newer: errorCode('PS6001', 'The ledger was written by a newer version of pipelines-sync.'),
  otherBinding: refusedCode(
    'PS6002',
    'The ledger belongs to another {account}, platform, namespace or configuration file.',
  ),
  damaged: errorCode('PS6003', 'The ledger is damaged; its contents are never guessed.'),
  unreadable: errorCode('PS6004', 'The ledger exists but cannot be read; it is never treated as empty.'),
  notUsed: refusedCode('PS6005', 'A plan that was made without the ledger cannot be applied.'),
  unwritable: errorCode('PS6006', 'The ledger cannot be written, so no further changes are sent.'),
  takenOver: errorCode(
    'PS6007',
    'The ledger was taken over under another name (`ledger rebind --from`) and is no longer updated.',
  ),
} as const;

/** Codes of the history; docs/errors.md is generated from this table. */
export const HISTORY_CODES = {
  noRevision: errorCode('PS7301', 'The history has no revision with that name.'),
} as const;
