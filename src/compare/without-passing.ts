import {
  type Field,
  fieldAt,
  isObject,
  type Json,
  type JsonObject,
  type Kind,
  mapObject,
  setOwn,
} from '../model/index.js';
import type { LiveObject } from './live-object.js';

/** An object without the values that the platform sets by itself, which no file says; the same one where it has none. */
export function withoutPassing(kind: Kind, live: LiveObject): LiveObject {
  if (!hasPassing(kind)) return live;
  const object = mapObject(live.object, (value: Json, name) => stripped(kind.fields.fields[name], value));
  return { ...live, object };
}

function stripped(field: Field | undefined, value: Json): Json {
  if (field === undefined || !isObject(value)) return value;
  const out: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    const inner = fieldAt(field, [name]);
    if (inner?.passing !== true) setOwn(out, name, stripped(inner, member));
  }
  return out;
}

const KNOWN = new WeakMap<Kind, boolean>();

function hasPassing(kind: Kind): boolean {
  const known = KNOWN.get(kind) ?? isAbovePassing(kind.fields);
  KNOWN.set(kind, known);
  return known;
}

function isAbovePassing(field: Field): boolean {
  if (field.passing === true) return true;
  if (field.type === 'map') return isAbovePassing(field.value);
  if (field.type !== 'object') return false;
  return Object.values(field.fields).some(isAbovePassing);
}
