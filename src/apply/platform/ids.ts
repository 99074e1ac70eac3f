import type { AddressIndex } from '../../compare/index.js';
import type { Ref } from '../../model/index.js';

/** Live ids by address while a run goes on: those that planning found and those made since. */
export class Ids {
  readonly #names: AddressIndex;
  readonly #made = new Map<string, number | string>();

  constructor(names: AddressIndex) {
    this.#names = names;
  }

  made(address: string, id: number | string): void {
    this.#made.set(address, id);
  }

  of(ref: Ref): number | string | undefined {
    if (ref.address.startsWith('id:')) {
      const raw = ref.address.slice('id:'.length);
      return /^\d+$/.test(raw) ? Number(raw) : raw;
    }
    return this.#made.get(ref.address) ?? this.#names.idOf(ref);
  }
}
