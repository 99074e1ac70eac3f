import type { WriteResult } from '../../compare/index.js';
import type { Run } from '../run.js';

/** Wait after which what a write is based on may be out of date, so that it is read again. */
export const FRESH_MS = 3_000;

/** Largest number of repetitions: where every request waits so long, reading again does not help. */
const MOST = 3;

/**
 * Makes sure that a write is sent right after its object was read. No platform accepts a write on the condition that
 * nobody wrote since, so the time in between must be short: a write that had to wait, for its turn or for a rate limit,
 * is cancelled, and the object is read again.
 */
export class Freshness {
  readonly #clock: Run['deps']['clock'];
  #readAt: number;
  #tries = 0;
  #isOld = false;
  #isUnderWay = false;

  constructor({ deps }: Pick<Run, 'deps'>) {
    this.#clock = deps.clock;
    this.#readAt = deps.clock.now();
  }

  /** Records that the object has just been read. */
  read(): void {
    this.#readAt = this.#clock.now();
    this.#isOld = false;
  }

  /** A request of a write of several was carried out: what is left belongs to it. */
  goesOn(): void {
    this.#isUnderWay = true;
  }

  /** Called right before the first byte: why nothing may be sent, or null. */
  guard(): string | null {
    if (this.#isUnderWay) return null;
    const age = this.#clock.now() - this.#readAt;
    // If the clock was set back, the age is unknown.
    if ((age >= 0 && age <= FRESH_MS) || this.#tries >= MOST) return null;
    this.#isOld = true;
    return 'the wait was so long that the object must be read again';
  }

  /** True, once for each time, where the guard cancelled the write, or the object was found to have moved. */
  #takeOld(hasMoved: boolean): boolean {
    if (!this.#isOld && !(hasMoved && this.#tries < MOST)) return false;
    this.#isOld = false;
    this.#tries += 1;
    return true;
  }

  /**
   * Sends a write that is based on a reading right before: if it had to wait, it is cancelled and the reading repeated.
   * Every write goes through this.
   * @param write calls `guard` right before the first byte
   * @param again reads again; returns a reason to stop, or undefined
   */
  async send<Stop extends object>(
    write: () => Promise<WriteResult>,
    again: () => Promise<Stop | undefined>,
  ): Promise<{ result: WriteResult } | { stop: Stop }> {
    for (;;) {
      this.#isUnderWay = false;
      const result = await write();
      if (result.state !== 'not_sent' || !this.#takeOld(result.moved === true)) return { result };
      const stop = await again();
      if (stop !== undefined) return { stop };
      this.read();
    }
  }
}
