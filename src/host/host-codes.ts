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
  fullDisk: errorCode(
    'PS9088',
    'A file could not be written, because the disk is full.',
    'Make room, then run the command again: what was written is whole, and the rest is done then.',
  ),
} as const;
