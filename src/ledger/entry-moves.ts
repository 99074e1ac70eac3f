import type { Entry } from '../compare/index.js';

/** How many entries of a ledger are new, other and gone; what has another address now is changed. */
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
 * What two entries have in common where they stand for one object; undefined for one that has none yet, or
 * whose object another one took the place of. A platform that was reset hands ids out again.
 */
export function objectOf({ kind, partition, id, witness, replaced }: Entry): string | undefined {
  return id === null || replaced !== null
    ? undefined
    : JSON.stringify([kind, partition, id, witness.created_at]);
}
