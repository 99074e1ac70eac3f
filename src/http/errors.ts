import type { ValidationIssue } from './detail.js';
import type { JsonObject } from './json.js';

/** Stable names of the ways in which a request can fail. */
export type HttpErrorCode =
  | 'aborted'
  | 'bad_answer'
  | 'http_status'
  | 'invalid_request'
  | 'list_broken'
  | 'network'
  | 'not_sent'
  | 'redirect'
  | 'unknown_outcome';

/** The request that an error is about; `path` is without its query and already redacted. */
export interface RequestName {
  method: string;
  path: string;
}

/** Base of every deliberate error of src/http; `message` is a sentence for people. */
export abstract class HttpError extends Error {
  abstract readonly code: HttpErrorCode;
  readonly method: string;
  readonly path: string;

  constructor(request: RequestName, message: string) {
    super(message);
    this.name = new.target.name;
    this.method = request.method;
    this.path = request.path;
  }
}

/** The request cannot be expressed in HTTP (bad header, path, query or body); nothing was sent. */
export class InvalidRequestError extends HttpError {
  readonly code = 'invalid_request';
}

/** The client was stopped before this request was sent, between two attempts, or while it only read. */
export class AbortedError extends HttpError {
  readonly code = 'aborted';
}

/** A read got no complete answer, even after retries. `reason` is the system's error code or `timeout`. */
export class NetworkError extends HttpError {
  readonly code = 'network';
  readonly reason: string;

  constructor(request: RequestName, message: string, reason: string) {
    super(request, message);
    this.reason = reason;
  }
}

/**
 * A request that was certainly not sent: there was no connection, or the server asked for a longer pause than the client
 * waits (`paused`). `reason` as in {@link NetworkError}.
 */
export class NotSentError extends HttpError {
  readonly code = 'not_sent';
  readonly reason: string;

  constructor(request: RequestName, message: string, reason: string) {
    super(request, message);
    this.reason = reason;
  }
}

/** Why the outcome of a write is unknown. */
export type UnknownReason = 'aborted' | 'connection' | 'status' | 'timeout' | 'unreadable';

/** Known facts about a write of unknown outcome. */
export interface UnknownFacts {
  reason: UnknownReason;
  /** Set when there was an answer: a 5xx, or a 2xx with an unreadable body. */
  status?: number;
  /** The readable part of a 5xx body. */
  detail?: string;
  /** The members of a 5xx body that is a problem document, see problem.ts. */
  problem?: JsonObject;
  /** The name of the error in an error document `{error, message}`, which a gateway does not write. */
  errorName?: string;
  /** Milliseconds the server asked to wait. */
  retryAfterMs?: number;
}

/**
 * A write that may or may not have taken effect. The client never sends it again: the caller must look it up first.
 */
export class UnknownOutcomeError extends HttpError {
  readonly code = 'unknown_outcome';
  readonly reason: UnknownReason;
  readonly status: number | undefined;
  readonly detail: string | undefined;
  readonly problem: JsonObject | undefined;
  readonly errorName: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(request: RequestName, message: string, facts: UnknownFacts) {
    super(request, message);
    this.reason = facts.reason;
    this.status = facts.status;
    this.detail = facts.detail;
    this.problem = facts.problem;
    this.errorName = facts.errorName;
    this.retryAfterMs = facts.retryAfterMs;
  }
}

/** A read returned 2xx with a body that is not JSON in UTF-8, or too large. */
export class BadAnswerError extends HttpError {
  readonly code = 'bad_answer';
}

/** A list that could not be read completely, so that "not in the list" proves nothing. */
export class ListBrokenError extends HttpError {
  readonly code = 'list_broken';
}

/** The server returned 3xx, which is never followed, because the key belongs to one host only. */
export class RedirectError extends HttpError {
  readonly code = 'redirect';
  readonly status: number;
  /** Host and path of the Location header, without query and credentials. */
  readonly location: string | undefined;

  constructor(request: RequestName, message: string, status: number, location: string | undefined) {
    super(request, message);
    this.status = status;
    this.location = location;
  }
}

/** The facts of an error answer. */
export interface StatusFacts {
  status: number;
  detail: string;
  issues: readonly ValidationIssue[];
  /** The members of a problem document, see problem.ts. */
  problem?: JsonObject;
  /** Milliseconds the server asked to wait. */
  retryAfterMs?: number;
  /** Number of attempts. */
  attempts: number;
}

/** The server refused with 4xx, or for a read also 5xx, after all retries. */
export class HttpStatusError extends HttpError {
  readonly code = 'http_status';
  readonly status: number;
  /** One readable line from the body, see detail.ts. */
  readonly detail: string;
  /** The single findings of a validation answer (422); else empty. */
  readonly issues: readonly ValidationIssue[];
  /** The members of a problem document; undefined where the body is none. */
  readonly problem: JsonObject | undefined;
  readonly retryAfterMs: number | undefined;
  readonly attempts: number;

  constructor(request: RequestName, message: string, facts: StatusFacts) {
    super(request, message);
    this.status = facts.status;
    this.detail = facts.detail;
    this.issues = facts.issues;
    this.problem = facts.problem;
    this.retryAfterMs = facts.retryAfterMs;
    this.attempts = facts.attempts;
  }
}
