import { errorCode } from '../model/index.js';

/** Why `fmt` left a file as it is; docs/errors.md is generated from this table. */
export const FORMAT_CODES = {
  refused: errorCode(
    'PS7101',
    '`fmt` cannot bring a file into the canonical layout without losing a comment or changing what it means.',
  ),
  unwritable: errorCode('PS7102', '`fmt` cannot write a file.'),
  changedMeanwhile: errorCode('PS7103', 'A file changed while `fmt` was at work, and is left as it is.'),
} as const;
