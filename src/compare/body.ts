import {
  type Field,
  fieldAt,
  isObject,
  type Json,
  type JsonObject,
  type Path,
  type Ref,
  type Resource,
  resolveLate,
  roleOf,
  type Value,
  type ValueObject,
} from '../model/index.js';
import { setAt } from './leaves.js';

/** Fills in references and secrets of a body. */
export interface LateValues {
  ref(ref: Ref): Json;
  secret(name: string): string;
}

/** The body of a create: every field that the file sets, except route fields. */
export function createBody(resource: Resource, late: LateValues): JsonObject {
  const body: ValueObject = {};
  for (const [name, value] of Object.entries(resource.value)) {
    if (roleIn(resource, name) !== 'route') body[name] = value;
  }
  const json = fillIn(body, late);
  return resource.kind.body?.(json) ?? json;
}

/**
 * The body of an update: every managed field as just read, with the changed leaves on top, so that neither PUT nor
 * PATCH loses anything. Derived fields only where the file sets them, secrets only where this plan writes them.
 */
export function updateBody(
  resource: Pick<Resource, 'kind' | 'value'>,
  changed: Iterable<{ steps: Path; value: Value }>,
  live: JsonObject,
  secretFields: ReadonlySet<string>,
  late: LateValues,
): JsonObject {
  const body: ValueObject = {};
  for (const [name, field] of Object.entries(resource.kind.fields.fields)) {
    const value = live[name];
    if (roleOf(field) === 'managed' && value !== undefined && value !== null)
      body[name] = writable(field, value);
  }
  for (const [name, value] of Object.entries(resource.value)) {
    const role = roleIn(resource, name);
    if (role === 'derived' || (role === 'secret' && secretFields.has(name))) body[name] = value;
  }
  for (const { steps, value } of changed) setAt(body, steps, value);
  return fillIn(body, late);
}

/** The role of a top-level field; an unknown one counts as managed. */
function roleIn(resource: Pick<Resource, 'kind'>, name: string) {
  const field = fieldAt(resource.kind.fields, [name]);
  return field === undefined ? 'managed' : roleOf(field);
}

/** A body with references and secrets filled in, as it is sent. */
function fillIn(body: ValueObject, late: LateValues): JsonObject {
  const json = resolveLate(body, { ref: (ref) => late.ref(ref), secret: ({ name }) => late.secret(name) });
  return json as JsonObject;
}

/** A value of an answer as it may be sent back: list elements without members that the platform added. */
function writable(field: Field, value: Json): Value {
  if (field.type === 'list' && Array.isArray(value)) return value.map((item) => writable(field.item, item));
  if (field.type === 'object' && field.open !== true && isObject(value)) {
    const known: ValueObject = {};
    for (const [name, member] of Object.entries(field.fields)) {
      const inner = value[name] as Json | undefined;
      if (inner !== undefined && inner !== null) known[name] = writable(member, inner);
    }
    return known;
  }
  return value;
}
