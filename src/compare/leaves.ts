import {
  byCodeUnit,
  expandShorthand,
  type Field,
  fieldAt,
  formatPath,
  isObject,
  isValueObject,
  type Json,
  type JsonObject,
  type Kind,
  mapObject,
  type Path,
  roleOf,
  type Value,
  type ValueObject,
} from '../model/index.js';

/** One managed value: objects are managed per leaf, lists and opaque JSON whole. */
export interface Leaf {
  path: string;
  steps: Path;
  /** Undefined for a field that the kind does not know: compared as plain JSON. */
  field: Field | undefined;
  value: Value;
}

/**
 * The leaves of a written value, by path. An empty object is a leaf of its own, so that
 * `unflatten` gives back exactly what went in. `roles` selects top-level fields by their role.
 */
export function flatten(kind: Kind, value: ValueObject, roles: 'compared' | 'secret'): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const [name, member] of inOrder(value, kind.fields)) {
    const field = fieldAt(kind.fields, [name]);
    const role = field === undefined ? 'managed' : roleOf(field);
    if (role === 'route' && kind.lifecycle === 'object') continue;
    if ((role === 'secret') !== (roles === 'secret')) continue;
    walk(field, member, [name], leaves);
  }
  return leaves;
}

/** Members in the order of the description, others by name: never in that of the file. */
function inOrder(value: ValueObject, field: Field): [string, Value][] {
  const known = field.type === 'object' ? Object.keys(field.fields) : [];
  const rank = new Map(known.map((name, index) => [name, index]));
  const place = (name: string) => rank.get(name) ?? known.length;
  return Object.entries(value).sort(([a], [b]) => place(a) - place(b) || byCodeUnit(a, b));
}

function walk(field: Field | undefined, value: Value, steps: Path, leaves: Map<string, Leaf>): void {
  const inner = isValueObject(value) && Object.keys(value).length > 0 ? innerFields(field, value) : undefined;
  if (inner === undefined) {
    const path = formatPath(steps);
    leaves.set(path, { path, steps, field, value });
    return;
  }
  for (const [name, member, memberField] of inner) walk(memberField, member, [...steps, name], leaves);
}

/** The members of an object that is managed per leaf; undefined where the value is one leaf. */
function innerFields(
  field: Field | undefined,
  value: ValueObject,
): [string, Value, Field | undefined][] | undefined {
  if (field === undefined) return undefined;
  const entries = inOrder(value, field);
  if (field.type === 'object') return entries.map(([name, member]) => [name, member, fieldAt(field, [name])]);
  if (field.type === 'map') return entries.map(([name, member]) => [name, member, field.value]);
  if (field.type === 'json' && field.leaves === 'members') {
    const whole: Field = { type: 'json', doc: field.doc, source: field.source, leaves: 'whole' };
    return entries.map(([name, member]) => [name, member, whole]);
  }
  return undefined;
}

/** Puts leaves back together into one object. */
export function unflatten(leaves: Iterable<{ steps: Path; value: Value }>): ValueObject {
  const root: ValueObject = {};
  for (const { steps, value } of leaves) setAt(root, steps, value);
  return root;
}

/** Sets a value inside an object, making the objects on the way; other members stay. */
export function setAt(root: ValueObject, steps: Path, value: Value): void {
  let at = root;
  for (const step of steps.slice(0, -1)) {
    const next = Object.hasOwn(at, step) ? at[step] : undefined;
    if (isValueObject(next)) at = next;
    else {
      const made: ValueObject = {};
      define(at, String(step), made);
      at = made;
    }
  }
  const last = steps.at(-1);
  if (last !== undefined) define(at, String(last), value);
}

function define(object: ValueObject, key: string, value: Value): void {
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

/** What stands at a path of an answer; undefined where the answer does not have it. */
export function valueAt(root: Json | undefined, steps: Path): Json | undefined {
  let at: Json | undefined = root;
  for (const step of steps) {
    if (Array.isArray(at) && typeof step === 'number') at = at[step];
    else if (isObject(at) && Object.hasOwn(at, step)) at = at[String(step)] as Json;
    else return undefined;
  }
  return at;
}

/** An answer of the platform in the shape that files use: each field's `read` and `shorthand` applied. */
export function readLive(kind: Kind, row: JsonObject): JsonObject {
  const out: JsonObject = { ...row };
  for (const [name, field] of Object.entries(kind.fields.fields)) {
    const value = row[name];
    if (value === undefined || value === null) continue;
    const read = expandShorthand(field, field.read === undefined ? value : field.read(value)) as Json;
    out[name] = numberIds(field, read);
  }
  return out;
}

/** Ids that a platform writes as text (`"2"`) where they are whole numbers. */
function numberIds(field: Field | undefined, value: Json): Json {
  if (field?.type === 'id' && field.id === 'integer' && typeof value === 'string') {
    return /^[1-9]\d{0,14}$/.test(value) ? Number(value) : value;
  }
  if (field?.type === 'list' && Array.isArray(value)) return value.map((item) => numberIds(field.item, item));
  if (field?.type !== 'object' || !isObject(value)) return value;
  return mapObject(value, (item, name) => numberIds(fieldAt(field, [name]), item));
}

/** The leaves of a live object that belong to fields which the kind knows and the file may write. */
export function flattenLive(kind: Kind, live: JsonObject): Map<string, Leaf> {
  const known: ValueObject = {};
  for (const name of Object.keys(kind.fields.fields)) {
    const value = live[name];
    if (value !== undefined) known[name] = value;
  }
  return flatten(kind, known, 'compared');
}
