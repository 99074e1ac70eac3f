import type { Finding, Place, Severity } from '../../model/index.js';

/** A kind of finding: its stable code, how grave it is, and the sentence for docs/errors.md. */
export interface SourceCode {
  readonly code: string;
  readonly severity: Severity;
  readonly doc: string;
}

const error = (code: string, doc: string): SourceCode => ({ code, severity: 'error', doc });
const warning = (code: string, doc: string): SourceCode => ({ code, severity: 'warning', doc });
const note = (code: string, doc: string): SourceCode => ({ code, severity: 'note', doc });

/** All findings about reading files; docs/errors.md is generated from this table. */
export const SOURCE_CODES = {
  tooLarge: error('PS1001', 'A file is larger than 10 MiB.'),
  byteOrderMark: error(
    'PS1002',
    'A file starts with a byte order mark; the platform SDK refuses such files.',
  ),
  notUtf8: error('PS1003', 'A file is not UTF-8.'),
  binary: error('PS1004', 'A file holds NUL bytes and so is no text.'),
  empty: error('PS1005', 'A file holds no value.'),
  severalDocuments: error('PS1006', 'A YAML file holds more than one document.'),
  tooDeep: error('PS1007', 'Maps and lists are nested deeper than 200 levels, aliases counted in full.'),
  tooManyValues: error('PS1008', 'A file holds more than 1,000,000 values, aliases counted in full.'),
  controlCharacter: error('PS1009', 'A control character stands in a file as it is instead of as an escape.'),
  yamlSyntax: error('PS1010', 'A file is not valid YAML.'),
  jsonSyntax: error('PS1011', 'A file is not valid JSON.'),
  jsonComment: error('PS1012', 'A JSON file holds a comment.'),
  trailingComma: error('PS1013', 'A comma follows the last entry of a JSON object or list.'),
  duplicateKey: error('PS1014', 'A map has the same key twice; in YAML `1` and `"1"` are the same key.'),
  keyNotText: error('PS1015', 'The key of a YAML map is empty, an alias, a list or a map.'),
  refusedKey: error('PS1016', 'A map has the key `__proto__`, which no field has.'),
  tag: error('PS1017', 'A YAML value has an explicit tag such as `!!str` or `!secret`.'),
  directive: error('PS1018', 'A YAML file has a directive other than `%YAML 1.2`.'),
  unknownAlias: error('PS1019', 'A YAML alias has no anchor before it.'),
  aliasInItself: error('PS1020', 'A YAML alias stands inside the value of its own anchor.'),
  mergeNotMap: error('PS1021', 'A merge key `<<` holds something else than a map or a list of maps.'),
  unsafeInteger: error('PS1022', 'An integer lies beyond ±(2^53 − 1) and would be rounded.'),
  notFinite: error('PS1023', 'A number is NaN, infinite or too large for JSON.'),
  leadingZero: note('PS1024', 'A YAML integer starts with 0, which older YAML reads as octal.'),
  escapedControl: warning('PS1025', 'A text holds a control character.'),
  loneSurrogate: warning('PS1026', 'A text holds half of a surrogate pair, which UTF-8 cannot carry.'),
  patternWithoutMatch: error('PS1101', 'A bundle pattern matches no file.'),
  patternOutside: error('PS1102', 'A bundle pattern leads outside the repository.'),
  fileOutside: error(
    'PS1103',
    'A bundle file or folder is a symbolic link that leads outside the repository.',
  ),
  fileUnreadable: error('PS1104', 'A bundle file or folder cannot be read.'),
  fileName: error('PS1105', 'The name of a bundle file holds a control character or is not UTF-8.'),
  filePrivate: error('PS1106', 'A bundle file is a symbolic link into .git or .pipelines-sync.'),
  textAbsolute: error('PS1111', 'A $file path is absolute.'),
  textOutside: error('PS1112', 'A $file path leads outside the repository.'),
  textSymlink: error('PS1113', 'A $file path leads outside the repository through a symbolic link.'),
  textMissing: error('PS1114', 'A $file path names no file; upper and lower case count.'),
  textNotFile: error('PS1115', 'A $file path names a folder or something else that is no regular file.'),
  textBinary: error('PS1116', 'A $file text holds NUL bytes and so is no text.'),
  textNotUtf8: error('PS1117', 'A $file text is not UTF-8.'),
  textByteOrderMark: error('PS1118', 'A $file text starts with a byte order mark.'),
  textTooLarge: error('PS1119', 'A $file text is larger than 10 MiB.'),
  textBackslash: error('PS1120', 'A $file path holds a backslash.'),
  textControl: warning('PS1121', 'A $file text holds a control character.'),
  textPrivate: error('PS1122', 'A $file path leads into .git or .pipelines-sync.'),
  textUnreadable: error('PS1123', 'A $file text cannot be read.'),
  textPath: error('PS1124', 'A $file path is empty or holds a NUL character.'),
  patternCostly: error(
    'PS1130',
    'A glob is longer than 200 characters, has more than three `*` in a part of its path, or could take too long in another way.',
  ),
  tooManyPatterns: error('PS1131', 'A list of patterns, or `sync`, holds more than 500 patterns.'),
} as const satisfies { readonly [name: string]: SourceCode };

/** A finding of one of the kinds above. */
export function sourceFinding(
  kind: SourceCode,
  place: Place | undefined,
  message: string,
  remedy: string,
  related?: { message: string; place: Place },
): Finding {
  return {
    code: kind.code,
    severity: kind.severity,
    message,
    remedy,
    ...(place === undefined ? {} : { place }),
    ...(related === undefined ? {} : { related: [related] }),
  };
}
