import type { Resource } from '../model/index.js';
import type { Entry } from './base.js';

/**
 * The items that take another address of the ledger with them, as `renamed_from` says. The old name may be
 * taken again: by an item that is renamed itself (a swap, a chain), or it belonged to one that leaves. An
 * item that stays where it is keeps its entry, so nothing can be renamed from it.
 */
export function renamedEntries(
  items: readonly Resource[],
  entries: ReadonlyMap<string, Entry>,
): Map<Resource, Entry> {
  const byAddress = new Map(items.map((item) => [item.address, item]));
  const moves = new Map<Resource, Entry>();
  for (const item of items) {
    const old = item.settings.renamed_from;
    if (old === undefined || old === item.address) continue;
    const entry = entries.get(old);
    // What was renamed in a circle has both names still: that it was done is on record.
    const isDone = (entries.get(item.address)?.renamed_from ?? null) === old;
    if (entry !== undefined && entry.replaced === null && entry.partition === item.partition && !isDone)
      moves.set(item, entry);
  }
  // What keeps its own entry gives no name away, nor does what is behind it in a chain.
  const heirs = new Map([...moves.keys()].map((item) => [item.settings.renamed_from, item]));
  const stuck = [...moves.keys()].filter(({ settings: { renamed_from: old = '' } }) => {
    const holder = byAddress.get(old);
    return holder !== undefined && !moves.has(holder);
  });
  for (const item of stuck) {
    for (let one: Resource | undefined = item; one !== undefined && moves.delete(one); )
      one = heirs.get(one.address);
  }
  return moves;
}

/** The item that keeps the address from which another one says that it was renamed. */
export function keeperOf(item: Resource, items: ReadonlyMap<string, Resource>): Resource | undefined {
  const old = item.settings.renamed_from;
  return old === undefined || old === item.address ? undefined : items.get(old);
}
