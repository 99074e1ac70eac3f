import { setAt } from '../../compare/index.js';
import {
  type Field,
  fillIn,
  fromForms,
  isObject,
  type Json,
  type JsonObject,
  type LateValues,
  parsePath,
  type Resource,
  roleIn,
  roleOf,
  type Value,
  type ValueObject,
} from '../../model/index.js';
import type { Change } from '../../plan/index.js';

/** A body cannot be made because something that it needs is not there. */
export class MissingError extends Error {}

/**
 * The body of an update: every managed field, the changed leaves laid over what was
 * just read, so that neither a partial nor a full reading of the platform loses anything. Derived
 * fields only where the file writes them, secrets only where this plan lists them as to be written.
 */
export function updateBody(
  resource: Pick<Resource, 'kind' | 'value'>,
  change: Pick<Change, 'leaves'>,
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
  for (const leaf of change.leaves) {
    const steps = parsePath(leaf.path);
    if (steps !== undefined) setAt(body, steps, fromForms(leaf.after ?? null));
  }
  return fillIn(body, late) as JsonObject;
}

/** A value of an answer as it may be sent back: list elements without what the platform added. */
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
