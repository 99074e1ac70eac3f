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
    retry_after: choice(
      ['seconds', 'date', 'absent'],
      'seconds',
      sources.retryAfter,
      'The form of the Retry-After of a 429.',
    ),
  };
}

export interface LimitValues {
  rate_limit: number;
  rate_limit_window: number;
  retry_after: 'seconds' | 'date' | 'absent';
}

/** A fixed window of requests (C-h.32), measured by the platform's clock. */
export class RateLimit {
  #start = Number.NEGATIVE_INFINITY;
  #count = 0;

  /** Counts a request. @throws ApiError 429 with Retry-After once the window is full */
  check({ switches, now: clock }: { readonly switches: LimitValues; readonly now: () => Date }): void {
    const { rate_limit: limit, rate_limit_window: seconds, retry_after: form } = switches;
    if (limit === 0) return;
    const now = clock().getTime();
    if (now - this.#start >= seconds * 1000) {
      this.#start = now;
      this.#count = 0;
    }
    this.#count += 1;
    if (this.#count <= limit) return;
    const end = this.#start + seconds * 1000;
    const headers: Record<string, string> = {};
    if (form === 'seconds') headers['Retry-After'] = String(Math.max(1, Math.ceil((end - now) / 1000)));
    if (form === 'date') headers['Retry-After'] = new Date(Math.ceil(end / 1000) * 1000).toUTCString();
    throw new ApiError(429, 'Rate limit exceeded', headers);
  }
}
