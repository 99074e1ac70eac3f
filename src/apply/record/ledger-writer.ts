import type { Entry } from '../../compare/index.js';
import { LEDGER_CODES, type LedgerSession } from '../../ledger/index.js';
import { causeOf, UserError } from '../../model/index.js';

/**
 * The ledger for the steps of a run. What happened on the platform has happened, whether or not it can be recorded, so
 * recording never throws. After the first failure, nothing new is started.
 */
export class LedgerWriter {
  readonly #session: LedgerSession;
  #problem: string | null = null;
  #writing = 0;
  /** Called when a change has what it asked the platform for, and waits for nothing but its record. */
  onWriting: (() => void) | undefined;

  constructor(session: LedgerSession) {
    this.#session = session;
  }

  /** Why the ledger cannot be written any more; null while it can. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Number of records of what has happened that are being written. */
  get writing(): number {
    return this.#writing;
  }

  /** Why no further write may start, because the lock may be lost; null while it is certain. */
  renew(): Promise<string | null> {
    return this.#session.renew();
  }

  /**
   * Records what is about to be sent.
   * @throws UserError where it is not safely stored: then nothing may be sent
   */
  async intend(entry: Entry): Promise<void> {
    await this.#note(this.#session.put(entry));
    if (this.#problem !== null)
      throw new UserError(LEDGER_CODES.unwritable.code, `not sent: ${this.#problem}`);
  }

  /** Records what was done, and saves it for the next run in case this one is interrupted. */
  async keep(entry: Entry): Promise<void> {
    await this.put(entry);
    await this.#session.keep();
  }

  /** Records what was done. */
  async put(entry: Entry): Promise<void> {
    await this.#afterwards(this.#session.put(entry));
  }

  /** Removes the entry of an address. */
  async remove(address: string): Promise<void> {
    await this.#afterwards(this.#session.remove(address));
  }

  /** Records a rename that was carried out: the entry at its new address, and what refers to its old one. */
  async rename(from: string, entry: Entry): Promise<void> {
    await this.#afterwards(this.#session.rename(from, entry));
  }

  async #afterwards(written: Promise<void>): Promise<void> {
    this.#writing += 1;
    this.onWriting?.();
    await this.#note(written);
    this.#writing -= 1;
  }

  async #note(written: Promise<void>): Promise<void> {
    try {
      await written;
    } catch (error) {
      const reason = causeOf(error);
      this.#problem ??= `the ledger cannot be written (${reason})`;
    }
  }
}
