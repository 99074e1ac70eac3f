import type {
  Answer,
  Need,
  Platform,
  PlatformReader,
  WriteRequest,
  WriteResult,
} from '../../compare/index.js';
import {
  AbortedError,
  type HttpClient,
  HttpError,
  type HttpResponse,
  HttpStatusError,
  InvalidRequestError,
  NotSentError,
  type ReadClient,
  UnknownOutcomeError,
  waitingTime,
} from '../../http/index.js';
import { isObject, type JsonObject, UserError } from '../../model/index.js';

/** Which key is used where, for messages; never the key itself. */
export interface KeyUse {
  target: string;
  baseUrl: string;
  /** Where the base URL was found, for messages. */
  baseUrlSource: string;
  /** Where the key was found: `--api-key`, the name of a variable, the SDK's file. */
  source: string;
}

/** Reads the Pipelines platform for the planner; it is given a client that cannot write. */
export class PipelinesReader implements PlatformReader {
  readonly #client: ReadClient;
  readonly #key: KeyUse;

  constructor(client: ReadClient, key: KeyUse) {
    this.#client = client;
    this.#key = key;
  }

  serverTime(): string | null {
    const { serverTime } = this.#client;
    return serverTime === null ? null : new Date(serverTime).toISOString();
  }

  /** Answers one need; 403 and 404 are answers, everything else that goes wrong is thrown. */
  async answer(need: Need): Promise<Answer> {
    try {
      if (need.mode === 'list') return await this.#rows(need);
      const { body } = await this.#client.read(need.path, need.query);
      if (need.mode === 'raw') return { state: 'raw', body: body ?? null };
      if (isObject(body)) return { state: 'object', object: body as JsonObject };
      throw new UserError(
        'PS5004',
        `The platform answered GET ${need.path} with something that is no object.`,
      );
    } catch (error) {
      if (error instanceof HttpStatusError && error.status === 404) return { state: 'missing' };
      if (error instanceof HttpStatusError && error.status === 403) {
        return { state: 'unreadable', status: 403, message: `403 ${error.detail}` };
      }
      const isUnauthorized = error instanceof HttpStatusError && error.status === 401;
      if (
        need.mode === 'raw' &&
        error instanceof HttpError &&
        !isUnauthorized &&
        !(error instanceof AbortedError)
      ) {
        return { state: 'unreadable', status: 0, message: error.message };
      }
      throw readable(error, this.#key);
    }
  }

  /** Absence counts only when two readings agree on it, where the need says so. */
  async #rows(need: Need): Promise<Answer> {
    let pages = 0;
    const onPage = () => {
      pages += 1;
    };
    const rows = await this.#client.list(need.path, need.query, { onPage });
    if (!need.twice) return { state: 'rows', rows, pages };
    const again = await this.#client.list(need.path, need.query, { onPage });
    const ids = new Set(again.map((row) => row.id));
    return { state: 'rows', rows: [...again, ...rows.filter((row) => !ids.has(row.id))], pages };
  }
}

/** Reads and writes the Pipelines platform. */
export class PipelinesPlatform extends PipelinesReader implements Platform {
  readonly #client: HttpClient;
  readonly #key: KeyUse;

  constructor(client: HttpClient, key: KeyUse) {
    super(client, key);
    this.#client = client;
    this.#key = key;
  }

  async write(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    request: WriteRequest,
  ): Promise<WriteResult> {
    try {
      const response = await this.#client.write(method, path, request);
      const answer = isObject(response.body) ? (response.body as JsonObject) : undefined;
      return { state: 'ok', answer, serverTime: serverTime(response) };
    } catch (error) {
      if (error instanceof UnknownOutcomeError) {
        const detail = error.detail === undefined || error.detail === '' ? '' : ` (${error.detail})`;
        return {
          state: 'unknown',
          message: `${withoutStop(error.message)}${error.message.includes(detail) ? '' : detail}`,
        };
      }
      if (error instanceof HttpStatusError)
        return { state: 'refused', status: error.status, message: refusedText(error, this.#key) };
      if (
        error instanceof NotSentError ||
        error instanceof AbortedError ||
        error instanceof InvalidRequestError
      ) {
        return { state: 'not_sent', message: withoutStop(error.message) };
      }
      if (error instanceof HttpError)
        return { state: 'refused', status: 0, message: withoutStop(error.message) };
      throw error;
    }
  }
}

/** The server's own clock, from its Date header; null where it shows none. */
export function serverTime(response: HttpResponse): number | null {
  const time = Date.parse(response.headers.date ?? '');
  return Number.isNaN(time) ? null : time;
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** What a refused write is told with: where rights are missing, whose; where it came too early, until when. */
function refusedText({ status, detail, retryAfterMs: wait }: HttpStatusError, { source }: KeyUse): string {
  if (status === 429 && wait !== undefined && wait > 0)
    return `${withoutStop(detail)}; the server asks to wait ${waitingTime(wait)}, so run the command again after that`;
  return status === 401 || status === 403 ? `${withoutStop(detail)}, with the key from ${source}` : detail;
}

/** A failure of the platform as a sentence with a remedy. */
export function readable(error: unknown, key: KeyUse): unknown {
  if (!(error instanceof HttpError)) return error;
  if (error instanceof HttpStatusError && error.status === 401) {
    return new UserError(
      'PS5010',
      `The platform does not accept the API key of target ${key.target} (401 ${withoutStop(error.detail)}). It came from ${key.source} and was sent to ${new URL(key.baseUrl).host}.`,
      `Check that the key from ${key.source} is not revoked or expired and belongs to this platform.`,
    );
  }
  const remedy = 'Nothing was taken as absent because of it. Try again; --verbose shows each request.';
  return new UserError('PS5005', error.message, remedy);
}
