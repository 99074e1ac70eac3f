import { type Field, isObject, type Json, type Path, roleOf } from '../../model/index.js';

/** A place in an item, and its description. */
export interface ItemSpot {
  /** Path of the described field; shorter than the requested path where that continues inside a form. */
  path: Path;
  field: Field;
  /** Fields beside it. */
  siblings: { readonly [name: string]: Field };
  value: Json | undefined;
  /** In or below a write-only field: its values are never shown. */
  secret: boolean;
  /** The requested path continues below the field: inside a reference, or inside opaque JSON. */
  deeper: boolean;
}

/** Follows a JSON pointer through an item as far as its fields are described. */
export function spotAt(root: Field, item: Json, pointer: string): ItemSpot {
  const path: (string | number)[] = [];
  let spot: ItemSpot = { path: [], field: root, siblings: {}, value: item, secret: false, deeper: false };
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = childOf(spot, step);
    if (next === undefined) return { ...spot, deeper: true };
    path.push(Array.isArray(spot.value) ? Number(step) : step);
    spot = { ...next, path: [...path], secret: spot.secret || roleOf(next.field) === 'secret' };
  }
  return spot;
}

function childOf({ field, value }: ItemSpot, step: string): Omit<ItemSpot, 'path' | 'secret'> | undefined {
  const inside = Array.isArray(value) ? value[Number(step)] : isObject(value) ? own(value, step) : undefined;
  if (field.type === 'list') return { field: field.item, siblings: {}, value: inside, deeper: false };
  if (field.type === 'map') return { field: field.value, siblings: {}, value: inside, deeper: false };
  const fields = membersOf(field);
  const known = fields !== undefined && Object.hasOwn(fields, step) ? fields[step] : undefined;
  if (fields === undefined || known === undefined) return undefined;
  return { field: known, siblings: fields, value: inside, deeper: false };
}

function own(object: { [key: string]: Json }, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The described members of an object or of opaque JSON, if any. */
export function membersOf(field: Field): { readonly [name: string]: Field } | undefined {
  return field.type === 'object' || field.type === 'json' ? field.fields : undefined;
}
