import {
  type Entry,
  flattenLive,
  guard,
  type LiveObject,
  type Match,
  rawLeaf,
  valueAt,
} from '../../compare/index.js';
import { fieldAt, type Leaf, parsePath, roleOf, startsWith } from '../../model/index.js';

/** Fields that neither file nor base names, and whose value differs from what the ledger saw last. */
export function unnamedEdits(match: Match, live: LiveObject, entry: Entry | undefined): Leaf[] {
  if (entry === undefined) return [];
  const { kind, value, settings } = match.resource;
  const ignored = (settings.ignore ?? []).map((path) => parsePath(path) ?? [path]);
  return [...flattenLive(kind, live.object).values()].filter(({ path, steps, field }) => {
    const top = fieldAt(kind.fields, steps.slice(0, 1));
    const seen = Object.hasOwn(entry.seen, path) ? entry.seen[path] : undefined;
    if (seen === undefined || field === undefined || top === undefined || roleOf(top) !== 'managed')
      return false;
    if (ignored.some((prefix) => startsWith(steps, prefix))) return false;
    const found = valueAt(live.object, steps);
    if (seen === guard(rawLeaf(field, found, live.object))) return false;
    return !isWritten(value, steps) && !Object.hasOwn(entry.leaves, path);
  });
}

function isWritten(value: Match['resource']['value'], steps: readonly (string | number)[]): boolean {
  let at: unknown = value;
  for (const step of steps) {
    if (at === null || typeof at !== 'object' || Array.isArray(at)) return at !== undefined;
    if (!Object.hasOwn(at, step)) return false;
    at = (at as { [name: string]: unknown })[String(step)];
  }
  return true;
}
