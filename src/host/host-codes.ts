import { errorCode } from '../model/index.js';

/** Codes of failures of the machine; docs/errors.md is generated from this table. */
export const HOST_CODES = {
  privateFile: errorCode(
    'PS9055',
    'The file for secrets is a symbolic link, not a regular file, or not writable.',
    'Name another file, one that is not a link, in a folder that is writable.',
  ),
  fewFiles: errorCode(
    'PS9081',
    'The limit on open files is too low for this process.',
    'Raise the limit in this shell, for example with `ulimit -n 1024`.',
  ),
} as const;
