import type { RawItem } from '../../bundle/load-bundle.js';
import type { Json, Resource } from '../../model/index.js';
import type { Variables } from '../variables.js';
import type { EditSheet } from './edit-sheet.js';

/** Ids of workflows and projects that an item of the files writes as plain numbers, by the name of their field. */
export function plainIds({ kind, partition }: Resource, { stands, node }: RawItem): [string, number][] {
  // An item in another shape than its kind's, such as an export of the platform, has no forms.
  if (stands.as !== 'item') return [];
  return Object.entries(kind.placed(partition)).flatMap(([field, id]): [string, number][] => {
    const written = node.get(field);
    return written?.type === 'scalar' && typeof id === 'number' && written.value === id ? [[field, id]] : [];
  });
}

/**
 * Writes variables in place of the ids of workflows and projects.
 * @returns the names of the variables
 */
export function useVariables(
  items: readonly { resource: Resource; raw: RawItem }[],
  variables: Variables,
  sheet: EditSheet,
): Set<string> {
  const used = new Set<string>();
  for (const { resource, raw } of items) {
    for (const [field, id] of plainIds(resource, raw)) {
      const name = variables.of(field, id);
      if (name === undefined) continue;
      const value: Json = { $var: name };
      sheet.addTo(raw, { op: 'set', path: [field], value }, resource.address);
      used.add(name);
    }
  }
  return used;
}
