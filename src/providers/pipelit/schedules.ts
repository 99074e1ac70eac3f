import type { WriteHow, WriteResult } from '../../compare/index.js';
import type { HttpClient } from '../../http/index.js';
import { isObject, type Json, type JsonObject, sameJson } from '../../model/index.js';
import { writeFailure } from './failures.js';
import type { Names } from './names.js';
import { readPages } from './pages.js';
import { ROUTES, scheduleRoute } from './routes.js';
import { endOf, nameOfNode, RUNNING_FIELDS } from './schedule-facts.js';

/** What a schedule has of its own, and can be changed. */
const FIELDS = ['name', 'description', ...RUNNING_FIELDS] as const;

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
    let id: string | undefined;
    try {
      const workflow = await this.#names.idOfSlug(String(wanted.workflow));
      if (workflow === undefined)
        return {
          state: 'refused',
          status: 404,
          message: `the workflow ${String(wanted.workflow)} is not there`,
        };
      const body: JsonObject = { workflow_id: workflow };
      if (typeof wanted.trigger_node === 'string') body.trigger_node_id = wanted.trigger_node;
      for (const name of FIELDS) if (wanted[name] !== undefined) body[name] = wanted[name] ?? null;
      const made = await this.#send('POST', ROUTES.schedules, how, body);
      if (typeof made?.id !== 'string') return { state: 'unknown', message: 'the answer has no id' };
      id = made.id;
      if (wanted.enabled === false) await this.#send('POST', `${scheduleRoute(id)}pause/`, how);
      return { state: 'ok', answer: await this.read(id), serverTime: this.#client.serverTime };
    } catch (error) {
      const failure = writeFailure(error);
      return id === undefined ? failure : { state: 'partial', id, message: failure.message };
    }
  }

  async update(id: number | string, wanted: JsonObject, how: WriteHow): Promise<WriteResult> {
    let hasWritten = false;
    try {
      const { body } = await this.#client.read(scheduleRoute(id));
      const now = isObject(body) ? (body as JsonObject) : {};
      const change: JsonObject = {};
      for (const name of FIELDS)
        if (wanted[name] !== undefined && !sameJson(wanted[name] ?? null, now[name] ?? null))
          change[name] = wanted[name] ?? null;
      const isSwitched = typeof wanted.enabled === 'boolean' && wanted.enabled !== isEnabled(now);
      const end = endOf(now.status);
      if (end !== undefined && (isSwitched || RUNNING_FIELDS.some((name) => change[name] !== undefined)))
        return {
          state: 'refused',
          status: 409,
          message: `it ${end} (${String(now.status)}), and never runs again`,
        };
      if (Object.keys(change).length > 0) {
        await this.#send('PATCH', scheduleRoute(id), how, change);
        hasWritten = true;
      }
      if (isSwitched) {
        await this.#send('POST', `${scheduleRoute(id)}${wanted.enabled ? 'resume' : 'pause'}/`, how);
        hasWritten = true;
      }
      return { state: 'ok', answer: await this.read(id), serverTime: this.#client.serverTime };
    } catch (error) {
      const failure = writeFailure(error);
      return hasWritten ? { state: 'partial', id, message: failure.message } : failure;
    }
  }

  async remove(id: number | string, how: WriteHow): Promise<WriteResult> {
    try {
      await this.#send('DELETE', scheduleRoute(id), how);
      return { state: 'ok', answer: undefined, serverTime: this.#client.serverTime };
    } catch (error) {
      return writeFailure(error);
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
    for (const name of FIELDS) out[name] = row[name] ?? null;
    if (typeof created_at === 'string') out.created_at = `${created_at.replace(/Z$|[+-]\d\d:\d\d$/, '')}Z`;
    return out;
  }

  async #send(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    how: WriteHow,
    body?: JsonObject,
  ): Promise<JsonObject | undefined> {
    const { guard } = how;
    const answer = await this.#client.write(method, path, {
      ...(body === undefined ? {} : { body }),
      ...(guard === undefined ? {} : { guard }),
    });
    how.goesOn?.();
    return isObject(answer.body) ? (answer.body as JsonObject) : undefined;
  }
}

/** What the start of a node's schedule makes (19). */
function isOfNode({ name, trigger_node_id }: JsonObject): boolean {
  return typeof trigger_node_id === 'string' && name === nameOfNode(trigger_node_id);
}

/** One that came to its end did what it was to do; one that died did not. */
function isEnabled({ status }: { [name: string]: Json }): boolean {
  return status === 'active' || status === 'done';
}
