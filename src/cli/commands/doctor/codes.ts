import { errorCode, warningCode } from '../../../model/index.js';

/**
 * What `doctor` may find that no other command has a code for; docs/errors.md is generated from this
 * table. Where another command would stop with a code of its own, doctor shows that one.
 */
export const DOCTOR_CODES = {
  node: errorCode('PS9150', 'Node is older than this tool needs.'),
  git: errorCode('PS9151', 'Git is missing in a repository, or older than this tool needs.'),
  files: errorCode('PS9152', 'The configuration or the bundles have errors; `validate` lists them all.'),
  fileWarnings: warningCode(
    'PS9153',
    'The configuration or the bundles have warnings; `validate` lists them all.',
  ),
  secrets: warningCode('PS9154', 'A secret that the target names is not in the environment.'),
  role: warningCode('PS9155', 'The role of the key sounds as if it may not write.'),
  unreadable: errorCode('PS9156', 'A list that the files need cannot be read with this key.'),
  otherUnreadable: warningCode(
    'PS9157',
    'A list that the files do not need, or need not, cannot be read with this key.',
  ),
  discovery: warningCode(
    'PS9158',
    'What the platform tells about workflows or models cannot be read, so some findings are missing.',
  ),
  clock: warningCode('PS9159', "The clock of this machine and the platform's differ."),
  cutOff: warningCode('PS9160', 'An earlier run was cut off, or left its lock behind.'),
  underway: warningCode('PS9161', 'Somebody applies to this target right now.'),
  push: errorCode('PS9162', 'The remote of the ledger does not take a push, as far as a dry run tells.'),
  folder: errorCode('PS9163', 'The folder of the ledger cannot be written.'),
  shallow: warningCode('PS9164', 'The clone is shallow; an apply may have to fetch history first.'),
  source: warningCode(
    'PS9165',
    'An apply from this commit or work tree would be refused, or say something about it.',
  ),
  onlyHere: warningCode('PS9166', 'The repository has no remote, so only this clone knows the ledger.'),
} as const;
