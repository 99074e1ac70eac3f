import { errorCode } from '../../model/index.js';

/** Codes of opening a target, and of patterns that match nothing in it; docs/errors.md is generated from this table. */
export const OPEN_CODES = {
  noConfiguration: errorCode('PS3201', 'There is no configuration, and no bundle was named.'),
  badPattern: errorCode('PS9030', 'A pattern on the command line has an unknown kind, or looks like a file.'),
  fitsNothing: errorCode('PS9031', 'A pattern on the command line matches no item of the files.'),
  fitsLeftOut: errorCode(
    'PS9032',
    'A pattern on the command line matches only items that the target leaves out.',
  ),
} as const;
