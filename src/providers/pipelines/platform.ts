import type {
  Answer,
  CreateHow,
  Need,
  ObjectAt,
  ObjectPlace,
  Platform,
  RawNeed,
  WriteHow,
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
  UnknownOutcomeError,
  waitingTime,
} from '../../http/index.js';
import {
  type AccountId,
  isObject,
  type Json,
  type JsonObject,
  type Kind,
  PLATFORM_CODES,
  UserError,
  withoutStop,
} from '../../model/index.js';
import type { KeyUse } from '../provider.js';
import { listRoute, objectRoute, readRoute, updateMethod } from './routes.js';
import { readAnswer, readFields, readRow } from './rows.js';

/** Reads and writes one organization of the Pipelines platform. */
export class PipelinesPlatform implements Platform {
  readonly #client: HttpClient;
  readonly #key: KeyUse;
  readonly #org: AccountId;

  constructor(client: HttpClient, key: KeyUse, org: AccountId) {
    this.#client = client;
    this.#key = key;
    this.#org = org;
  }

  serverTime(): string | null {
    const { serverTime } = this.#client;
    return serverTime === null ? null : new Date(serverTime).toISOString();
  }

  wordsOf(need: Need): string {
    return `GET ${readRoute(need, this.#org).path}`;
  }

  /** Answers one need. 403 and 404 are answers; other failures are thrown. */
  async answer(need: Need): Promise<Answer> {
    const { path, query } = readRoute(need, this.#org);
    try {
      if (need.ask === 'list') {
        const { kind } = need;
        const rowOf = (row: JsonObject) => readRow(kind, row);
        return await this.#rows(path, query, rowOf, need.twice === true);
      }
      if (need.ask === 'rows') return await this.#rows(path, query, readFields, false);
      const { body } = await this.#client.read(path, query);
      if (need.ask === 'raw') return { state: 'raw', body: body ?? null };
      if (need.ask === 'object' && isObject(body))
        return { state: 'object', object: readRow(need.kind, body as JsonObject) };
      throw new UserError(
        PLATFORM_CODES.noObject.code,
        `GET ${path} returned something other than an object.`,
      );
    } catch (error) {
      if (error instanceof HttpStatusError && error.status === 404) return { state: 'missing' };
      if (error instanceof HttpStatusError && error.status === 403) {
        return { state: 'unreadable', status: 403, message: `403 ${error.detail}` };
      }
      const isUnauthorized = error instanceof HttpStatusError && error.status === 401;
      if (
        need.ask === 'raw' &&
        error instanceof HttpError &&
        !isUnauthorized &&
        !(error instanceof AbortedError)
      ) {
        return { state: 'unreadable', status: 0, message: error.message };
      }
      throw readable(error, this.#key);
    }
  }

  /** Reads a list. With `twice`, an object counts as absent only where two readings agree. */
  async #rows(
    path: string,
    query: RawNeed['query'],
    rowOf: (row: JsonObject) => JsonObject,
    twice: boolean,
  ): Promise<Answer> {
    let pages = 0;
    const onPage = () => {
      pages += 1;
    };
    const list = async () => (await this.#client.list(path, query, { onPage })).map(rowOf);
    const rows = await list();
    if (!twice) return { state: 'rows', rows, pages };
    const again = await list();
    const ids = new Set(again.map((row) => row.id));
    return { state: 'rows', rows: [...again, ...rows.filter((row) => !ids.has(row.id))], pages };
  }

  create({ kind, partition }: ObjectPlace, body: Json, how: CreateHow): Promise<WriteResult> {
    const { path } = listRoute(kind.name, partition, this.#org);
    return this.#write(kind, 'POST', path, { body, ...how });
  }

  update({ kind, partition, id }: ObjectAt, body: Json, how: WriteHow): Promise<WriteResult> {
    const path = objectRoute(kind.name, partition, this.#org, id);
    return this.#write(kind, updateMethod(kind.name), path, { body, ...how });
  }

  remove({ kind, partition, id }: ObjectAt, how: WriteHow): Promise<WriteResult> {
    return this.#write(kind, 'DELETE', objectRoute(kind.name, partition, this.#org, id), how);
  }

  async #write(
    kind: Kind,
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    request: CreateHow & { body?: Json },
  ): Promise<WriteResult> {
    try {
      const response = await this.#client.write(method, path, request);
      return {
        state: 'ok',
        answer: readAnswer(kind, response.body),
        serverTime: serverTime(response),
      };
    } catch (error) {
      if (error instanceof UnknownOutcomeError) {
        const detail = error.detail === undefined || error.detail === '' ? '' : ` (${error.detail})`;
        return {
          state: 'unknown',
          message: `${withoutStop(error.message)}${error.message.includes(detail) ? '' : detail}`,
        };
      }
      if (error instanceof HttpStatusError) {
        const { status } = error;
        const message = refusedText(error, this.#key);
        return { state: 'refused', status, message, ...(status === 409 ? { taken: true } : {}) };
      }
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

/** The server's clock, from its Date header; null without one. */
export function serverTime(response: HttpResponse): number | null {
  const time = Date.parse(response.headers.date ?? '');
  return Number.isNaN(time) ? null : time;
}

/** The message of a refused write, with the source of a key without permission, or the time to wait. */
function refusedText({ status, detail, retryAfterMs: wait }: HttpStatusError, { source }: KeyUse): string {
  if (status === 429 && wait !== undefined && wait > 0)
    return `${withoutStop(detail)}; the server asks to wait ${waitingTime(wait)}, so run the command again then`;
  return status === 401 || status === 403 ? `${withoutStop(detail)}, with the key from ${source}` : detail;
}

/** Turns a failure of the platform into an error with a remedy. */
export function readable(error: unknown, key: KeyUse): unknown {
  if (!(error instanceof HttpError)) return error;
  if (error instanceof HttpStatusError && error.status === 401) {
    return new UserError(
      PLATFORM_CODES.keyRefused.code,
      `The platform refused the API key of target ${key.target} (401 ${withoutStop(error.detail)}). The key is from ${key.source} and was sent to ${new URL(key.baseUrl).host}.`,
      `Check that the key belongs to this platform and is neither revoked nor expired.`,
    );
  }
  const remedy =
    'Nothing was changed, and no object was treated as missing. Try again; --verbose shows every request.';
  return new UserError(PLATFORM_CODES.readFailed.code, error.message, remedy);
}
