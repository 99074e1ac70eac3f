import { ApiError, invalid, missing } from '../../../emulator/api-error.js';
import { type Json, type JsonObject, sameJson } from '../../../model/index.js';
import type { BodyFields } from './body-fields.js';
import type { Switches } from './switches.js';

/** The values that a body gives, known fields only, and the unknown keys that are to be stored. */
export interface BodyValues {
  values: JsonObject;
  extra: JsonObject;
}

/** Reads a body that creates: a field left out, or null, takes its default (C-h.6). */
export function readCreate(fields: BodyFields, body: JsonObject, switches: Switches): BodyValues {
  const values: JsonObject = {};
  for (const [name, field] of Object.entries(fields)) {
    const given = ownValue(body, name);
    if (given === undefined || given === null) {
      if (field.clear !== undefined) values[name] = structuredClone(field.clear);
    } else {
      values[name] = field.text ? normalised(given, switches) : given;
    }
  }
  return { values, extra: unknownKeys(fields, body, switches) };
}

/**
 * Reads a body that updates.
 * @param current the object's present values, for fields that may not change
 * @param full true: what is left out is reset, and required fields must be there (C-h.6)
 */
export function readUpdate(
  fields: BodyFields,
  body: JsonObject,
  current: JsonObject,
  switches: Switches,
  full: boolean,
): BodyValues {
  const values: JsonObject = {};
  for (const [name, field] of Object.entries(fields)) {
    const given = ownValue(body, name);
    if (field.fixed) {
      readFixed(name, given, current, switches, values);
    } else if (given === undefined) {
      if (!full) continue;
      if (field.required) throw missing([name]);
      if (field.clear !== undefined) values[name] = structuredClone(field.clear);
    } else if (given === null) {
      if (switches.null_in_update === 'refused')
        throw invalid([name], 'none_forbidden', 'Input should not be null');
      if (switches.null_in_update === 'clears' && field.clear !== undefined)
        values[name] = structuredClone(field.clear);
    } else {
      values[name] = field.text ? normalised(given, switches) : given;
    }
  }
  return { values, extra: unknownKeys(fields, body, switches) };
}

const TUPLE = new Set(['node_id', 'field_id', 'endpoint_id']);

function readFixed(
  name: string,
  given: Json | undefined,
  current: JsonObject,
  switches: Switches,
  values: JsonObject,
): void {
  if (given === undefined || given === null || sameJson(given, current[name] ?? null)) return;
  if (TUPLE.has(name) && switches.tuple_change !== 'refused') {
    if (switches.tuple_change === 'applied') values[name] = given;
    return;
  }
  throw invalid([name], 'immutable', `${name} cannot be changed after creation`);
}

function unknownKeys(fields: BodyFields, body: JsonObject, switches: Switches): JsonObject {
  const unknown = Object.keys(body).filter((key) => !Object.hasOwn(fields, key));
  if (switches.unknown_body_keys === 'refused' && unknown.length > 0) {
    throw new ApiError(
      422,
      unknown.map((key) => ({
        loc: ['body', key],
        msg: 'Extra inputs are not permitted',
        type: 'extra_forbidden',
      })),
    );
  }
  return switches.unknown_body_keys === 'stored' ? pick(body, unknown) : {};
}

/** A copy of some keys; made by entries, so that a key such as `__proto__` stays a plain key. */
export function pick(from: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.flatMap((key) => (Object.hasOwn(from, key) ? [[key, from[key] ?? null]] : [])),
  );
}

function ownValue(body: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(body, name) ? body[name] : undefined;
}

/** A text as the switch `text_normalised` stores it; anything else as it is. */
export function normalised(value: Json, switches: Switches): Json {
  if (switches.text_normalised === 'none' || typeof value !== 'string') return value;
  const unix = value.replaceAll('\r\n', '\n');
  return switches.text_normalised === 'trim' ? unix.trim() : unix;
}
