import { describe, expect, it } from 'vitest';
import { read } from './helpers.js';

type Row = [name: string, source: string | Uint8Array, findings: string[], value?: unknown];

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

const YAML: Row[] = [
  ['a key twice', 'a: 1\nb: 2\na: 3\n', ['duplicateKey a.yaml:3:1 <- a.yaml:1:1'], { a: 1, b: 2 }],
  [
    '"1" and 1 are one key',
    'x:\n  1: a\n  "1": b\n',
    ['duplicateKey a.yaml:3:3 <- a.yaml:2:3'],
    { x: { 1: 'a' } },
  ],
  [
    'a key twice in a flow map',
    '{a: 1, b: 2, a: 3}',
    ['duplicateKey a.yaml:1:14 <- a.yaml:1:2'],
    { a: 1, b: 2 },
  ],
  [
    'a key three times',
    'a: 1\na: 2\na: 3',
    ['duplicateKey a.yaml:2:1 <- a.yaml:1:1', 'duplicateKey a.yaml:3:1 <- a.yaml:1:1'],
    { a: 1 },
  ],
  [
    'CRLF',
    'a: 1\r\nb: |\r\n  x\r\n  y\r\na: 3\r\n',
    ['duplicateKey a.yaml:5:1 <- a.yaml:1:1'],
    { a: 1, b: 'x\ny\n' },
  ],
  [
    'tabs count as one column',
    'a:\t{b: 1,\tb: 2}',
    ['duplicateKey a.yaml:1:11 <- a.yaml:1:5'],
    { a: { b: 1 } },
  ],
  [
    'emoji count as two columns',
    '{"🙂🙂": 1, b: 1, b: 2}',
    ['duplicateKey a.yaml:1:19 <- a.yaml:1:13'],
    { '🙂🙂': 1, b: 1 },
  ],
  ['emoji in a comment above', '# 🙂\na: *x', ['unknownAlias a.yaml:2:4']],
  ['an unknown alias', 'a: &tone 1\nb: *tune\n', ['unknownAlias a.yaml:2:4']],
  ['an alias before its anchor', 'a: *x\nb: &x 1', ['unknownAlias a.yaml:1:4']],
  ['an alias inside its own anchor', 'a: &x\n  - 1\n  - *x\n', ['aliasInItself a.yaml:3:5 <- a.yaml:1:4']],
  [
    'several holes at once',
    '- *x\n- *y\n- {a: 1, a: 2}',
    ['unknownAlias a.yaml:1:3', 'unknownAlias a.yaml:2:3', 'duplicateKey a.yaml:3:10 <- a.yaml:3:4'],
  ],
  [
    'an anchor taken again inside itself',
    'a: &x\n  b: &x 1\n  c: *x\nd: *x',
    [],
    { a: { b: 1, c: 1 }, d: 1 },
  ],
  ['merging a text', 'a:\n  <<: text\n', ['mergeNotMap a.yaml:2:7']],
  ['merging a list of texts', 'a: &a {x: 1}\nb:\n  <<: [*a, 2]\n', ['mergeNotMap a.yaml:3:12']],
  [
    'two merge keys',
    'a: &a {x: 1}\nb:\n  <<: *a\n  <<: *a\n',
    ['duplicateKey a.yaml:4:3 <- a.yaml:3:3'],
    { a: { x: 1 }, b: { x: 1 } },
  ],
  ['merging an unknown alias', 'b:\n  <<: *a\n', ['unknownAlias a.yaml:2:7']],
  [
    'an integer beyond 2^53',
    'id: 9007199254740993\n',
    ['unsafeInteger a.yaml:1:5'],
    { id: 9007199254740992 },
  ],
  ['a negative one', '- -9007199254740992', ['unsafeInteger a.yaml:1:3'], [-9007199254740992]],
  ['the last safe one', '- 9007199254740991', [], [9007199254740991]],
  ['hexadecimal', '- 0xFFFFFFFFFFFFFFFF', ['unsafeInteger a.yaml:1:3'], [18446744073709552000]],
  ['with a fraction of zeros', '- 9007199254740993.0', ['unsafeInteger a.yaml:1:3'], [9007199254740992]],
  ['a large number with an exponent', '- 1e20', [], [1e20]],
  ['quoted digits are a text', '- "9007199254740993"', [], ['9007199254740993']],
  [
    'NaN and Infinity',
    '- .nan\n- -.inf\n- 1e400',
    ['notFinite a.yaml:1:3', 'notFinite a.yaml:2:3', 'notFinite a.yaml:3:3'],
    [0, 0, 0],
  ],
  [
    'octal or decimal',
    '- 010\n- 07\n- -012\n- 0o10\n- 08',
    ['leadingZero a.yaml:1:3', 'leadingZero a.yaml:3:3', 'leadingZero a.yaml:5:3'],
    [10, 7, -12, 8, 8],
  ],
  [
    'words that are texts',
    '[yes, no, on, off, 2020-01-01, 1_000, ~, True]',
    [],
    ['yes', 'no', 'on', 'off', '2020-01-01', '1_000', null, true],
  ],
  [
    'tags',
    'a: !foo b\nc: !!binary aGk=\nd: !!str 1\n',
    ['tag a.yaml:1:4', 'tag a.yaml:2:4', 'tag a.yaml:3:4'],
    { a: 'b', c: 'aGk=', d: 1 },
  ],
  [
    'tags of maps, lists and keys',
    '!!map\na: !!set {x}\n!k b: ! []\nc: !!omap [{d: 1}]\n',
    ['tag a.yaml:1:1', 'tag a.yaml:2:4', 'tag a.yaml:3:1', 'tag a.yaml:3:7', 'tag a.yaml:4:4'],
    { a: { x: null }, b: [], c: [{ d: 1 }] },
  ],
  [
    'a tag between anchor and block text',
    'a: &x !!str |\n  text\nb: *x',
    ['tag a.yaml:1:7'],
    { a: 'text\n', b: 'text\n' },
  ],
  ['a verbatim tag without value', 'a: !<tag:x>\nb: 1', ['tag a.yaml:1:4'], { a: null, b: 1 }],
  [
    'directives',
    '%YAML 1.1\n%TAG ! tag:x,2000:\n---\na: yes\n',
    ['directive a.yaml:1:1', 'directive a.yaml:2:1'],
    { a: 'yes' },
  ],
  ['the allowed directive', '%YAML 1.2\n---\na: 1\n', [], { a: 1 }],
  ['a byte order mark', bytes([0xef, 0xbb, 0xbf], 'a: 1\n'), ['byteOrderMark a.yaml:1:1'], { a: 1 }],
  ['UTF-16', bytes([0xff, 0xfe], 'a\0:\0'), ['notUtf8 a.yaml:1:1']],
  ['no UTF-8', bytes('a: 1\nb: é', [0xff], 'x'), ['notUtf8 a.yaml:2:5']],
  ['a cut character at the end', bytes('ab', [0xef, 0xbf]), ['notUtf8 a.yaml:1:3']],
  [
    'U+FFFD itself is fine, a wrong byte behind is not',
    bytes('a: \ufffd🙂\ufffd', [0xc3]),
    ['notUtf8 a.yaml:1:8'],
  ],
  ['a real U+FFFD', 'a: \ufffd', [], { a: '\ufffd' }],
  ['NUL', 'a: 1\nb: \0', ['binary a.yaml:2:4']],
  ['several documents', 'a: 1\n---\nb: 2\n---\nc: 3\n', ['severalDocuments a.yaml:2:1'], { a: 1 }],
  ['an empty second document', '---\na: 1\n---\n', ['severalDocuments a.yaml:3:1'], { a: 1 }],
  ['a document end is fine', '---\na: 1\n...\n# end\n', [], { a: 1 }],
  ['an empty file', '', ['empty a.yaml:1:1']],
  ['only white space', ' \n\r\n', ['empty a.yaml:1:1']],
  ['only a comment', '# nothing\n', ['empty a.yaml:1:1']],
  ['only a marker', '---\n', ['empty a.yaml:1:1']],
  ['null that is written', 'null', [], null],
  [
    'raw control characters',
    'a: b\u0007c\nd: "\u007f"\ne: \u0085',
    ['controlCharacter a.yaml:1:5', 'controlCharacter a.yaml:2:5', 'controlCharacter a.yaml:3:4'],
    { a: 'b\u0007c', d: '\u007f', e: '\u0085' },
  ],
  ['a carriage return alone', 'a: "x\ry"', ['controlCharacter a.yaml:1:6'], { a: 'x\ry' }],
  [
    'escaped control characters',
    'a: "\\u0007"\n"\\e": "\\t\\r\\n"',
    ['escapedControl a.yaml:1:4', 'escapedControl a.yaml:2:1'],
    { a: '\u0007', '\u001b': '\t\r\n' },
  ],
  ['a backslash in single quotes escapes nothing', "a: '\\u0007'", [], { a: '\\u0007' }],
  [
    'half of a surrogate pair',
    'a: "\\ud83d"\nb: "\\ud83d\\ude00"',
    ['loneSurrogate a.yaml:1:4'],
    { a: '\ud83d', b: '😀' },
  ],
  ['__proto__', 'a:\n  __proto__: {x: 1}\n  b: 1', ['refusedKey a.yaml:2:3'], { a: { b: 1 } }],
  ['a list as key', 'x: 1\n? [a]\n: 1', ['keyNotText a.yaml:2:3'], { x: 1 }],
  ['an alias as key', 'a: &x b\n*x : 1', ['keyNotText a.yaml:2:1'], { a: 'b' }],
  ['a missing key', 'a: 1\n: 2', ['keyNotText a.yaml:2:1'], { a: 1, '': 2 }],
  ['an empty key in quotes', '"": 2', [], { '': 2 }],
  ['plain keys are texts', 'null: 1\ntrue: 2\n1.0: 3', [], { null: 1, true: 2, '1.0': 3 }],
  ['a tab as indentation', 'a:\n\tb: 1', ['yamlSyntax a.yaml:2:1']],
  ['a colon in a plain text', 'a: b: c', ['yamlSyntax a.yaml:1:4']],
  ['an open quote', 'a: "b\nc: d', ['yamlSyntax a.yaml:2:5']],
  ['an unknown escape', 'a: 1\nb: "x\\q"', ['yamlSyntax a.yaml:2:6']],
  ['a key over 1,024 characters', `${'k'.repeat(1025)}: 1`, ['yamlSyntax a.yaml:1:1']],
  ['an open bracket', 'a: [1, 2', ['yamlSyntax a.yaml:1:9']],
];

const JSONS: Row[] = [
  [
    'a key twice',
    '{"a": 1,\n "b": {"c": 1, "c": 2},\n "a": 2}',
    ['duplicateKey a.json:2:16 <- a.json:2:8', 'duplicateKey a.json:3:2 <- a.json:1:2'],
    { a: 1, b: { c: 1 } },
  ],
  ['a key twice by escape', '{"a": 1, "\\u0061": 2}', ['duplicateKey a.json:1:10 <- a.json:1:2'], { a: 1 }],
  [
    'CRLF and emoji',
    '{\r\n"🙂": {"b": 1,\t"b": 2}\r\n}',
    ['duplicateKey a.json:2:16 <- a.json:2:8'],
    { '🙂': { b: 1 } },
  ],
  [
    'an integer beyond 2^53',
    '[9007199254740993, 12345678901234567890]',
    ['unsafeInteger a.json:1:2', 'unsafeInteger a.json:1:20'],
    [9007199254740992, 12345678901234567000],
  ],
  ['too large a number', '{"a": 1e400}', ['notFinite a.json:1:7'], { a: 0 }],
  [
    'NaN and Infinity',
    '{"a": NaN,\n"b": -Infinity, "c": Infinity}',
    ['notFinite a.json:1:7', 'notFinite a.json:2:6', 'notFinite a.json:2:22'],
  ],
  ['octal', '[010]', ['jsonSyntax a.json:1:3']],
  ['comments', '// x\n{"a": /* y */ 1}\n', ['jsonComment a.json:1:1', 'jsonComment a.json:2:7']],
  [
    'trailing commas',
    '{"a": [1, 2,\n],\n "b": 1,}',
    ['trailingComma a.json:1:12', 'trailingComma a.json:3:8'],
  ],
  ['a missing comma', '{"a": 1\n "b": 2}', ['jsonSyntax a.json:2:2']],
  ['a missing value', '{"a": , "b": 2}', ['jsonSyntax a.json:1:7']],
  ['an open object', '{"a": 1', ['jsonSyntax a.json:1:8']],
  ['single quotes', "{'a': 1}", ['jsonSyntax a.json:1:2']],
  ['more than one value', '{}\n{}', ['jsonSyntax a.json:2:1']],
  ['a line break in a text', '{"a": "x\ny"}', ['jsonSyntax a.json:1:7']],
  ['an unknown escape', '["\\q"]', ['jsonSyntax a.json:1:2']],
  ['a non-breaking space', '{\u00a0"a": 1}', ['jsonSyntax a.json:1:2']],
  [
    'a raw control character',
    '["a\tb\u0001"]',
    ['controlCharacter a.json:1:4', 'controlCharacter a.json:1:6'],
  ],
  [
    'an escaped control character',
    '{"\\u0007": "\\u0000", "b": "\\t\\r\\n"}',
    ['escapedControl a.json:1:2', 'escapedControl a.json:1:12'],
    { '\u0007': '\0', b: '\t\r\n' },
  ],
  ['DEL is legal in JSON', '["\u007f"]', ['escapedControl a.json:1:2'], ['\u007f']],
  ['half of a surrogate pair', '["\\udc00"]', ['loneSurrogate a.json:1:2'], ['\udc00']],
  ['__proto__', '{"a": {"__proto__": {"x": 1}}}', ['refusedKey a.json:1:8'], { a: {} }],
  ['a byte order mark', bytes([0xef, 0xbb, 0xbf], '{}'), ['byteOrderMark a.json:1:1'], {}],
  ['no UTF-8', bytes('["', [0xc0, 0x80], '"]'), ['notUtf8 a.json:1:3']],
  ['NUL', '["\0"]', ['binary a.json:1:3']],
  ['an empty file', '\n', ['empty a.json:1:1']],
  ['YAML in a JSON file', 'a: 1', ['jsonSyntax a.json:1:1']],
];

describe.each([
  ['a.yaml', YAML],
  ['a.json', JSONS],
])('%s', (file, rows) => {
  it.each(rows)('%s', (_name, source, findings, value) => {
    const got = read(file, source);
    expect(got.brief).toEqual(findings);
    expect(got.value).toEqual(value);
    for (const finding of got.findings) {
      expect(finding.message).toMatch(/^.{8,}[.;]$/su);
      expect(finding.remedy).toMatch(/^.{8,}[.?;]$/su);
    }
  });
});

it('says what was meant by an unknown alias', () => {
  expect(read('a.yaml', 'a: &tone 1\nb: *tune\n').findings[0]?.remedy).toBe('Did you mean *tone?');
});

it('writes tables of places in the sentence of a key that stands twice', () => {
  expect(read('a.yaml', 'a: 1\na: 2').findings[0]?.message).toBe(
    'The key "a" appears twice in the same map; the first is in line 1.',
  );
});

it('lists fifty findings of one code and counts the rest', () => {
  const got = read('a.yaml', '- *x\n'.repeat(300));
  expect(got.findings).toHaveLength(51);
  expect(got.brief.at(-1)).toBe('unknownAlias a.yaml:51:3');
  expect(got.findings.at(-1)?.message).toBe('250 more of the same kind follow; they are not listed.');
});

it('refuses a file over 10 MiB and reads one of just that size', () => {
  const limit = 10 * 1024 * 1024;
  const text = (size: number) => `["${'x'.repeat(size - 4)}"]`;
  expect(read('a.json', text(limit)).brief).toEqual([]);
  expect(read('a.json', text(limit + 1)).brief).toEqual(['tooLarge a.json:1:1']);
});
