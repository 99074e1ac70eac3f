import { alwaysShown, errorCode, noteCode, warningCode } from '../../model/index.js';

/** Codes of files that are not what they seem; docs/errors.md is generated from this table. */
export const STAND_IN_CODES = {
  leftOut: alwaysShown(
    noteCode(
      'PS1140',
      'Git left bundles out of this checkout; their items were read from the commit, count as present but are not planned.',
    ),
  ),
  unread: alwaysShown(
    warningCode(
      'PS1141',
      'Git left bundles out of this checkout and their content is missing, so nothing is deleted for not being in the files.',
    ),
  ),
  textLeftOut: errorCode('PS1142', 'Git left a $file text out of this checkout.'),
  lfsPointer: errorCode('PS1143', 'A file is a Git LFS pointer, not the text itself.'),
  encrypted: errorCode('PS1144', 'A file is encrypted.'),
  linkAsFile: errorCode(
    'PS1145',
    'A file is a symbolic link in the commit but a plain file here that contains the path of the link.',
  ),
  unmerged: errorCode('PS1146', 'A file is unmerged: it has an unresolved merge conflict.'),
  conflicted: errorCode('PS1147', 'A file contains unresolved conflict markers.'),
  notCheckable: alwaysShown(
    noteCode(
      'PS1148',
      'A pull request from a fork changed a file in Git LFS; its text is not fetched and not planned.',
    ),
  ),
} as const;
