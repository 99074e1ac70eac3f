import { type Clock, type Landing, PausedError, RequestLimiter, type Slot } from './concurrency.js';
import { cleanText } from './detail.js';
import { HttpStatusError, ListBrokenError, NotSentError, type RequestName } from './errors.js';
import type { Json, JsonObject } from './json.js';
import { Observers } from './observers.js';
import {
  HTTP_LIMITS,
  type HttpLimits,
  type HttpOptions,
  type HttpStats,
  type ListOptions,
  type ReadClient,
  type RequestOptions,
  type Upload,
  type WriteOptions,
} from './options.js';
import { paginate } from './paging.js';
import { proxyHost, proxyVariable } from './proxy.js';
import {
  type BaseAddress,
  checkHeaders,
  checkPath,
  encodeBody,
  encodeQuery,
  parseBase,
  parseGiven,
  type Query,
} from './request-parts.js';
import { type Access, RetryPlan } from './retry.js';
import { retryAfterOf } from './retry-after.js';
import {
  type HttpAnswer,
  type HttpFailure,
  type RunningAttempt,
  Transport,
  type WireRequest,
} from './transport.js';
import {
  type FileAnswer,
  fileOf,
  type HttpResponse,
  judge,
  type Reading,
  stopped,
  waitingTime,
} from './verdict.js';

/** What a request has besides its query: a body of the API, or bytes for another address. */
type SentOptions = WriteOptions & { upload?: Upload; search?: string; reads?: Reading; isForeign?: boolean };

interface Running {
  access: Access;
  attempt: RunningAttempt;
  grace?: NodeJS.Timeout;
}

/**
 * The only HTTP client of the project, for one JSON API on one origin. All methods reject with the classes of
 * errors.ts. A write is sent a second time only after 429; see {@link UnknownOutcomeError} for the rest.
 */
export class HttpClient implements ReadClient {
  readonly #options: HttpOptions;
  readonly #limits: HttpLimits;
  readonly #timeoutMs: number;
  readonly #base: BaseAddress;
  readonly #transport: Transport;
  readonly #gate: RequestLimiter;
  readonly #ended = new AbortController();
  readonly #running = new Set<Running>();
  readonly #sending = new Set<Promise<unknown>>();
  readonly #redact: (text: string) => string;
  readonly #observers: Observers;
  readonly #onAbort = (): void => this.#stop();
  /** The path of the last request, as it is and as it is told. */
  #cleaned: { path: string | undefined; clean: string } = { path: undefined, clean: '' };
  #reads = 0;
  #writes = 0;
  #attempts = 0;
  #serverTime: number | null = null;

  /** @throws InvalidRequestError when the base URL cannot be used */
  constructor(options: HttpOptions) {
    this.#options = options;
    this.#limits = { ...HTTP_LIMITS, ...options.limits };
    this.#timeoutMs = options.timeoutMs ?? 30_000;
    this.#redact = options.redact ?? ((text) => text);
    this.#observers = new Observers(options, this.#redact);
    this.#base = parseBase(options.baseUrl);
    this.#transport = new Transport({
      origin: this.#base.origin,
      timeoutMs: this.#timeoutMs,
      connectTimeoutMs: this.#limits.connectTimeoutMs,
      maxBodyBytes: this.#limits.maxBodyBytes,
      proxy: options.proxy,
    });
    this.#gate = new RequestLimiter(options.clock, this.#limits, this.#ended.signal);
    options.signal?.addEventListener('abort', this.#onAbort, { once: true });
    if (options.signal?.aborted) this.#stop();
  }

  /** The server's clock in its last answer, in milliseconds; null before the first. */
  get serverTime(): number | null {
    return this.#serverTime;
  }

  /** Numbers of requests so far. */
  get stats(): HttpStats {
    return {
      reads: this.#reads,
      writes: this.#writes,
      attempts: this.#attempts,
      mostInFlight: this.#gate.mostInFlight,
    };
  }

  /** The clock that the client was made with. */
  get clock(): Clock {
    return this.#options.clock;
  }

  /**
   * Later requests use new connections, for servers that close one after an error without saying so: a write on it would
   * have an unknown outcome.
   */
  renewConnections(): void {
    this.#transport.renew();
  }

  /** Foreign text of an answer, fit for a line of a message. */
  clean(text: string): string {
    return cleanText(text, this.#redact);
  }

  /** GET. `path` is percent-encoded and begins with a slash; the path of the base URL comes before it. */
  async read(path: string, query: Query = {}): Promise<HttpResponse> {
    this.#reads += 1;
    return this.#run('read', 'GET', path, query, {});
  }

  /** A POST that only asks: it changes nothing, so it is retried like a GET, and no outcome of it is unknown. */
  async ask(path: string, body: WriteOptions['body'], options: RequestOptions = {}): Promise<HttpResponse> {
    this.#reads += 1;
    return this.#run('read', 'POST', path, {}, body === undefined ? options : { ...options, body });
  }

  /** Sends a change. Rejects with UnknownOutcomeError when it may or may not have taken effect. */
  async write(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    options: WriteOptions = {},
  ): Promise<HttpResponse> {
    this.#writes += 1;
    return this.#run('write', method, path, {}, options);
  }

  /**
   * PUT of bytes to an address that the server gave for them, on any origin: without a header of this client, over https
   * only (this machine excepted), and no log or error shows its query. Redirects are refused.
   */
  async upload(address: string, upload: Upload): Promise<void> {
    this.#writes += 1;
    await this.#elsewhere('PUT', address, { upload, timeoutMs: upload.timeoutMs, reads: 'nothing' });
  }

  /** A POST that only asks, as {@link ask}, for an answer that need not be JSON. */
  async askFile(path: string, body: Json): Promise<FileAnswer> {
    this.#reads += 1;
    return fileOf(await this.#run('read', 'POST', path, {}, { body, reads: 'file' }));
  }

  /** GET of a file from an address that the server gave for it, as {@link upload}; a path is one of this server. */
  async download(address: string): Promise<FileAnswer> {
    this.#reads += 1;
    const whole = /^\/(?!\/)/.test(address) ? this.#base.origin + address : address;
    return fileOf(await this.#elsewhere('GET', whole, { reads: 'file' }));
  }

  /** Waits between two looks at something; ends early when the client ends, and the next request then says so. */
  async wait(ms: number): Promise<void> {
    await this.#sleep(ms);
  }

  async #elsewhere(method: 'PUT' | 'GET', address: string, sent: SentOptions): Promise<HttpResponse> {
    const { origin, path, search } = parseGiven(method, address);
    const { onDeprecation: _told, onRequest, ...options } = this.#options;
    const other = new HttpClient({
      ...options,
      baseUrl: origin,
      headers: () => ({}),
      ...(onRequest && { onRequest: (entry) => onRequest({ ...entry, query: '' }) }),
    });
    try {
      const access = method === 'PUT' ? 'write' : 'read';
      return await other.#run(access, method, path, {}, { ...sent, search, isForeign: true });
    } finally {
      this.#attempts += other.#attempts;
      await other.close();
    }
  }

  /** A client for the last requests after a stop, such as a cancel: it does not know of the stop, and does not wait long. */
  afterStop(): HttpClient {
    const { signal: _aborted, onDeprecation: _told, ...options } = this.#options;
    return new HttpClient({
      ...options,
      timeoutMs: 5_000,
      limits: { ...options.limits, waitBudgetMs: 5_000 },
    });
  }

  /** All rows of a paged list, each once, or an error; see {@link paginate}. */
  async list(path: string, query: Query = {}, options: ListOptions = {}): Promise<JsonObject[]> {
    const name = this.#nameOf('GET', path);
    const broken = (problem: string): ListBrokenError =>
      new ListBrokenError(
        name,
        `The list ${name.path} cannot be trusted: ${cleanText(problem, this.#redact)}. It was not used; try again.`,
      );
    const pageSize = options.pageSize ?? 100;
    const fetchPage = async (page: number): Promise<Json | undefined> => {
      try {
        const asked = { ...query, page, page_size: pageSize };
        const { body } = await this.read(path, asked);
        options.onPage?.();
        return body;
      } catch (error) {
        // After a first page, 404 cannot mean that the list does not exist.
        if (page > 1 && error instanceof HttpStatusError && error.status === 404) {
          throw broken(`page ${page} returned 404`);
        }
        throw error;
      }
    };
    return paginate(fetchPage, {
      broken,
      maxPages: this.#limits.maxPages,
      pageSize,
      ...(options.idField === undefined ? {} : { idField: options.idField }),
    });
  }

  /** Starts nothing new, waits for requests in flight, and closes the connections. */
  async close(): Promise<void> {
    this.#end();
    await Promise.all(this.#sending);
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
    await this.#transport.close();
  }

  async #run(
    access: Access,
    method: WireRequest['method'],
    path: string,
    query: Query,
    options: SentOptions,
  ): Promise<HttpResponse> {
    const { upload, reads = 'json', isForeign = false, timeoutMs = this.#timeoutMs } = options;
    const name = this.#nameOf(method, path);
    checkPath(name, path);
    const search = options.search ?? encodeQuery(name, query);
    const target = this.#base.prefix + path + search;
    const json = options.body === undefined ? undefined : encodeBody(name, options.body);
    const sent = json === undefined ? undefined : this.#options.redactAnswerTo?.(json.toString('utf8'));
    const body = upload?.bytes ?? json;
    const retries = new RetryPlan(access, this.#limits, this.#options.random);
    const ticket = this.#gate.ticket();
    let patienceMs = this.#limits.waitBudgetMs;
    for (let attempt = 1; ; attempt += 1) {
      const type = upload?.type ?? (json === undefined ? undefined : 'application/json');
      const headers = this.#headersFor(name, type, options.idempotencyKey);
      const slot = await this.#enter(name, ticket, patienceMs);
      // Nothing waits between here and the start in `send`, so that no stop can come between.
      if (this.#ended.signal.aborted) {
        this.#gate.leave(slot, 'other');
        throw stopped(name);
      }
      const refusal = options.guard?.() ?? null;
      if (refusal !== null) {
        this.#gate.leave(slot, 'other');
        throw new NotSentError(name, refusal, 'guard');
      }
      const began = this.#options.clock.now();
      const request = { method, target, headers, timeoutMs, ...(body ? { body } : {}) };
      const result = await this.#send(access, request, options.guard);
      const retryAfterMs = retryAfterOf(result, this.#options.clock.now());
      this.#leave(slot, result, retryAfterMs);
      const ms = this.#options.clock.now() - began;
      this.#observers.report({ name, query: search, attempt, ms }, result);
      if (result.kind === 'failure' && result.refusal !== undefined)
        throw new NotSentError(name, result.refusal, 'guard');
      const verdict = judge(result, {
        access,
        name,
        url: this.#base.origin + target,
        attempts: attempt,
        waitedMs: retries.waitedMs,
        timeoutMs,
        retryAfterMs,
        proxy: proxyHost(this.#base.origin, this.#options.proxy),
        proxyFrom: proxyVariable(this.#base.origin, this.#options.proxy),
        redact: sent ?? this.#redact,
        reads,
        isForeign,
      });
      if ('response' in verdict) return verdict.response;
      const delay = verdict.setback === undefined ? undefined : retries.next(verdict.setback);
      if (delay === undefined) throw verdict.error;
      // A shared delay pauses the gate for all requests; it is counted there.
      patienceMs = this.#limits.waitBudgetMs - retries.waitedMs + (delay.shared ? delay.ms : 0);
      if (!delay.shared) await this.#sleep(delay.ms);
    }
  }

  /** Looking for secrets takes long, and creates of a kind go to the same path one after the other. */
  #nameOf(method: string, path: string): RequestName {
    if (this.#cleaned.path !== path) {
      this.#cleaned = { path, clean: cleanText(this.#base.prefix + path, this.#redact) };
    }
    return { method, path: this.#cleaned.clean };
  }

  #headersFor(name: RequestName, type: string | undefined, key: string | undefined): Record<string, string> {
    return checkHeaders(name, {
      ...this.#options.headers(),
      accept: 'application/json',
      'user-agent': this.#options.userAgent,
      ...(type === undefined ? {} : { 'content-type': type }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    });
  }

  async #enter(name: RequestName, ticket: number, patienceMs: number): Promise<Slot> {
    try {
      return await this.#gate.enter(ticket, patienceMs);
    } catch (error) {
      if (error instanceof PausedError) {
        const text = `${name.method} ${name.path} was not sent: the server asks to wait ${waitingTime(error.ms)}. Run the command again then.`;
        throw new NotSentError(name, text, 'paused');
      }
      throw this.#ended.signal.aborted ? stopped(name) : error;
    }
  }

  async #send(
    access: Access,
    request: WireRequest,
    guard: WriteOptions['guard'],
  ): Promise<HttpAnswer | HttpFailure> {
    this.#attempts += 1;
    let running: Running | undefined;
    const onStart = (attempt: RunningAttempt) => {
      running = { access, attempt };
      this.#running.add(running);
    };
    const sending = this.#transport.send(request, onStart, guard);
    this.#sending.add(sending);
    const result = await sending;
    this.#sending.delete(sending);
    if (running) {
      clearTimeout(running.grace);
      this.#running.delete(running);
    }
    return result;
  }

  /** Ends early when the client ends; the gate then rejects. */
  async #sleep(ms: number): Promise<void> {
    try {
      await this.#options.clock.sleep(ms, this.#ended.signal);
    } catch (error) {
      if (!this.#ended.signal.aborted) throw error;
    }
  }

  #leave(slot: Slot, result: HttpAnswer | HttpFailure, retryAfterMs: number | undefined): void {
    if (result.kind === 'answer') {
      const time = Date.parse(result.headers.date ?? '');
      if (!Number.isNaN(time)) this.#serverTime = time;
    }
    const status = result.kind === 'answer' ? result.status : undefined;
    let landing: Landing = 'other';
    if (status === 429 && (retryAfterMs ?? 0) > 0) landing = 'quota';
    else if (status === 429 || status === 503) landing = 'overload';
    else if (status !== undefined && status < 500) landing = 'good';
    if (retryAfterMs !== undefined && status !== undefined && (status === 429 || status >= 500)) {
      this.#gate.pause(retryAfterMs);
    }
    this.#gate.leave(slot, landing);
  }

  #end(): void {
    this.#ended.abort();
    this.#gate.shut(new Error('the client is closed'));
  }

  #stop(): void {
    this.#end();
    for (const running of this.#running) {
      if (running.access === 'read' || !running.attempt.isSent()) running.attempt.stop();
      else running.grace = setTimeout(() => running.attempt.stop(), this.#limits.abortGraceMs);
    }
  }
}
