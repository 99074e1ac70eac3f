import { cleanText, readDetail, readErrorName } from './detail.js';
import {
  AbortedError,
  BadAnswerError,
  type HttpError,
  HttpStatusError,
  NetworkError,
  NotSentError,
  RedirectError,
  type RequestName,
  UnknownOutcomeError,
  type UnknownReason,
} from './errors.js';
import type { Json } from './json.js';
import { readProblem } from './problem.js';
import type { Access, Setback } from './retry.js';
import type { HttpAnswer, HttpFailure } from './transport.js';

/** A successful answer; `body` is undefined where there is none, as for 204. */
export interface HttpResponse {
  status: number;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  body: Json | undefined;
  /** The answer as it came, only where a file was asked for; `body` is then undefined. */
  bytes?: Buffer;
}

/** A file as a server sent it. */
export interface FileAnswer {
  /** Its media type in lower case, without parameters; empty where the server names none. */
  type: string;
  bytes: Buffer;
}

/** What an answer is read as. `nothing`: its body is of no use. */
export type Reading = 'json' | 'file' | 'nothing';

/** A good answer, or the error, with the setback if another attempt may help. */
export type Verdict = { response: HttpResponse } | { error: HttpError; setback?: Setback };

/** The circumstances of an attempt. */
export interface Situation {
  access: Access;
  name: RequestName;
  /** Address of the request, for a relative Location. */
  url: string;
  attempts: number;
  /** Sum of the delays between attempts, in milliseconds. */
  waitedMs: number;
  timeoutMs: number;
  /** Parsed Retry-After of this answer. */
  retryAfterMs: number | undefined;
  /** Host and port of the proxy on the way; null without one. */
  proxy: string | null;
  /** The variable that names it; null without one. */
  proxyFrom: string | null;
  reads: Reading;
  /** The answer is not of the API, so it cannot give advice about the key or the base URL. */
  isForeign?: boolean;
  redact: (text: string) => string;
}

/**
 * Statuses below 500 that leave the outcome of a write open: the server, or a proxy in front of it, gave up waiting
 * (408), feared a replay (425), or lost the caller (499).
 */
const LEAVES_OPEN: ReadonlySet<number> = new Set([408, 425, 499]);

/** Judges the result of one attempt; retry.ts decides which setbacks are worth another attempt. */
export function judge(result: HttpAnswer | HttpFailure, situation: Situation): Verdict {
  if (result.kind === 'failure') return judgeFailure(result, situation);
  if (result.status >= 200 && result.status < 300) return judgeSuccess(result, situation);
  if (result.status >= 300 && result.status < 400) return { error: redirectError(result, situation) };
  return judgeRefusal(result, situation);
}

function judgeFailure(failure: HttpFailure, situation: Situation): Verdict {
  const { access, name } = situation;
  const label = labelOf(name);
  const reason = failure.reason;
  if (access === 'write' && failure.sent) {
    const why = reason === 'timeout' ? 'timeout' : reason === 'stopped' ? 'aborted' : 'connection';
    return { error: unknownOutcome(situation, why, { what: failureText(failure, situation) }) };
  }
  if (reason === 'stopped') return { error: stopped(name) };
  if (access === 'write') {
    const text = `${label} was not sent: ${failureText(failure, situation)}. It changed nothing.${connectionAdvice(failure, situation)}`;
    return { error: new NotSentError(name, text, reason) };
  }
  const text = `${label} got no answer${tries(situation)}: ${failureText(failure, situation)}.${connectionAdvice(failure, situation)}`;
  return {
    error: new NetworkError(name, text, reason),
    setback: { network: true, permanent: isCertificateProblem(reason) || reason.startsWith('proxy 4') },
  };
}

function judgeSuccess(answer: HttpAnswer, situation: Situation): Verdict {
  const { access, name, reads } = situation;
  const { status, headers, body: bytes } = answer;
  if (answer.loss !== undefined && answer.loss.reason !== 'too_large') {
    return judgeFailure(answer.loss, situation);
  }
  if (reads === 'nothing') return { response: { status, headers, body: undefined } };
  if (reads === 'file' && bytes !== undefined)
    return { response: { status, headers, body: undefined, bytes } };
  const parsed = bytes === undefined ? undefined : parseJson(bytes);
  if (parsed !== undefined) return { response: { status, headers, body: parsed.body } };
  const what = `the answer ${status} ${bytes === undefined ? 'is too large' : 'is not JSON'}`;
  if (access === 'write') return { error: unknownOutcome(situation, 'unreadable', { what, status }) };
  const advice = reads === 'file' ? '' : ' Check the base URL of the API.';
  return { error: new BadAnswerError(name, `${labelOf(name)}: ${what}.${advice}`) };
}

function judgeRefusal(answer: HttpAnswer, situation: Situation): Verdict {
  const { access, name, redact, retryAfterMs, attempts } = situation;
  const status = answer.status;
  const body = answer.body === undefined ? undefined : parseJson(answer.body)?.body;
  const detail = readDetail(body, redact);
  const problem = readProblem(answer.headers['content-type'], body, redact);
  const told = problem === undefined ? {} : { problem };
  const setback = { status, retryAfterMs };
  if (access === 'write' && (status >= 500 || LEAVES_OPEN.has(status))) {
    const what = `the server answered ${status}: ${detail.text}`;
    const errorName = readErrorName(body, redact);
    const named = errorName === undefined ? {} : { errorName };
    return {
      error: unknownOutcome(situation, 'status', { what, status, detail: detail.text, ...told, ...named }),
      setback,
    };
  }
  const advice = situation.isForeign === true ? '' : adviceFor(status, retryAfterMs);
  const text = `${labelOf(name)} returned ${status}${tries(situation)}: ${sentence(detail.text)}${advice}`;
  const facts = { status, detail: detail.text, issues: detail.issues, attempts, ...told };
  const waiting = retryAfterMs === undefined ? {} : { retryAfterMs };
  return {
    error: new HttpStatusError(name, text, { ...facts, ...waiting }),
    setback,
  };
}

/** The error of a read, or of an unsent write, that the end of the client stopped. */
export function stopped(name: RequestName): AbortedError {
  return new AbortedError(name, `${labelOf(name)} was not carried out: the run was stopped.`);
}

function unknownOutcome(
  situation: Situation,
  reason: UnknownReason,
  facts: { what: string; status?: number; detail?: string },
): UnknownOutcomeError {
  const { what, ...known } = facts;
  const text = `${labelOf(situation.name)}: ${sentence(what)} It is unknown whether it took effect. Check the platform before repeating it.`;
  const waiting = situation.retryAfterMs === undefined ? {} : { retryAfterMs: situation.retryAfterMs };
  return new UnknownOutcomeError(situation.name, text, { reason, ...known, ...waiting });
}

function redirectError(answer: HttpAnswer, situation: Situation): RedirectError {
  const { name, redact, url } = situation;
  const header = answer.headers.location;
  const target = header !== undefined && URL.canParse(header, url) ? new URL(header, url) : undefined;
  const location = target === undefined ? undefined : cleanText(`${target.host}${target.pathname}`, redact);
  const text = `${labelOf(name)} returned ${answer.status}, a redirect${location === undefined ? '' : ` to ${location}`}. ${situation.isForeign === true ? 'Redirects are not followed.' : 'Redirects are not followed, because the key is for one host only. Correct the base URL.'}`;
  return new RedirectError(name, text, answer.status, location);
}

/** The parsed body; undefined where it is not JSON in UTF-8. An empty body has no value. */
function parseJson(body: Buffer): { body: Json | undefined } | undefined {
  if (body.length === 0) return { body: undefined };
  try {
    const parsed: Json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return { body: parsed };
  } catch {
    return undefined;
  }
}

function labelOf(name: RequestName): string {
  return `${name.method} ${name.path}`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function tries(situation: Situation): string {
  if (situation.attempts < 2) return '';
  return ` (${situation.attempts} attempts, waited ${Math.round(situation.waitedMs / 1000)} s)`;
}

function failureText(failure: HttpFailure, situation: Situation): string {
  if (failure.reason === 'timeout') return `no complete answer within ${situation.timeoutMs / 1000} s`;
  if (failure.reason === 'stopped') return 'the run was stopped before the answer';
  if (failure.reason === 'too_large') return 'the answer is too large';
  if (failure.reason === 'unpacking failed') return 'the answer is compressed and cannot be unpacked';
  if (!failure.sent) return unreached(failure, situation);
  return `the connection was lost (${failure.reason})`;
}

function unreached({ reason, address }: HttpFailure, { url, proxy, redact }: Situation): string {
  const { host } = new URL(url);
  if (isCertificateProblem(reason)) return `the certificate of ${host} was rejected (${reason})`;
  const refused = /^proxy (\d+)$/.exec(reason)?.[1];
  if (refused !== undefined)
    return `the proxy ${proxy ?? ''} answered ${refused} instead of connecting to ${host}`;
  const where = address === undefined || address === proxy ? '' : `, tried ${cleanText(address, redact)}`;
  return `no connection to ${address !== undefined && address === proxy ? `the proxy ${proxy}` : host} (${reason}${where})`;
}

/** The advice after a failed connection. */
function connectionAdvice(failure: HttpFailure, { proxy, proxyFrom }: Situation): string {
  if (failure.sent) return ' Check the network.';
  if (isCertificateProblem(failure.reason))
    return ' If your network uses its own certificate authority, set NODE_EXTRA_CA_CERTS=/path/to/ca.pem.';
  if (failure.reason === 'proxy 407')
    return ' The proxy requires a user name and password: HTTPS_PROXY=http://name:password@host:port.';
  if (proxy !== null)
    return ` Requests go through the proxy ${proxy} (${proxyFrom}), except to hosts in NO_PROXY. Check the proxy and the base URL.`;
  return ' Check the network and the base URL; behind a company proxy, set HTTPS_PROXY.';
}

/** Trying again does not make a certificate valid. */
function isCertificateProblem(reason: string): boolean {
  return /CERT|^ERR_(TLS|SSL)_|^UNABLE_TO_|^SELF_SIGNED|^HOSTNAME_MISMATCH/.test(reason);
}

/** A waiting time in words. */
export function waitingTime(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`;
}

function adviceFor(status: number, retryAfterMs: number | undefined): string {
  if ((status === 429 || status >= 500) && retryAfterMs !== undefined && retryAfterMs > 0)
    return ` The server asks to wait ${waitingTime(retryAfterMs)}; run the command again then.`;
  if (status === 401) return ' The API key is missing, wrong, expired or revoked.';
  if (status === 403) return ' The key has no permission for this.';
  if (status === 429) return ' The server received too many requests; try again later.';
  return status >= 500 ? ' This is an error of the server; try again later.' : '';
}

/** The file of an answer that was asked for as one. */
export function fileOf({ headers, bytes = Buffer.alloc(0) }: HttpResponse): FileAnswer {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return { type: type.trim().toLowerCase(), bytes };
}
