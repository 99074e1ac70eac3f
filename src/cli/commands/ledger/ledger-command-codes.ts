interface LedgerCommandCode {
  readonly code: string;
  readonly severity: 'error' | 'refused' | 'warning' | 'note';
  readonly doc: string;
}

const error = (code: string, doc: string): LedgerCommandCode => ({ code, severity: 'error', doc });
const warning = (code: string, doc: string): LedgerCommandCode => ({ code, severity: 'warning', doc });

const refused = (code: string, doc: string): LedgerCommandCode => ({ code, severity: 'refused', doc });
const note = (code: string, doc: string): LedgerCommandCode => ({ code, severity: 'note', doc });

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
  noRevision: error('PS7301', 'The history has no revision of that name.'),
  noValues: error(
    'PS7302',
    'Only a ledger in git keeps the values of earlier revisions; the file ledger keeps a list.',
  ),
  emptyHistory: error(
    'PS7303',
    'There is no ledger yet, so there is no history, nothing to show and nothing to roll back.',
  ),
  badLimit: error('PS7304', '`--limit` is no whole number from 1 up.'),
  notRebuilt: warning(
    'PS7401',
    'A resource of the revision cannot be planned from what the ledger holds of it.',
  ),
  withoutSecret: warning(
    'PS7402',
    'A rollback creates a resource again without its secret, which the ledger does not hold.',
  ),
  staysMade: note('PS7403', 'What was made after the revision stays, because nothing is pruned.'),
  cannotMove: error('PS7502', '`ledger move` was given two addresses that cannot be one object.'),
  oneAddress: error('PS7503', 'A single address of the ledger is needed, and this is none.'),
  nothingToSet: error('PS7504', '`ledger set` was not told what to set.'),
  cannotSet: error('PS7505', '`ledger set --id` names no object that the entry could stand for.'),
  notElsewhere: error(
    'PS7506',
    'There is no ledger where `ledger rebind --from` looks, or there is one here already.',
  ),
  holderLives: refused(
    'PS7507',
    'The holder of the lock runs on this machine; only `--force` takes its lock.',
  ),
  onlyGit: error('PS7508', 'A ledger in files has nothing to push.'),
} as const satisfies { readonly [name: string]: LedgerCommandCode };
