import { idSpace, type Kind, objectKey, type Partition, type Resource } from '../model/index.js';
import type { Entry } from './base.js';

type Id = number | string;

/** Two claims to one object, as a sentence. `by` says what claims it, and so decides the remedy. */
export type Dispute = { message: string } & (
  | { by: 'entry' }
  | { by: 'pin'; owner: string }
  | { by: 'pins'; id: Id }
  | { by: 'key'; id: Id }
);

/**
 * Claims to live objects. An object belongs to one resource and one entry of the ledger, whatever scopes show it (where
 * ids are unique in the whole kind); a second claim is an error.
 */
export class Claims {
  readonly #kind: Kind;
  readonly #entries = new Map<string, Entry[]>();
  /** Items by the object that `sync` pins them to. */
  readonly #pins = new Map<string, Resource[]>();

  constructor(kind: Kind, items: readonly Resource[]) {
    this.#kind = kind;
    for (const item of items) {
      const pin = item.settings.id;
      if (pin !== undefined) push(this.#pins, this.key(item.partition, pin), item);
    }
  }

  /** Names an object, alike in every partition in which its id means it. */
  key(partition: Partition, id: Id): string {
    return objectKey(idSpace(this.#kind, partition), id);
  }

  /** Records that an entry of the ledger means a live object. */
  own(entry: Entry, id: Id): void {
    push(this.#entries, this.key(entry.partition, id), entry);
  }

  /** The entry to which an object belongs; undefined where the ledger does not know it. */
  owner(partition: Partition, id: Id): Entry | undefined {
    return this.#entries.get(this.key(partition, id))?.[0];
  }

  /** True where `sync` pins an object to another item. */
  isPinnedElsewhere(item: Resource, id: Id): boolean {
    return this.#pins.get(this.key(item.partition, id))?.some((other) => other !== item) ?? false;
  }

  /** The dispute about an entry's object, if the ledger records it for another address too. */
  dispute(entry: Entry, id: Id): Dispute | undefined {
    const all = this.#entries.get(this.key(entry.partition, id)) ?? [];
    if (all.length < 2) return undefined;
    const holders = listed(all.map(({ address }) => address));
    const message = `The ledger records id ${id} for ${holders}, but an object can belong to only one of them.`;
    return { message, by: 'entry' };
  }
}

/** The sentence about an object that several items mean. */
export function sharedObject(id: Id, addresses: readonly string[]): string {
  return `Id ${id} is claimed by ${listed(addresses)}, but an object can belong to only one of them.`;
}

function listed(addresses: readonly string[]): string {
  const all = [...addresses].sort();
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const all = map.get(key);
  if (all === undefined) map.set(key, [one]);
  else all.push(one);
}
