import { ApiError } from '../../../emulator/api-error.js';
import type { EmulatedPlatform } from './platform.js';

/** A fixed window of requests (C-h.32), measured by the platform's clock. */
export class RateLimit {
  #start = Number.NEGATIVE_INFINITY;
  #count = 0;

  /** Counts a request. @throws ApiError 429 with Retry-After once the window is full */
  check(platform: EmulatedPlatform): void {
    const { rate_limit: limit, rate_limit_window: seconds, retry_after: form } = platform.switches;
    if (limit === 0) return;
    const now = platform.now().getTime();
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
