import { errorCode } from '../model/index.js';

/** Codes of failures of the machine; docs/errors.md is generated from this table. */
export const HOST_CODES = {
  privateFile: errorCode(
    'PS9055',
    'The file for secrets is a symbolic link, not a regular file, or not writable.',
    'Name another file, one that is not a link, in a folder that is writable.',
  ),
} as const;
