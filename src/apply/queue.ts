import type { Change } from '../plan/index.js';

/**
 * The changes still to do, in the order of the plan: each becomes ready when the last one that it waits for is done.
 * Every change is visited once for each one that it waits for.
 */
export class ChangeQueue {
  readonly #changes: readonly Change[];
  /** Number of changes that each change still waits for, by its index in the plan. */
  readonly #open: number[] = [];
  /** Indexes of the changes that wait for an address. */
  readonly #waiting = new Map<string, number[]>();
  /** Indexes of the ready changes, in order. */
  readonly #ready: number[] = [];
  readonly #taken = new Set<number>();

  constructor(changes: readonly Change[], waitsFor: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#changes = changes;
    for (const [place, { address }] of changes.entries()) {
      const others = waitsFor.get(address) ?? new Set();
      this.#open.push(others.size);
      if (others.size === 0) this.#ready.push(place);
      for (const other of others) {
        const waiting = this.#waiting.get(other);
        if (waiting === undefined) this.#waiting.set(other, [place]);
        else waiting.push(place);
      }
    }
  }

  /** Takes the first ready change; undefined where none is. */
  next(): Change | undefined {
    const place = this.#ready.shift();
    if (place === undefined) return undefined;
    this.#taken.add(place);
    return this.#changes[place];
  }

  /** Releases the changes that wait for an address. */
  done(address: string): void {
    for (const place of this.#waiting.get(address) ?? []) {
      const open = (this.#open[place] ?? 0) - 1;
      this.#open[place] = open;
      if (open === 0) this.#insert(place);
    }
    this.#waiting.delete(address);
  }

  #insert(place: number): void {
    let low = 0;
    let high = this.#ready.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ready[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    this.#ready.splice(low, 0, place);
  }

  /** Changes that were not taken. */
  get left(): Change[] {
    return this.#changes.filter((_, place) => !this.#taken.has(place));
  }
}
