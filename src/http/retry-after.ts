import type { HttpAnswer, HttpFailure } from './transport.js';

const SECONDS = /^\d{1,12}(\.\d{1,9})?$/;
const DAY = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const TIME = String.raw`\d{2}:\d{2}:\d{2}`;
// The three forms that a recipient of HTTP must accept (RFC 9110, 5.6.7). Date.parse alone accepts almost any text with
// a number.
const HTTP_DATES = [
  new RegExp(String.raw`^${DAY}, \d{2} ${MONTH} \d{4} ${TIME} GMT$`),
  new RegExp(String.raw`^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{2}-${MONTH}-\d{2} ${TIME} GMT$`),
  new RegExp(String.raw`^${DAY} ${MONTH} [ \d]\d ${TIME} \d{4}$`),
];

/**
 * Reads a Retry-After header (C-e.2): seconds, also with a fraction, or an HTTP date.
 *
 * @param now milliseconds since the epoch, for the date form
 * @returns milliseconds to wait, at least 0 and not capped; undefined for anything else
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (SECONDS.test(text)) return Math.ceil(Number(text) * 1000);
  if (!HTTP_DATES.some((form) => form.test(text))) return undefined;
  const moment = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}

/** How long an answer asks to wait, in milliseconds. @param now where its Date header does not show the server's clock */
export function retryAfterOf(result: HttpAnswer | HttpFailure, now: number): number | undefined {
  if (result.kind === 'failure') return undefined;
  const date = Date.parse(result.headers.date ?? '');
  return parseRetryAfter(result.headers['retry-after'], Number.isNaN(date) ? now : date);
}
