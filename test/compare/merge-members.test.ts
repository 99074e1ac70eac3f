import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeafState } from '../../src/compare/index.js';
import { mergeMembers } from '../../src/compare/merge-members.js';
import type { Field, Json, JsonObject } from '../../src/model/index.js';

const at = { doc: '', source: '' };
const node: Field = {
  ...at,
  type: 'object',
  fields: {
    type: { ...at, type: 'text' },
    note: { ...at, type: 'text', long: true },
    outdated: { ...at, type: 'boolean', passing: true },
    config: { ...at, type: 'object', fields: { x: { ...at, type: 'text' }, y: { ...at, type: 'text' } } },
    list: { ...at, type: 'list', order: 'ordered', item: { ...at, type: 'integer' } },
  },
};
const nodes: Field = {
  ...at,
  type: 'map',
  complete: true,
  value: node,
  vanishes: (key, from, to) => typeOf(from.nodes, key) !== typeOf(to.nodes, key),
};

function typeOf(map: Json | undefined, key: string): Json | undefined {
  return ((map as JsonObject)[key] as JsonObject | undefined)?.type;
}

function merge(base: JsonObject, files: JsonObject, platform: JsonObject) {
  const state = {
    path: 'nodes',
    leaf: { path: 'nodes', steps: ['nodes'], field: nodes, value: files },
    base,
    desired: files,
    live: platform,
    written: files,
  };
  return mergeMembers(state as unknown as LeafState, platform, [state as unknown as LeafState]);
}

const member = fc.record(
  {
    type: fc.constantFrom('a', 'b'),
    note: fc.constantFrom('', 'x', 'y'),
    list: fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 2 }),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const map = fc.dictionary(fc.constantFrom('m', 'n', '__proto__'), member, {
  noNullPrototype: true,
}) as fc.Arbitrary<JsonObject>;

describe('members of a complete map', () => {
  it('have nothing in the files of what the platform sets by itself', () => {
    const merged = merge(
      { a: { note: 'one', type: 't' } },
      { a: { note: 'mine', type: 't' } },
      { a: { note: 'one', type: 'u', outdated: true } },
    );
    expect(merged?.meaning.a).not.toHaveProperty('outdated');
    expect(merged?.value.a).not.toHaveProperty('outdated');
  });

  it('come from the side that changed them; what both changed is a conflict', () => {
    const merged = merge(
      {
        a: { note: 'one', type: 't' },
        gone: { type: 't' },
        both: { note: 'x' },
        other: { type: 't', note: '1' },
      },
      {
        a: { note: 'two', type: 't' },
        gone: { type: 't' },
        both: { note: 'y' },
        other: { type: 'u', note: '1' },
      },
      {
        a: { note: 'one', type: 't', list: [1] },
        both: { note: 'z' },
        other: { type: 't', note: '2' },
        more: {},
      },
    );
    expect(merged?.meaning).toEqual({
      a: { note: 'two', type: 't', list: [1] },
      both: { note: 'y' },
      other: { type: 'u', note: '1' },
      more: {},
    });
    expect(merged?.value).toEqual(merged?.meaning);
    // A member of another type is made anew, so its fields are not mixed.
    expect(merged?.conflicts.map(({ steps, isText }) => [steps.join('.'), isText])).toEqual([
      ['nodes.both.note', true],
      ['nodes.other', false],
    ]);
  });

  it('are merged in an object that one side did not have', () => {
    const merged = merge({ m: {} }, { m: { config: { x: '1' } } }, { m: { config: { y: '2' } } });
    expect([merged?.meaning, merged?.conflicts]).toEqual([{ m: { config: { x: '1', y: '2' } } }, []]);
    const gone = merge({ m: { config: { x: '0' } } }, { m: { config: { x: '1' } } }, { m: {} });
    expect(gone?.conflicts).toMatchObject([{ steps: ['nodes', 'm', 'config', 'x'], files: '1' }]);
  });

  it('never lose an edit of a side, whatever the sides are', () => {
    fc.assert(
      fc.property(map, map, map, (base, files, platform) => {
        const one = merge(base, files, platform);
        const other = merge(base, platform, files);
        const places = (merged: typeof one) => merged?.conflicts.map(({ steps }) => steps.join('.')).sort();
        expect(places(one)).toEqual(places(other));
        if (one?.conflicts.length === 0) expect(one.meaning).toEqual(other?.meaning);
        expect(merge(base, base, platform)?.meaning).toEqual(platform);
        expect(merge(base, files, base)?.meaning).toEqual(files);
        for (const { files: a, platform: b, base: c } of one?.conflicts ?? []) {
          expect(a).not.toEqual(b);
          expect(a).not.toEqual(c);
          expect(b).not.toEqual(c);
        }
      }),
    );
  });
});
