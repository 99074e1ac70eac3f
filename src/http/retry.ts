/** Reads can be repeated; writes only where the server refused them without running them. */
export type Access = 'read' | 'write';

/** A failed attempt: an error status with its Retry-After, or no complete answer. */
export type Setback =
  | { status: number; retryAfterMs?: number | undefined }
  | { network: true; permanent?: boolean };

/** Limits of retries; times in milliseconds. */
export interface RetryLimits {
  /** Largest number of attempts that end in 429. */
  refusedAttempts: number;
  /** Largest number of attempts that end in 500, 502, 503, 504 or a network error; reads only. */
  troubledAttempts: number;
  backoffBaseMs: number;
  backoffCapMs: number;
  /** Sum of the delays of one request. A longer Retry-After is not waited for, and nothing is sent before it ends. */
  waitBudgetMs: number;
}

/** Default limits. */
export const RETRY_LIMITS: RetryLimits = {
  refusedAttempts: 6,
  troubledAttempts: 4,
  backoffBaseMs: 500,
  backoffCapMs: 30_000,
  waitBudgetMs: 300_000,
};

/** What to do before the next attempt. */
export interface Delay {
  ms: number;
  /** True where the server named the time: then every request waits, not only this one. */
  shared: boolean;
}

/**
 * The retry rules of one request: 429 for reads and writes, 502/503/504 and network errors for
 * reads, 500 once for reads. Retry-After is waited for in full or not at all. Without it, or with zero, the
 * delay is exponential backoff with full jitter.
 */
export class RetryPlan {
  readonly #access: Access;
  readonly #limits: RetryLimits;
  readonly #random: () => number;
  #refused = 0;
  #troubled = 0;
  #failed500 = 0;
  #waitedMs = 0;

  constructor(access: Access, limits: RetryLimits, random: () => number) {
    this.#access = access;
    this.#limits = limits;
    this.#random = random;
  }

  /** Milliseconds of delay so far. */
  get waitedMs(): number {
    return this.#waitedMs;
  }

  /** The delay before the next attempt, or undefined when there must not be another. */
  next(setback: Setback): Delay | undefined {
    const before = this.#count(setback);
    if (before === undefined) return undefined;
    const asked = 'status' in setback ? (setback.retryAfterMs ?? 0) : 0;
    const delay = asked > 0 ? { ms: asked, shared: true } : { ms: this.#backoff(before), shared: false };
    if (this.#waitedMs + delay.ms > this.#limits.waitBudgetMs) return undefined;
    this.#waitedMs += delay.ms;
    return delay;
  }

  /** Counts the failure. Returns the number of earlier ones of its sort, or undefined when the limit is reached. */
  #count(setback: Setback): number | undefined {
    if ('status' in setback && setback.status === 429) {
      this.#refused += 1;
      return this.#refused < this.#limits.refusedAttempts ? this.#refused - 1 : undefined;
    }
    if (this.#access === 'write') return undefined;
    if ('network' in setback) {
      if (setback.permanent) return undefined;
    } else if (setback.status === 500) {
      this.#failed500 += 1;
      if (this.#failed500 > 1) return undefined;
    } else if (![502, 503, 504].includes(setback.status)) {
      return undefined;
    }
    this.#troubled += 1;
    return this.#troubled < this.#limits.troubledAttempts ? this.#troubled - 1 : undefined;
  }

  #backoff(before: number): number {
    const ceiling = Math.min(this.#limits.backoffCapMs, this.#limits.backoffBaseMs * 2 ** before);
    return Math.round(this.#random() * ceiling);
  }
}
