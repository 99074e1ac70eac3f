import type { Entry } from '../../compare/index.js';
import { LEDGER_CODES, type LedgerSession } from '../../ledger/index.js';
import { causeOf, UserError } from '../../model/index.js';

/**
 * The ledger as the steps of a run see it. What has happened on the platform has happened, whether
 * it can be noted or not: recording it never throws. The first failure stays, and nothing new is
 * started after it.
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

  /** How many records of what has happened are on their way to the disk. */
  get writing(): number {
    return this.#writing;
  }

  /** Why no further write may start: the lock of the ledger is not surely ours; null while it is. */
  renew(): Promise<string | null> {
    return this.#session.renew();
  }

  /** Notes what is about to be sent. @throws UserError when it is not safe on disk: then nothing may be sent */
  async intend(entry: Entry): Promise<void> {
    await this.#note(this.#session.put(entry));
    if (this.#problem !== null)
      throw new UserError(LEDGER_CODES.unwritable.code, `not sent: ${this.#problem}`);
  }

  /** Notes what was done, and sees to it that a next run finds it should this one be cut off. */
  async keep(entry: Entry): Promise<void> {
    await this.put(entry);
    await this.#session.keep();
  }

  async put(entry: Entry): Promise<void> {
    await this.#afterwards(this.#session.put(entry));
  }

  async remove(address: string): Promise<void> {
    await this.#afterwards(this.#session.remove(address));
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
