import { errorCode, noteCode, refusedCode } from '../../model/index.js';

/**
 * What may stand against applying from a work tree; docs/errors.md is generated from this table.
 * `plan` says each of the refused ones as a warning.
 */
export const GUARD_CODES = {
  older: refusedCode('PS6201', 'The commit here is older than the one that was applied last.'),
  unrelated: refusedCode(
    'PS6202',
    'The commit here does not have the one that was applied last in its history: another branch, or a rewritten history.',
  ),
  noHistory: refusedCode(
    'PS6203',
    'The history that would tell whether the commit here is older is missing, and cannot be fetched.',
  ),
  unclean: refusedCode(
    'PS6204',
    'Files that a plan is made from are in no commit, and the target says `require_clean`.',
  ),
  dirty: noteCode('PS6205', 'Files that a plan is made from are in no commit; the ledger records that.'),
  noCommit: noteCode('PS6206', 'There is no commit here, so nothing can tell whether these files are older.'),
  leftOut: errorCode('PS6210', 'A pattern fits only items of files that git left out of the checkout.'),
  allowed: noteCode('PS6207', 'An older or unrelated commit is applied, as `--allow-older` says.'),
  sameFiles: noteCode(
    'PS6220',
    'The commit here does not have the one that was applied last in its history, but one with the same configured files: it is not older.',
  ),
  merged: noteCode(
    'PS6221',
    'The commit here does not have the one that was applied last in its history, but the merge of its pull request: it is not older.',
  ),
  stranger: refusedCode(
    'PS6134',
    'The ledger holds an entry that no apply has written: no object of its kind can have its place or its id.',
  ),
} as const;
