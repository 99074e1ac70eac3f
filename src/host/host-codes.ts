import { errorCode } from '../model/index.js';

/** Codes of failures of the machine; docs/errors.md is generated from this table. */
export const HOST_CODES = {
  privateFile: errorCode(
    'PS9055',
    'The file for secrets is a symbolic link, not a regular file, or not writable.',
  ),
  fewFiles: errorCode('PS9081', 'The limit on open files is too low for this process.'),
} as const;
