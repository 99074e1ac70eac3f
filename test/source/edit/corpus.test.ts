import { describe, expect, it } from 'vitest';
import type { Json, Path } from '../../../src/model/index.js';
import { editSource, type SourceEdit } from '../../../src/source/edit/index.js';
import { NASTY_TEXTS } from './random-edits.js';
import { meaning } from './support.js';

const set = (path: Path, value: Json): SourceEdit => ({ op: 'set', path, value });
const remove = (...path: (string | number)[]): SourceEdit => ({ op: 'remove', path });
const append = (path: Path, value: Json): SourceEdit => ({ op: 'append', path, value });

interface Case {
  name: string;
  before: string;
  edits: SourceEdit[];
  after: string;
}

const CASES: Case[] = [
  {
    name: 'quotes stay where they can, and a value that is already right is left as it is',
    before: `a: 'one'   # c\nb: "two"\nc: three\nd: 1.0\n`,
    edits: [set(['a'], "it's"), set(['b'], 'a\nb'), set(['c'], 'yes'), set(['d'], 1)],
    after: `a: 'it''s'   # c\nb: "a\\nb"\nc: "yes"\nd: 1.0\n`,
  },
  {
    name: 'a literal block keeps its indentation, its header comment and its end',
    before: 'a:\n    t: |- # said\n         one\n         two\n\n    u: 1\n',
    edits: [set(['a', 't'], 'three\n\n  four\n')],
    after: 'a:\n    t: | # said\n         three\n\n           four\n\n    u: 1\n',
  },
  {
    name: 'a text that begins with white space gets an indentation indicator',
    before: 'l:\n- t: |\n    one\n',
    edits: [set(['l', 0, 't'], '\n  two\nthree')],
    after: 'l:\n- t: |2-\n\n      two\n    three\n',
  },
  {
    name: 'a folded text stays folded and keeps the lines before a change',
    before: 't: >\n  one two three four\n  five six seven\n\n  next paragraph\n',
    edits: [set(['t'], 'one two three four five six eight\nnext paragraph\nlast\n')],
    after: 't: >\n  one two three four five six eight\n\n  next paragraph\n\n  last\n',
  },
  {
    name: 'blank lines that a text keeps never run into those behind it',
    before: 'a: |\n  x\n\nb: |+\n  y\n\nc: 1\n',
    edits: [set(['a'], 'x\n\n'), set(['b'], 'z\n')],
    after: 'a: "x\\n\\n"\n\nb: |\n  z\nc: 1\n',
  },
  {
    name: 'a plain text that gets lines becomes literal, its comment stays on its line',
    before: 'a: x # c\nb: 2\n',
    edits: [set(['a'], 'one\ntwo\n')],
    after: 'a: | # c\n  one\n  two\nb: 2\n',
  },
  {
    name: 'scalars and collections take each other’s place',
    before: 'a: 1 # one\nb: # two\n  # three\n  c: 1\n  d: 2\nl:\n- x # x\n- - y\n',
    edits: [set(['a'], { k: 1, m: [] }), set(['b'], 5), set(['l', 0], { k: 1, m: 2 }), set(['l', 1], null)],
    after: 'a: # one\n  k: 1\n  m: []\nb: 5 # two\n  # three\nl:\n- k: 1 # x\n  m: 2\n- null\n',
  },
  {
    name: 'values that are not written yet',
    before: 'a:\nb: # c\nl:\n  -\n  - # d\nf: {x, y: }\n',
    edits: [
      set(['a'], 1),
      set(['b'], { k: 1 }),
      set(['l', 0], 'x'),
      set(['l', 1], [1]),
      set(['f', 'x'], 1),
      set(['f', 'y'], 2),
    ],
    after: 'a: 1\nb: # c\n  k: 1\nl:\n  - x\n  - - 1 # d\nf: {x: 1, y: 2 }\n',
  },
  {
    name: 'new members and elements follow the indentation around them',
    before: 'a:\n    b:\n        c: 1\nl:\n-   x: 1\n    y: 2\n',
    edits: [
      set(['a', 'new'], { deep: { er: 1 }, list: [{ p: 1, q: 2 }, 'z'] }),
      append(['l'], { x: 3, text: 'two\nlines' }),
      append(['made'], 'new'),
    ],
    after:
      'a:\n    b:\n        c: 1\n    new:\n        deep:\n            er: 1\n        list:\n        - p: 1\n          q: 2\n        - z\n' +
      'l:\n-   x: 1\n    y: 2\n-   x: 3\n    text: |-\n        two\n        lines\nmade:\n- new\n',
  },
  {
    name: 'a new element goes behind the comments of the last one, parted as the others are',
    before: 'l:\n  - a: 1\n\n  - a: 2 # two\n    # more on two\n\n# about m\nm: 1\n',
    edits: [append(['l'], { a: 3 })],
    after: 'l:\n  - a: 1\n\n  - a: 2 # two\n    # more on two\n\n  - a: 3\n\n# about m\nm: 1\n',
  },
  {
    name: 'what is removed takes its comments with it, and only those',
    before:
      '# head\na: 1\n\n# about b\nb: 2 # b\n  # under b\n\n# about c\nc: 3\nl:\n  # about the list\n  - one\n  - two\n  # third\n  - three\n',
    edits: [remove('b'), remove('l', 0), remove('l', 2)],
    after: '# head\na: 1\n\n# about c\nc: 3\nl:\n  # about the list\n  - two\n',
  },
  {
    name: 'where every row has a comment of its own, the first one’s goes with it',
    before: 'l:\n  # one\n  - 1\n  # two\n  - 2\n',
    edits: [remove('l', 0)],
    after: 'l:\n  # two\n  - 2\n',
  },
  {
    name: 'the first member behind a dash goes, and the next one takes its place',
    before: 'l:\n  - a: 1\n\n    # b\n    b: 2\n    c: 3\n  - a: 1\n    b: 2\n',
    edits: [remove('l', 0, 'a'), remove('l', 1, 'b')],
    after: 'l:\n  - # b\n    b: 2\n    c: 3\n  - a: 1\n',
  },
  {
    name: 'a list that is emptied stays, as []',
    before: 'l:\n  - 1\n  - 2\nm: {a: 1}\nn:\n  k: 1\n',
    edits: [remove('l', 0), remove('l', 1), remove('m', 'a'), remove('n', 'k')],
    after: 'l: []\nm: {}\nn: {}\n',
  },
  {
    name: 'brackets are edited in place',
    before: 'a: { x: 1, y: [1,2,  3], z: {} }\nb: [\n  one, # 1\n  two # 2\n]\nc: ["a","b"]\nd: [x,]\n',
    edits: [
      set(['a', 'x'], 'a, b'),
      remove('a', 'y', 0),
      append(['a', 'y'], 4),
      set(['a', 'z', 'k'], [true]),
      append(['b'], 'three'),
      remove('c', 1),
      append(['d'], 'z'),
    ],
    after:
      'a: { x: "a, b", y: [2,  3,4], z: { k: [true] } }\nb: [\n  one, # 1\n  two, # 2\n  three\n]\nc: ["a"]\nd: [x, z,]\n',
  },
  {
    name: 'brackets in lines of JSON style keep its quotes',
    before: 'config: {\n  "a": 1,\n  "b": {"c": 2}\n}\n',
    edits: [set(['config', 'd'], { e: 'f' }), set(['config', 'b', 'c'], 'x')],
    after: 'config: {\n  "a": 1,\n  "b": {"c": x},\n  "d": {"e": "f"}\n}\n',
  },
  {
    name: 'forms are written in braces',
    before: 'prompts:\n  - name: a\n    text: x\n',
    edits: [
      set(['prompts', 0, 'text'], { $file: 'texts/a.md' }),
      set(['prompts', 0, 'ids'], [{ $ref: 'criteria/x' }]),
    ],
    after: 'prompts:\n  - name: a\n    text: { $file: texts/a.md }\n    ids:\n      - { $ref: criteria/x }\n',
  },
  {
    name: 'CRLF, a byte order mark and a missing line break at the end stay',
    before: '\ufeffa: 1\r\nl:\r\n  - |\r\n    x\r\n    y\r\n  - z',
    edits: [set(['l', 0], 'p\nq\n'), append(['l'], 'end')],
    after: '\ufeffa: 1\r\nl:\r\n  - |\r\n    p\r\n    q\r\n  - z\r\n  - end',
  },
  {
    name: 'the last element of a file without a line break at its end',
    before: 'l:\n  - a\n  - b',
    edits: [remove('l', 1)],
    after: 'l:\n  - a',
  },
  {
    name: 'a text at the end of a file without a line break is not written as a block that needs one',
    before: 'a: x',
    edits: [set(['a'], 'one\ntwo\n')],
    after: 'a: "one\\ntwo\\n"',
  },
  {
    name: 'a document between its markers',
    before: '--- # start\na: 1\n...\n',
    edits: [set(['b'], 2), set(['a'], 3)],
    after: '--- # start\na: 3\nb: 2\n...\n',
  },
  {
    name: 'keys that need quotes',
    before: 'a: 1\n',
    edits: [set(['yes'], 1), set(['<<'], 2), set(['a: b'], 3), set([''], 4)],
    after: 'a: 1\n"yes": 1\n"<<": 2\n"a: b": 3\n"": 4\n',
  },
  {
    name: 'numbers that every reader takes for numbers',
    before: 'a: 0\nb: 0\nc: 0\nd: 0\n',
    edits: [set(['a'], 1e21), set(['b'], 5e-7), set(['c'], 0.1), set(['d'], -7)],
    after: 'a: 1.0e+21\nb: 5.0e-7\nc: 0.1\nd: -7\n',
  },
  {
    name: 'JSON by tabs, in one line, and in Python’s ASCII',
    before: '{\n\t"l": [\n\t\t"\\u00e9"\n\t],\n\t"m": {"a": 1}\n}\n',
    edits: [append(['l'], { k: 'ü' }), set(['m', 'b'], [1, 2]), set(['n'], {})],
    after:
      '{\n\t"l": [\n\t\t"\\u00e9",\n\t\t{\n\t\t\t"k": "\\u00fc"\n\t\t}\n\t],\n\t"m": {"a": 1, "b": [1, 2]},\n\t"n": {}\n}\n',
  },
];

const ANCHORS: Case[] = [
  {
    name: 'an aliased value is written out only where it changes',
    before: 'a: &x {k: 1, m: 2}\nb: *x # b\nc: *x\n',
    edits: [set(['b', 'k'], 5), set(['c', 'k'], 1)],
    after: 'a: &x {k: 1, m: 2}\nb: # b\n  k: 5\n  m: 2\nc: *x\n',
  },
  {
    name: 'the users of an anchor keep their value when the anchor’s changes',
    before: 'a: &x one\nb: *x\nc: [*x]\n',
    edits: [set(['a'], 'two')],
    after: 'a: &x two\nb: one\nc: [one]\n',
  },
  {
    name: 'all of them changed alike go on sharing',
    before: 'a: &x one\nb: *x\nc: *x\n',
    edits: [set(['a'], 'two'), set(['b'], 'two'), set(['c'], 'three')],
    after: 'a: &x two\nb: *x\nc: three\n',
  },
  {
    name: 'an anchor that goes leaves its value to its users',
    before: 'l:\n  - &x\n    k: &y 1\n  - *x\n  - *y\n',
    edits: [remove('l', 0)],
    after: 'l:\n  - k: 1\n  - 1\n',
  },
  {
    name: 'a member that a merge key brings in is written over in its own map',
    before: 'base: &b\n  m: 1\n  n: 2\nuse:\n  <<: *b\n  o: 3\n',
    edits: [set(['use', 'm'], 5)],
    after: 'base: &b\n  m: 1\n  n: 2\nuse:\n  <<: *b\n  o: 3\n  m: 5\n',
  },
  {
    name: 'a member that a merge key brings in and that goes: the merge is written out',
    before: 'base: &b\n  m: 1\n  p: 2\nuse:\n  - <<: *b\n    o: 3\n',
    edits: [remove('use', 0, 'm')],
    after: 'base: &b\n  m: 1\n  p: 2\nuse:\n  - p: 2\n    o: 3\n',
  },
  {
    name: 'who merges an anchor keeps the old value when the anchor’s changes',
    before: 'base: &b\n  m: 1\nuse:\n  <<: *b\n  o: 3\n',
    edits: [set(['base', 'm'], 2), set(['base', 'new'], 1)],
    after: 'base: &b\n  m: 2\n  new: 1\nuse:\n  m: 1\n  o: 3\n',
  },
  {
    name: 'of two anchors of one name each alias keeps its own',
    before: 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n',
    edits: [remove('c')],
    after: 'a: &x 1\nb: *x\nd: 2\n',
  },
];

describe('edits by hand', () => {
  it.each([...CASES, ...ANCHORS])('$name', ({ before, edits, after }) => {
    const out = editSource(before.startsWith('{') ? 'x.json' : 'x.yaml', before, edits);
    expect('text' in out ? out.text : out).toBe(after);
  });

  it('without an edit, or with what is already there, change no byte', () => {
    for (const { before } of [...CASES, ...ANCHORS]) {
      const file = before.startsWith('{') ? 'x.json' : 'x.yaml';
      expect(editSource(file, before, [])).toEqual({ text: before });
      const value = meaning(before.replace('\ufeff', ''), file) as { [key: string]: Json };
      const same = Object.entries(value).map(([key, one]) => set([key], one));
      expect(editSource(file, before, same)).toEqual({ text: before });
    }
  });
});

/** A value `x` in every way it can be written. */
const SLOTS = {
  plain: 'k: x\nz: 1\n',
  single: "k: 'x'\nz: 1\n",
  double: 'k: "x"\nz: 1\n',
  literal: 'k: |\n  x\nz: 1\n',
  folded: 'k: >-\n  x\nz: 1\n',
  empty: 'k:\nz: 1\n',
  'in a list': 'k:\n- x\nz: 1\n',
  'in brackets': 'k: [x, y]\nz: 1\n',
  'at the end of a file': 'z: 1\nk: x',
  'before a blank line': 'k: x\n\nz: 1\n',
  'with CRLF': 'k: |\r\n  x\r\nz: 1\r\n',
  'in JSON': '{"k": "x", "z": 1}',
};

describe('every text comes back as it is', () => {
  it.each(Object.entries(SLOTS))('%s', (_, before) => {
    const file = before.startsWith('{') ? 'x.json' : 'x.yaml';
    const isList = Array.isArray((meaning(before, file) as { k: Json }).k);
    for (const wanted of NASTY_TEXTS) {
      const out = editSource(file, before, [set(isList ? ['k', 0] : ['k'], wanted)]);
      if ('refused' in out) throw new Error(`${JSON.stringify(wanted)}: ${out.refused[0]?.message}`);
      const read = meaning(out.text, file) as { k: Json; z: Json };
      expect(isList ? (read.k as Json[])[0] : read.k).toBe(wanted);
      expect(read.z).toBe(1);
    }
  });

  it('as a key too', () => {
    for (const wanted of NASTY_TEXTS) {
      for (const before of ['a: 1\n', '{a: 1}\n']) {
        const out = editSource('x.yaml', before, [set([wanted], 2)]);
        expect('text' in out ? meaning(out.text) : out).toEqual({ a: 1, [wanted]: 2 });
      }
    }
  });
});

describe('refused without touching anything', () => {
  it.each<[string, string, SourceEdit[], string]>([
    [
      'two documents',
      'a: 1\n---\nb: 2\n',
      [set(['a'], 2)],
      'x.yaml:2:1: A second document starts here; a file may have only one.',
    ],
    [
      'a tag',
      'a: !!str 1\n',
      [set(['a'], 2)],
      'x.yaml:1:4: The tag !!str is not allowed: values are those of JSON.',
    ],
    [
      'a key twice',
      'a: 1\na: 2\n',
      [set(['a'], 3)],
      'x.yaml:2:1: The key "a" appears twice in the same map; the first is in line 1.',
    ],
    ['broken YAML', 'a: [1\n', [set(['a'], 3)], 'x.yaml:2:1: '],
    ['an empty file', '', [set(['a'], 3)], 'x.yaml:1:1: The file is empty.'],
    ['a path that is not there', 'a: {}\n', [set(['a', 'b', 'c'], 1)], 'The file has no a.b.'],
    ['an element that is not there', 'l: [1]\n', [set(['l', 1], 1)], 'The file has no l[1].'],
    ['a member of a text', 'a: x\n', [set(['a', 'b'], 1)], 'a is a string, so it has no member "b".'],
    ['an append to a map', 'a: {}\n', [append(['a'], 1)], 'a is not a list.'],
    ['a removal of nothing', 'a: 1\n', [remove('b')], 'The file has no b.'],
    ['one value edited twice', 'a: 1\n', [set(['a'], 2), remove('a')], 'a is edited twice.'],
    [
      'a value and what is in it',
      'a: {b: 1}\n',
      [set(['a'], 2), set(['a', 'b'], 2)],
      'a.b is edited together with the whole of a.',
    ],
    ['the whole document', 'a: 1\n', [remove()], 'The whole document cannot be removed.'],
    [
      'a key with ?',
      '? a\n: 1\nb: 2\n',
      [set(['a'], 2)],
      'The key "a" is written with "?", which cannot be edited.',
    ],
    [
      'a pair in a list',
      'l: [a: 1]\n',
      [set(['l', 0, 'a'], 2)],
      'A list in brackets holds a pair without braces, such as [a: b].',
    ],
    ['a key that is refused', 'a: 1\n', [set(['__proto__'], 2)], 'x.yaml cannot be edited here'],
    ['a number that JSON does not have', 'a: 1\n', [set(['a'], Number.NaN)], 'x.yaml cannot be edited here'],
  ])('%s', (_, before, edits, message) => {
    const out = editSource('x.yaml', before, edits);
    expect(out).toMatchObject({ refused: [{ message: expect.stringContaining(message) }] });
  });

  it('names only the edits that cannot be done', () => {
    const edits = [
      set(['a'], 1),
      set(['b'], 1),
      set(['__proto__'], 2),
      set(['c'], 1),
      set(['d'], Number.NaN),
    ];
    const out = editSource('x.yaml', 'a: 0\n', edits);
    expect('refused' in out ? out.refused.map(({ path }) => path) : out).toEqual([['__proto__'], ['d']]);
  });
});
