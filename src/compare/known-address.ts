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
 * The address of an entry in files that took in a new name from the platform by `pull`; its own where
 * none was pulled, or where the name is no part of it.
 */
export function pulledAddress({ address, leaves, pulled }: Entry, kind: Kind | undefined): string {
  const name = kind === undefined ? undefined : nameOf(kind, pulled)?.desired;
  const { kind: section, parts, scope } = splitAddress(address);
  if (kind === undefined || typeof name !== 'string' || name === '') return address;
  if (parts[0] !== nameOf(kind, leaves)) return address;
  return formatAddress(section, [name, ...parts.slice(1)], scope);
}

/** Entries by the address under which the files at hand know them. */
export interface KnownEntries {
  byAddress: Map<string, Entry>;
  /** Entries that two items may mean, one by the old name and one by the pulled one: by both addresses. */
  unclear: Map<string, Entry>;
}

/**
 * A pulled name counts for files that ask for it, by an item or by `renamed_from`: other checkouts know
 * the object under its old one. Where an item has the old address as well, nothing tells a new item of the
 * old name from one that was never pulled into; `id` of `sync` does.
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
    // What was renamed to the old name brings an entry of its own.
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
    // An entry that stays where it is keeps its address.
    if (byAddress.has(now) && !free.has(now)) byAddress.set(entry.address, entry);
    else byAddress.set(now, entry);
  }
  return { byAddress, unclear };
}

/** By the address of each entry: the item of the files that has it, as far as addresses and renames tell. */
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
 * Entries of which a pull took in that they have each other's names, two or more in a circle, in files that
 * have taken that in: every item holds what the entry that is called so now is known to hold. In files that
 * have not, the items hold what their own entries do, and where neither is so nobody can tell.
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

/** An item of the files holds what is known of an entry, as it was applied or as a pull took it in. */
function holds(item: Resource | undefined, entry: Entry): boolean {
  if (item === undefined || item.partition !== entry.partition) return false;
  const { renamed_from: old, id } = item.settings;
  if ((old !== undefined && old !== item.address) || (id !== undefined && id !== entry.id)) return false;
  return [...item.leaves.values()].every(({ path, value }) =>
    knownForms(entry, path).some((form) => sameJson(form, toForms(value))),
  );
}

/**
 * Leaves of an entry whose pulled value is the base for an item of the files. One that says it was renamed
 * from a name that a pull took in knows that name.
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
