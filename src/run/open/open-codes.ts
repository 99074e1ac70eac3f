import { errorCode, refusedCode, warningCode } from '../../model/index.js';

/** Codes of opening a target, and of patterns that match nothing in it; docs/errors.md is generated from this table. */
export const OPEN_CODES = {
  noConfiguration: errorCode(
    'PS3201',
    'There is no configuration, and no bundle was named.',
    'Name bundles on the command line, or create a configuration: `pipelines-sync init`.',
  ),
  checkOnly: refusedCode(
    'PS9033',
    'The platform of the target only checks files, so the command does nothing there.',
    'Run `pipelines-sync plan`, which checks the files.',
  ),
  inNoTree: warningCode(
    'PS9034',
    'A file of the target belongs to nothing that is checked.',
    'Leave the file out of `bundles`, or correct its place or name.',
  ),
  baseUnreadable: errorCode(
    'PS9036',
    'The commit that a check compares with cannot be read.',
    'Fetch the commit, for example with `git fetch --unshallow`.',
  ),
  checkOptions: errorCode(
    'PS9038',
    'An option of plans was passed for a target whose files are only checked.',
    'Leave the option out. To keep the verdict, save what `pipelines-sync plan --json` prints.',
  ),
  noTree: errorCode(
    'PS9035',
    'The files of the target contain nothing to check.',
    'Correct `bundles` of the target so that they match what is to be checked.',
  ),
  otherProvider: errorCode(
    'PS9037',
    'A command, or runs after an apply, of one platform were asked for on a target on another one.',
    'Choose a target of the platform that the command belongs to, with `--target`.',
  ),
  badPattern: errorCode(
    'PS9030',
    'A pattern on the command line has an unknown kind, or looks like a file.',
    'Write a pattern of addresses such as `prompts/*`, and file names before the flags.',
  ),
  fitsNothing: errorCode(
    'PS9031',
    'A pattern on the command line matches no item of the files.',
    'Correct the pattern; the message names a similar address. `pipelines-sync plan` lists them all.',
  ),
  fitsLeftOut: errorCode(
    'PS9032',
    'A pattern on the command line matches only items that the target leaves out.',
    'Choose another target with `--target`, or change `include` and `exclude` in the configuration.',
  ),
} as const;
