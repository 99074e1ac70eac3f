import { sameJson } from '../../../model/index.js';
import type { EmulatedPlatform } from './platform.js';
import type { LibraryKind, TableRows } from './types.js';

/** What a run depends on; the rest of an object, such as a description, can change without a trace. */
const RUNS_WITH: { [K in LibraryKind]: readonly (keyof TableRows[K])[] } = {
  prompts: ['prompt_text'],
  criteria: ['name', 'display_label', 'type', 'config', 'output_schema'],
  evaluations: ['criteria'],
};

/** Keeps an object as it is before the next version takes its place, where a run would tell them apart. */
export function keepVersion<K extends LibraryKind>(
  platform: EmulatedPlatform,
  kind: K,
  row: TableRows[K],
  next: TableRows[K],
): void {
  if (RUNS_WITH[kind].every((name) => sameJson(row[name] as never, next[name] as never))) return;
  platform.tables.put('past_versions', { id: keyOf(kind, row.id, row.version), row });
}

/**
 * An object in one of its versions. One that was not kept equals the next that was, else the present one: so do those
 * from before the seed, of which nothing else is known. Undefined where the object is gone.
 */
export function versionOf<K extends LibraryKind>(
  { tables }: EmulatedPlatform,
  kind: K,
  id: number,
  version: number,
): TableRows[K] | undefined {
  const present = tables.get(kind, id);
  if (present === undefined) return undefined;
  for (let later = version; later < present.version; later += 1) {
    const kept = tables.get('past_versions', keyOf(kind, id, later));
    if (kept !== undefined) return { ...(kept.row as TableRows[K]), version };
  }
  return { ...present, version };
}

function keyOf(kind: LibraryKind, id: number, version: number): string {
  return `${kind}/${id}/${version}`;
}
