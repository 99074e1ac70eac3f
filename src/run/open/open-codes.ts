import { errorCode, refusedCode, warningCode } from '../../model/index.js';

/** Codes of opening a target, and of patterns that match nothing in it; docs/errors.md is generated from this table. */
export const OPEN_CODES = {
  noConfiguration: errorCode('PS3201', 'There is no configuration, and no bundle was named.'),
  checkOnly: refusedCode(
    'PS9033',
    'The platform of the target only checks files, so the command does nothing there.',
  ),
  inNoTree: warningCode('PS9034', 'A file of the target belongs to nothing that is checked.'),
  baseUnreadable: errorCode('PS9036', 'The commit that a check compares with cannot be read.'),
  checkOptions: errorCode(
    'PS9038',
    'An option of plans was passed for a target whose files are only checked.',
  ),
  noTree: errorCode('PS9035', 'The files of the target contain nothing to check.'),
  otherProvider: errorCode(
    'PS9037',
    'A command, or runs after an apply, of one platform were asked for on a target on another one.',
  ),
  badPattern: errorCode('PS9030', 'A pattern on the command line has an unknown kind, or looks like a file.'),
  fitsNothing: errorCode('PS9031', 'A pattern on the command line matches no item of the files.'),
  fitsLeftOut: errorCode(
    'PS9032',
    'A pattern on the command line matches only items that the target leaves out.',
  ),
} as const;
