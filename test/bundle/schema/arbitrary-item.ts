import fc from 'fast-check';
import type { Field, Json, JsonObject } from '../../../src/model/index.js';

type Fields = { readonly [name: string]: Field };

/**
 * Values that fit a field in late form, made from its description alone and not from the schema, so
 * that the two can be held against each other.
 */
export function fitting(field: Field, siblings: Fields = {}): fc.Arbitrary<Json> {
  const plain = plainValue(field, siblings);
  return field.nullable === true || field.blank === true ? fc.oneof(plain, fc.constant(null)) : plain;
}

function plainValue(field: Field, siblings: Fields): fc.Arbitrary<Json> {
  switch (field.type) {
    case 'text':
      if (field.format === 'uri')
        return fc.constantFrom('', 'https://tools.example.com/mcp', 'http://[::1]:8/x');
      if (field.values !== undefined && field.open !== true) return fc.constantFrom(...field.values);
      return fc.string({
        unit: 'grapheme-ascii',
        minLength: field.minLength ?? 0,
        maxLength: Math.min(field.maxLength ?? 30, 30),
      });
    case 'integer':
      return fc.integer({ min: field.minimum ?? -5, max: field.maximum ?? 100 });
    case 'number':
      return fc
        .integer({ min: (field.minimum ?? -2) * 100, max: (field.maximum ?? 5) * 100 })
        .map((n) => n / 100);
    case 'boolean':
      return fc.boolean();
    case 'id': {
      const plain: fc.Arbitrary<Json> =
        field.id === 'integer' ? fc.maxSafeNat() : fc.string({ minLength: 1 });
      return field.kind === undefined ? plain : fc.oneof(plain, reference(field.kind));
    }
    case 'version': {
      const of = siblings[field.of];
      const kind = of?.type === 'id' ? of.kind : undefined;
      const plain: fc.Arbitrary<Json> = fc.integer({ min: 1, max: 99 });
      if (kind === undefined) return plain;
      return fc.oneof(
        plain,
        reference(kind).map((form) => ({ ...(form as JsonObject), version: 'latest' })),
      );
    }
    case 'list':
      return fc.array(fitting(field.item), { minLength: field.minItems ?? 0, maxLength: 3 });
    case 'map':
      return fc.dictionary(
        fc.string({ minLength: 1 }).filter((name) => !name.startsWith('$')),
        fitting(field.value),
        {
          maxKeys: 3,
        },
      );
    case 'object':
      return members(field.fields);
    case 'json':
      if (field.fields !== undefined) return members(field.fields);
      if (field.role === 'secret') {
        return fc.dictionary(fc.string(), fc.oneof(anyJson(), fc.constant({ $env: 'DOCS_TOKEN' })), {
          maxKeys: 3,
        });
      }
      return field.shape === 'object' ? fc.dictionary(fc.string(), anyJson(), { maxKeys: 3 }) : anyJson();
  }
}

function reference(kind: string): fc.Arbitrary<Json> {
  return fc.constantFrom<Json>(
    { $ref: `${kind}/Some name` },
    { $ref: `${kind}/x@project:2`, external: true },
  );
}

/** Any JSON without a form in it. */
export function anyJson(): fc.Arbitrary<Json> {
  return fc
    .jsonValue({ maxDepth: 2 })
    .map((value) => value as Json)
    .filter((value) => !JSON.stringify(value).includes('"$'));
}

function members(fields: Fields): fc.Arbitrary<JsonObject> {
  const needed = Object.keys(fields).filter((name) => fields[name]?.required === true);
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, fitting(field, fields)]),
  );
  return fc.record(values, { requiredKeys: needed }) as fc.Arbitrary<JsonObject>;
}
