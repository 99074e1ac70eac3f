import type { WriteResult } from '../../compare/index.js';
import type { Run } from '../run.js';

/** A write that waited longer for its turn than this rests on what may have changed since; it is read again. */
export const FRESH_MS = 3_000;

/** So often at most: where every request waits so long, reading again does not make it younger. */
const MOST = 3;

/**
 * Asks for a write that goes out right after its object was read. No platform takes a write on condition
 * that nobody wrote since, so the time in between is all there is to narrow: a write that had to wait, for
 * its turn or for a rate limit, is taken back, and the object is read again.
 */
export class Freshness {
  readonly #clock: Run['deps']['clock'];
  #readAt: number;
  #tries = 0;
  #isOld = false;

  constructor({ deps }: Pick<Run, 'deps'>) {
    this.#clock = deps.clock;
    this.#readAt = deps.clock.now();
  }

  /** The object has just been read. */
  read(): void {
    this.#readAt = this.#clock.now();
    this.#isOld = false;
  }

  /** Asked right before the first byte: why it is not sent, or null. */
  guard(): string | null {
    const age = this.#clock.now() - this.#readAt;
    // A clock that was set back says nothing of the age.
    if ((age >= 0 && age <= FRESH_MS) || this.#tries >= MOST) return null;
    this.#isOld = true;
    return 'the wait was so long that the object must be read again';
  }

  /** True, once for each time, where the guard took the write back. */
  #takeOld(): boolean {
    if (!this.#isOld) return false;
    this.#isOld = false;
    this.#tries += 1;
    return true;
  }

  /**
   * Sends what rests on something that was read right before: where it had to wait it is taken back, and
   * that is read again. Every write goes this way.
   * @param write asks `guard` right before the first byte
   * @param again reads again; what stands in the way, or undefined
   */
  async send<Stop extends object>(
    write: () => Promise<WriteResult>,
    again: () => Promise<Stop | undefined>,
  ): Promise<{ result: WriteResult } | { stop: Stop }> {
    for (;;) {
      const result = await write();
      if (result.state !== 'not_sent' || !this.#takeOld()) return { result };
      const stop = await again();
      if (stop !== undefined) return { stop };
      this.read();
    }
  }
}
