import { type Departed, type Entry, movedScores, nextGeneration } from '../compare/index.js';
import { fromForms, type Json, mapObject, Ref, toForms, type Value } from '../model/index.js';

/** What the ledger keeps about an address whose entry goes, so that its next create or launch is another request. */
export function departedOf(entry: Entry): Departed {
  const generation =
    entry.launch === null
      ? nextGeneration(entry)
      : // An undecided experiment was not launched.
        entry.generation + (entry.launch.state === 'undecided' ? 0 : 1);
  return { generation, rolled_back: null };
}

/**
 * The entries that change when addresses get new names, all at once: their own, and those that refer to them.
 * @param to the new address by the old one; names may be exchanged in a circle
 * @returns the changed entries, under their new addresses
 */
export function moveEntries(entries: ReadonlyMap<string, Entry>, to: ReadonlyMap<string, string>): Entry[] {
  const changed: Entry[] = [];
  for (const entry of entries.values()) {
    const moved = renamed(entry, to);
    if (moved !== entry) changed.push(moved);
  }
  return changed;
}

/** The same for a single address. */
export function moveEntry(entries: ReadonlyMap<string, Entry>, from: string, to: string): Entry[] {
  return moveEntries(entries, new Map([[from, to]]));
}

/** An entry whose references follow renames, at the address that it has; the same object where none of them is renamed. */
export function followRenames(entry: Entry, to: ReadonlyMap<string, string>): Entry {
  return renamed(entry, to, entry.address);
}

function renamed(
  entry: Entry,
  to: ReadonlyMap<string, string>,
  address = to.get(entry.address) ?? entry.address,
): Entry {
  const leaves = mapObject(entry.leaves, (form) => renameRefs(form, to));
  const kept = mapObject(entry.kept, ({ live, desired }) => ({ live, desired: renameRefs(desired, to) }));
  const pulled = mapObject(entry.pulled, (pair) => ({
    desired: renameRefs(pair.desired, to),
    ...(pair.live === undefined ? {} : { live: renameRefs(pair.live, to) }),
    ...(pair.at === undefined ? {} : { at: pair.at }),
  }));
  const replaced = entry.replaced === null ? null : (to.get(entry.replaced) ?? entry.replaced);
  const isSame =
    address === entry.address &&
    replaced === entry.replaced &&
    JSON.stringify([leaves, kept, pulled]) === JSON.stringify([entry.leaves, entry.kept, entry.pulled]);
  return isSame
    ? entry
    : { ...entry, address, leaves, kept, pulled, replaced, ...movedScores(entry, leaves) };
}

/** A form of the bundle language with every reference to a moved address updated. */
export function renameRefs(form: Json, to: ReadonlyMap<string, string>): Json {
  const walk = (value: Value): Value => {
    if (value instanceof Ref) {
      const now = to.get(value.address);
      return now === undefined ? value : new Ref(now, { version: value.version, external: value.external });
    }
    if (Array.isArray(value)) return value.map(walk);
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
      return mapObject(value as { [key: string]: Value }, walk);
    return value;
  };
  return toForms(walk(fromForms(form)));
}
