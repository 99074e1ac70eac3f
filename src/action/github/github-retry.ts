import { parseRetryAfter } from '../../http/index.js';

/** As far as one request to GitHub is looked at here. */
export interface GitHubRequest {
  method: string;
  url: string;
}

/** What went wrong with it. */
export interface GitHubFailure {
  /** Null where no answer came. */
  status: number | null;
  headers: { readonly [name: string]: string | number | undefined };
  message: string;
}

/** One wait is at most this long, and all waits of one request together twice as long, in milliseconds. */
export const LONGEST_WAIT_MS = 60_000;
const TRIES = 4;

/**
 * How long to wait before a request is sent again; undefined: it is not. A request that GitHub
 * refused for its rate limits never ran, so any may be repeated. After an error of the server, or no
 * answer at all, only those may that do the same when they run twice; a POST would comment twice.
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

/** Refused because there were too many requests, not because of a missing right. */
export function isRateLimited({ status, headers, message }: GitHubFailure): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /rate limit/i.test(message)
  );
}

/** GitHub says it in seconds, or as the time at which the hour begins anew, in seconds since 1970. */
function toldToWait({ headers }: GitHubFailure, now: number): number | undefined {
  const after = headers['retry-after'];
  if (after !== undefined) return parseRetryAfter(String(after), now);
  const reset = Number(headers['x-ratelimit-reset']);
  if (String(headers['x-ratelimit-remaining']) !== '0' || !Number.isFinite(reset)) return undefined;
  return Math.max(0, reset * 1000 - now) + 1000;
}

function isRepeatable({ method, url }: GitHubRequest): boolean {
  // Our GraphQL requests read, or minimise what is minimised already.
  return method !== 'POST' || /\/graphql$/.test(url);
}
