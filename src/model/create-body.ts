import { fieldAt, roleOf } from './field.js';
import type { Json, JsonObject } from './json.js';
import type { Resource } from './resource.js';
import { type Ref, resolveLate, type Value, type ValueObject } from './value.js';

/** How references and secrets of a body are filled in. */
export interface LateValues {
  ref(ref: Ref): Json;
  secret(name: string): string;
}

/** The body of a create: everything that the file writes, except what only chooses the route. */
export function createBody(resource: Resource, late: LateValues): JsonObject {
  const body: ValueObject = {};
  for (const [name, value] of Object.entries(resource.value)) {
    if (roleIn(resource, name) !== 'route') body[name] = value;
  }
  const json = fillIn(body, late) as JsonObject;
  return resource.kind.body?.(json) ?? json;
}

/** The role of a top-level field; one that the kind does not know is managed like any other. */
export function roleIn(resource: Pick<Resource, 'kind'>, name: string) {
  const field = fieldAt(resource.kind.fields, [name]);
  return field === undefined ? 'managed' : roleOf(field);
}

/** A value as it is sent: references and secrets filled in. */
export function fillIn(value: Value, late: LateValues): Json {
  return resolveLate(value, { ref: (ref) => late.ref(ref), secret: (secret) => late.secret(secret.name) });
}
