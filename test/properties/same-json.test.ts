import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical, type Json, type JsonObject, sameJson } from '../../src/model/index.js';

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;
const nested = fc.oneof(fc.array(json, { maxLength: 4 }), fc.dictionary(fc.string(), json, { maxKeys: 4 }));

/** The same value with its keys the other way round. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
}

/** Lists and objects compare as their canonical texts do: that is the long way. */
const long = (a: Json, b: Json) => canonical(a) === canonical(b);

it('two values are the same exactly where their canonical texts are', () => {
  fc.assert(
    fc.property(nested, nested, fc.nat(), (a, b, at) => {
      expect(sameJson(a, turned(a))).toBe(true);
      expect(sameJson(a, b)).toBe(long(a, b));
      const other = structuredClone(a) as Json[] & JsonObject;
      const keys = Object.keys(other);
      const key = keys[at % Math.max(1, keys.length)] ?? '0';
      for (const value of [null, 0, '', [], {}, 'other']) {
        Object.defineProperty(other, key, { value, configurable: true, enumerable: true, writable: true });
        expect(sameJson(a, other)).toBe(long(a, other));
      }
    }),
    { numRuns: 500 },
  );
});

it('what no text of JSON can hold counts as it would be written', () => {
  const odd = [[Number.NaN], [null], [0], [-0], { a: null }, { b: null }, { a: Number.POSITIVE_INFINITY }];
  for (const a of odd) for (const b of odd) expect(sameJson(a, b)).toBe(long(a, b));
});
