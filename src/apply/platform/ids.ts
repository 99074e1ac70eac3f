import type { AddressIndex } from '../../compare/index.js';
import type { Ref } from '../../model/index.js';

/** Live ids by address during a run: those that planning found, and those created since. */
export class Ids {
  readonly #names: AddressIndex;
  readonly #made = new Map<string, number | string>();

  constructor(names: AddressIndex) {
    this.#names = names;
  }

  /** Records the id of a new object. */
  made(address: string, id: number | string): void {
    this.#made.set(address, id);
  }

  /** The live id behind a reference; undefined where there is none yet. */
  of(ref: Ref): number | string | undefined {
    if (ref.address.startsWith('id:')) {
      const raw = ref.address.slice('id:'.length);
      return /^\d+$/.test(raw) ? Number(raw) : raw;
    }
    return this.#made.get(ref.address) ?? this.#names.idOf(ref);
  }
}
