import { errorCode, warningCode } from '../../../model/index.js';

/**
 * Codes of `doctor` alone; docs/errors.md is generated from this table. Where another command would stop with its own
 * code, doctor shows that code.
 */
export const DOCTOR_CODES = {
  node: errorCode('PS9150', 'Node is too old.'),
  git: errorCode('PS9151', 'Git is too old, or missing in a git repository.'),
  files: errorCode('PS9152', 'The configuration or the bundles have errors; `validate` lists them all.'),
  fileWarnings: warningCode(
    'PS9153',
    'The configuration or the bundles have warnings; `validate` lists them all.',
  ),
  secrets: warningCode('PS9154', 'A secret of the target is not set in the environment.'),
  role: warningCode('PS9155', 'The role of the key suggests that it may not write.'),
  unreadable: errorCode('PS9156', 'A list that the files need cannot be read with this key.'),
  otherUnreadable: warningCode(
    'PS9157',
    'A list that the files can do without cannot be read with this key.',
  ),
  discovery: warningCode(
    'PS9158',
    'A question to the platform about what the files use got no answer, so some findings are missing.',
  ),
  clock: warningCode('PS9159', 'The clocks of this machine and of the platform differ.'),
  cutOff: warningCode('PS9160', 'An earlier run was interrupted or left its lock behind.'),
  underway: warningCode('PS9161', 'Another run is applying to this target.'),
  push: errorCode('PS9162', 'The remote of the ledger refused a dry run of a push.'),
  folder: errorCode('PS9163', 'The folder of the ledger cannot be written.'),
  shallow: warningCode('PS9164', 'The clone is shallow; apply may have to fetch history first.'),
  source: warningCode('PS9165', 'Apply would refuse this commit or work tree, or warn about it.'),
  onlyHere: warningCode('PS9166', 'The repository has no remote, so only this clone knows the ledger.'),
} as const;
