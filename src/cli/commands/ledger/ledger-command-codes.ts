import { errorCode, refusedCode, warningCode } from '../../../model/index.js';

/** Codes of `drift`, `history`, `rollback` and `ledger`; docs/errors.md is generated from this table. */
export const LEDGER_COMMAND_CODES = {
  noLedger: errorCode('PS7201', 'There is no ledger yet, so `drift` has nothing to compare with.'),
  brokenFiles: warningCode(
    'PS7202',
    'The files have errors; `drift` continues, but may not know the line of an item.',
  ),
  underway: warningCode(
    'PS7203',
    'Another run applies while `drift` compares: its writes may look like drift.',
  ),
  noValues: errorCode('PS7302', 'Only a ledger in git keeps the values of earlier revisions.'),
  emptyHistory: errorCode(
    'PS7303',
    'There is no ledger yet, so there is nothing to show, to change or to roll back.',
  ),
  badLimit: errorCode('PS7304', '`--limit` is not a whole number of 1 or more.'),
  cannotMove: errorCode('PS7502', '`ledger move` cannot give an entry this address.'),
  oneAddress: errorCode('PS7503', 'The address does not match exactly one entry of the ledger.'),
  nothingToSet: errorCode('PS7504', '`ledger set` needs a value to set.'),
  cannotSet: errorCode('PS7505', '`ledger set --id` names an object that the entry cannot stand for.'),
  notElsewhere: errorCode(
    'PS7506',
    '`ledger rebind --from` finds no ledger to take over, or one that is in use.',
  ),
  holderLives: refusedCode(
    'PS7507',
    'The lock is held by a running process of this machine; only `--force` takes it.',
  ),
  onlyGit: errorCode('PS7508', 'The ledger is not in git, so there is nothing to push.'),
} as const;
