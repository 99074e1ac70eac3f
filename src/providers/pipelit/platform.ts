import type {
  Answer,
  CreateHow,
  Need,
  ObjectAt,
  ObjectPlace,
  Platform,
  WriteHow,
  WriteResult,
} from '../../compare/index.js';
import { type HttpClient, HttpStatusError } from '../../http/index.js';
import { isObject, type Json, type JsonObject, type Kind } from '../../model/index.js';
import type { KeyUse } from '../provider.js';
import { invalidText, readFailure, writeFailure } from './failures.js';
import { schedules } from './kinds/schedules.js';
import { workflows } from './kinds/workflows.js';
import { Names } from './names.js';
import { CREDENTIALS, NODE_TYPES, validatedIn, WORKFLOWS } from './questions.js';
import { Requests } from './requests.js';
import { ROUTES, workflowRoute } from './routes.js';
import { readDetail, readSummary } from './rows.js';
import { Schedules } from './schedules.js';
import { WorkflowWriter } from './workflow-writer.js';

/** Reads and writes what a key may see of a Pipelit server. */
export class PipelitPlatform implements Platform {
  readonly #client: HttpClient;
  readonly #key: KeyUse;
  readonly #names: Names;
  readonly #schedules: Schedules;

  constructor(client: HttpClient, key: KeyUse) {
    this.#client = client;
    this.#key = key;
    this.#names = new Names(client);
    this.#schedules = new Schedules(client, this.#names);
  }

  serverTime(): string | null {
    const { serverTime } = this.#client;
    return serverTime === null ? null : new Date(serverTime).toISOString();
  }

  wordsOf(need: Need): string {
    if ('raw' in need) {
      const slug = validatedIn(need.raw);
      if (slug !== undefined) return `POST ${ROUTES.workflows}${slug}/validate/`;
      return need.raw === NODE_TYPES ? `GET ${ROUTES.nodeTypes}` : need.raw;
    }
    return `GET /api/v1/${need.kind.name}/${need.ask === 'object' ? `${need.id}/` : ''}`;
  }

  recall(kind: Kind, traces: ReadonlyMap<number | string, Json>): void {
    if (kind !== workflows) return;
    for (const [slug, links] of traces) this.#names.links.recall(String(slug), links);
  }

  async answer(need: Need): Promise<Answer> {
    try {
      if ('raw' in need) return await this.#question(need.raw);
      if (need.kind === schedules) {
        if (need.ask === 'list') return { state: 'rows', rows: await this.#schedules.list() };
        const object = await this.#schedules.read(need.id);
        return object === undefined ? { state: 'missing' } : { state: 'object', object };
      }
      if (need.ask === 'list') {
        const rows = await this.#names.rows();
        return { state: 'rows', rows: await Promise.all(rows.map((row) => readSummary(row, this.#names))) };
      }
      const { body } = await this.#client.read(workflowRoute(String(need.id)));
      if (!isObject(body)) return { state: 'missing' };
      return { state: 'object', object: await readDetail(body as JsonObject, this.#names) };
    } catch (error) {
      if (error instanceof HttpStatusError && error.status === 404) return { state: 'missing' };
      if (error instanceof HttpStatusError && error.status === 403)
        return { state: 'unreadable', status: 403, message: `403 ${error.detail}` };
      throw readFailure(error, this.#key);
    }
  }

  /** What checks ask; of credentials only their names go on. */
  async #question(raw: string): Promise<Answer> {
    if (raw === CREDENTIALS) return { state: 'raw', body: await this.#names.credentials() };
    if (raw === WORKFLOWS) return { state: 'raw', body: await this.#names.slugs() };
    const slug = validatedIn(raw);
    if (raw !== NODE_TYPES && slug === undefined) return { state: 'missing' };
    // Without this question since its start the server checks no edge (12).
    const types = await this.#client.read(ROUTES.nodeTypes);
    if (slug === undefined) return { state: 'raw', body: (types.body ?? null) as Json };
    const { body } = await this.#client.ask(`${workflowRoute(slug)}validate/`, undefined);
    const problem = isObject(body) && body.valid === true ? null : this.#client.clean(invalidText(body));
    return { state: 'raw', body: problem };
  }

  async create({ kind }: ObjectPlace, body: Json, how: CreateHow): Promise<WriteResult> {
    if (kind === schedules) return this.#schedules.create(body as JsonObject, how);
    this.#names.forget();
    try {
      // Many pages; between the writer's look at the slug and its POST they would be time for somebody to take it.
      await this.#names.slugs();
    } catch (error) {
      return writeFailure(error);
    }
    const writer = new WorkflowWriter(this.#client, this.#names, how);
    const result = await writer.create(body as JsonObject);
    this.#names.forget();
    return result;
  }

  update({ kind, id }: ObjectAt, body: Json, how: WriteHow): Promise<WriteResult> {
    if (kind === schedules) return this.#schedules.update(id, body as JsonObject, how);
    return new WorkflowWriter(this.#client, this.#names, how).update(String(id), body as JsonObject);
  }

  async remove({ kind, id }: ObjectAt, how: WriteHow): Promise<WriteResult> {
    if (kind === schedules) return this.#schedules.remove(id, how);
    try {
      await new Requests(this.#client, how).send('DELETE', workflowRoute(String(id)));
      return { state: 'ok', answer: undefined, serverTime: this.#client.serverTime };
    } catch (error) {
      return writeFailure(error);
    } finally {
      this.#names.forget();
    }
  }
}
