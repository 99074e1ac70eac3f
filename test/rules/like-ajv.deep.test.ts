import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/model/index.js';
import { SchemaReader, Steps, violations } from '../../src/rules/index.js';
import { parseSource } from '../../src/source/read/parse-source.js';

function found(schema: Json, value: Json) {
  const { document } = parseSource('rules.json', new TextEncoder().encode(JSON.stringify(schema)));
  if (document === undefined) throw new Error('not read');
  const reader = new SchemaReader(document.root);
  const read = reader.schema(document.root);
  expect(reader.findings).toEqual([]);
  return violations(read, value, new Steps());
}

const keys = fc.constantFrom('a', 'b', 'c');
const value = fc.letrec<{ all: Json }>((tie) => ({
  all: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Json>(null, true, false, '', 'a', 'ab', '😀b', 0, 1, 2.5, -3),
    fc.array(tie('all'), { maxLength: 3 }),
    fc.dictionary(keys, tie('all'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).all;
const types = fc.constantFrom('string', 'number', 'integer', 'boolean', 'array', 'object', 'null');
const count = fc.integer({ min: 0, max: 3 });
const schemas = fc.letrec<{ all: Json }>((tie) => {
  const inner = tie('all');
  const some = fc.array(inner, { minLength: 1, maxLength: 3 });
  const map = fc.dictionary(keys, inner, { maxKeys: 3, noNullPrototype: true });
  const names = fc.uniqueArray(keys, { maxLength: 3 });
  return {
    all: fc.oneof(
      { depthSize: 'small' },
      fc.boolean(),
      fc
        .record(
          {
            type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
            const: value,
            enum: fc.uniqueArray(value, {
              minLength: 1,
              maxLength: 3,
              selector: (one) => JSON.stringify(one),
            }),
            minimum: fc.integer({ min: -3, max: 3 }),
            maximum: fc.integer({ min: -3, max: 3 }),
            exclusiveMinimum: fc.integer({ min: -3, max: 3 }),
            exclusiveMaximum: fc.integer({ min: -3, max: 3 }),
            multipleOf: fc.constantFrom(1, 2, 0.5),
            minLength: count,
            maxLength: count,
            pattern: fc.constantFrom('a', '^a', 'b$', '^.$', '[ab]{2}'),
            minItems: count,
            maxItems: count,
            uniqueItems: fc.boolean(),
            items: fc.oneof(inner, some),
            additionalItems: inner,
            contains: inner,
            minProperties: count,
            maxProperties: count,
            required: names,
            properties: map,
            patternProperties: fc.dictionary(fc.constantFrom('a', '^b', '.'), inner, {
              maxKeys: 2,
              noNullPrototype: true,
            }),
            additionalProperties: inner,
            propertyNames: inner,
            dependencies: fc.dictionary(keys, fc.oneof(names, inner), { maxKeys: 2, noNullPrototype: true }),
            allOf: some,
            anyOf: some,
            oneOf: some,
            not: inner,
            if: inner,
            // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
            then: inner,
            else: inner,
            title: fc.constant('t'),
          },
          { requiredKeys: [], noNullPrototype: true },
        )
        .map((all): Json => {
          const entries = Object.entries(all) as [string, Json][];
          // So many keywords at once would forbid everything.
          return Object.fromEntries(
            entries.filter((_, index) => index % 7 === entries.length % 7),
          ) as JsonObject;
        }),
    ),
  };
}).all;

it('a schema means what JSON Schema means, as another implementation checks it', () => {
  const ajv = new Ajv({ strict: false });
  const seen = { fits: 0, breaks: 0 };
  fc.assert(
    fc.property(schemas, value, (schema, subject) => {
      const expected = ajv.compile(schema as JsonObject | boolean)(subject);
      seen[expected ? 'fits' : 'breaks'] += 1;
      const told = found(schema, subject);
      expect(told === 'too_long' ? told : told.length === 0, JSON.stringify(told)).toBe(expected);
    }),
    { numRuns: 300 },
  );
  expect(seen.fits).toBeGreaterThan(30);
  expect(seen.breaks).toBeGreaterThan(30);
});
