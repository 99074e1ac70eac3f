import { type Clock, FLIGHT_LIMITS, type FlightLimits } from './concurrency.js';
import type { DeprecationInfo } from './deprecation.js';
import type { Json, JsonObject } from './json.js';
import type { ProxySettings } from './proxy.js';
import type { Query } from './request-parts.js';
import { RETRY_LIMITS, type RetryLimits } from './retry.js';
import type { HttpResponse } from './verdict.js';

/** Limits of the client; times in milliseconds. */
export interface HttpLimits extends RetryLimits, FlightLimits {
  connectTimeoutMs: number;
  maxBodyBytes: number;
  /** How long a running write may continue after a stop. */
  abortGraceMs: number;
  maxPages: number;
}

/** Default limits. */
export const HTTP_LIMITS: HttpLimits = {
  ...RETRY_LIMITS,
  ...FLIGHT_LIMITS,
  connectTimeoutMs: 10_000,
  maxBodyBytes: 64 * 1024 * 1024,
  abortGraceMs: 5_000,
  maxPages: 10_000,
};

/** One attempt for the log, without headers and bodies. */
export interface RequestLogEntry {
  method: string;
  path: string;
  /** Including its question mark, or empty. */
  query: string;
  /** Undefined without an answer. */
  status: number | undefined;
  /** The failure instead of an answer, such as `timeout` or `ECONNRESET`. */
  problem: string | undefined;
  /** 1 for the first. */
  attempt: number;
  ms: number;
}

/** What a client is made with. */
export interface HttpOptions {
  /** http(s) address of the API, with an optional path; no credentials, query or fragment. */
  baseUrl: string;
  /** Headers of every attempt, such as the authorization. */
  headers: () => Record<string, string>;
  userAgent: string;
  clock: Clock;
  /** A random number from 0 to 1, for the jitter. */
  random: () => number;
  /** For one attempt as a whole; 30 s by default. */
  timeoutMs?: number;
  limits?: Partial<HttpLimits>;
  onRequest?: (entry: RequestLogEntry) => void;
  /** Called once per client, for the first response of a deprecated route (C-e.4). */
  onDeprecation?: (info: DeprecationInfo) => void;
  /** Ends the client: nothing new starts, reads end at once, writes within the grace. */
  signal?: AbortSignal;
  /** The proxies of the environment; loopback addresses are reached directly. */
  proxy?: ProxySettings;
  /** Applied to every text of foreign origin in errors and log entries. */
  redact?: (text: string) => string;
  /** The same for messages about a request body, given as text; default: `redact`. */
  redactAnswerTo?: (sent: string) => (text: string) => string;
}

/** Options of one request. */
export interface RequestOptions {
  /** For one attempt as a whole, in milliseconds; default: that of the client. */
  timeoutMs?: number;
}

/** Options of one write. */
export interface WriteOptions extends RequestOptions {
  /** Left out: the request has neither body nor content type. */
  body?: Json;
  idempotencyKey?: string;
  /** Called right before each attempt: why it must not start, or null. */
  guard?: () => string | null;
}

/** Bytes for an address of their own, such as a presigned one. */
export interface Upload {
  bytes: Buffer;
  /** Their media type. */
  type: string;
  /** For one attempt. */
  timeoutMs: number;
}

/** Options of one list. */
export interface ListOptions {
  /** Rows per page; default 100. The server may return fewer. */
  pageSize?: number;
  /** The field that identifies a row; default `id`. */
  idField?: string;
  /** Called for each page that was received. */
  onPage?: () => void;
}

/** Counts of one client. */
export interface HttpStats {
  reads: number;
  writes: number;
  /** All attempts; those beyond `reads + writes` are retries. */
  attempts: number;
  mostInFlight: number;
}

/** The client of a planner: it cannot write. */
export interface ReadClient {
  /** The server's clock in the last answer, in milliseconds; null before the first. */
  readonly serverTime: number | null;
  read(path: string, query?: Query): Promise<HttpResponse>;
  list(path: string, query?: Query, options?: ListOptions): Promise<JsonObject[]>;
}
