import { errorCode, refusedCode } from '../model/index.js';

/** Codes of commands that change files without the platform: `mv`, `extract` and `import`. */
export const REWRITE_CODES = {
  noItem: errorCode('PS1310', 'No item of the files has the address that `mv` or `extract` names.'),
  leftOut: refusedCode('PS1311', 'Git left out files that `mv`, `extract` or `import` would have to read.'),
  impossible: refusedCode('PS1312', 'The files cannot be changed as `mv`, `extract` or `import` would.'),
  noText: errorCode('PS1320', 'The field that `extract` names is not a text that it can move.'),
  badFile: errorCode('PS1321', 'The file that `extract` would write exists, or a bundle pattern names it.'),
  unfitText: refusedCode('PS1322', 'A file cannot hold the text that `extract` would move, unchanged.'),
  keepsName: errorCode('PS1330', '`mv` cannot rename the item.'),
  taken: errorCode('PS1331', 'Another item has the name that `mv` would give.'),
  renamedBefore: refusedCode('PS1332', 'The item that `mv` would rename has a `renamed_from` already.'),
  noPlace: errorCode('PS1336', 'No bundle pattern leads to a place for what `import` would write.'),
} as const;
