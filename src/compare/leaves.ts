import {
  expandShorthand,
  type Field,
  fieldAt,
  flatten,
  isObject,
  isValueObject,
  type Json,
  type JsonObject,
  type Kind,
  type Leaf,
  mapObject,
  type Path,
  setOwn,
  type Value,
  type ValueObject,
} from '../model/index.js';

/** Puts leaves together into one object. */
export function unflatten(leaves: Iterable<{ steps: Path; value: Value }>): ValueObject {
  const root: ValueObject = {};
  for (const { steps, value } of leaves) setAt(root, steps, value);
  return root;
}

/** Sets a value inside an object, and creates the objects on the way; other members stay. */
export function setAt(root: ValueObject, steps: Path, value: Value): void {
  let at = root;
  for (const step of steps.slice(0, -1)) {
    const next = Object.hasOwn(at, step) ? at[step] : undefined;
    if (isValueObject(next)) at = next;
    else {
      const made: ValueObject = {};
      setOwn(at, String(step), made);
      at = made;
    }
  }
  const last = steps.at(-1);
  if (last !== undefined) setOwn(at, String(last), value);
}

/** The value at a path of an answer; undefined where it has none. */
export function valueAt(root: Json | undefined, steps: Path): Json | undefined {
  let at: Json | undefined = root;
  for (const step of steps) {
    if (Array.isArray(at) && typeof step === 'number') at = at[step];
    else if (isObject(at) && Object.hasOwn(at, step)) at = at[String(step)] as Json;
    else return undefined;
  }
  return at;
}

/** An answer of the platform in the shape of files: with each field's `read` and `shorthand` applied. */
export function readLive(kind: Kind, row: JsonObject): JsonObject {
  const out: JsonObject = { ...row };
  for (const [name, field] of fieldsToRead(kind)) {
    const value = row[name];
    if (value === undefined || value === null) continue;
    const read = expandShorthand(field, field.read === undefined ? value : field.read(value)) as Json;
    out[name] = numberIds(field, read);
  }
  return out;
}

/** The fields of a kind that answers may show in another shape than files. */
const TO_READ = new WeakMap<Kind, readonly [string, Field][]>();

function fieldsToRead(kind: Kind): readonly [string, Field][] {
  const known = TO_READ.get(kind);
  if (known !== undefined) return known;
  const fields = Object.entries(kind.fields.fields).filter(([, field]) => isReadOtherwise(field));
  TO_READ.set(kind, fields);
  return fields;
}

/** True where `readLive` may change a value; other values need not be visited. */
function isReadOtherwise(field: Field): boolean {
  if (field.read !== undefined) return true;
  if (field.type === 'list') return isReadOtherwise(field.item);
  return field.type === 'object' || field.type === 'id';
}

/** Turns ids that a platform returns as strings (`"2"`) into numbers where they are integers. */
function numberIds(field: Field | undefined, value: Json): Json {
  if (field?.type === 'id' && field.id === 'integer' && typeof value === 'string') {
    return /^[1-9]\d{0,14}$/.test(value) ? Number(value) : value;
  }
  if (field?.type === 'list' && Array.isArray(value)) return value.map((item) => numberIds(field.item, item));
  if (field?.type !== 'object' || !isObject(value)) return value;
  return mapObject(value, (item, name) => numberIds(fieldAt(field, [name]), item));
}

/** The leaves of a live object, for fields that the kind knows and a file may set. */
export function flattenLive(kind: Kind, live: JsonObject): Map<string, Leaf> {
  const known: ValueObject = {};
  for (const name of Object.keys(kind.fields.fields)) {
    const value = live[name];
    if (value !== undefined) known[name] = value;
  }
  return flatten(kind, known, 'compared');
}
