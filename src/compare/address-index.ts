import { type Json, type Kind, kindOf, objectKey, type Ref } from '../model/index.js';
import type { Base } from './base.js';
import type { Naming } from './compare.js';
import { leftoverAddress } from './leftover.js';

/**
 * Which live id belongs to which address: references are stored and compared as addresses. Filled kind by kind while
 * matching. The id of an object that will be replaced is withdrawn, so that everything that refers to it counts as
 * changed; the object then has the address of a leftover.
 */
export class AddressIndex {
  readonly #base: Base;
  readonly #addressOf = new Map<string, string>();
  readonly #idOf = new Map<string, number | string>();
  readonly #external = new Map<string, number | string>();
  /** By the address of a leftover: the address that the object had before. */
  readonly #replaced = new Map<string, string>();
  #hasWithdrawn = false;
  /** Names ids as the files do. */
  readonly desired: Naming;
  /** Names ids as the ledger does: an address of it means the id that it had then. */
  readonly base: Naming;
  /** Names the platform's ids as they were before anything was replaced. */
  readonly #former: Naming;

  constructor(base: Base) {
    this.#base = base;
    const id = (kind: string, of: number | string) => this.#name(kind, of);
    this.desired = { id, ref: (ref) => this.#desiredRef(ref) };
    this.base = { id, ref: (ref) => this.#baseRef(ref) };
    this.#former = {
      id: (kind, of) => this.#formerName(kind, of),
      ref: (ref) => this.#desiredRef(ref),
    };
  }

  /** A copy to continue from. */
  copy(): AddressIndex {
    const copy = new AddressIndex(this.#base);
    for (const [key, address] of this.#addressOf) copy.#addressOf.set(key, address);
    for (const [address, id] of this.#idOf) copy.#idOf.set(address, id);
    for (const [address, id] of this.#external) copy.#external.set(address, id);
    for (const [address, former] of this.#replaced) copy.#replaced.set(address, former);
    return copy;
  }

  /** Forgets the objects of a kind, so that they can be matched again. */
  forget(kind: Kind): void {
    const isOf = (address: string) => kindOf(address) === kind.name;
    for (const address of this.#idOf.keys()) if (isOf(address)) this.#idOf.delete(address);
    for (const address of this.#external.keys()) if (isOf(address)) this.#external.delete(address);
    for (const address of this.#replaced.keys()) if (isOf(address)) this.#replaced.delete(address);
    for (const [key, address] of this.#addressOf) if (isOf(address)) this.#addressOf.delete(key);
  }

  /** Records the live id of an address. */
  set(kind: Kind, address: string, id: number | string): void {
    this.#addressOf.set(objectKey(kind.name, id), address);
    this.#idOf.set(address, id);
  }

  /** True once an object is about to be replaced: references to its address mean another object then. */
  get hasWithdrawn(): boolean {
    return this.#hasWithdrawn;
  }

  /** Withdraws the id of an address, because its object will be replaced. */
  withdraw(kind: Kind, address: string): void {
    this.#hasWithdrawn = true;
    const id = this.#idOf.get(address);
    this.#idOf.delete(address);
    if (id !== undefined) this.setReplaced(kind, leftoverAddress(address, id), address, id);
  }

  /** Records an object whose place another one took: its own address, and the one that it had before (`former`). */
  setReplaced(kind: Kind, address: string, former: string, id: number | string): void {
    this.#addressOf.set(objectKey(kind.name, id), address);
    this.#replaced.set(address, former);
  }

  /** Records the live id of an external reference. */
  setExternal(address: string, id: number | string): void {
    this.#external.set(address, id);
  }

  /** The live id behind an address of the files, or behind an external reference. */
  idOf(ref: Ref): number | string | undefined {
    if (ref.address.startsWith('id:')) return undefined;
    return ref.external ? this.#external.get(ref.address) : this.#idOf.get(ref.address);
  }

  /** The address of a live id; undefined where none is known. */
  addressOf(kind: string, id: number | string): string | undefined {
    return this.#addressOf.get(objectKey(kind, id));
  }

  /** Names the platform's ids as they were before anything was replaced; undefined where nothing was. */
  get former(): Naming | undefined {
    return this.#replaced.size === 0 ? undefined : this.#former;
  }

  #desiredRef(ref: Ref): Json {
    if (ref.external) {
      const id = this.#external.get(ref.address);
      if (id !== undefined && ref.version === undefined) return this.#name(kindOf(ref.address), id);
    }
    return ref.version === undefined ? { $ref: ref.address } : { $ref: ref.address, version: ref.version };
  }

  #baseRef(ref: Ref): Json {
    if (ref.version !== undefined) return { $ref: ref.address, version: ref.version };
    const entry = this.#base.entries.get(ref.address);
    if (entry !== undefined && entry.id !== null) return this.#name(entry.kind, entry.id);
    return { $ref: ref.address };
  }

  #formerName(kind: string, id: number | string): Json {
    const address = this.#addressOf.get(objectKey(kind, id));
    return { $ref: address === undefined ? `id:${id}` : (this.#replaced.get(address) ?? address) };
  }

  #name(kind: string, id: number | string): Json {
    return { $ref: this.#addressOf.get(objectKey(kind, id)) ?? `id:${id}` };
  }
}
