import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/index.js';
import { type Schema, SchemaReader, Steps, violations } from '../../src/rules/index.js';
import { parseSource } from '../../src/source/read/parse-source.js';

function read(text: string): { schema: Schema; said: string[] } {
  const { document, findings } = parseSource('rules.yaml', new TextEncoder().encode(text));
  if (document === undefined) throw new Error(JSON.stringify(findings));
  const reader = new SchemaReader(document.root);
  const schema = reader.schema(document.root);
  const said = reader.findings.map(
    ({ code, place, message }) => `${code} ${place?.line}:${place?.column} ${message}`,
  );
  return { schema, said };
}

function found(schema: Json, value: Json) {
  const made = read(JSON.stringify(schema));
  expect(made.said).toEqual([]);
  return violations(made.schema, value, new Steps());
}

describe('the schema of a rule', () => {
  it('says what is wrong, and where', () => {
    const schema = {
      required: ['name', 'description'],
      properties: {
        name: { pattern: '^[a-z]+$', maxLength: 3 },
        tags: { items: { enum: ['a', 'b'] }, uniqueItems: true },
        temperature: { type: ['number', 'null'], maximum: 1 },
        notes: false,
      },
      additionalProperties: false,
    };
    const subject = { name: 'Tone', tags: ['a', 'x', 'a'], temperature: 2, notes: '', extra: 1 };
    expect(found(schema, subject)).toEqual([
      { path: ['description'], is: 'is missing' },
      { path: ['name'], is: 'must match ^[a-z]+$' },
      { path: ['name'], is: 'must have at most 3 characters' },
      { path: ['tags', 1], is: 'must be one of a, b' },
      { path: ['tags'], is: 'must not have an element twice' },
      { path: ['temperature'], is: 'must be at most 1' },
      { path: ['notes'], is: 'is not allowed' },
      { path: ['extra'], is: 'is not allowed' },
    ]);
  });

  it('refers to its own parts, also to itself', () => {
    const schema = {
      $ref: '#/definitions/tree',
      definitions: {
        tree: { properties: { below: { items: { $ref: '#/definitions/tree' } }, id: { type: 'integer' } } },
      },
    };
    expect(found(schema, { id: 1, below: [{ id: 2, below: [{ id: 'x' }] }] })).toEqual([
      { path: ['below', 0, 'below', 0, 'id'], is: 'must be a whole number' },
    ]);
  });

  it('never reads a key that every object has', () => {
    expect(found({ required: ['toString', '__proto__', 'constructor'] }, {})).toHaveLength(3);
    expect(read('{"properties": {"__proto__": false}, "toString": 1}').said).toEqual([
      expect.stringContaining('PS1343 1:38 "toString" is not a keyword that rules know'),
    ]);
  });

  it.each([
    ['maxLenght: 3', 'PS1343 1:1 "maxLenght" is not a keyword that rules know; did you mean maxLength?'],
    ['format: uri', 'PS1343 1:1 "format" is not a keyword that rules know'],
    ['$id: https://a.example/x', 'PS1343 1:1 "$id" is not a keyword that rules know'],
    [
      'type: strng',
      'PS1343 1:7 type must be one of string, number, integer, boolean, array, object, null; did you mean string?',
    ],
    ['properties:\n  a:\n    minLength: -1', 'PS1343 3:16 minLength must be a whole number, 0 or more.'],
    ['required: name', 'PS1343 1:11 required must be a list of names.'],
    ['allOf: []', 'PS1343 1:8 allOf must be a list of schemas.'],
    ['3', 'PS1343 1:1 A schema must be a map, or true or false.'],
    ['pattern: "(a"', 'PS1345 1:10 This pattern is not a valid regular expression (Unterminated group).'],
    [
      'patternProperties: {"(?=a)": {}}',
      'PS1345 1:21 This pattern uses a lookahead or a flag, which is not supported.',
    ],
    [
      '$ref: https://a.example/schema.json',
      'PS1344 1:7 A $ref of a rule must point into its own schema; nothing else is loaded.',
    ],
    [
      '$ref: "#/definitions/x"',
      'PS1344 1:7 $ref "#/definitions/x" points to nothing in the schema of this rule.',
    ],
    ['$ref: "#%zz"', 'PS1344 1:7 A $ref of a rule must point into its own schema; nothing else is loaded.'],
  ])('%s is an error at its place', (text, message) => {
    const { said } = read(text);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(message);
  });

  it('ends a schema that would take hours, and one without an end', () => {
    // Each level is checked twice by the one above it.
    const levels = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `l${index}`,
        { allOf: [{ $ref: `#/definitions/l${index + 1}` }, { $ref: `#/definitions/l${index + 1}` }] },
      ]),
    );
    const doubled = { $ref: '#/definitions/l0', definitions: { ...levels, l60: {} } };
    expect(found(doubled, {})).toBe('too_long');
    expect(found({ allOf: [{ $ref: '#' }] }, {})).toBe('too_long');
    expect(
      found({ uniqueItems: true, items: { pattern: '(a*)*b' } }, Array(50).fill('a'.repeat(20_000))),
    ).not.toEqual([]);
  });

  it('refuses a schema that is too large', () => {
    const patterns = Array.from({ length: 20 }, (_, index) => ({ pattern: `${index}a{1900}` }));
    expect(read(JSON.stringify({ allOf: patterns })).said).toEqual([
      'PS1346 1:1 The patterns of this rule are too long together.',
    ]);
    const parts = Array.from({ length: 3000 }, () => ({}));
    expect(read(JSON.stringify({ allOf: parts })).said).toEqual([
      'PS1346 1:1 The schema of this rule has more than 2000 parts.',
    ]);
  });
});
