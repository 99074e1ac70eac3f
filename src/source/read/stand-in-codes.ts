import { errorCode, noteCode, warningCode } from '../../model/index.js';

/** Findings about files that are not what they seem; docs/errors.md is generated from this table. */
export const STAND_IN_CODES = {
  leftOut: noteCode(
    'PS1140',
    'Git left bundles out of this checkout; their items were read from the commit, count as present and are not planned.',
  ),
  unread: warningCode(
    'PS1141',
    'Git left bundles out of this checkout and their content is not here, so nothing is removed for being in no file.',
  ),
  textLeftOut: errorCode('PS1142', 'Git left a $file text out of this checkout.'),
  lfsPointer: errorCode('PS1143', 'A file is a pointer of Git LFS, not the text that it stands for.'),
  encrypted: errorCode('PS1144', 'A file is encrypted.'),
  linkAsFile: errorCode(
    'PS1145',
    'A file is a symbolic link in the commit and a plain file here, which holds the path that the link leads to.',
  ),
  unmerged: errorCode('PS1146', 'A file is unmerged: git waits for a conflict in it to be resolved.'),
  conflicted: errorCode('PS1147', 'A file holds the three markers of a conflict that nobody has resolved.'),
  notCheckable: noteCode(
    'PS1148',
    "A fork's pull request changed a file in Git LFS, whose text is not fetched; what it stands for is not planned.",
  ),
} as const;
