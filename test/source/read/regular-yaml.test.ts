import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model/index.js';
import { composedNodes } from '../../../src/source/read/library-yaml.js';
import { regularNodes } from '../../../src/source/read/regular-yaml.js';
import type { SourceNode } from '../../../src/source/read/source-node.js';
import { SourceReport, StopReading } from '../../../src/source/read/source-report.js';
import { readTokens } from '../../../src/source/read/source-yaml-tokens.js';
import { randomYaml } from '../edit/random-yaml.js';
import { decider } from '../edit/support.js';

// The short way must say exactly what the long way says without a finding, or nothing.

/** Everything that a tree tells. */
function shown(node: SourceNode): unknown {
  const own = { type: node.type, range: node.range, shared: node.shared };
  if (node.type === 'scalar') return { ...own, value: Object.is(node.value, -0) ? '-0' : node.value };
  if (node.type === 'list') return { ...own, items: node.items.map(shown) };
  const entries = node.entries.map(({ key, keyRange, keyPlace, merged, node: value }) => ({
    key,
    keyRange,
    keyPlace,
    merged,
    value: shown(value),
  }));
  return { ...own, entries };
}

/** Reads a text by both ways; true when the short one read it. */
function compare(written: string): boolean {
  // As it comes out of a file: half a surrogate pair cannot.
  const text = Buffer.from(written).toString();
  const report = new SourceReport('a.yaml', text);
  let plain: SourceNode | undefined;
  let long: SourceNode | undefined;
  try {
    plain = regularNodes(report);
    if (plain === undefined) return false;
    // The long way blanks tags in the tokens, so it gets some of its own.
    long = composedNodes(report, readTokens(report));
  } catch (error) {
    if (error instanceof StopReading && plain === undefined) return false;
    throw error;
  }
  expect(report.findings(), text).toEqual([]);
  expect(long && shown(long), text).toEqual(shown(plain));
  return true;
}

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      'a: b',
      '- a',
      '# a',
      'a\nb',
      'a\n\n  b\n',
      '  a\n b',
      'null',
      '1',
      '1.5',
      '010',
      '~',
      'a #b',
      '🙂',
    ),
    fc.constantFrom(null, true, false, 0, -0, 1, -7, 1.5, 1e21, 123456789012345),
    fc.array(tie('any'), { maxLength: 4 }),
    tie('map'),
  ),
  map: fc.dictionary(
    fc.oneof(
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.constantFrom('name', '<<', 'a b', '1', 'null', 'prompt_text'),
    ),
    tie('any'),
    { maxKeys: 5, noNullPrototype: true },
  ),
})).map as fc.Arbitrary<JsonObject>;

const yaml = fc
  .tuple(value, fc.infiniteStream(fc.nat(1000)), fc.boolean())
  .map(([map, numbers, anchors]) => randomYaml(map, decider(numbers), anchors));

/** Pieces that make a text mean something else, or nothing. */
const pieces = fc.constantFrom(
  ' ',
  '  ',
  '\n',
  '\t',
  ':',
  ': ',
  '-',
  '- ',
  '#',
  ' #',
  ',',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|',
  '|2',
  '>-',
  '|+',
  '&a ',
  '*a',
  '!!str ',
  '? ',
  '<<: ',
  '%',
  '@',
  '`',
  '~',
  '0',
  '1',
  '.5',
  '0x1f',
  '1e3',
  '.inf',
  'null',
  '\r\n',
  '\\',
  '\\u0007',
  '...\n',
  '---\n',
  '---',
  '\u0085',
  '\u2028',
  'a: 1\n',
  '\n  # note\n',
  '  - ',
);

const mutated = fc
  .tuple(yaml, fc.array(fc.tuple(fc.nat(), fc.nat(3), pieces), { minLength: 1, maxLength: 3 }))
  .map(([text, changes]) =>
    changes.reduce((before, [at, cut, piece]) => {
      const from = before.length === 0 ? 0 : at % (before.length + 1);
      return before.slice(0, from) + piece + before.slice(from + cut);
    }, text),
  );

it('reads what many authors write as the long way reads it', () => {
  let read = 0;
  fc.assert(
    fc.property(yaml, (text) => {
      if (compare(text)) read += 1;
    }),
    { numRuns: 400 },
  );
  // Authors here like rare forms; that some are read shows that there was something to compare.
  expect(read).toBeGreaterThan(20);
});

it('reads what is nearly that, or broken, as the long way reads it, or leaves it alone', () => {
  let read = 0;
  fc.assert(
    fc.property(mutated, (text) => {
      if (compare(text)) read += 1;
    }),
    { numRuns: 1000 },
  );
  // About 70 of them, give or take 9.
  expect(read).toBeGreaterThan(20);
});

it('reads short texts of YAML signs as the long way reads them, or leaves them alone', () => {
  const signs = fc.array(fc.oneof(pieces, fc.constantFrom('a', 'b', 'a: b', 'c:\n')), { maxLength: 12 });
  fc.assert(
    fc.property(signs, (parts) => {
      compare(parts.join(''));
      compare(`a: ${parts.join('')}`);
      compare(`- ${parts.join('')}\n- b`);
    }),
    { numRuns: 1000 },
  );
});

/** Lines of all depths, most of them in the order in which an author would indent. */
const line = fc
  .tuple(
    fc.constantFrom(0, 0, 1, 2, 2, 3, 4, 4, 6),
    fc.constantFrom(
      ...[
        'a: b',
        'c:',
        'd: |',
        'd: |-',
        '- a',
        '- a: 1',
        '- - b',
        '- c:',
        '- |',
        '# note',
        '',
        '  ',
        'text',
        '"q"',
      ],
      ...[
        '"k": "v"',
        "'k' : 'v'",
        'e: [1, {f: 2}]',
        'g: {}',
        '- []',
        'h: x # y',
        'i: 5 ',
        'j: -',
        '-',
        '- ',
        '\t',
      ],
      ...[
        'k: "\\n" # z',
        'l: ~',
        '---',
        '...',
        'm: n: o',
        'p : q',
        'r:s',
        '? t',
        '- # u',
        'v: # w',
        'x: >',
        'y:#',
      ],
      ...[
        '1: 2',
        'z: |  ',
        'a b: c d',
        '-a: b',
        'e: [a b, "c"]  # d',
        "f: ['']",
        'g: {"a":1}',
        'g: {"a":[1,"b:c"]}',
        'h: {"a" :1}',
        '{"a":1}',
        '["a":1]',
        'h: [a: b]',
        'i: a,b',
      ],
    ),
  )
  .map(([indent, text]) => ' '.repeat(indent) + text);

it('reads lines as the long way reads them, or leaves them alone', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), fc.boolean(), (lines, isEnded) => {
      if (compare(lines.join('\n') + (isEnded ? '\n' : ''))) read += 1;
    }),
    { numRuns: 3000 },
  );
  // About 70 of them, give or take 9.
  expect(read).toBeGreaterThan(20);
});

it.each([
  ['a: 1\nb: |\n  x\n   y\n\n  z\n\nc: |-\n  a\n  b\n', true],
  ['a: >-\n  b\n', false],
  ['a: |+\n  b\n', false],
  ['a: |2\n  b\n', false],
  ['# yaml-language-server: $schema=x\na: 1 # note\n# end\n', true],
  ['---\na: 1\n', true],
  ["a: {b: 1, \"c\": [1, two, 'th''ree']}\n", true],
  ['a: {"b":1,"c":[{"d":"e"}]}\n', true],
  ['a: {b: 1,}\n', false],
  ['a: {"b":1,"b":2}\n', false],
  ['a: "\\n\\u00e9\\/"\n', true],
  ['a: "\\x41"\n', false],
  ['a: 2026-01-31\nb: 1.2.3\nc: -x\nd: nullable\n', true],
  ['a: b\r\n', false],
  ['a:\n  - b: 1\n    c: 2\n  # note\n  - d\n# over\n', true],
  ['a: &x 1\nb: *x\n', false],
  ['a:\n', false],
  ['a: !!str 1\n', false],
  ['a: 1\na: 2\n', false],
  ['a: 010\n', false],
  ['<<: {a: 1}\n', false],
  ['__proto__: 1\n', false],
  ['a: "\\u0007"\n', false],
  ['a: 1\n---\nb: 2\n', false],
  ['%YAML 1.2\n---\na: 1\n', false],
  ['a: 1\n...\n', false],
  ['a: [1\n', false],
  ['a: b\n\tc: d\n', false],
  [`${'a'.repeat(500)}: b\n`, true],
  [`${'a'.repeat(1000)}${' '.repeat(25)}: b\n`, false],
])('of %j says %j', (text, isRead) => {
  expect(compare(text)).toBe(isRead);
});

it('reads the bundles of the examples and of real texts', () => {
  const files = ['examples', 'test/golden'].flatMap((folder) => yamlFiles(folder));
  const read = files.filter((file) => compare(readFileSync(file, 'utf8')));
  expect(files.length).toBeGreaterThan(5);
  expect(read.length / files.length).toBeGreaterThan(0.6);
});

function yamlFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return yamlFiles(file);
    return /\.ya?ml$/.test(name) ? [file] : [];
  });
}
