import { type Field, fieldAt, roleOf } from './field.js';
import { byCodeUnit } from './json.js';
import type { Kind } from './kind.js';
import { formatPath, type Path } from './path.js';
import { isValueObject, type Value, type ValueObject } from './value.js';

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
  if (field.type === 'map' && field.complete !== true)
    return entries.map(([name, member]) => [name, member, field.value]);
  if (field.type === 'json' && field.leaves === 'members') {
    const whole: Field = { type: 'json', doc: field.doc, source: field.source, leaves: 'whole' };
    return entries.map(([name, member]) => [name, member, whole]);
  }
  return undefined;
}
