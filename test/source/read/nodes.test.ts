import { describe, expect, it } from 'vitest';
import { formatPlace, type Path } from '../../../src/model/index.js';
import { Lines } from '../../../src/source/read/source-lines.js';
import {
  type FoundNode,
  MapEntry,
  MapNode,
  nodeAt,
  nodeValue,
  ScalarNode,
} from '../../../src/source/read/source-node.js';
import { read } from './helpers.js';

const YAML = `# Tone of all prompts
tone: &tone
  style: [short, "warm 🙂"]
  limit: 3
prompts:
  - name: Rome
    <<: *tone
    limit: 5   # own key wins
  - name: Oslo
    settings: *tone
    text: |
      one
      two
  - <<: [{a: 1, b: 1}, *tone, {b: 2, c: 2}]
empty:
`;

const document = (file: string, text: string) => {
  const got = read(file, text);
  if (got.document === undefined) throw new Error(got.brief.join());
  return got.document;
};

/** `place text-of-range`, with the key's place and the anchor's place where there is one. */
const show = (found: FoundNode, text: string): string =>
  [
    formatPlace(found.node.place),
    JSON.stringify(text.slice(...found.node.range)),
    found.exact ? '' : 'inexact',
    found.keyPlace === undefined ? '' : `key ${found.keyPlace.line}:${found.keyPlace.column}`,
    found.shared === undefined ? '' : `shared ${found.shared.line}:${found.shared.column}`,
  ]
    .filter((part) => part !== '')
    .join(' ');

describe('YAML', () => {
  it('has the values, with aliases and merge keys resolved and own keys winning', () => {
    const tone = { style: ['short', 'warm 🙂'], limit: 3 };
    expect(read('a.yaml', YAML).value).toEqual({
      tone,
      prompts: [
        { name: 'Rome', limit: 5, style: tone.style },
        { name: 'Oslo', settings: tone, text: 'one\ntwo\n' },
        { a: 1, b: 1, c: 2, ...tone },
      ],
      empty: null,
    });
  });

  it.each<[Path, string]>([
    [[], `a.yaml:2:1 ${JSON.stringify(YAML.slice(YAML.indexOf('tone: &')).trimEnd())}`],
    [['tone', 'style', 1], 'a.yaml:3:18 "\\"warm 🙂\\""'],
    [['tone', 'limit'], 'a.yaml:4:10 "3" key 4:3'],
    [['prompts', 0, 'name'], 'a.yaml:6:11 "Rome" key 6:5'],
    [['prompts', 0, 'limit'], 'a.yaml:8:12 "5" key 8:5'],
    [['prompts', 0, 'style'], 'a.yaml:3:10 "[short, \\"warm 🙂\\"]" key 3:3 shared 2:7'],
    [['prompts', 0, 'style', 0], 'a.yaml:3:11 "short" shared 2:7'],
    [['prompts', 1, 'settings'], 'a.yaml:10:15 "*tone" key 10:5 shared 2:7'],
    [['prompts', 1, 'settings', 'limit'], 'a.yaml:4:10 "3" key 4:3 shared 2:7'],
    [['prompts', 1, 'text'], 'a.yaml:11:11 "|\\n      one\\n      two\\n" key 11:5'],
    [['prompts', 2, 'c'], 'a.yaml:14:41 "2" key 14:38'],
    [['prompts', 2, 'limit'], 'a.yaml:4:10 "3" key 4:3 shared 2:7'],
    [
      ['prompts', 1, 'nothing', 'here'],
      `a.yaml:9:5 ${JSON.stringify(YAML.slice(YAML.indexOf('name: Oslo'), YAML.indexOf('- <<') - 2))} inexact`,
    ],
    [['tone', 'limit', 'deeper'], 'a.yaml:4:10 "3" inexact key 4:3'],
    [['tone', 'style', 2], 'a.yaml:3:10 "[short, \\"warm 🙂\\"]" inexact key 3:3'],
    [
      ['tone', 0],
      `a.yaml:3:3 ${JSON.stringify(YAML.slice(YAML.indexOf('style'), YAML.indexOf('prompts:')))} inexact key 2:1`,
    ],
    [['empty'], 'a.yaml:15:7 "" key 15:1'],
  ])('knows the place of %j', (path, expected) => {
    expect(show(nodeAt(document('a.yaml', YAML).root, path), YAML)).toBe(expected);
  });

  it('marks merged entries only', () => {
    const found = nodeAt(document('a.yaml', YAML).root, ['prompts', 0]).node;
    if (!(found instanceof MapNode)) throw new Error('no map');
    expect(found.entries.map(({ key, merged }) => [key, merged])).toEqual([
      ['name', false],
      ['limit', false],
      ['style', true],
    ]);
    expect(found.get('limit')?.place.line).toBe(8);
    expect(found.entry('style')?.keyRange).toEqual([YAML.indexOf('style'), YAML.indexOf('style') + 5]);
  });

  it('merges an alias of a list of maps, and a quoted << is a plain key', () => {
    expect(read('a.yaml', 'l: &l [{a: 1}, {a: 2, b: 2}]\nm: {<<: *l}\nn: {"<<": {a: 1}}').value).toEqual({
      l: [{ a: 1 }, { a: 2, b: 2 }],
      m: { a: 1, b: 2 },
      n: { '<<': { a: 1 } },
    });
  });

  it('takes anchors of keys and the last anchor of a name', () => {
    expect(read('a.yaml', '&k key: &x 1\na: *k\nb: *x\nc: &x 2\nd: *x').value).toEqual({
      key: 1,
      a: 'key',
      b: 1,
      c: 2,
      d: 2,
    });
    const { root } = document('a.yaml', 'c: &x 2\nd: &x 3\ne: *x');
    expect(nodeAt(root, ['e']).shared).toEqual({ file: 'a.yaml', line: 2, column: 4 });
  });

  it('gives every call of nodeValue its own objects', () => {
    const { root } = document('a.yaml', 'a: &a {b: 1}\nc: *a');
    const value = nodeValue(root) as { a: { b: number }; c: { b: number } };
    value.a.b = 2;
    expect(value.c.b).toBe(1);
    expect(nodeValue(root)).toEqual({ a: { b: 1 }, c: { b: 1 } });
  });
});

describe('JSON', () => {
  const text = '\ufeff{\r\n\t"🙂": [1.50, {"a": "x\\n"}],\r\n\t"b": {}\r\n}\r\n'.slice(1);

  it.each<[Path, string]>([
    [[], `b.JSON:1:1 ${JSON.stringify(text.trimEnd())}`],
    [['🙂'], 'b.JSON:2:8 "[1.50, {\\"a\\": \\"x\\\\n\\"}]" key 2:2'],
    [['🙂', 0], 'b.JSON:2:9 "1.50"'],
    [['🙂', 1, 'a'], 'b.JSON:2:21 "\\"x\\\\n\\"" key 2:16'],
    [['b'], 'b.JSON:3:7 "{}" key 3:2'],
  ])('knows the place of %j', (path, expected) => {
    const { root, format } = document('b.JSON', text);
    expect(format).toBe('json');
    expect(show(nodeAt(root, path), text)).toBe(expected);
  });
});

it('makes any key an own property, even one that parsing would have refused', () => {
  const lines = new Lines('a.yaml', '');
  const value = new ScalarNode(lines, 0, 0, 1);
  const key = new MapEntry('__proto__', lines, 0, 0, value);
  const out = nodeValue(new MapNode(lines, 0, 0, new Map([['__proto__', key]])));
  expect(JSON.stringify(out)).toBe('{"__proto__":1}');
  expect(Object.getPrototypeOf(out)).toBe(Object.prototype);
});
