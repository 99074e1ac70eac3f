import {
  formatAddress,
  type Kind,
  type Kinds,
  nameOf,
  type Resource,
  sameJson,
  splitAddress,
  toForms,
} from '../model/index.js';
import type { Entry } from './base.js';
import { type Landed, landedOf } from './landed.js';
import { knownForms } from './pulled.js';
import { renamedEntries } from './renames.js';

/**
 * The address of an entry for files that have pulled its new name; its own address where no name was pulled, or where
 * the name is not part of it.
 */
export function pulledAddress({ address, leaves, pulled }: Entry, kind: Kind | undefined): string {
  const name = kind === undefined ? undefined : nameOf(kind, pulled)?.desired;
  const { kind: section, parts, scope } = splitAddress(address);
  if (kind === undefined || typeof name !== 'string' || name === '') return address;
  if (parts[0] !== nameOf(kind, leaves)) return address;
  return formatAddress(section, [name, ...parts.slice(1)], scope);
}

/** Entries by the address that they have for these files. */
export interface KnownEntries {
  byAddress: Map<string, Entry>;
  /** Entries that two items may mean, one by the old and one by the pulled name: by both addresses. */
  unclear: Map<string, Entry>;
}

/**
 * Finds the address that each entry has for these files. A pulled name counts for files that use it, in an item or in
 * `renamed_from`; other checkouts know the object by its old name. If another item has the old address as well, it may
 * be a new item or one that was never pulled into; only `id` in `sync` decides.
 */
export function knownEntries(
  items: readonly Resource[],
  entries: readonly Entry[],
  kindOf: (name: string) => Kind | undefined,
): KnownEntries {
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]));
  const unclear = new Map<string, Entry>();
  const pulled = entries.flatMap((entry) => {
    const now = entry.replaced === null ? pulledAddress(entry, kindOf(entry.kind)) : entry.address;
    return now === entry.address ? [] : [{ entry, now }];
  });
  if (pulled.length === 0) return { byAddress, unclear };
  const item = new Map(items.map((one) => [one.address, one]));
  const asked = new Map(items.map((one) => [one.settings.renamed_from, one]));
  const called = new Set([...byAddress.keys(), ...pulled.map(({ now }) => now)]);
  const swapped = swappedEntries(pulled, item);
  const moved = pulled.filter(({ entry, now }) => {
    const heir = item.get(now) ?? asked.get(now);
    if (heir === undefined) return false;
    const keeper = item.get(entry.address);
    const old = keeper?.settings.renamed_from;
    // An item that was renamed to the old name brings an entry of its own.
    const isFree = keeper === undefined || (old !== undefined && old !== keeper.address && called.has(old));
    if (isFree || heir.settings.id === entry.id || swapped.has(entry)) return true;
    if (keeper.settings.id !== entry.id) {
      unclear.set(entry.address, entry);
      unclear.set(heir.address, entry);
    }
    return false;
  });
  const free = new Set(moved.map(({ entry }) => entry.address));
  for (const { entry } of moved) byAddress.delete(entry.address);
  for (const { entry, now } of moved) {
    // An entry that is not renamed keeps its address.
    if (byAddress.has(now) && !free.has(now)) byAddress.set(entry.address, entry);
    else byAddress.set(now, entry);
  }
  return { byAddress, unclear };
}

/** By the address of each entry: the item that has it, as far as addresses and renames show. */
export function itemsByEntry(
  items: readonly Resource[],
  entries: ReadonlyMap<string, Entry>,
  kinds: Kinds,
): Map<string, Resource> {
  const { byAddress } = knownEntries(items, [...entries.values()], (name) => kinds.find(name));
  const found = new Map<string, Resource>();
  for (const item of items) {
    const entry = byAddress.get(item.address);
    if (entry !== undefined) found.set(entry.address, item);
  }
  for (const [item, entry] of renamedEntries(items, byAddress)) found.set(entry.address, item);
  return found;
}

/**
 * Entries that, according to a pull, took each other's names, two or more in a circle, in files that have pulled that:
 * every item has the values of the entry with its present name. In files that have not, the items have the values of
 * their own entries; if neither is true, nobody can tell.
 */
function swappedEntries(
  pulled: readonly { entry: Entry; now: string }[],
  items: ReadonlyMap<string, Resource>,
): ReadonlySet<Entry> {
  const byAddress = new Map(pulled.map((one) => [one.entry.address, one]));
  const swapped = new Set<Entry>();
  const seen = new Set<string>();
  for (const { entry } of pulled) {
    const circle: { entry: Entry; now: string }[] = [];
    let one = byAddress.get(entry.address);
    for (; one !== undefined && !seen.has(one.entry.address); one = byAddress.get(one.now)) {
      seen.add(one.entry.address);
      circle.push(one);
    }
    if (one === undefined || one.entry !== circle[0]?.entry) continue;
    if (circle.every((each) => holds(items.get(each.now), each.entry)))
      for (const each of circle) swapped.add(each.entry);
  }
  return swapped;
}

/** True where an item has the values of an entry, as applied or as pulled. */
function holds(item: Resource | undefined, entry: Entry): boolean {
  if (item === undefined || item.partition !== entry.partition) return false;
  const { renamed_from: old, id } = item.settings;
  if ((old !== undefined && old !== item.address) || (id !== undefined && id !== entry.id)) return false;
  return [...item.leaves.values()].every(({ path, value }) =>
    knownForms(entry, path).some((form) => sameJson(form, toForms(value))),
  );
}

/**
 * Leaves of an entry whose pulled value is the base for an item of the files. An item renamed from a pulled name knows
 * that name.
 */
export function landedFor(
  base: { landed?: Landed },
  entry: Entry | undefined,
  { kind, settings }: Resource,
): ReadonlySet<string> {
  const landed = landedOf(base, entry);
  if (entry === undefined || settings.renamed_from === undefined) return landed;
  const old = settings.renamed_from;
  const isKnown = old !== entry.address && old === pulledAddress(entry, kind);
  return isKnown && kind.nameField !== null ? new Set([...landed, kind.nameField]) : landed;
}
