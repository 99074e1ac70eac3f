import { type Code, errorCode, type Finding, noteCode, type Place, warningCode } from '../../model/index.js';

/** Codes of reading files; docs/errors.md is generated from this table. */
export const SOURCE_CODES = {
  tooLarge: errorCode('PS1001', 'A file is larger than 10 MiB.'),
  byteOrderMark: errorCode(
    'PS1002',
    'A file starts with a byte order mark; the platform SDK refuses such files.',
  ),
  notUtf8: errorCode('PS1003', 'A file is not UTF-8.'),
  binary: errorCode('PS1004', 'A file contains NUL bytes, so it is not a text file.'),
  empty: errorCode('PS1005', 'A file has no value.'),
  severalDocuments: errorCode('PS1006', 'A YAML file contains more than one document.'),
  tooDeep: errorCode('PS1007', 'Maps and lists are nested deeper than 200 levels, aliases counted in full.'),
  tooManyValues: errorCode('PS1008', 'A file contains more than 1,000,000 values, aliases counted in full.'),
  controlCharacter: errorCode('PS1009', 'A file contains a control character that is not escaped.'),
  yamlSyntax: errorCode('PS1010', 'A file is not valid YAML.'),
  jsonSyntax: errorCode('PS1011', 'A file is not valid JSON.'),
  jsonComment: errorCode('PS1012', 'A JSON file contains a comment.'),
  trailingComma: errorCode('PS1013', 'A comma follows the last entry of a JSON object or list.'),
  duplicateKey: errorCode('PS1014', 'A map has the same key twice; in YAML `1` and `"1"` are the same key.'),
  keyNotText: errorCode('PS1015', 'The key of a YAML map is empty, an alias, a list or a map.'),
  refusedKey: errorCode(
    'PS1016',
    'A map has the key `__proto__`, or front matter has the key `---`; both are refused.',
  ),
  tag: errorCode('PS1017', 'A YAML value has an explicit tag such as `!!str` or `!secret`.'),
  directive: errorCode('PS1018', 'A YAML file has a directive other than `%YAML 1.2`.'),
  unknownAlias: errorCode('PS1019', 'A YAML alias has no anchor before it.'),
  aliasInItself: errorCode('PS1020', 'A YAML alias is inside the value of its own anchor.'),
  mergeNotMap: errorCode('PS1021', 'A merge key `<<` has a value other than a map or a list of maps.'),
  unsafeInteger: errorCode('PS1022', 'An integer is beyond ±(2^53 − 1) and would be rounded.'),
  notFinite: errorCode('PS1023', 'A number is NaN, infinite or too large for JSON.'),
  leadingZero: noteCode('PS1024', 'A YAML integer starts with 0, which older YAML reads as octal.'),
  escapedControl: warningCode('PS1025', 'A string contains a control character.'),
  loneSurrogate: warningCode(
    'PS1026',
    'A string contains half of a surrogate pair, which UTF-8 cannot encode.',
  ),
  unnamedElement: errorCode(
    'PS1027',
    'An element of a list that is read as a map has no name, or the name of another element.',
  ),
  foreignMember: errorCode('PS1028', 'A file of a platform has a member that its own shape does not have.'),
  patternWithoutMatch: errorCode('PS1101', 'A bundle pattern matches no file.'),
  patternOutside: errorCode('PS1102', 'A bundle pattern leads outside the repository.'),
  fileOutside: errorCode(
    'PS1103',
    'A bundle file or folder is a symbolic link that leads outside the repository.',
  ),
  fileUnreadable: errorCode('PS1104', 'A bundle file or folder cannot be read.'),
  fileName: errorCode('PS1105', 'The name of a bundle file contains a control character or is not UTF-8.'),
  filePrivate: errorCode('PS1106', 'A bundle file is a symbolic link into .git or .pipelines-sync.'),
  textAbsolute: errorCode('PS1111', 'A $file path is absolute.'),
  textOutside: errorCode('PS1112', 'A $file path leads outside the repository.'),
  textSymlink: errorCode('PS1113', 'A $file path leads outside the repository through a symbolic link.'),
  textMissing: errorCode('PS1114', 'A $file path does not exist; case matters.'),
  textNotFile: errorCode('PS1115', 'A $file path is a folder or something else that is not a regular file.'),
  textBinary: errorCode('PS1116', 'A $file text contains NUL bytes, so it is not a text file.'),
  textNotUtf8: errorCode('PS1117', 'A $file text is not UTF-8.'),
  textByteOrderMark: errorCode('PS1118', 'A $file text starts with a byte order mark.'),
  textTooLarge: errorCode('PS1119', 'A $file text is larger than 10 MiB.'),
  textBackslash: errorCode('PS1120', 'A $file path contains a backslash.'),
  textControl: warningCode('PS1121', 'A $file text contains a control character.'),
  textPrivate: errorCode('PS1122', 'A $file path leads into .git or .pipelines-sync.'),
  textUnreadable: errorCode('PS1123', 'A $file text cannot be read.'),
  textPath: errorCode('PS1124', 'A $file path is empty or contains a NUL character.'),
  patternCostly: errorCode(
    'PS1130',
    'A bundle pattern is longer than 200 characters, has more than three `*` in one part of the path, or could take too long in another way.',
  ),
  tooManyPatterns: errorCode('PS1131', 'A list of patterns, or `sync`, has more than 500 patterns.'),
  noFrontMatter: errorCode(
    'PS1300',
    'A Markdown file that a bundle pattern names does not begin with front matter.',
    'Add front matter, or leave the folder of the file out of `bundles` with a pattern that starts with `!`.',
  ),
  fileAndText: errorCode(
    'PS1301',
    'A Markdown file that a bundle pattern names is also the text of a $file.',
    'Move the text to a file that no pattern names.',
  ),
  textTwice: errorCode(
    'PS1302',
    'Front matter has the field that is the text below it, and there is a text below it too.',
    'Keep one of the two.',
  ),
} as const;

/** The end of a remedy for the markers of a merge conflict in a text. */
export const MEANT_MARKERS =
  'If an item contains them on purpose, set sync: {<address>: {conflict_markers: true}}';

/** Makes a finding with one of these codes. */
export function sourceFinding(
  kind: Code,
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
