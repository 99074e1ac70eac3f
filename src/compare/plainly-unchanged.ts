import {
  type Field,
  fieldAt,
  isManagedPerLeaf,
  isObject,
  isPlainStep,
  isValueObject,
  type Json,
  Ref,
  type Resource,
  roleOf,
  type Value,
} from '../model/index.js';
import type { AddressIndex } from './address-index.js';
import type { Entry } from './base.js';
import type { LiveObject } from './live-object.js';

/** The names of ids and references. */
type Names = Pick<AddressIndex, 'addressOf' | 'base'>;

/**
 * True where file, ledger and platform have the same plain values and refer to the same objects, leaf by leaf, and the
 * ledger records nothing else that could change the result of `threeWay`: every leaf is then as applied and as wanted.
 * It makes no normal forms, so an unchanged resource costs one look. False says nothing.
 */
export function isPlainlyUnchanged(
  { kind, value, settings }: Resource,
  { object }: Pick<LiveObject, 'object'>,
  entry: Entry | undefined,
  names: Names,
): entry is Entry {
  if (entry === undefined || !isPlain(entry) || (settings.ignore ?? []).length > 0) return false;
  const { fields } = kind.fields;
  let leaves = 0;
  for (const name in value) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const role = field === undefined ? 'managed' : roleOf(field);
    if (role === 'route' && kind.lifecycle === 'object') continue;
    if (role === 'secret' || !isPlainStep(name)) return false;
    const count = sameLeaves(field, name, value[name], memberOf(object, name), entry.leaves, names);
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
  names: Names,
): number {
  if (value === undefined || live === undefined) return 0;
  if (field === undefined || !isManagedPerLeaf(field) || !isValueObject(value) || isEmpty(value))
    return Object.hasOwn(applied, path) && isSame(field, value, applied[path], live, names) ? 1 : 0;
  if (!isObject(live)) return 0;
  let leaves = 0;
  for (const name in value) {
    if (!isPlainStep(name)) return 0;
    // The content of opaque JSON is plain JSON.
    const inner = field.type === 'json' ? undefined : fieldAt(field, [name]);
    const count = sameLeaves(inner, `${path}.${name}`, value[name], memberOf(live, name), applied, names);
    if (count === 0) return 0;
    leaves += count;
  }
  return leaves;
}

/**
 * Equal as they are, or a reference to one object on all sides. Any other value that looks like a form is never equal
 * here: its meaning depends on more than names.
 */
function isSame(
  field: Field | undefined,
  value: Value | undefined,
  form: Json | undefined,
  live: Json | undefined,
  names: Names,
): boolean {
  if (value === null || typeof value !== 'object') return value === form && value === live;
  if (value instanceof Ref) return isSameRef(field, value, form, live, names);
  if (Array.isArray(value)) {
    if (!Array.isArray(form) || !Array.isArray(live)) return false;
    if (form.length !== value.length || live.length !== value.length) return false;
    const item = field?.type === 'list' ? field.item : undefined;
    for (let at = 0; at < value.length; at += 1)
      if (!isSame(item, value[at], form[at], live[at], names)) return false;
    return true;
  }
  if (!isValueObject(value) || !isObject(form) || !isObject(live)) return false;
  let members = 0;
  for (const name in value) {
    if (name.startsWith('$') || !Object.hasOwn(form, name) || !Object.hasOwn(live, name)) return false;
    const inner = field?.type === 'object' ? fieldAt(field, [name]) : undefined;
    if (!isSame(inner, value[name], form[name] as Json, live[name] as Json, names)) return false;
    members += 1;
  }
  return members === sizeOf(form) && members === sizeOf(live);
}

/** True where file, ledger and platform refer to one object, and both namings give it the address of the file. */
function isSameRef(
  field: Field | undefined,
  ref: Ref,
  form: Json | undefined,
  live: Json | undefined,
  names: Names,
): boolean {
  const { address } = ref;
  if (ref.external || ref.version !== undefined || address.startsWith('id:')) return false;
  if (field?.type !== 'id' || field.kind === undefined || !isNameOf(form, address)) return false;
  if (typeof live !== 'number' && typeof live !== 'string') return false;
  return names.addressOf(String(field.kind), live) === address && isNameOf(names.base.ref(ref), address);
}

function isNameOf(form: Json | undefined, address: string): boolean {
  return isObject(form) && form.$ref === address && sizeOf(form) === 1;
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
