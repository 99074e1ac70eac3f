interface DoctorCode {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly doc: string;
}

const error = (code: string, doc: string): DoctorCode => ({ code, severity: 'error', doc });
const warning = (code: string, doc: string): DoctorCode => ({ code, severity: 'warning', doc });

/**
 * What `doctor` may find that no other command has a code for; docs/errors.md is generated from this
 * table. Where another command would stop with a code of its own, doctor shows that one.
 */
export const DOCTOR_CODES = {
  node: error('PS9150', 'Node is older than this tool needs.'),
  git: error('PS9151', 'Git is missing in a repository, or older than this tool needs.'),
  files: error('PS9152', 'The configuration or the bundles have errors; `validate` lists them all.'),
  fileWarnings: warning(
    'PS9153',
    'The configuration or the bundles have warnings; `validate` lists them all.',
  ),
  secrets: warning('PS9154', 'A secret that the target names is not in the environment.'),
  role: warning('PS9155', 'The role of the key sounds as if it may not write.'),
  unreadable: error('PS9156', 'A list that the files need cannot be read with this key.'),
  otherUnreadable: warning(
    'PS9157',
    'A list that the files do not need, or need not, cannot be read with this key.',
  ),
  discovery: warning(
    'PS9158',
    'What the platform tells about workflows or models cannot be read, so some findings are missing.',
  ),
  clock: warning('PS9159', "The clock of this machine and the platform's differ."),
  cutOff: warning('PS9160', 'An earlier run was cut off, or left its lock behind.'),
  underway: warning('PS9161', 'Somebody applies to this target right now.'),
  push: error('PS9162', 'The remote of the ledger does not take a push, as far as a dry run tells.'),
  folder: error('PS9163', 'The folder of the ledger cannot be written.'),
  shallow: warning('PS9164', 'The clone is shallow; an apply may have to fetch history first.'),
  source: warning(
    'PS9165',
    'An apply from this commit or work tree would be refused, or say something about it.',
  ),
  onlyHere: warning('PS9166', 'The repository has no remote, so only this clone knows the ledger.'),
} as const satisfies { readonly [name: string]: DoctorCode };
