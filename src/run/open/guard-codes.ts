import { errorCode, noteCode, refusedCode } from '../../model/index.js';

/**
 * Reasons not to apply from a work tree; docs/errors.md is generated from this table. `plan` prints refusals as
 * warnings.
 */
export const GUARD_CODES = {
  older: refusedCode('PS6201', 'The commit is older than the last applied one.'),
  unrelated: refusedCode(
    'PS6202',
    'The commit does not descend from the last applied one: another branch, or a rewritten history.',
  ),
  noHistory: refusedCode(
    'PS6203',
    'The commit may be older than the last applied one: the history between them is missing and cannot be fetched.',
  ),
  unclean: refusedCode(
    'PS6204',
    'Files of the plan have uncommitted changes, and the target sets `require_clean`.',
  ),
  dirty: noteCode('PS6205', 'Files of the plan have uncommitted changes; the ledger records that.'),
  noCommit: noteCode(
    'PS6206',
    'There is no commit, so it is unknown whether the files are older than the last applied ones.',
  ),
  leftOut: errorCode('PS6210', 'A pattern matches only items of files that git left out of the checkout.'),
  allowed: noteCode('PS6207', 'An older or unrelated commit is applied because of `--allow-older`.'),
  sameFiles: noteCode(
    'PS6220',
    'The commit does not descend from the last applied one, but from one with the same configured files, so it is not older.',
  ),
  merged: noteCode(
    'PS6221',
    'The commit does not descend from the last applied one, but from the merge of its pull request, so it is not older.',
  ),
  stranger: refusedCode(
    'PS6134',
    'The ledger holds an entry that no apply can have written: its place or id is impossible for its kind.',
  ),
} as const;
