import { errorCode, refusedCode } from '../model/index.js';

/** Codes of the ledger; docs/errors.md is generated from this table. */
export const LEDGER_CODES = {
  newer: errorCode(
    'PS6001',
    'The ledger was written by a newer version of pipelines-sync.',
    'Update pipelines-sync; nothing was changed.',
  ),
  otherBinding: refusedCode(
    'PS6002',
    'The ledger belongs to another {account}, platform, namespace or configuration file.',
    'Use the configuration that the ledger belongs to. After a rename, continue with its ledger: `pipelines-sync ledger rebind`.',
  ),
  damaged: errorCode(
    'PS6003',
    'The ledger is damaged; its contents are never guessed.',
    'Restore the ledger from a copy. Without a ledger, the next plan adopts what is equal and holds what differs.',
  ),
  unreadable: errorCode(
    'PS6004',
    'The ledger exists but cannot be read; it is never treated as empty.',
    'Make the folder `.pipelines-sync` readable for the user who runs pipelines-sync.',
  ),
  notUsed: refusedCode(
    'PS6005',
    'A plan that was made without the ledger cannot be applied.',
    'Plan again without `--no-ledger`, then apply.',
  ),
  unwritable: errorCode(
    'PS6006',
    'The ledger cannot be written, so no further changes are sent.',
    'Make the place of the ledger writable, then run `pipelines-sync apply` again: it looks up what was written.',
  ),
  takenOver: errorCode(
    'PS6007',
    'The ledger was taken over under another name (`ledger rebind --from`) and is no longer updated.',
    'Bring this checkout up to date, or write the new `namespace` into the configuration.',
  ),
} as const;

/** Codes of the history; docs/errors.md is generated from this table. */
export const HISTORY_CODES = {
  noRevision: errorCode(
    'PS7301',
    'The history has no revision with that name.',
    'Name a revision that `pipelines-sync history` lists, or use `latest`, or `latest~1` for the one before.',
  ),
  noTime: errorCode(
    'PS3150',
    '`history --at` needs a day or a time.',
    'Write a day or a time, for example `pipelines-sync history --at 2026-11-22` or `--at 2026-11-22T10:03`. Without an offset, it is UTC.',
  ),
  tooEarly: errorCode(
    'PS3151',
    'The ledger has no revision of that time or before.',
    'Name a later time. `pipelines-sync history` lists the times of all applies.',
  ),
  unknownThen: errorCode(
    'PS3152',
    'The ledger had no such address at that time.',
    'List what was live then: `pipelines-sync history --at TIME`.',
  ),
  oneAddressThen: errorCode(
    'PS3153',
    '`history --at` takes one address.',
    'Write one address, or a pattern for several.',
  ),
} as const;
