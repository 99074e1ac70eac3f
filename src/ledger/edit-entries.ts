import { fromForms, type Json, mapObject, Ref, toForms, type Value } from '../model/index.js';
import { type Departed, type Entry, nextGeneration } from '../plan/index.js';

/** What stays known of an address when its entry goes, so that the next time is another request. */
export function departedOf(entry: Entry): Departed {
  const generation =
    entry.launch === null
      ? nextGeneration(entry)
      : // What was only held has not been launched.
        entry.generation + (entry.launch.state === 'undecided' ? 0 : 1);
  return { generation, rolled_back: null };
}

/**
 * The entries that change when an address gets another name: its own, and those that refer to it.
 * @returns the changed entries, under their new addresses
 */
export function moveEntry(entries: ReadonlyMap<string, Entry>, from: string, to: string): Entry[] {
  const changed: Entry[] = [];
  for (const entry of entries.values()) {
    const moved = renamed(entry, from, to);
    if (moved !== entry) changed.push(moved);
  }
  return changed;
}

function renamed(entry: Entry, from: string, to: string): Entry {
  const isOwn = entry.address === from;
  const leaves = mapObject(entry.leaves, (form) => renameRefs(form, from, to));
  const kept = mapObject(entry.kept, ({ live, desired }) => ({
    live,
    desired: renameRefs(desired, from, to),
  }));
  const replaced = entry.replaced === from ? to : entry.replaced;
  const isSame =
    !isOwn &&
    replaced === entry.replaced &&
    JSON.stringify([leaves, kept]) === JSON.stringify([entry.leaves, entry.kept]);
  return isSame ? entry : { ...entry, address: isOwn ? to : entry.address, leaves, kept, replaced };
}

/** A form of the bundle language with every reference to one address leading to another. */
export function renameRefs(form: Json, from: string, to: string): Json {
  const walk = (value: Value): Value => {
    if (value instanceof Ref) {
      return value.address === from
        ? new Ref(to, { version: value.version, external: value.external })
        : value;
    }
    if (Array.isArray(value)) return value.map(walk);
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
      return mapObject(value as { [key: string]: Value }, walk);
    return value;
  };
  return toForms(walk(fromForms(form)));
}
