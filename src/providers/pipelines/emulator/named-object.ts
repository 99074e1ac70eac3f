import type { EmulatedPlatform } from './platform.js';
import type { LibraryKind, NamedObject, TableRows, WorkflowRow } from './types.js';

/** The object that a field names; the first of several with the same name in the workflow's organization. */
export function namedObject<K extends LibraryKind>(
  platform: EmulatedPlatform,
  kind: K,
  { org_id }: WorkflowRow,
  name: NamedObject | undefined,
): TableRows[K] | undefined {
  if (name === undefined) return undefined;
  if (typeof name === 'number') return platform.tables.get(kind, name);
  return platform.tables
    .all(kind)
    .find(
      (row) =>
        row.name === name &&
        row.archived_at === null &&
        (row.org_id === org_id || row.scope_type === 'system'),
    );
}
