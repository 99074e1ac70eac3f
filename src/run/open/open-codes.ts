import { errorCode } from '../../model/index.js';

/** Why a target cannot be opened, and patterns that mean nothing in it; docs/errors.md is generated from this table. */
export const OPEN_CODES = {
  noConfiguration: errorCode('PS3201', 'There is no configuration, and no bundle was named.'),
  badPattern: errorCode('PS9030', 'A pattern on the command line names no kind, or looks like a file.'),
  fitsNothing: errorCode('PS9031', 'A pattern on the command line fits no item of the files.'),
  fitsLeftOut: errorCode(
    'PS9032',
    'A pattern on the command line fits only items that the target leaves out.',
  ),
} as const;
