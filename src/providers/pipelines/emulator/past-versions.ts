import type { EmulatedPlatform } from './platform.js';
import type { LibraryKind, TableRows } from './types.js';

/** Keeps an object as it is, before a new version takes its place. */
export function keepVersion<K extends LibraryKind>(
  platform: EmulatedPlatform,
  kind: K,
  row: TableRows[K],
): void {
  platform.tables.put('past_versions', { id: keyOf(kind, row.id, row.version), row });
}

/**
 * An object in one of its versions. A version from before the seed has the content of the present one, as nothing else
 * is known of it. Undefined where the object is gone.
 */
export function versionOf<K extends LibraryKind>(
  platform: EmulatedPlatform,
  kind: K,
  id: number,
  version: number,
): TableRows[K] | undefined {
  const past = platform.tables.get('past_versions', keyOf(kind, id, version));
  if (past !== undefined) return past.row as TableRows[K];
  const present = platform.tables.get(kind, id);
  return present === undefined ? undefined : { ...present, version };
}

function keyOf(kind: LibraryKind, id: number, version: number): string {
  return `${kind}/${id}/${version}`;
}
