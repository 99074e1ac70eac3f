import { errorCode } from '../model/index.js';

/** What the machine refuses; docs/errors.md is generated from this table. */
export const HOST_CODES = {
  privateFile: errorCode(
    'PS9055',
    'The file for secrets is a symbolic link, no regular file, or cannot be written.',
  ),
} as const;
