import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AjvError, type Validator, validators } from '../../../src/bundle/generated/validate.js';
import { itemSchema } from '../../../src/bundle/schema/json-schema.js';
import { configSchema } from '../../../src/config/config-schema.js';
import type { Json, JsonObject } from '../../../src/model/index.js';
import { kindsOf, PROVIDERS } from '../../../src/providers/index.js';
import { fitting } from './arbitrary-item.js';

const all = (await kindsOf()).all;

/** The generated code notes errors in a way of its own: it must note the same as ajv. */
describe('the generated validators say what ajv says', () => {
  it.each(all.map((kind) => [kind.name, kind] as const))('of %s', (name, kind) => {
    const validate = kind.validator?.() ?? validators[name];
    expectSame(validate as Validator, itemSchema(kind, 'late'), fitting(kind.fields));
  });

  it('of the configuration', async () => {
    const target = fc.dictionary(
      fc.constantFrom(
        'provider',
        'bundles',
        'org_id',
        'vars',
        'prune',
        'limits',
        'on_drift',
        'x-mine',
        'odd',
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const config = fc.record({
      version: fc.constantFrom(1, 2),
      namespace: fc.jsonValue({ maxDepth: 1 }),
      bundles: fc.jsonValue({ maxDepth: 1 }),
      targets: fc.dictionary(fc.string(), fc.oneof(target, fc.jsonValue({ maxDepth: 1 }))),
    });
    const schema = configSchema(await kindsOf(), PROVIDERS);
    expectSame(validators.config as Validator, schema, config as fc.Arbitrary<Json>);
  });
});

function expectSame(validate: Validator, schema: JsonObject, fits: fc.Arbitrary<Json>): void {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    messages: false,
  });
  const long = ajv.compile(schema);
  let wrong = 0;
  fc.assert(
    fc.property(damaged(fits), (value) => {
      expect(validate(value)).toBe(long(value));
      const errors = (long.errors ?? []).map(({ schemaPath: _, ...error }) => error);
      expect((validate.errors ?? []) as Partial<AjvError>[]).toEqual(errors);
      wrong += errors.length;
    }),
    { numRuns: 300 },
  );
  expect(wrong).toBeGreaterThan(60);
}

/** The value with something else at one place, or a member more. */
function damaged(fits: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc
    .tuple(fits, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), fc.jsonValue({ maxDepth: 1 }))
    .map(([value, steps, by]) => {
      const copy = structuredClone(value);
      let at: unknown = copy;
      for (const [index, step] of steps.entries()) {
        if (typeof at !== 'object' || at === null) break;
        const here = at as { [name: string]: unknown };
        const names = [...Object.keys(here), 'unknown'];
        const name = names[step % names.length] ?? 'unknown';
        if (index === steps.length - 1) here[name] = by;
        at = here[name];
      }
      return copy;
    });
}
