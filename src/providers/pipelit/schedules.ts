import type { WriteHow, WriteResult } from '../../compare/index.js';
import { type HttpClient, HttpError } from '../../http/index.js';
import { isObject, type JsonObject } from '../../model/index.js';
import { writeFailure } from './failures.js';
import type { Names } from './names.js';
import { readPages } from './pages.js';
import { Requests } from './requests.js';
import { ROUTES, scheduleRoute } from './routes.js';
import { isEnabled, nameOfNode, SCHEDULE_FIELDS } from './schedule-facts.js';
import { ScheduleWriter } from './schedule-writer.js';

/** Reads and writes schedules; those that nodes start are no objects of their own. */
export class Schedules {
  readonly #client: HttpClient;
  readonly #names: Names;

  constructor(client: HttpClient, names: Names) {
    this.#client = client;
    this.#names = names;
  }

  async list(): Promise<JsonObject[]> {
    const rows = await readPages(this.#client, ROUTES.schedules);
    return Promise.all(rows.filter((row) => !isOfNode(row)).map((row) => this.#row(row)));
  }

  async read(id: number | string): Promise<JsonObject | undefined> {
    const { body } = await this.#client.read(scheduleRoute(id));
    return isObject(body) ? this.#row(body as JsonObject) : undefined;
  }

  async create(wanted: JsonObject, how: WriteHow): Promise<WriteResult> {
    let workflow: number | undefined;
    try {
      workflow = await this.#names.idOfSlug(String(wanted.workflow));
    } catch (error) {
      return writeFailure(error);
    }
    if (workflow === undefined)
      return {
        state: 'refused',
        status: 404,
        message: `the workflow ${String(wanted.workflow)} is not there`,
      };
    return this.#shown(await new ScheduleWriter(this.#client, how).create(workflow, wanted));
  }

  async update(id: number | string, wanted: JsonObject, how: WriteHow): Promise<WriteResult> {
    return this.#shown(await new ScheduleWriter(this.#client, how).update(id, wanted));
  }

  async remove(id: number | string, how: WriteHow): Promise<WriteResult> {
    try {
      await new Requests(this.#client, how).send('DELETE', scheduleRoute(id));
      return { state: 'ok', answer: undefined, serverTime: this.#client.serverTime };
    } catch (error) {
      return writeFailure(error);
    }
  }

  /** A result with its row as files write it. */
  async #shown(result: WriteResult): Promise<WriteResult> {
    if (result.state !== 'ok' || result.answer === undefined) return result;
    try {
      return { ...result, answer: await this.#row(result.answer) };
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      // Written all the same; what it is now is read once more.
      return { ...result, answer: undefined };
    }
  }

  async #row(row: JsonObject): Promise<JsonObject> {
    const { id = null, created_at, workflow_id, trigger_node_id = null } = row;
    const out: JsonObject = {
      id,
      workflow: typeof workflow_id === 'number' ? await this.#names.slugOf(workflow_id) : null,
      trigger_node: trigger_node_id,
      enabled: isEnabled(row),
      // No field of files; checks ask for it.
      status: row.status ?? null,
    };
    for (const name of SCHEDULE_FIELDS) out[name] = row[name] ?? null;
    if (typeof created_at === 'string') out.created_at = `${created_at.replace(/Z$|[+-]\d\d:\d\d$/, '')}Z`;
    return out;
  }
}

/** What the start of a node's schedule makes (19). */
function isOfNode({ name, trigger_node_id }: JsonObject): boolean {
  return typeof trigger_node_id === 'string' && name === nameOfNode(trigger_node_id);
}
