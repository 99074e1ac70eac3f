import { errorCode } from '../model/index.js';

/** Why `fmt` left a file unchanged; docs/errors.md is generated from this table. */
export const FORMAT_CODES = {
  refused: errorCode(
    'PS7101',
    '`fmt` cannot format a file without losing a comment or changing its meaning.',
    'Move comments inside of values above them and simplify unusual YAML, or leave the file out.',
  ),
  unwritable: errorCode(
    'PS7102',
    '`fmt` cannot write a file.',
    'Make the file writable, then run `pipelines-sync fmt` again.',
  ),
  changedMeanwhile: errorCode(
    'PS7103',
    'A file changed while `fmt` was running and was left unchanged.',
    'Close other programs that write the file, then run `fmt` again.',
  ),
} as const;
