import type { Field, IdField, Json, JsonField, JsonObject, ObjectField } from '../../model/index.js';
import {
  either,
  envAlone,
  type Forms,
  fileAlone,
  orForm,
  orReference,
  referenceForm,
  secretJson,
  type Zone,
} from './json-schema-forms.js';

/** Largest id: JavaScript and JSON readers round larger numbers. */
export const MAX_ID = Number.MAX_SAFE_INTEGER;

/** A scheme, `://`, and no white space; empty means none. Readers disagree on `format: uri`. */
export const URL_PATTERN = '^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$';

interface SchemaPosition {
  forms: Forms;
  zone: Zone;
  /** For people: with descriptions and examples. */
  told: boolean;
  /** Fields beside this one, to find the kind of a version's object. */
  siblings: { readonly [name: string]: Field };
}

/** The schema of one field, with its forms, its documentation, and whether it may be null. */
export function fieldSchema(
  field: Field,
  forms: Forms,
  siblings: SchemaPosition['siblings'] = {},
): JsonObject {
  return schemaAt(field, { forms, zone: 'open', told: forms === 'all', siblings });
}

function schemaAt(field: Field, outer: SchemaPosition): JsonObject {
  const spot: SchemaPosition = field.role === 'secret' ? { ...outer, zone: 'secret' } : outer;
  const schema = withForms(field, spot);
  if (!spot.told) return schema;
  const examples = field.examples ?? usualExamples(field, spot);
  return { description: describeField(field), ...(examples && { examples }), ...schema };
}

function withForms(field: Field, spot: SchemaPosition): JsonObject {
  const { forms, zone } = spot;
  if (field.type === 'json') return jsonSchema(field, spot);
  const plain = nullable(field, plainSchema(field, spot));
  const kind = referredKind(field, spot.siblings);
  if (kind === undefined) return orForm(plain, forms, zone);
  const wants = field.type === 'version' ? 'version' : 'id';
  return orReference(plain, referenceForm(kind, wants, forms), forms, zone);
}

/** The kind that a reference at this field must name; undefined where no reference is allowed. */
export function referredKind(field: Field, siblings: SchemaPosition['siblings']): string | undefined {
  if (field.type === 'id') return field.kind;
  if (field.type !== 'version') return undefined;
  const named = siblings[field.of];
  return named?.type === 'id' ? named.kind : undefined;
}

function plainSchema(field: Exclude<Field, JsonField>, spot: SchemaPosition): JsonObject {
  switch (field.type) {
    case 'text': {
      const limits = pick(field, ['minLength', 'maxLength']);
      const pattern: JsonObject = field.format === 'uri' ? { pattern: URL_PATTERN } : {};
      if (field.values === undefined) return { type: 'string', ...limits, ...pattern };
      if (field.open !== true) return { type: 'string', enum: [...field.values] };
      // Editors offer the known words; any other string is accepted.
      if (spot.forms === 'late') return { type: 'string', ...limits };
      return { type: 'string', ...limits, anyOf: [{ enum: [...field.values] }, { type: 'string' }] };
    }
    case 'integer':
    case 'number':
      return { type: field.type, ...pick(field, ['minimum', 'maximum']) };
    case 'boolean':
      return { type: 'boolean' };
    case 'id':
      return idSchema(field, spot.forms);
    case 'version':
      return { type: 'integer', minimum: 1, maximum: MAX_ID };
    case 'list':
      return {
        type: 'array',
        ...pick(field, ['minItems']),
        items: schemaAt(field.item, { ...spot, siblings: {} }),
      };
    case 'map':
      return { type: 'object', additionalProperties: schemaAt(field.value, { ...spot, siblings: {} }) };
    case 'object':
      return withShorthand(field, objectSchema(field, spot), spot.forms);
  }
}

/** Plain files may contain `search_docs` for `{name: search_docs}`; before the late check it becomes an object. */
function withShorthand(field: ObjectField, object: JsonObject, forms: Forms): JsonObject {
  const meant = field.shorthand === undefined ? undefined : field.fields[field.shorthand];
  if (meant?.type !== 'text' || forms === 'late') return object;
  return { ...object, type: ['object', 'string'], ...pick(meant, ['minLength', 'maxLength']) };
}

/** Plain files may contain `"2"` for 2 (C-d.1, 8); before the late check it becomes an integer. */
function idSchema(field: IdField, forms: Forms): JsonObject {
  if (field.id === 'string') return { type: 'string', minLength: 1 };
  const range: JsonObject = { minimum: 0, maximum: MAX_ID };
  if (forms === 'late') return { type: 'integer', ...range };
  return { type: ['integer', 'string'], ...range, pattern: '^(?:0|[1-9][0-9]*)$' };
}

function objectSchema(field: ObjectField, spot: SchemaPosition): JsonObject {
  const required = requiredNames(field.fields);
  return {
    type: 'object',
    properties: members(field.fields, spot),
    ...(required.length > 0 && { required }),
    ...(field.open !== true && { additionalProperties: false }),
  };
}

/** Opaque JSON: its content belongs to the user, and only known members are checked. */
function jsonSchema(field: JsonField, spot: SchemaPosition): JsonObject {
  const isSecret = spot.zone === 'secret';
  const inside: JsonObject = isSecret
    ? { additionalProperties: secretSchema(spot.forms) }
    : field.fields === undefined
      ? {}
      : knownMembers(field.fields, spot.told);
  if (field.shape !== 'object') {
    return isSecret ? secretSchema(spot.forms) : {};
  }
  const whole = nullable(field, { type: 'object', ...inside });
  // An environment variable is a string, so it cannot be the whole object.
  if (isSecret) return either(envAlone(), false, whole);
  if (spot.forms === 'late' || field.fields === undefined) return whole;
  return either(fileAlone(), true, whole);
}

function secretSchema(forms: Forms): JsonObject {
  return forms === 'late' ? { $ref: SECRET_HERE } : { $ref: '#/definitions/secretJson' };
}

const SECRET_HERE = '#/definitions/secretJson';

/** Definitions that a `late` schema of one item needs. */
export function lateDefinitions(): JsonObject {
  return { secretJson: secretJson(SECRET_HERE) };
}

/** The known members of an opaque value: nothing in them is a form, and other members are legal. */
function knownMembers(fields: { readonly [name: string]: Field }, told: boolean): JsonObject {
  const required = requiredNames(fields);
  return {
    properties: members(fields, { forms: 'late', zone: 'open', told, siblings: fields }),
    ...(required.length > 0 && { required }),
  };
}

function members(fields: { readonly [name: string]: Field }, spot: SchemaPosition): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, schemaAt(field, { ...spot, siblings: fields })]),
  );
}

function requiredNames(fields: { readonly [name: string]: Field }): string[] {
  return Object.keys(fields).filter((name) => fields[name]?.required === true);
}

/** True where the platform accepts null, or treats it like a missing value. */
export function mayBeNull(field: Field): boolean {
  return field.nullable === true || field.blank === true;
}

function nullable(field: Field, schema: JsonObject): JsonObject {
  if (!mayBeNull(field)) return schema;
  const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? null];
  const out: JsonObject = { ...schema, type: [...types, 'null'] };
  if (Array.isArray(schema.enum)) out.enum = [...schema.enum, null];
  if (Array.isArray(schema.anyOf)) out.anyOf = [...schema.anyOf, { type: 'null' }];
  return out;
}

function pick(field: object, names: readonly string[]): JsonObject {
  const out: JsonObject = {};
  for (const [name, value] of Object.entries(field)) {
    if (names.includes(name) && typeof value === 'number') out[name] = value;
  }
  return out;
}

function usualExamples(field: Field, spot: SchemaPosition): Json[] | undefined {
  const kind = referredKind(field, spot.siblings);
  if (kind === undefined) return undefined;
  const $ref = `${kind}/Name`;
  return [field.type === 'version' ? { $ref, version: 'latest' } : { $ref }];
}

/** What an editor shows: the documentation, the limits, and where the fact comes from. */
export function describeField(field: Field): string {
  const facts: string[] = [];
  const { role } = field;
  if (field.type === 'text' && field.maxLength !== undefined) {
    facts.push(`At most ${field.maxLength.toLocaleString('en-US')} characters.`);
  }
  if (field.type === 'integer' || field.type === 'number')
    facts.push(...rangeFact(field.minimum, field.maximum));
  if (field.adjusted !== undefined)
    facts.push(`The platform may store another value: ${field.adjusted.says}.`);
  if (role === 'immutable') facts.push('Cannot change after creation.');
  if (role === 'secret') facts.push('Write-only.');
  return [field.doc, ...facts, `Source: ${field.source}.`].join(' ');
}

function rangeFact(minimum: number | undefined, maximum: number | undefined): string[] {
  if (minimum !== undefined && maximum !== undefined) return [`From ${minimum} to ${maximum}.`];
  if (minimum !== undefined) return [`At least ${minimum}.`];
  return maximum === undefined ? [] : [`At most ${maximum}.`];
}
