import { errorCode, refusedCode } from '../model/index.js';

/** Everything about the ledger; docs/errors.md is generated from this table. */
export const LEDGER_CODES = {
  newer: errorCode('PS6001', 'The ledger was written by a newer version of the tool.'),
  otherBinding: refusedCode(
    'PS6002',
    'The ledger belongs to another {account}, platform, namespace or configuration file.',
  ),
  damaged: errorCode('PS6003', 'The ledger is damaged; it is never guessed what it said.'),
  unreadable: errorCode(
    'PS6004',
    'The ledger is there and cannot be read; that is never taken for "there is none".',
  ),
  notUsed: refusedCode('PS6005', 'A plan that was made without the ledger cannot be applied.'),
  unwritable: errorCode('PS6006', 'The ledger cannot be written, so no further change is sent.'),
  takenOver: errorCode(
    'PS6007',
    'The ledger was taken over under another name (`ledger rebind --from`) and is not kept up.',
  ),
} as const;

/** What is asked of the history and is not there; docs/errors.md is generated from this table. */
export const HISTORY_CODES = {
  noRevision: errorCode('PS7301', 'The history has no revision of that name.'),
} as const;
