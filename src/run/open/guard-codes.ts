interface GuardCode {
  readonly code: string;
  readonly severity: 'refused' | 'error' | 'note';
  readonly doc: string;
}

const refused = (code: string, doc: string): GuardCode => ({ code, severity: 'refused', doc });
const error = (code: string, doc: string): GuardCode => ({ code, severity: 'error', doc });
const note = (code: string, doc: string): GuardCode => ({ code, severity: 'note', doc });

/**
 * What may stand against applying from a work tree; docs/errors.md is generated from this table.
 * `plan` says each of the refused ones as a warning.
 */
export const GUARD_CODES = {
  older: refused('PS6201', 'The commit here is older than the one that was applied last.'),
  unrelated: refused(
    'PS6202',
    'The commit here does not have the one that was applied last in its history: another branch, or a rewritten history.',
  ),
  noHistory: refused(
    'PS6203',
    'The history that would tell whether the commit here is older is missing, and cannot be fetched.',
  ),
  unclean: refused(
    'PS6204',
    'Files that a plan is made from are in no commit, and the target says `require_clean`.',
  ),
  dirty: note('PS6205', 'Files that a plan is made from are in no commit; the ledger records that.'),
  noCommit: note('PS6206', 'There is no commit here, so nothing can tell whether these files are older.'),
  leftOut: error('PS6210', 'A pattern fits only items of files that git left out of the checkout.'),
  allowed: note('PS6207', 'An older or unrelated commit is applied, as `--allow-older` says.'),
  sameFiles: note(
    'PS6220',
    'The commit here does not have the one that was applied last in its history, but one with the same configured files: it is not older.',
  ),
  merged: note(
    'PS6221',
    'The commit here does not have the one that was applied last in its history, but the merge of its pull request: it is not older.',
  ),
  stranger: refused(
    'PS6134',
    'The ledger holds an entry that no apply has written: no object of its kind can have its place or its id.',
  ),
} as const satisfies { readonly [name: string]: GuardCode };
