import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { unflatten } from '../../src/compare/index.js';
import {
  canonical,
  flatten,
  formatAddress,
  formatPath,
  fromForms,
  isValueObject,
  type Json,
  mapObject,
  type Path,
  parsePath,
  Ref,
  resolveLate,
  Secret,
  splitAddress,
  toForms,
  type Value,
  type ValueObject,
} from '../../src/model/index.js';
import { kinds } from '../../src/providers/pipelines/kinds/index.js';
import { parseSource } from '../../src/source/read/parse-source.js';
import { nodeValue } from '../../src/source/read/source-node.js';
import { fitting } from '../bundle/schema/arbitrary-item.js';
import { hostileText, isWhole } from './hostile-text.js';

/** Keys that files may hold; `__proto__` is refused by name. */
const key = fc.oneof(fc.string({ unit: 'binary' }), hostileText).filter((name) => name !== '__proto__');
const scalar = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    false,
    '',
    'null',
    'yes',
    '0x10',
    '1e3',
    '010',
    '<<',
    '*a',
    '&a',
    '!b',
    '- a',
    '# c',
    '.nan',
    '~',
  ),
  fc.integer(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((n) => !Number.isInteger(n) || Number.isSafeInteger(n)),
  fc.string({ unit: 'binary', maxLength: 30 }).filter(isWhole),
  hostileText,
);
const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key.filter(isWhole), tie('value'), { maxKeys: 4 }),
  ),
})).value;

describe('parse∘print is the identity on values', () => {
  const read = (file: string, text: string) => {
    const { document, findings } = parseSource(file, new TextEncoder().encode(text));
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    return document === undefined ? undefined : nodeValue(document.root);
  };
  // -0 and 0 are one number in JSON, and what was read holds the latter.
  const same = (a: Json | undefined, b: Json): void => {
    expect(canonical(a ?? null)).toBe(canonical(b));
    expect(a).toEqual(withOneZero((a ?? null) as Value));
  };

  it('as JSON', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2), (value, indent) =>
        same(read('a.json', JSON.stringify(value, null, indent)), value),
      ),
    );
  });

  it('as YAML, with and without anchors', () => {
    // The library writes control characters as they are into block texts; files refuse them there.
    const printable = json.filter(
      (value) => !/\\u00|\\[bf]|[\u007f-\u009f\ufeff]/.test(JSON.stringify(value)),
    );
    fc.assert(
      fc.property(printable, fc.boolean(), (value, twice) =>
        same(read('a.yaml', stringify(twice ? [value, value] : value)), twice ? [value, value] : value),
      ),
    );
  });
});

/** Any value, references and secrets included. */
const anyValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar as fc.Arbitrary<Value>,
    fc
      .record({ address: hostileText, latest: fc.boolean(), external: fc.boolean() })
      .map(
        ({ address, latest, external }) =>
          new Ref(`prompts/${address}`, { version: latest ? 'latest' : undefined, external }),
      ),
    hostileText.map((name) => new Secret(name)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
    // Plain objects that read as forms hold plain JSON only.
    fc
      .tuple(fc.constantFrom('$ref', '$env', '$file', '$var', '$literal', '$unknown'), json)
      .map(([word, inner]) => ({ [word]: inner }) as ValueObject),
  ),
})).value;

/** The same value with 0 for every -0, which JSON does not tell from it. */
function withOneZero(value: Value): Value {
  if (Array.isArray(value)) return value.map(withOneZero);
  if (isValueObject(value)) return mapObject(value, withOneZero);
  return value === 0 ? 0 : value;
}

describe('what is stored can be read back', () => {
  const check = (value: Value): void => {
    const form = toForms(value);
    expect(fromForms(form)).toEqual(withOneZero(value));
    expect(fromForms(JSON.parse(JSON.stringify(form)))).toEqual(fromForms(form));
  };

  it('fromForms undoes toForms, and survives JSON', () => {
    fc.assert(fc.property(anyValue, check));
  });

  it('wherever a zero has a sign', () => {
    for (const zero of [
      -0,
      [-0],
      { a: -0 },
      { $ref: { '': -0 } },
      { $literal: [-0] },
      { $unknown: { a: -0 } },
    ])
      check(zero as Value);
    expect(toForms(-0)).toBe(0);
    expect(fromForms(JSON.parse('{"$literal":{"a":-0.0}}'))).toEqual({ a: 0 });
    expect(resolveLate([-0], { ref: () => null, secret: () => null })).toEqual([0]);
  });

  it('parsePath undoes formatPath, and no two paths are written alike', () => {
    const step = fc.oneof(fc.nat(50), fc.string({ unit: 'binary' }), hostileText);
    const path = fc
      .tuple(fc.string({ unit: 'binary' }), fc.array(step, { maxLength: 4 }))
      .map(([first, rest]): Path => [first, ...rest]);
    fc.assert(
      fc.property(path, (one) => {
        expect(parsePath(formatPath(one))).toEqual(one);
      }),
    );
  });

  it('splitAddress undoes formatAddress', () => {
    const part = fc
      .oneof(fc.string({ unit: 'binary' }).filter(isWhole), hostileText)
      .filter((text) => text !== '');
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(undefined, 'project:22', 'workflow:10'),
        (parts, scope) => {
          expect(splitAddress(formatAddress('prompts', parts, scope))).toEqual({
            kind: 'prompts',
            parts,
            scope,
          });
        },
      ),
    );
  });

  it.each(kinds.all.map((kind) => [kind.name, kind] as const))(
    'unflatten undoes flatten: %s',
    (_name, kind) => {
      fc.assert(
        fc.property(fitting(kind.fields), (form) => {
          const value = fromForms(form) as ValueObject;
          const leaves = [
            ...flatten(kind, value, 'compared').values(),
            ...flatten(kind, value, 'secret').values(),
          ];
          const routes = Object.entries(value).filter(([name]) => kind.fields.fields[name]?.role === 'route');
          const back = { ...unflatten(leaves), ...Object.fromEntries(routes) };
          expect(back).toEqual(value);
        }),
        { numRuns: 60 },
      );
    },
  );
});
