import {
  type Field,
  fieldAt,
  isManagedPerLeaf,
  isObject,
  isPlainStep,
  isValueObject,
  type Json,
  type Resource,
  roleOf,
  type Value,
} from '../model/index.js';
import type { Entry } from './base.js';
import type { LiveObject } from './live-object.js';

/**
 * True where file, ledger and platform have the same plain values, leaf by leaf, and the ledger records nothing else
 * that could change the result of `threeWay`: every leaf is then as applied and as wanted. It allocates nothing, so an
 * unchanged resource costs one look. False says nothing.
 */
export function isPlainlyUnchanged(
  { kind, value, settings }: Resource,
  { object }: Pick<LiveObject, 'object'>,
  entry: Entry | undefined,
): entry is Entry {
  if (entry === undefined || !isPlain(entry) || (settings.ignore ?? []).length > 0) return false;
  const { fields } = kind.fields;
  let leaves = 0;
  for (const name in value) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const role = field === undefined ? 'managed' : roleOf(field);
    if (role === 'route' && kind.lifecycle === 'object') continue;
    if (role === 'secret' || !isPlainStep(name)) return false;
    const count = sameLeaves(field, name, value[name], memberOf(object, name), entry.leaves);
    if (count === 0) return false;
    leaves += count;
  }
  // As many recorded leaves as in the file, and all of the file's among them: they are the same.
  return leaves === sizeOf(entry.leaves);
}

/** True where an entry records only that it was applied. */
function isPlain(entry: Entry): boolean {
  return (
    entry.id !== null &&
    entry.replaced === null &&
    (entry.passing ?? null) === null &&
    (entry.writing ?? null) === null &&
    (entry.overwrote ?? null) === null &&
    isEmpty(entry.kept) &&
    isEmpty(entry.pulled) &&
    isEmpty(entry.secrets)
  );
}

/** Number of leaves of a value, all equal on all sides; 0 where one is not. */
function sameLeaves(
  field: Field | undefined,
  path: string,
  value: Value | undefined,
  live: Json | undefined,
  applied: Entry['leaves'],
): number {
  if (value === undefined || live === undefined) return 0;
  if (field === undefined || !isManagedPerLeaf(field) || !isValueObject(value) || isEmpty(value))
    return Object.hasOwn(applied, path) && isSame(value, applied[path], live) ? 1 : 0;
  if (!isObject(live)) return 0;
  let leaves = 0;
  for (const name in value) {
    if (!isPlainStep(name)) return 0;
    // The content of opaque JSON is plain JSON.
    const inner = field.type === 'json' ? undefined : fieldAt(field, [name]);
    const count = sameLeaves(inner, `${path}.${name}`, value[name], memberOf(live, name), applied);
    if (count === 0) return 0;
    leaves += count;
  }
  return leaves;
}

/** Equal as they are. A value that looks like a form is never equal here: its meaning depends on names. */
function isSame(value: Value | undefined, form: Json | undefined, live: Json | undefined): boolean {
  if (value === null || typeof value !== 'object') return value === form && value === live;
  if (Array.isArray(value)) {
    if (!Array.isArray(form) || !Array.isArray(live)) return false;
    if (form.length !== value.length || live.length !== value.length) return false;
    for (let at = 0; at < value.length; at += 1) if (!isSame(value[at], form[at], live[at])) return false;
    return true;
  }
  if (!isValueObject(value) || !isObject(form) || !isObject(live)) return false;
  let members = 0;
  for (const name in value) {
    if (name.startsWith('$') || !Object.hasOwn(form, name) || !Object.hasOwn(live, name)) return false;
    if (!isSame(value[name], form[name] as Json, live[name] as Json)) return false;
    members += 1;
  }
  return members === sizeOf(form) && members === sizeOf(live);
}

function memberOf(object: { readonly [name: string]: unknown }, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? (object[name] as Json) : undefined;
}

function sizeOf(object: { readonly [name: string]: unknown }): number {
  let size = 0;
  for (const _ in object) size += 1;
  return size;
}

function isEmpty(object: { readonly [name: string]: unknown }): boolean {
  for (const _ in object) return false;
  return true;
}
