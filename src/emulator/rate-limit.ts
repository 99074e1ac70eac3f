import { ApiError } from './api-error.js';
import { choice, count } from './switch-definition.js';

/**
 * The switches of a rate limit, which every platform has.
 * @param sources where each is said, or assumed, of the platform
 */
export function limitSwitches(sources: { limit: string; retryAfter: string }) {
  return {
    rate_limit: count(
      0,
      [0, 100000],
      sources.limit,
      'Requests allowed in a window; the next is 429. 0 is off.',
    ),
    rate_limit_window: count(1, [1, 3600], sources.limit, 'Seconds of that window.'),
    rate_limit_per: choice(
      ['all', 'key'],
      'all',
      sources.limit,
      'One window for all requests together, or one for each key.',
    ),
    retry_after: choice(
      ['seconds', 'date', 'absent'],
      'seconds',
      sources.retryAfter,
      'The form of the Retry-After of a 429.',
    ),
  };
}

/** The values of `limitSwitches`. */
export interface LimitValues {
  rate_limit: number;
  rate_limit_window: number;
  rate_limit_per: 'all' | 'key';
  retry_after: 'seconds' | 'date' | 'absent';
  /** Requests with a refused key that are allowed in a window, for APIs that limit them. */
  failed_auth_limit?: number;
}

/** What a rate limit reads: the switches and the clock. */
interface LimitWorld {
  readonly switches: LimitValues;
  readonly now: () => Date;
}

interface RequestWindow {
  start: number;
  requests: number;
}

/** Fixed windows of requests (C-h.32), measured by the platform's clock: one for all, or one for each key. */
export class RateLimit {
  readonly #windows = new Map<string, RequestWindow>();

  /**
   * Counts a request.
   * @param key the key that was sent with it; requests without one share a window
   * @throws ApiError 429 with Retry-After once the window is full
   */
  check(world: LimitWorld, key: string | undefined): void {
    const { rate_limit, rate_limit_per } = world.switches;
    this.#count(world, rate_limit_per === 'key' ? `key ${key ?? ''}` : 'all', rate_limit);
  }

  /**
   * Counts a request whose key was refused.
   * @param address where it came from
   * @throws ApiError 429 with Retry-After once there were too many from there
   */
  checkRefused(world: LimitWorld, address: string): void {
    this.#count(world, `refused ${address}`, world.switches.failed_auth_limit ?? 0);
  }

  #count({ switches, now: clock }: LimitWorld, name: string, limit: number): void {
    const { rate_limit_window: seconds, retry_after: form } = switches;
    if (limit === 0) return;
    const now = clock().getTime();
    const window = this.#windowOf(name, now, seconds);
    window.requests += 1;
    if (window.requests <= limit) return;
    const end = window.start + seconds * 1000;
    const headers: Record<string, string> = {};
    if (form === 'seconds') headers['Retry-After'] = String(Math.max(1, Math.ceil((end - now) / 1000)));
    if (form === 'date') headers['Retry-After'] = new Date(Math.ceil(end / 1000) * 1000).toUTCString();
    throw new ApiError(429, 'Rate limit exceeded', headers);
  }

  #windowOf(name: string, now: number, seconds: number): RequestWindow {
    const open = this.#windows.get(name);
    if (open !== undefined && now - open.start < seconds * 1000) return open;
    // Windows that have ended go, so that many keys leave nothing behind.
    for (const [other, { start }] of this.#windows)
      if (now - start >= seconds * 1000) this.#windows.delete(other);
    const window = { start: now, requests: 0 };
    this.#windows.set(name, window);
    return window;
  }
}
