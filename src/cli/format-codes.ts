/** Why `fmt` left a file as it is; docs/errors.md is generated from this table. */
export const FORMAT_CODES = {
  refused: {
    code: 'PS7101',
    severity: 'error',
    doc: '`fmt` cannot bring a file into the canonical layout without losing a comment or changing what it means.',
  },
  unwritable: { code: 'PS7102', severity: 'error', doc: '`fmt` cannot write a file.' },
  changedMeanwhile: {
    code: 'PS7103',
    severity: 'error',
    doc: 'A file changed while `fmt` was at work, and is left as it is.',
  },
} as const;
