import type { Dispatcher } from 'undici';
import { connectionsTo, type ProxySettings } from './proxy.js';
import { PackingError, unpack } from './unpack.js';

/** A request to send; `target` is path and query. */
export interface WireRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  target: string;
  headers: Record<string, string>;
  body?: Buffer;
  /** For this attempt, in place of that of the transport. */
  timeoutMs?: number;
}

/** An answer; `body` is undefined when the connection broke in the middle of it. */
export interface HttpAnswer {
  kind: 'answer';
  status: number;
  /** Lower-case names; repeated headers are joined with a comma. */
  headers: Record<string, string>;
  body: Buffer | undefined;
  /** Why the body is missing. */
  loss?: HttpFailure;
}

/** No answer. */
export interface HttpFailure {
  kind: 'failure';
  /** False only where certainly no byte reached the server. */
  sent: boolean;
  /** The refusal of the guard; then nothing was sent. */
  refusal?: string;
  /** `timeout`, `stopped`, `too_large`, `proxy 407`, or the error code of the system, of TLS or of undici. */
  reason: string;
  /** Host or address that could not be reached, with its port if known. */
  address?: string;
}

/** What a transport is made with. */
export interface TransportOptions {
  origin: string;
  /** For one attempt, from the start of the connection to the end of the body. */
  timeoutMs: number;
  connectTimeoutMs: number;
  /** Largest size of an answer, before and after unpacking. */
  maxBodyBytes: number;
  proxy?: ProxySettings | undefined;
}

const TIMEOUT = new Error('timeout');
const STOPPED = new Error('stopped');

/** Sends single requests over kept-alive connections to one origin, without redirects and retries. */
export class Transport {
  readonly #options: TransportOptions;
  #agent: Dispatcher;
  /** Former agents, whose requests may still be under way. */
  readonly #ending = new Set<Dispatcher>();

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#agent = this.#connect();
  }

  #connect(): Dispatcher {
    const { origin, proxy, connectTimeoutMs, timeoutMs, maxBodyBytes } = this.#options;
    return connectionsTo(origin, proxy, {
      connect: { timeout: Math.min(connectTimeoutMs, timeoutMs) },
      // The timer of `send` covers everything; these two would only race with it.
      headersTimeout: 0,
      bodyTimeout: 0,
      maxResponseSize: maxBodyBytes,
      pipelining: 1,
    });
  }

  /** Later requests use new connections; those under way end on theirs. */
  renew(): void {
    const old = this.#agent;
    this.#agent = this.#connect();
    this.#ending.add(old);
    const ended = () => this.#ending.delete(old);
    old.close().then(ended, ended);
  }

  /**
   * Sends one request once and waits for the whole answer. Never rejects.
   *
   * @param onStart gets a function that ends the attempt at once (before the first byte: certainly not sent; later:
   *   unknown outcome), and one that tells whether writing has begun
   * @param guard called with a connection, right before the first byte: why nothing may be sent, or null
   */
  send(
    request: WireRequest,
    onStart: (attempt: RunningAttempt) => void,
    guard?: () => string | null,
  ): Promise<HttpAnswer | HttpFailure> {
    return new Promise((resolve) => {
      const { origin, timeoutMs, maxBodyBytes } = this.#options;
      const exchange = new Exchange(guard, maxBodyBytes, resolve);
      exchange.endAfter(request.timeoutMs ?? timeoutMs);
      onStart({ stop: () => exchange.abort(STOPPED), isSent: () => exchange.isSent });
      const { target: path, method, headers, body = null } = request;
      try {
        this.#agent.dispatch({ origin, path, method, headers, body }, exchange.handler);
      } catch (error) {
        exchange.fail(error);
      }
    });
  }

  /** Closes all connections, including those still being opened. Call it when nothing is in flight. */
  async close(): Promise<void> {
    await Promise.all([this.#agent, ...this.#ending].map((agent) => agent.destroy()));
  }
}

/** The handle of a running attempt. */
export interface RunningAttempt {
  stop(): void;
  isSent(): boolean;
}

/**
 * Observes when a request is handed to a connection, which no error code tells. undici may hand it over a second time
 * when a connection is lost in certain states; this class never lets a request start twice.
 */
export class Witness {
  readonly #signal: Pick<AbortSignal, 'aborted'>;
  readonly #guard: (() => string | null) | undefined;
  #started = false;
  #refusal: string | null = null;

  constructor(signal: Pick<AbortSignal, 'aborted'>, guard?: () => string | null) {
    this.#signal = signal;
    this.#guard = guard;
  }

  /** True once the request was handed to a connection. */
  get started(): boolean {
    return this.#started;
  }

  /** Why the guard refused the request; null where it did not. */
  get refusal(): string | null {
    return this.#refusal;
  }

  /** The handler with the observation added. */
  wrap(handler: Dispatcher.DispatchHandler): Dispatcher.DispatchHandler {
    return {
      onRequestStart: (controller, context) => {
        if (this.#started) {
          controller.abort(new Error('not sent a second time'));
          return;
        }
        // A connection may come hours later, when the machine was asleep.
        this.#refusal = this.#signal.aborted ? null : (this.#guard?.() ?? null);
        if (this.#refusal !== null) {
          controller.abort(new Error(this.#refusal));
          return;
        }
        // With an aborted signal, the next handler stops the request here, before its first byte.
        this.#started = !this.#signal.aborted;
        handler.onRequestStart?.(controller, context);
      },
      onRequestUpgrade: (controller, status, headers, socket) =>
        handler.onRequestUpgrade?.(controller, status, headers, socket),
      onResponseStart: (controller, status, headers, text) =>
        handler.onResponseStart?.(controller, status, headers, text),
      onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
      onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
      onResponseError: (controller, error) => handler.onResponseError?.(controller, error),
    };
  }
}

/**
 * One request and its answer, collected as it comes: undici's own `request` makes a stream, a controller and several
 * promises for each, which take longer than everything else. It ends once, at the first of: the whole answer, an error,
 * `abort`.
 */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #witness: Witness;
  readonly #maxBodyBytes: number;
  readonly #resolve: (result: HttpAnswer | HttpFailure) => void;
  #timer: NodeJS.Timeout | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #reason: Error | undefined;
  #head: Pick<HttpAnswer, 'kind' | 'status' | 'headers'> | undefined;
  readonly #body: Buffer[] = [];

  constructor(
    guard: (() => string | null) | undefined,
    maxBodyBytes: number,
    resolve: (result: HttpAnswer | HttpFailure) => void,
  ) {
    this.#witness = new Witness(this, guard);
    this.#maxBodyBytes = maxBodyBytes;
    this.#resolve = resolve;
  }

  /** What undici calls. */
  get handler(): Dispatcher.DispatchHandler {
    return this.#witness.wrap(this);
  }

  /** For the witness. */
  get aborted(): boolean {
    return this.#reason !== undefined;
  }

  get isSent(): boolean {
    return this.#witness.started;
  }

  endAfter(ms: number): void {
    this.#timer = setTimeout(() => this.abort(TIMEOUT), ms);
  }

  /** Ends at once; undici itself would first wait for the connection. */
  abort(reason: Error): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    this.#controller?.abort(reason);
    this.fail(reason);
  }

  fail(error: unknown): void {
    const address = this.isSent ? undefined : addressOf(error);
    const { refusal } = this.#witness;
    const failure: HttpFailure = {
      kind: 'failure',
      sent: this.isSent,
      ...(refusal === null ? {} : { refusal }),
      reason: nameOf(this.#reason ?? error),
      ...(address === undefined ? {} : { address }),
    };
    this.#end(this.#head === undefined ? failure : { ...this.#head, body: undefined, loss: failure });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#reason !== undefined) controller.abort(this.#reason);
  }

  onResponseStart(_: unknown, status: number, headers: Record<string, string | string[] | undefined>): void {
    // An answer below 200 only announces another one.
    if (status >= 200) this.#head = { kind: 'answer', status, headers: joinHeaders(headers) };
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    this.#body.push(chunk);
  }

  onResponseEnd(): void {
    const head = this.#head;
    if (head === undefined) {
      this.fail(new Error('no answer'));
      return;
    }
    const [only = Buffer.alloc(0), ...others] = this.#body;
    const bytes = others.length === 0 ? only : Buffer.concat(this.#body);
    unpack(bytes, head.headers['content-encoding'], this.#maxBodyBytes).then(
      (body) => this.#end({ ...head, body }),
      (error: unknown) => this.fail(error),
    );
  }

  onResponseError(_: unknown, error: Error): void {
    this.fail(error);
  }

  #end(result: HttpAnswer | HttpFailure): void {
    clearTimeout(this.#timer);
    this.#resolve(result);
  }
}

function nameOf(error: unknown): string {
  if (error === TIMEOUT) return 'timeout';
  if (error === STOPPED) return 'stopped';
  if (!(error instanceof Error)) return 'unknown';
  if (error instanceof PackingError) return error.code;
  const refused = PROXY_REFUSAL.exec(error.message)?.[1];
  if (refused !== undefined) return `proxy ${refused}`;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return 'too_large';
  if (typeof code === 'string' && code !== 'UND_ERR_SOCKET') return code;
  return error.cause === undefined ? 'connection closed' : nameOf(error.cause);
}

/** Undici's message about a proxy that refused; it has no field for the status. */
const PROXY_REFUSAL = /^Proxy response \((\d{3})\)/;

/** The host or address that could not be reached, if the system names it. */
function addressOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { hostname, address, port, errors, cause } = error as Error & {
    hostname?: unknown;
    address?: unknown;
    port?: unknown;
    errors?: unknown;
  };
  if (typeof hostname === 'string') return hostname;
  if (typeof address === 'string') return typeof port === 'number' ? `${address}:${port}` : address;
  if (Array.isArray(errors) && errors.length > 0) return addressOf(errors[0]);
  return cause === undefined ? undefined : addressOf(cause);
}

function joinHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [key, value] of Object.entries(headers)) {
    if (value !== undefined) joined[key] = Array.isArray(value) ? value.join(', ') : value;
  }
  return joined;
}
