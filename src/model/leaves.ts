import { type Field, fieldAt, roleOf } from './field.js';
import { byCodeUnit } from './json.js';
import type { Kind } from './kind.js';
import { formatPath, type Path } from './path.js';
import { isValueObject, type Value, type ValueObject } from './value.js';

/** One leaf: objects are managed leaf by leaf, lists and opaque JSON as a whole. */
export interface Leaf {
  path: string;
  steps: Path;
  /** Undefined for a field that the kind does not know: compared as plain JSON. */
  field: Field | undefined;
  value: Value;
}

/**
 * The leaves of a written value, by path. An empty object is a leaf, so that `unflatten` returns exactly what went in.
 * `roles` selects top-level fields by their role.
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

/** The place of each member in its description; descriptions never change. */
const RANKS = new WeakMap<Field, ReadonlyMap<string, number>>();
const NO_RANKS: ReadonlyMap<string, number> = new Map();

function ranksOf(field: Field): ReadonlyMap<string, number> {
  if (field.type !== 'object') return NO_RANKS;
  const known = RANKS.get(field);
  if (known !== undefined) return known;
  const ranks = new Map(Object.keys(field.fields).map((name, index) => [name, index]));
  RANKS.set(field, ranks);
  return ranks;
}

/** Members in the order of the kind's description, unknown ones by name: the order of the file does not count. */
function inOrder(value: ValueObject, field: Field): [string, Value][] {
  const members = Object.entries(value);
  if (members.length < 2) return members;
  const ranks = ranksOf(field);
  const place = (name: string) => ranks.get(name) ?? ranks.size;
  return members.sort(([a], [b]) => place(a) - place(b) || byCodeUnit(a, b));
}

/** True for a field whose objects are managed per leaf; a value of any other field is one leaf. */
export function isManagedPerLeaf(field: Field): boolean {
  return (
    field.type === 'object' ||
    (field.type === 'map' && field.complete !== true) ||
    (field.type === 'json' && field.leaves === 'members')
  );
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
  if (field === undefined || !isManagedPerLeaf(field)) return undefined;
  const entries = inOrder(value, field);
  if (field.type === 'object') return entries.map(([name, member]) => [name, member, fieldAt(field, [name])]);
  if (field.type === 'map') return entries.map(([name, member]) => [name, member, field.value]);
  const whole: Field = { type: 'json', doc: field.doc, source: field.source, leaves: 'whole' };
  return entries.map(([name, member]) => [name, member, whole]);
}
