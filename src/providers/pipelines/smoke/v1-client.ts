import {
  type HttpClient,
  HttpStatusError,
  type Json,
  type JsonObject,
  ListBrokenError,
  UnknownOutcomeError,
  type UnknownReason,
} from '../../../http/index.js';
import { isObject } from '../../../model/index.js';
import type { WorkflowField } from './field-check.js';
import type { TaskView } from './task-api.js';
import type { TaskRow } from './tasks.js';

/** A page of tasks, newest first. */
export interface TaskPage {
  tasks: TaskView[];
  /** Null at the end. */
  next: string | null;
}

/** An answer about created tasks, of a request or of an upload. */
export interface CreatedTasks {
  ids: number[];
  errors: { index: number | null; field: string | null; message: string }[];
  success: number;
  failed: number;
}

/** What a request that creates tasks ended in. */
export type CreateResult =
  | ({ state: 'created' } & CreatedTasks)
  | { state: 'refused'; status: number; message: string }
  | {
      state: 'unknown';
      reason: UnknownReason;
      /** The API itself answered that it had failed (C-f: 500, 503), so it is no longer at work. */
      hasEnded: boolean;
      message: string;
      /** Tasks that the answer names, where it leaves out others. */
      ids: number[];
    };

/** The state of an upload. */
export interface UploadView extends CreatedTasks {
  /** `pending`, `processing`, `completed`, `failed` or `cancelled`. */
  status: string;
  message: string | null;
}

/** The schema of a workflow's tasks. */
export interface TaskSchema {
  fields: WorkflowField[];
  hasUploads: boolean;
  hasOnlyUploads: boolean;
}

/** A server works on thousands of tasks in one request. */
export const CREATE_TIMEOUT_MS = 300_000;
/** The largest page (C-f). */
export const PAGE = 200;

/** The requests of the External API v1 for one workflow (C-f). Errors of `src/http` are thrown as they are. */
export class V1Client {
  readonly #client: HttpClient;
  readonly #base: string;

  constructor(client: HttpClient, workflow: number) {
    this.#client = client;
    this.#base = `/api/v1/workflows/${workflow}`;
  }

  /** The status that the API reports of itself. */
  async health(): Promise<string> {
    const { body } = await this.#client.read('/api/v1/health');
    return textOf(mapOf(body).status) ?? '';
  }

  async workflow(): Promise<{ name: string | null; status: string }> {
    const { body } = await this.#client.read(this.#base);
    const { name, status } = mapOf(body);
    return { name: textOf(name), status: (textOf(status) ?? '').toUpperCase() };
  }

  async schema(): Promise<TaskSchema> {
    const { body } = await this.#client.read(`${this.#base}/schema`);
    const { fields, has_file_upload_fields, has_only_file_upload_fields } = mapOf(body);
    return {
      fields: listOf(fields).flatMap((row) => fieldOf(mapOf(row)) ?? []),
      hasUploads: has_file_upload_fields === true,
      hasOnlyUploads: has_only_file_upload_fields === true,
    };
  }

  async page(limit: number, cursor: string | null): Promise<TaskPage> {
    const { body } = await this.#client.read(`${this.#base}/tasks`, { limit, cursor: cursor ?? undefined });
    const { tasks, next_cursor, has_more } = mapOf(body);
    const next = has_more === false ? null : textOf(next_cursor);
    return { tasks: listOf(tasks).flatMap((row) => taskOf(mapOf(row)) ?? []), next };
  }

  /** The error of a list of tasks that goes on for ever. */
  endlessList(): ListBrokenError {
    const path = `${this.#base}/tasks`;
    return new ListBrokenError({ method: 'GET', path }, `GET ${path}: the list of tasks does not end.`);
  }

  /** One task; null where it does not exist. */
  async task(id: number): Promise<TaskView | null> {
    try {
      const { body } = await this.#client.read(`${this.#base}/tasks/${id}`);
      return taskOf(mapOf(body)) ?? null;
    } catch (error) {
      if (error instanceof HttpStatusError && error.status === 404) return null;
      throw error;
    }
  }

  create(rows: readonly TaskRow[]): Promise<CreateResult> {
    return this.#created(rows.length, async () => {
      const body = { tasks: rows.map(({ fields }) => ({ fields })) };
      return this.#client.write('POST', `${this.#base}/tasks`, { body, timeoutMs: CREATE_TIMEOUT_MS });
    });
  }

  /** Opens an upload; nothing is created before it is confirmed. */
  async openUpload(
    rows: readonly TaskRow[] | null,
    bytes: number,
  ): Promise<{ id: string; url: string; expires: number | null }> {
    const tasks = rows === null ? {} : { tasks: rows.map(({ fields }) => ({ fields })) };
    const body = { ...tasks, file_size_bytes: bytes };
    const answer = await this.#client.write('POST', `${this.#base}/tasks/upload`, {
      body,
      timeoutMs: CREATE_TIMEOUT_MS,
    });
    const { upload_id, upload_url, expires_at } = mapOf(answer.body);
    const expires = Date.parse(textOf(expires_at) ?? '');
    return {
      id: textOf(upload_id) ?? '',
      url: textOf(upload_url) ?? '',
      expires: Number.isNaN(expires) ? null : expires,
    };
  }

  /** Starts the processing of an upload. Works once: later calls are refused with 409. */
  async confirm(id: string): Promise<void> {
    await this.#client.write('POST', `${this.#base}/tasks/upload/${encodeURIComponent(id)}/confirm`);
  }

  async upload(id: string): Promise<UploadView> {
    const { body } = await this.#client.read(`${this.#base}/tasks/upload/${encodeURIComponent(id)}`);
    const map = mapOf(body);
    const status = (textOf(map.status) ?? '').toLowerCase();
    return { status, message: textOf(map.message) ?? textOf(map.error), ...createdOf(map) };
  }

  async #created(asked: number, send: () => Promise<{ body: Json | undefined }>): Promise<CreateResult> {
    try {
      const created = createdOf(mapOf((await send()).body));
      const message = unnamed(created, asked);
      if (message === null) return { state: 'created', ...created };
      return { state: 'unknown', reason: 'unreadable', hasEnded: true, message, ids: created.ids };
    } catch (error) {
      if (error instanceof UnknownOutcomeError) {
        const { reason, status, errorName, message } = error;
        // A gateway that gave up waiting answers in its own words, and with 502 or 504.
        const hasEnded = errorName !== undefined && (status === 500 || status === 503);
        return { state: 'unknown', reason, hasEnded, message, ids: [] };
      }
      if (error instanceof HttpStatusError && ![401, 403, 404, 429].includes(error.status))
        return { state: 'refused', status: error.status, message: error.detail };
      throw error;
    }
  }
}

/** Created tasks and refused rows of an answer. */
export function createdOf(map: JsonObject): CreatedTasks {
  const ids = listOf(map.task_ids).flatMap((id) => idOf(id) ?? []);
  const errors = listOf(map.errors).map((row) => {
    const { index, field_name, message } = mapOf(row);
    return {
      index: typeof index === 'number' ? index : null,
      field: textOf(field_name),
      message: textOf(message) ?? 'no reason was given',
    };
  });
  return {
    ids,
    errors,
    success: numberOf(map.success_count, ids.length),
    failed: numberOf(map.error_count, errors.length),
  };
}

/**
 * What is wrong with an answer that leaves created tasks without a name; null where every task is named or refused.
 * @param asked the number of tasks; null where it is not known
 */
export function unnamed({ ids, success, failed, errors }: CreatedTasks, asked: number | null): string | null {
  const refused = Math.max(failed, errors.length);
  const missing = Math.max(success - ids.length, (asked ?? 0) - ids.length - refused);
  if (missing <= 0) return null;
  return `the answer names ${ids.length} created tasks, and leaves out ${missing}`;
}

function fieldOf({ name, title, required, type }: JsonObject): WorkflowField | undefined {
  if (typeof name !== 'string') return undefined;
  return {
    name,
    title: textOf(title),
    required: typeof required === 'boolean' ? required : null,
    isUpload: type === 'file_upload',
  };
}

/** A task of a list or of its own route. */
export function taskOf({ id, status, node_summary }: JsonObject): TaskView | undefined {
  const number = idOf(id);
  if (number === undefined || typeof status !== 'string') return undefined;
  const { total, finished } = mapOf(node_summary);
  const nodes = typeof total === 'number' && typeof finished === 'number' ? { total, finished } : null;
  return { id: number, status: status.toLowerCase(), nodes };
}

/** Ids are whole numbers (C-f); newer tasks have larger ones. */
export function idOf(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

/** A map of an answer; empty where there is none. */
export function mapOf(value: Json | undefined): JsonObject {
  return isObject(value) ? (value as JsonObject) : {};
}

/** A list of an answer; empty where there is none. */
export function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** A text of an answer. */
export function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOf(value: Json | undefined, byDefault: number): number {
  return typeof value === 'number' ? value : byDefault;
}
