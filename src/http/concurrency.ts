/** The clock: milliseconds since the epoch, and a sleep that a signal can interrupt. */
export interface Clock {
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** How the number of requests in flight adapts. */
export interface FlightLimits {
  startInFlight: number;
  minInFlight: number;
  maxInFlight: number;
  /** After the first strain: number of good answers in a row, without a change, that raise the limit by one. */
  raiseAfter: number;
  /** An answer shows strain if it takes this many times as long as the quickest one… */
  slowTimes: number;
  /** …and at least this many milliseconds longer. */
  slowMs: number;
}

/** Default limits. */
export const FLIGHT_LIMITS: FlightLimits = {
  startInFlight: 4,
  minInFlight: 1,
  maxInFlight: 16,
  raiseAfter: 20,
  slowTimes: 4,
  slowMs: 250,
};

/** What the end of a request says about the load of the server; `quota` is a 429 that names the time to wait. */
export type Landing = 'good' | 'overload' | 'quota' | 'other';

/** Permission for one request in flight; returned with {@link RequestLimiter.leave}. */
export interface Slot {
  /** Number of refusals before the request started; of those in flight together, one counts. */
  readonly epoch: number;
  /** When the request started, by the limiter's clock. */
  readonly startedAt: number;
}

/** A pause that lasts longer than a request may wait; `ms` is its remaining time. */
export class PausedError extends Error {
  readonly ms: number;

  constructor(ms: number) {
    super('paused');
    this.ms = ms;
  }
}

interface Waiter {
  ticket: number;
  /** Milliseconds that this request may still wait for the end of a pause. */
  patienceMs: number;
  start(slot: Slot): void;
  reject(error: Error): void;
}

/**
 * Lets requests start: first come, first served, never more than the current limit at once, none during a pause. While
 * more requests are wanted than may be in flight, every good answer raises the limit by one, so that it doubles with
 * each window, until the server shows strain: an answer that is not good, or slow. From then on the limit grows slowly.
 * Overload halves it, once per overload: the other requests in flight at that time say nothing new. A server that
 * counts requests over time accepted more requests before its refusal than were in flight at once. That is no strain: only
 * the pause that it names helps, and the sooner the next allowance is used, the sooner the next pause begins.
 */
export class RequestLimiter {
  readonly #clock: Clock;
  readonly #limits: FlightLimits;
  readonly #signal: AbortSignal;
  readonly #waiting: Waiter[] = [];
  #limit: number;
  #inFlight = 0;
  #mostInFlight = 0;
  #good = 0;
  /** Number of good answers to requests that started since the last refusal. */
  #taken = 0;
  /** No strain was seen yet. */
  #isDoubling = true;
  #quickestMs = Number.POSITIVE_INFINITY;
  #epoch = 0;
  #tickets = 0;
  #pausedUntil = 0;
  #sleeping = false;
  #closed: Error | undefined;

  /** @param signal interrupts the sleep of a pause; {@link RequestLimiter.shut} closes the gate */
  constructor(clock: Clock, limits: FlightLimits, signal: AbortSignal) {
    this.#clock = clock;
    this.#limits = limits;
    this.#signal = signal;
    this.#limit = Math.min(limits.maxInFlight, Math.max(limits.minInFlight, limits.startInFlight));
  }

  /** The number of requests that may be in flight now. */
  get limit(): number {
    return this.#limit;
  }

  /** The most requests that were in flight at once. */
  get mostInFlight(): number {
    return this.#mostInFlight;
  }

  /** A place in the queue. A request keeps it for all attempts, so that a retry does not start at the end. */
  ticket(): number {
    this.#tickets += 1;
    return this.#tickets;
  }

  /**
   * Waits for a slot. Rejects with the error given to {@link RequestLimiter.shut} when the gate is closed first, and
   * with {@link PausedError} when a pause lasts longer than `patienceMs`.
   */
  enter(ticket: number, patienceMs = Number.POSITIVE_INFINITY): Promise<Slot> {
    return new Promise((start, reject) => {
      if (this.#closed) {
        reject(this.#closed);
        return;
      }
      const left = this.#pausedUntil - this.#clock.now();
      if (left > 0 && patienceMs < left) {
        reject(new PausedError(left));
        return;
      }
      this.#waiting.splice(this.#placeOf(ticket), 0, { ticket, patienceMs, start, reject });
      this.#pump();
    });
  }

  /** Returns a slot and adapts the limit to the end of the request. */
  leave(slot: Slot, landing: Landing): void {
    this.#inFlight -= 1;
    const isOverTime = landing === 'quota' && (slot.epoch !== this.#epoch || this.#taken >= this.#limit);
    // Whatever went wrong, more requests at once would not help.
    if ((landing !== 'good' && !isOverTime) || this.#isSlow(slot)) this.#isDoubling = false;
    if (landing === 'good') {
      this.#good += 1;
      if (slot.epoch === this.#epoch) this.#taken += 1;
      // A limit that was not reached says nothing about what the server can bear.
      const isWanted = this.#waiting.length > 0 || this.#inFlight + 1 >= this.#limit;
      if ((this.#isDoubling && isWanted) || this.#good >= this.#limits.raiseAfter) {
        this.#good = 0;
        this.#limit = Math.min(this.#limits.maxInFlight, this.#limit + 1);
      }
    } else if (landing !== 'other' && slot.epoch === this.#epoch) {
      this.#epoch += 1;
      this.#taken = 0;
      if (!isOverTime) {
        this.#good = 0;
        this.#limit = Math.max(this.#limits.minInFlight, Math.floor(this.#limit / 2));
      }
    }
    this.#pump();
  }

  /** True for an answer so much slower than the quickest one that more requests at once would only wait longer. */
  #isSlow({ startedAt }: Slot): boolean {
    const ms = Math.max(0, this.#clock.now() - startedAt);
    const { slowTimes, slowMs } = this.#limits;
    const isSlow = ms > this.#quickestMs * slowTimes && ms > this.#quickestMs + slowMs;
    this.#quickestMs = Math.min(this.#quickestMs, ms);
    return isSlow;
  }

  /** Lets no request start for `ms` from now; a longer pause that is running stays. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + ms);
    this.#dismiss();
  }

  /** Rejects requests that cannot wait for the end of the pause. Later, no others can become such. */
  #dismiss(): void {
    const left = this.#pausedUntil - this.#clock.now();
    for (const waiter of this.#waiting.splice(0)) {
      if (waiter.patienceMs < left) waiter.reject(new PausedError(left));
      else this.#waiting.push(waiter);
    }
  }

  /** The position of a ticket in the sorted queue. Binary search, because thousands may wait. */
  #placeOf(ticket: number): number {
    let low = 0;
    let high = this.#waiting.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#waiting[middle]?.ticket ?? 0) <= ticket) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Closes the gate for good: everything waiting, and every later `enter`, rejects with `reason`. */
  shut(reason: Error): void {
    this.#closed ??= reason;
    for (const waiter of this.#waiting.splice(0)) waiter.reject(this.#closed);
  }

  #pump(): void {
    if (this.#closed || this.#sleeping) return;
    while (this.#waiting.length > 0 && this.#inFlight < this.#limit) {
      if (this.#pausedUntil > this.#clock.now()) {
        this.#sleep();
        return;
      }
      const waiter = this.#waiting.shift();
      this.#inFlight += 1;
      this.#mostInFlight = Math.max(this.#mostInFlight, this.#inFlight);
      waiter?.start({ epoch: this.#epoch, startedAt: this.#clock.now() });
    }
  }

  /** One sleep for all waiting requests; afterwards the pause is over, even if the clock is slightly behind. */
  #sleep(): void {
    const until = this.#pausedUntil;
    const wake = (): void => {
      this.#sleeping = false;
      if (this.#pausedUntil === until) this.#pausedUntil = 0;
      this.#pump();
    };
    this.#sleeping = true;
    this.#clock.sleep(until - this.#clock.now(), this.#signal).then(wake, (error: unknown) => {
      if (!this.#signal.aborted) this.shut(error instanceof Error ? error : new Error(String(error)));
      wake();
    });
  }
}
