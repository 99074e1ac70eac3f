import type { Entry } from '../compare/index.js';

/** Numbers of new, changed and removed entries; an entry with a new address counts as changed. */
export function entryMoves(
  before: ReadonlyMap<string, Entry>,
  after: ReadonlyMap<string, Entry>,
): { added: number; removed: number } {
  const gone = [...before].flatMap(([address, entry]) => (after.has(address) ? [] : [entry]));
  const left = new Set(gone.flatMap((entry) => objectOf(entry) ?? []));
  const fresh = [...after].flatMap(([address, entry]) => (before.has(address) ? [] : [entry]));
  const moved = fresh.filter((entry) => {
    const object = objectOf(entry);
    return object !== undefined && left.delete(object);
  }).length;
  return { added: fresh.length - moved, removed: gone.length - moved };
}

/**
 * A key that is equal for two entries of one object; undefined for an entry without an object of its own. It includes
 * the creation time, because a platform that was reset reuses ids.
 */
export function objectOf({ kind, partition, id, witness, replaced }: Entry): string | undefined {
  return id === null || replaced !== null
    ? undefined
    : JSON.stringify([kind, partition, id, witness.created_at]);
}
