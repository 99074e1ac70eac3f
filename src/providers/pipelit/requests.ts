import type { WriteHow } from '../../compare/index.js';
import { type HttpClient, NotSentError, UnknownOutcomeError } from '../../http/index.js';
import { isObject, type JsonObject } from '../../model/index.js';

/** Age of a reading after which no write is based on it, as for writes of one request. */
const FRESH_MS = 3_000;

/** How often in a row a request may be put off for a reading; where every one waits so long, reading does not help. */
const MOST_WAITS = 3;

/** A request was not sent, because the last reading is too old. */
export class Aged extends Error {}

/** The requests of one write: the first is sent as the engine says, each further one after a fresh reading. */
export class Requests {
  readonly #client: HttpClient;
  readonly #how: WriteHow;
  /** Something was, or may have been, carried out, so that stopping leaves the object half written. */
  hasWritten = false;
  /** When the object was read last. */
  #readAt = 0;
  #isAged = false;
  #waits = 0;

  constructor(client: HttpClient, how: WriteHow) {
    this.#client = client;
    this.#how = how;
  }

  /** Notes that the object was read just now. */
  noteReading(): void {
    this.#readAt = this.#client.clock.now();
  }

  /**
   * Sends one request, and answers with its body.
   * @throws Aged where the object has to be read again first, and the errors of `src/http`
   */
  async send(
    method: 'POST' | 'PATCH' | 'DELETE',
    to: string,
    body?: JsonObject,
  ): Promise<JsonObject | undefined> {
    this.#isAged = false;
    const guard = () => this.#guard();
    try {
      const answer = await this.#client.write(method, to, body === undefined ? { guard } : { body, guard });
      this.hasWritten = true;
      this.#waits = 0;
      this.#how.goesOn?.();
      return isObject(answer.body) ? (answer.body as JsonObject) : undefined;
    } catch (error) {
      // The server has closed the connection, and what is sent on it next is lost (22).
      if (error instanceof UnknownOutcomeError && error.status === 500) this.#client.renewConnections();
      if (!(error instanceof NotSentError) || !this.#isAged) throw error;
      this.#waits += 1;
      throw new Aged('the wait was too long');
    }
  }

  /** Why a request must not be sent: before the first, as the engine says; then, that the last reading is too old. */
  #guard(): string | null {
    if (!this.hasWritten) return this.#how.guard?.() ?? null;
    const age = this.#client.clock.now() - this.#readAt;
    if ((age >= 0 && age <= FRESH_MS) || this.#waits >= MOST_WAITS) return null;
    this.#isAged = true;
    return 'the wait was so long that it must be read again';
  }
}
