import { errorCode, refusedCode, warningCode } from '../../../model/index.js';

/** Everything that `drift`, `history`, `rollback` and `ledger` say; docs/errors.md is generated from this table. */
export const LEDGER_COMMAND_CODES = {
  noLedger: errorCode('PS7201', 'There is no ledger yet, so `drift` has nothing to compare with.'),
  brokenFiles: warningCode(
    'PS7202',
    'The files have errors; `drift` goes on, but may not know where something stands in them.',
  ),
  underway: warningCode(
    'PS7203',
    'Somebody applies while `drift` compares: what that run writes may look like drift.',
  ),
  noValues: errorCode(
    'PS7302',
    'Only a ledger in git keeps the values of earlier revisions; the file ledger keeps a list.',
  ),
  emptyHistory: errorCode(
    'PS7303',
    'There is no ledger yet, so there is no history, nothing to show and nothing to roll back.',
  ),
  badLimit: errorCode('PS7304', '`--limit` is no whole number from 1 up.'),
  cannotMove: errorCode('PS7502', '`ledger move` was given two addresses that cannot be one object.'),
  oneAddress: errorCode('PS7503', 'A single address of the ledger is needed, and this is none.'),
  nothingToSet: errorCode('PS7504', '`ledger set` was not told what to set.'),
  cannotSet: errorCode('PS7505', '`ledger set --id` names no object that the entry could stand for.'),
  notElsewhere: errorCode(
    'PS7506',
    'There is no ledger where `ledger rebind --from` looks, or there is one here already.',
  ),
  holderLives: refusedCode(
    'PS7507',
    'The holder of the lock runs on this machine; only `--force` takes its lock.',
  ),
  onlyGit: errorCode('PS7508', 'A ledger in files has nothing to push.'),
} as const;
