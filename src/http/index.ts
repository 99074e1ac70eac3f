export { HttpClient } from './client.js';
export { Concealer } from './concealer.js';
export type { Clock } from './concurrency.js';
export type { DeprecationInfo } from './deprecation.js';
export type { ValidationIssue } from './detail.js';
export * from './errors.js';
export type { Json, JsonObject } from './json.js';
export { isLoopback } from './loopback.js';
export type {
  HttpLimits,
  HttpOptions,
  HttpStats,
  ListOptions,
  RequestLogEntry,
  Upload,
  WriteOptions,
} from './options.js';
export { paginate } from './paging.js';
export type { ProxySettings } from './proxy.js';
export { makeRedactor, makeStrictRedactor } from './redact.js';
export type { Query, QueryValue } from './request-parts.js';
export { parseRetryAfter } from './retry-after.js';
export { encodingsOf, isMasked } from './secret-forms.js';
export { type FileAnswer, type HttpResponse, waitingTime } from './verdict.js';
