import {
  type Base,
  type Entry,
  leftoverAddress,
  leftoverName,
  passingName,
  pulledAddress,
} from '../../compare/index.js';
import { type Moved, moveEntries } from '../../ledger/index.js';
import { type Json, type Kinds, named, nameOf, type Resource } from '../../model/index.js';
import { type Change, newNameOf, oldNameOf } from '../../plan/index.js';

/** How entries of the ledger change their addresses, all at once, before anything is sent. */
export interface Moves extends Moved {
  /** The entry that an address will have; undefined where it does not change. */
  at(address: string): Entry | undefined;
  /** Any other entry, with its references updated. */
  follow(entry: Entry): Entry;
}

/**
 * Finds the renames that take each other's address, or that of something which leaves. They cannot be recorded one by
 * one, because an interrupted run would lose an entry. They move together, as `ledger move` would do it; what remains
 * are updates of names.
 */
export function movesOf(
  changes: readonly Change[],
  base: Base,
  kinds: Kinds,
  resources: ReadonlyMap<string, Resource>,
): Moves {
  const to = addressesAfter(changes, base);
  const displaced = new Map<string, string>();
  for (const address of to.values()) {
    const left = base.entries.get(address);
    if (left === undefined || left.id === null || to.has(address)) continue;
    displaced.set(address, leftoverAddress(address, left.id));
  }
  const all = new Map([...to, ...displaced]);
  const former = new Map([...displaced].map(([address, now]) => [now, address]));
  const entries = (all.size === 0 ? [] : moveEntries(base.entries, all)).map((entry) => {
    const was = former.get(entry.address);
    // A leftover of the same address stays a leftover of it.
    const replaced = entry.replaced === null ? null : (former.get(entry.replaced) ?? entry.replaced);
    if (was !== undefined) return leftover(entry, was, kinds);
    return { ...entry, replaced };
  });
  const sources = new Map([...to].map(([from, now]) => [now, from]));
  // Files that pulled a name know the object by that name.
  const known = (from: string, now: string) => {
    const entry = base.entries.get(from);
    const said = resources.get(now)?.settings.renamed_from;
    return entry !== undefined && said === pulledAddress(entry, kinds.find(entry.kind)) ? said : from;
  };
  const circles = circlesOf(new Map([...to].map(([from, now]) => [known(from, now), now])));
  const moved = entries.map((entry) => {
    const from = sources.get(entry.address);
    if (from === undefined) return entry;
    // An entry that only gives way to another rename has no line in `sync` that would be applied once.
    const said = known(from, entry.address);
    const isSaid = resources.get(entry.address)?.settings.renamed_from === said;
    return arrived(entry, isSaid && circles.has(entry.address) ? said : null, base);
  });
  const byAddress = new Map(moved.map((entry) => [entry.address, entry]));
  const at = (address: string) =>
    byAddress.get(address) ?? (all.has(address) ? undefined : base.entries.get(address));
  for (const entry of passing(changes, at, kinds)) byAddress.set(entry.address, entry);
  return {
    entries: [...byAddress.values()],
    gone: [...all.keys()].filter((address) => !byAddress.has(address)),
    at: (address) => byAddress.get(address),
    follow: (entry) => moveEntries(new Map([[entry.address, entry]]), all)[0] ?? entry,
  };
}

/** The entry of something that left the files and loses its name to another object. */
function leftover(entry: Entry, replaced: string, kinds: Kinds): Entry {
  const kind = kinds.get(entry.kind);
  const name = nameOf(kind, entry.leaves);
  const observed =
    typeof name === 'string' && entry.id !== null
      ? { ...entry.observed, ...named(kind, leftoverName(kind, name, entry.id)) }
      : entry.observed;
  return { ...entry, replaced, protect: false, kept: {}, pulled: {}, observed };
}

/** The new address by the old one, for every rename that has to move with others. */
function addressesAfter(changes: readonly Change[], base: Base): Map<string, string> {
  const renames = changes.flatMap(({ address, action, renamed_from: from }) =>
    from === null || action === 'create' || !base.entries.has(from) ? [] : [{ from, address, action }],
  );
  // A new object may take an address too: recorded one by one, the last record would erase the first.
  const fresh = changes.filter(({ action }) => action === 'create' || action === 'adopt');
  const targets = new Set([...renames, ...fresh].map(({ address }) => address));
  return new Map(
    renames
      // A replace has another entry for its old object, which must not have two.
      .filter(
        ({ from, address, action }) => action === 'replace' || base.entries.has(address) || targets.has(from),
      )
      .map(({ from, address }) => [from, address]),
  );
}

/** An entry at its new address; `from`: its old address, in a circle. */
function arrived(entry: Entry, from: string | null, base: Base): Entry {
  // The next object with the address needs another request than all before it.
  const before = base.entries.get(entry.address)?.generation ?? 0;
  const { renamed_from: _, ...rest } = entry;
  return {
    ...rest,
    generation: Math.max(entry.generation, before),
    ...(from === null ? {} : { renamed_from: from }),
  };
}

/**
 * Adds temporary names to entries of objects that exchange their names in a circle: where the platform allows a name
 * only once, one of them has another name for a moment, which is recorded before.
 */
function passing(
  changes: readonly Change[],
  at: (address: string) => Entry | undefined,
  kinds: Kinds,
): Entry[] {
  const renames = changes.flatMap((change) => {
    const entry = at(change.address);
    const kind = kinds.find(change.kind);
    const [old, now] = [oldNameOf(kind, change), newNameOf(kind, change)];
    return change.action === 'update' && entry !== undefined && typeof old === 'string' && now !== undefined
      ? [{ entry, id: change.id, old, now }]
      : [];
  });
  const list = ({ kind, partition }: Entry, name: Json) => JSON.stringify([kind, partition, name]);
  const holders = new Map(renames.map(({ entry, old }) => [list(entry, old), entry.address]));
  const to = new Map<string, string>();
  for (const { entry, now } of renames) {
    const holder = holders.get(list(entry, now));
    if (holder !== undefined && holder !== entry.address) to.set(entry.address, holder);
  }
  const circles = circlesOf(to);
  return renames
    .filter(({ entry, id }) => id !== null && circles.has(entry.address))
    .map(({ entry, id, old }) => ({
      ...entry,
      passing: passingName(kinds.get(entry.kind), old, id ?? ''),
    }));
}

/** The addresses that are exchanged in a circle. */
function circlesOf(to: ReadonlyMap<string, string>): Set<string> {
  const circles = new Set<string>();
  const walks = new Map<string, string>();
  for (const start of to.keys()) {
    let at: string | undefined = start;
    for (; at !== undefined && !walks.has(at); at = to.get(at)) walks.set(at, start);
    // The walk has come back to one of its own addresses.
    if (at === undefined || walks.get(at) !== start) continue;
    for (let one: string | undefined = at; one !== undefined && !circles.has(one); one = to.get(one))
      circles.add(one);
  }
  return circles;
}
