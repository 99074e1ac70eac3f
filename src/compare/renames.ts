import type { Resource } from '../model/index.js';
import type { Entry } from './base.js';

/**
 * By item: the entry whose object it takes along, according to `renamed_from`. The old name may be used again: by an
 * item that is renamed itself (a swap, a chain), or the old item left the files. An item that stays keeps its entry, so
 * nothing can be renamed from it.
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
    // Items renamed in a circle still have both names; the ledger records that it was done.
    const isDone = (entries.get(item.address)?.renamed_from ?? null) === old;
    if (entry !== undefined && entry.replaced === null && entry.partition === item.partition && !isDone)
      moves.set(item, entry);
  }
  // An item that keeps its own entry gives no name up, nor do those behind it in a chain.
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

/** The item that keeps the address that another item says it was renamed from. */
export function keeperOf(item: Resource, items: ReadonlyMap<string, Resource>): Resource | undefined {
  const old = item.settings.renamed_from;
  return old === undefined || old === item.address ? undefined : items.get(old);
}
