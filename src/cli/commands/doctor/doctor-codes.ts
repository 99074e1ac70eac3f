import { errorCode, warningCode } from '../../../model/index.js';

/**
 * Codes of `doctor` alone; docs/errors.md is generated from this table. Where another command would stop with its own
 * code, doctor shows that code.
 */
export const DOCTOR_CODES = {
  node: errorCode(
    'PS9150',
    'Node is too old.',
    'Install the version of Node that the message names, or a later one.',
  ),
  git: errorCode(
    'PS9151',
    'Git is too old, or missing in a git repository.',
    'Install the version of git that the message names, or a later one.',
  ),
  files: errorCode(
    'PS9152',
    'The configuration or the bundles have errors; `validate` lists them all.',
    'Correct the errors that `pipelines-sync validate` lists.',
  ),
  fileWarnings: warningCode(
    'PS9153',
    'The configuration or the bundles have warnings; `validate` lists them all.',
    'Look at the warnings that `pipelines-sync validate` lists.',
  ),
  secrets: warningCode(
    'PS9154',
    'A secret of the target is not set in the environment.',
    'Set the secrets where `apply` runs. Plan does not need them.',
  ),
  role: warningCode(
    'PS9155',
    'The role of the key suggests that it may not write.',
    'For apply, use the key of a user who may edit prompts and tools. Plan works with this key.',
  ),
  unreadable: errorCode(
    'PS9156',
    'A list that the files need cannot be read with this key.',
    'Give the user of the key the right to read the list, or set `allow_unreadable` of the target.',
  ),
  otherUnreadable: warningCode(
    'PS9157',
    'A list that the files can do without cannot be read with this key.',
    'Nothing; the files of this target do not need the list.',
  ),
  discovery: warningCode(
    'PS9158',
    'A question to the platform about what the files use got no answer, so some findings are missing.',
    'Nothing for a plan; some mistakes in the files are then found only when they are written.',
  ),
  clock: warningCode(
    'PS9159',
    'The clocks of this machine and of the platform differ.',
    'Correct the clock of this machine: the age of locks is measured with it.',
  ),
  cutOff: warningCode(
    'PS9160',
    'An earlier run was interrupted or left its lock behind.',
    'Nothing; the next apply takes over the lock and looks up what that run started.',
  ),
  underway: warningCode(
    'PS9161',
    'Another run is applying to this target.',
    'Wait for the other run to end.',
  ),
  push: errorCode(
    'PS9162',
    'The remote of the ledger refused a dry run of a push.',
    'Give git a key or token that may push; in a GitHub workflow, `permissions: {contents: write}`.',
  ),
  folder: errorCode(
    'PS9163',
    'The folder of the ledger cannot be written.',
    'Make the folder `.pipelines-sync` writable for the user who runs apply. Plan does not need it.',
  ),
  shallow: warningCode(
    'PS9164',
    'The clone is shallow; apply may have to fetch history first.',
    'Nothing, where git can fetch. In a workflow, `fetch-depth: 0` of `actions/checkout` fetches the history at once.',
  ),
  source: warningCode(
    'PS9165',
    'Apply would refuse this commit or work tree, or warn about it.',
    'Do what the remedy of the named code says before you apply.',
  ),
  onlyHere: warningCode(
    'PS9166',
    'The repository has no remote, so only this clone knows the ledger.',
    'Add a remote that everybody who applies can push to: `git remote add origin URL`. If there is a ledger already, publish it there: `pipelines-sync ledger push`.',
  ),
} as const;
