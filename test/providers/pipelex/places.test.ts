import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentTree } from '../../../src/providers/pipelex/sent-tree.js';
import { placeOf } from '../../../src/providers/pipelex/server-location.js';
import { tomlKeys } from '../../../src/providers/pipelex/toml-keys.js';

const MAIN = `domain = "demo" # [pipe.not_this]
text = """
[pipe.nor_this]
"""

[pipe.sum]
type = "PipeSequence"
inputs = { "a b" = "Text", number = "Number" }
steps = [
  { pipe = "one", result = "x" },
  { pipe = "two" },
]

[pipe.sum.extra]
deep = 1

[[pipe.list.branches]]
pipe = "a"
[[pipe.list.branches]]
pipe = "b"
`;
const OTHER = '\ufeffdomain = "other"\r\n[ pipe . "other one" ]\r\ntype = \'é😀\' x\r\noutput = "Text"\r\n';

const bytes = (text: string) => new TextEncoder().encode(text);
const TREE = sentTree({
  name: 'methods/a',
  files: [
    { file: 'methods/a/main.mthds', bytes: bytes(MAIN) },
    { file: 'methods/a/sub/other.plx', bytes: bytes(OTHER) },
    { file: 'methods/a/notes.md', bytes: bytes('x') },
    { file: 'methods/a/picture.bin', bytes: Uint8Array.of(0xff, 0) },
  ],
});

const at = (location: Parameters<typeof placeOf>[0]) => {
  const place = placeOf(location, TREE);
  return place === undefined ? undefined : `${place.file}:${place.line}:${place.column}`;
};

describe('the place of what a server says', () => {
  it.each([
    ['the line that it names', { file: 'main.mthds', line: 8, column: 3, pipe: 'list' }, 'main.mthds:8:3'],
    ['columns are code points', { file: 'sub/other.mthds', line: 3, column: 13 }, 'sub/other.plx:3:14'],
    ['a line beyond the end', { file: 'main.mthds', line: 99, column: 5 }, 'main.mthds:20:1'],
    ['the table of its pipe', { file: 'main.mthds', pipe: 'sum' }, 'main.mthds:6:1'],
    ['the key in it', { file: 'main.mthds', pipe: 'sum', field: 'inputs' }, 'main.mthds:8:1'],
    ['a key in a key', { pipe: 'demo.sum', field: 'inputs.number' }, 'main.mthds:8:28'],
    ['the whole path of a key', { pipe: 'sum', field: 'pipe.sum.steps[1].pipe' }, 'main.mthds:11:5'],
    [
      'the longest part of a path that is there',
      { pipe: 'sum', field: 'steps[1].result' },
      'main.mthds:11:5',
    ],
    ['a name that is no key of the pipe', { pipe: 'sum', field: 'main.mthds' }, 'main.mthds:6:1'],
    ['a pipe that only tables below it make', { pipe: 'list', field: 'branches[1].pipe' }, 'main.mthds:20:1'],
    ['a pipe in any bundle, where no file is named', { pipe: 'other one' }, 'sub/other.plx:2:1'],
    ['the first line of its file', { file: 'main.mthds', pipe: 'gone' }, 'main.mthds:1:1'],
    ['a file that is no bundle', { file: 'notes.md', line: 1 }, 'notes.md:1:1'],
    ['nothing', { pipe: 'gone' }, undefined],
    ['a line of one of several files', { line: 3 }, undefined],
  ])('is %s', (_what, location, place) => {
    expect(at(location)).toBe(place === undefined ? undefined : `methods/a/${place}`);
  });

  it('is always inside a file of the tree', () => {
    const texts = fc.stringMatching(/^([a-z"'[\]{}=.,#\n\r\\ é😀0-9]|"""|\[pipe\.a\]\n){0,60}$/u);
    const location = fc.record(
      {
        pipe: fc.constantFrom('a', 'demo.a', 'b'),
        field: fc.constantFrom('inputs', 'steps[0].pipe', '', '..', 'a.b'),
        file: fc.constantFrom('main.mthds', 'gone.mthds'),
        line: fc.oneof(fc.integer(), fc.double()),
        column: fc.oneof(fc.integer(), fc.double()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(texts, location, (text, where) => {
        const tree = sentTree({ name: '.', files: [{ file: 'main.plx', bytes: bytes(text) }] });
        const place = placeOf(where, tree);
        if (place === undefined) return;
        const lines = text.split('\n');
        expect(place.file).toBe('main.plx');
        expect(place.line).toBeGreaterThanOrEqual(1);
        expect(place.line).toBeLessThanOrEqual(Math.max(1, lines.length - (lines.at(-1) === '' ? 1 : 0)));
        expect(place.column).toBeGreaterThanOrEqual(1);
        expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
      }),
    );
  });
});

describe('the keys of a TOML text', () => {
  const values = (text: string) =>
    Object.fromEntries(tomlKeys(text).keys.map(({ path, value }) => [path.join('/'), value]));

  it('have their values, in every form', () => {
    const text = `a = "x\\u00e9\\n" # c
b = 'C:\\x'
c = """
one \\
   two"""
d = [1, [true], { e = 2026-01-02 10:00:00 }, ]
f.g."h.i" = -inf
`;
    const read = values(text);
    expect(tomlKeys(text).broken).toBeNull();
    expect(read).toMatchObject({
      a: 'xé\n',
      b: 'C:\\x',
      c: 'one two',
      d: ['1', [true], { e: '2026-01-02 10:00:00' }],
      'd/2/e': '2026-01-02 10:00:00',
      'f/g/h.i': '-inf',
    });
  });

  it.each([
    ['a = = 3\nb = 1\n', 4],
    ['a = "x\nb = 1\n', 4],
    ['a = 1 2\nb = 1\n', 6],
    ['[a\nb = 1\n', 2],
    ['a = "\\q"\nb = 1\n', 6],
    ['a = maybe\nb = 1\n', 4],
    ['a\nb = 1\n', 1],
    ['a = """\nb = 1\n', 4],
  ])('go on after what is broken: %j', (text, offset) => {
    expect(tomlKeys(text).broken?.offset).toBe(offset);
    expect(values(text)).toMatchObject({ b: '1' });
  });
});
