import { describe, expect, it } from 'vitest';
import type { Finding, JsonObject } from '../../src/model/index.js';
import { parseSource } from '../../src/source/read/parse-source.js';
import { type MapNode, nodeAt, nodeValue } from '../../src/source/read/source-node.js';
import { readByName, readMember, readMembers, writeByName, writeMembers } from '../../src/source/view.js';

const NAMES = { title: 'name', made: null };

const TEXT = `title: South
made: long ago
own: 1
parts:
  - { id: b, size: 2 }
  - id: a
    size: 1
`;

function read(text: string): { node: MapNode; findings: Finding[]; raw: JsonObject } {
  const { document } = parseSource('a.yaml', new TextEncoder().encode(text));
  if (document?.root.type !== 'map') throw new Error('no map');
  const findings: Finding[] = [];
  const renamed = readMembers(document.root, NAMES, findings);
  const node = readMember(renamed, 'parts', (parts) => readByName(parts, 'id', findings));
  return { node, findings, raw: nodeValue(document.root) as JsonObject };
}

describe('a view', () => {
  it('reads members under other names and a list as a map, and each keeps its place', () => {
    const { node, findings } = read(TEXT);
    expect(findings).toEqual([]);
    expect(nodeValue(node)).toEqual({ name: 'South', own: 1, parts: { b: { size: 2 }, a: { size: 1 } } });
    const size = nodeAt(node, ['parts', 'a', 'size']);
    expect([size.node.place, size.keyPlace]).toMatchObject([
      { line: 7, column: 11 },
      { line: 7, column: 5 },
    ]);
    expect(nodeAt(node, ['parts', 'b']).keyPlace).toMatchObject({ line: 5, column: 11 });
    expect(nodeAt(node, ['name']).keyPlace).toMatchObject({ line: 1, column: 1 });
    expect(node.place).toMatchObject({ line: 1, column: 1 });
  });

  it('leaves through what it does not know, for the kind to judge', () => {
    const { node } = read('title: South\nparts: none\n');
    expect(nodeValue(node)).toEqual({ name: 'South', parts: 'none' });
  });

  it.each([
    ['name: South\n', 'PS1028', 1],
    ['title: x\nparts:\n  - size: 2\n', 'PS1027', 3],
    ['title: x\nparts:\n  - none\n', 'PS1027', 3],
    ['title: x\nparts:\n  - id: a\n  - id: a\n', 'PS1027', 4],
  ])('refuses %j', (text, code, line) => {
    expect(read(text).findings).toMatchObject([{ code, severity: 'error', place: { line } }]);
  });

  it('is written back as it was read', () => {
    const { node, raw } = read(TEXT);
    const value = nodeValue(node) as JsonObject;
    const parts = writeByName(value.parts as JsonObject, 'id', raw.parts);
    const written = writeMembers({ ...value, parts }, NAMES, raw);
    expect(JSON.stringify(written)).toBe(JSON.stringify(raw));
  });

  it('is written with what changed, in the order of what stood there', () => {
    const { raw } = read(TEXT);
    const parts = writeByName({ c: { size: 3 }, a: { size: 9 } }, 'id', raw.parts);
    expect(JSON.stringify(parts)).toBe('[{"id":"a","size":9},{"id":"c","size":3}]');
    const written = writeMembers({ name: 'North', more: true }, NAMES, raw);
    expect(JSON.stringify(written)).toBe('{"title":"North","made":"long ago","more":true}');
  });
});
