import type { RawItem } from '../../bundle/load-bundle.js';
import type { Finding, Json, Resource } from '../../model/index.js';
import { PULL_CODES } from '../pull-codes.js';
import type { Variables } from '../variables.js';
import type { EditSheet } from './edit-sheet.js';
import type { OtherValue } from './other-value.js';

/** Ids of workflows and projects that an item of the files writes as plain numbers, by the name of their field. */
export function plainIds({ kind, partition }: Resource, { stands, node }: RawItem): [string, number][] {
  // An item in another shape than its kind's, such as an export of the platform, has no forms.
  if (stands.as !== 'item') return [];
  return Object.entries(kind.placed(partition)).flatMap(([field, id]): [string, number][] => {
    const written = node.get(field);
    return written?.type === 'scalar' && typeof id === 'number' && written.value === id ? [[field, id]] : [];
  });
}

/** The variables that replace ids in existing items, and the ids that stay. */
export interface UsedVariables {
  /** By name: the files. */
  used: Map<string, Set<string>>;
  /** Warnings about ids that stay, one for each id and variable. */
  kept: Finding[];
}

/**
 * Writes variables in place of the ids of workflows and projects. An id stays where another target reads the same file
 * and has another value for the variable: there, the item would become another one.
 * @param otherValue of a variable, in another target that reads a file; undefined where all agree
 */
export function useVariables(
  items: readonly { resource: Resource; raw: RawItem }[],
  variables: Variables,
  otherValue: (name: string, file: string) => OtherValue | undefined,
  sheet: EditSheet,
): UsedVariables {
  const used: UsedVariables['used'] = new Map();
  const kept = new Map<string, Finding>();
  for (const { resource, raw } of items) {
    for (const [field, id] of plainIds(resource, raw)) {
      const name = variables.of(field, id);
      if (name === undefined) continue;
      const other = otherValue(name, raw.file);
      if (other !== undefined) {
        const key = JSON.stringify([field, id, name]);
        if (!kept.has(key)) kept.set(key, keptPlain(resource, raw, { field, id, name }, other));
        continue;
      }
      const value: Json = { $var: name };
      sheet.addTo(raw, { op: 'set', path: [field], value }, resource.address);
      used.set(name, new Set([...(used.get(name) ?? []), raw.file]));
    }
  }
  return { used, kept: [...kept.values()] };
}

function keptPlain(
  { address }: Resource,
  { node }: RawItem,
  { field, id, name }: { field: string; id: number; name: string },
  { target, value }: OtherValue,
): Finding {
  return {
    code: PULL_CODES.keptPlain.code,
    severity: 'warning',
    message: `${field} stays ${id}: target ${target} reads the same file, and its variable ${name} is ${JSON.stringify(value)}, so the item would move there.`,
    address,
    place: node.get(field)?.place ?? node.place,
    remedy: `If the item belongs there in target ${target}, write {$var: ${name}} into it by hand; otherwise give the id a variable of another name.`,
  };
}
