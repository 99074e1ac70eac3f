import { type Clock, FLIGHT_LIMITS, type FlightLimits } from './concurrency.js';
import type { DeprecationInfo } from './deprecation.js';
import type { Json, JsonObject } from './json.js';
import type { ProxySettings } from './proxy.js';
import type { Query } from './request-parts.js';
import { RETRY_LIMITS, type RetryLimits } from './retry.js';
import type { HttpResponse } from './verdict.js';

/** Every number of the client; times in milliseconds. */
export interface HttpLimits extends RetryLimits, FlightLimits {
  connectTimeoutMs: number;
  maxBodyBytes: number;
  /** How long a write that is under way may go on after the stop. */
  abortGraceMs: number;
  maxPages: number;
}

/** The limits that hold where the options name no other. */
export const HTTP_LIMITS: HttpLimits = {
  ...RETRY_LIMITS,
  ...FLIGHT_LIMITS,
  connectTimeoutMs: 10_000,
  maxBodyBytes: 64 * 1024 * 1024,
  abortGraceMs: 5_000,
  maxPages: 10_000,
};

/** One attempt as it may be logged: neither headers nor bodies. */
export interface RequestLogEntry {
  method: string;
  path: string;
  /** With its question mark, or empty. */
  query: string;
  /** Undefined when no answer came. */
  status: number | undefined;
  /** What happened instead of an answer, such as `timeout` or `ECONNRESET`. */
  problem: string | undefined;
  /** 1 for the first. */
  attempt: number;
  ms: number;
}

export interface HttpOptions {
  /** http(s) address of the API, possibly with a path; without credentials, query and fragment. */
  baseUrl: string;
  /** Headers of every attempt, the authorization above all. */
  headers: () => Record<string, string>;
  userAgent: string;
  clock: Clock;
  /** A number from 0 up to 1, for the jitter. */
  random: () => number;
  /** For one attempt as a whole; 30 s by default. */
  timeoutMs?: number;
  limits?: Partial<HttpLimits>;
  onRequest?: (entry: RequestLogEntry) => void;
  /** Called for the first response that announces its end (C-e.4), once per client. */
  onDeprecation?: (info: DeprecationInfo) => void;
  /** Ends the client: nothing new starts, reads end at once, writes within the grace. */
  signal?: AbortSignal;
  /** The proxies of the environment; this machine is reached without. */
  proxy?: ProxySettings;
  /** Applied to every text of foreign origin in errors and log entries. */
  redact?: (text: string) => string;
  /** The same for what is said of a body that was sent, given as text; `redact` where it is left out. */
  redactAnswerTo?: (sent: string) => (text: string) => string;
}

export interface WriteOptions {
  /** Without it the request has neither body nor content type. */
  body?: Json;
  idempotencyKey?: string;
  /** Asked right before each sending, after any waiting: why it must not start, or null. */
  guard?: () => string | null;
}

export interface ListOptions {
  /** Rows to ask for per page; 100 by default. The server may give fewer. */
  pageSize?: number;
  /** The field that identifies a row; `id` by default. */
  idField?: string;
  /** Called for each page that was received. */
  onPage?: () => void;
}

/** Counts of one client. */
export interface HttpStats {
  reads: number;
  writes: number;
  /** All requests on the wire; beyond `reads + writes` they are retries. */
  attempts: number;
  mostInFlight: number;
}

/** What a planner is given: it cannot write. */
export interface ReadClient {
  /** The server's clock in the answer that came last, in milliseconds; null where none has shown it. */
  readonly serverTime: number | null;
  read(path: string, query?: Query): Promise<HttpResponse>;
  list(path: string, query?: Query, options?: ListOptions): Promise<JsonObject[]>;
}
