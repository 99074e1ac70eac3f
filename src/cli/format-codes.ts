import { errorCode } from '../model/index.js';

/** Why `fmt` left a file unchanged; docs/errors.md is generated from this table. */
export const FORMAT_CODES = {
  refused: errorCode(
    'PS7101',
    '`fmt` cannot format a file without losing a comment or changing its meaning.',
  ),
  unwritable: errorCode('PS7102', '`fmt` cannot write a file.'),
  changedMeanwhile: errorCode('PS7103', 'A file changed while `fmt` was running and was left unchanged.'),
} as const;
