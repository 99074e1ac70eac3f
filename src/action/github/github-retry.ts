import { parseRetryAfter } from '../../http/index.js';

/** The parts of a request to GitHub that matter for a retry. */
export interface GitHubRequest {
  method: string;
  url: string;
}

/** The failure of a request. */
export interface GitHubFailure {
  /** Null without an answer. */
  status: number | null;
  headers: { readonly [name: string]: string | number | undefined };
  message: string;
}

/** The longest wait in milliseconds; all waits of one request together may take twice as long. */
export const LONGEST_WAIT_MS = 60_000;
const TRIES = 4;

/**
 * The wait before a retry; undefined: no retry. A request that was refused by a rate limit never ran, so any may be
 * repeated. After a server error or without an answer, only idempotent requests are repeated: a POST could comment twice.
 * @param attempt 1 for the first
 */
export function waitBefore(
  sent: GitHubRequest,
  failure: GitHubFailure,
  attempt: number,
  now: number,
): number | undefined {
  if (attempt >= TRIES) return undefined;
  const backOff = 1000 * 2 ** (attempt - 1);
  if (isRateLimited(failure)) {
    const wait = toldToWait(failure, now) ?? 10 * backOff;
    return wait <= LONGEST_WAIT_MS ? wait : undefined;
  }
  const isLost = failure.status === null || failure.status >= 500;
  return isLost && isRepeatable(sent) ? backOff : undefined;
}

/** True for a refusal because of too many requests, not of a missing permission. */
export function isRateLimited({ status, headers, message }: GitHubFailure): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /rate limit/i.test(message)
  );
}

/** The wait that GitHub asks for: in seconds, or until the reset of the rate limit, in seconds since 1970. */
function toldToWait({ headers }: GitHubFailure, now: number): number | undefined {
  const after = headers['retry-after'];
  if (after !== undefined) return parseRetryAfter(String(after), now);
  const reset = Number(headers['x-ratelimit-reset']);
  if (String(headers['x-ratelimit-remaining']) !== '0' || !Number.isFinite(reset)) return undefined;
  return Math.max(0, reset * 1000 - now) + 1000;
}

function isRepeatable({ method, url }: GitHubRequest): boolean {
  // GraphQL requests here only read, or minimize comments, which is idempotent.
  return method !== 'POST' || /\/graphql$/.test(url);
}
