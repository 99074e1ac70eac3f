import { flattenLive, unflatten } from '../../compare/index.js';
import {
  type Field,
  fieldAt,
  isValueObject,
  type JsonObject,
  type Kind,
  type Leaf,
  type Path,
  roleOf,
  type Value,
} from '../../model/index.js';
import type { Fresh } from '../survey/survey.js';
import { fileValue, isLongText, type ValueContext } from './file-value.js';

/** Fields that choose the scope of a library object; the account is the default and is left out. */
const SCOPE: ReadonlySet<string> = new Set(['scope_type', 'org_id', 'project_id', 'workflow_id']);

/** A new item of the files: the live values of fields that files set, in the order of the kind. */
export function freshItem(one: Fresh, context: ValueContext): JsonObject {
  const { kind, partition } = one;
  const placed = kind.placed(partition);
  const plain = unflatten(freshLeaves(one)) as JsonObject;
  const item: JsonObject = {};
  for (const [name, field] of Object.entries(kind.fields.fields)) {
    const value = Object.hasOwn(placed, name) ? placed[name] : plain[name];
    if (value !== undefined) item[name] = fileValue(field, value, [name], context);
  }
  return item;
}

/** The leaves of a new item, without derived fields and without empty values where they mean the same as none. */
export function freshLeaves({ kind, partition, live }: Pick<Fresh, 'kind' | 'partition' | 'live'>): Leaf[] {
  const placed = kind.placed(partition);
  return [...flattenLive(kind, live.object).values()].filter(({ steps, field, value }) => {
    const name = String(steps[0]);
    const top = kind.fields.fields[name];
    if (top === undefined || roleOf(top) === 'derived') return false;
    if (Object.hasOwn(placed, name) || (kind.scoped && SCOPE.has(name))) return false;
    return value !== null && !(field?.blank === true && isEmpty(value));
  });
}

/** The long texts of a new item, each with a label for its file. */
export function longTexts(one: Fresh): { steps: Path; label: string }[] {
  return freshLeaves(one)
    .flatMap(({ field, steps, value }) => longIn(field, value, steps))
    .map((steps) => ({ steps, label: [labelOf(one), ...freeKeys(one.kind, steps)].join(' ') }));
}

/** Paths of the long texts of a leaf, which may be a whole map. */
function longIn(field: Field | undefined, value: Value, steps: Path): Path[] {
  if (field?.type === 'text') return typeof value === 'string' && isLongText(field, value) ? [steps] : [];
  if ((field?.type !== 'map' && field?.type !== 'object') || !isValueObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    longIn(fieldAt(field, [key]), member, [...steps, key]),
  );
}

/** Keys on the path that the kind does not fix, such as the name of a tool. */
function freeKeys(kind: Kind, steps: Path): string[] {
  const keys: string[] = [];
  let field: unknown = kind.fields;
  for (const step of steps) {
    const here = field as { type: string; value?: unknown; fields?: { [name: string]: unknown } };
    if (here.type === 'map') keys.push(String(step));
    field = here.type === 'map' ? here.value : (here.fields?.[String(step)] ?? { type: 'json' });
  }
  return keys;
}

function labelOf({ address }: Fresh): string {
  return address.slice(address.indexOf('/') + 1);
}

function isEmpty(value: Leaf['value']): boolean {
  if (value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
