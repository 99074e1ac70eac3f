import { isObject, type Json, type JsonObject } from '../../../model/index.js';
import type { ReadExport } from './read-export.js';

/** What an answer in JSON holds of an export (C-j). */
export type ExportAnswer =
  | ReadExport
  | { bytes: Buffer; type: string }
  | { address: string }
  | { job: string };

/** What the status of an export job says (C-j). */
export type JobStatus =
  | { state: 'running' }
  | { state: 'failed'; why: string }
  | { state: 'ended'; answer: ExportAnswer };

const ROWS = ['items', 'tasks', 'data', 'rows', 'results'];
const WRAPPERS = ['result', 'data', 'export'];
const ADDRESSES = ['download_url', 'file_url', 'url', 'signed_url'];
const ENDED = new Set(['completed', 'complete', 'success', 'succeeded', 'finished', 'done', 'ready']);
/** Also those that leave a part of it (C-a.4). */
const FAILED = new Set([
  'failed',
  'error',
  'cancelled',
  'canceled',
  'expired',
  'partially_cancelled',
  'completed_with_partial_results',
]);
const UNKNOWN = { why: 'the export is not a list of tasks', mayCome: false };

/** Reads an answer: rows as a list or under a key, a file that it holds, the address of one, or a job that makes it. */
export function readExportAnswer(body: Json | undefined): ExportAnswer {
  if (Array.isArray(body)) return { rows: body.filter(isRow) };
  if (!isObject(body)) return UNKNOWN;
  const answer = body as JsonObject;
  for (const key of WRAPPERS) {
    const inner = answer[key];
    if (isObject(inner)) return readExportAnswer(inner as JsonObject);
  }
  const type = typeof answer.content_type === 'string' ? answer.content_type : '';
  for (const key of ROWS) {
    const list = answer[key];
    if (Array.isArray(list)) return rowsOf(list, answer.total);
  }
  if (typeof answer.content_base64 === 'string')
    return { type, bytes: Buffer.from(answer.content_base64, 'base64') };
  if (typeof answer.content === 'string') return { type, bytes: Buffer.from(answer.content, 'utf8') };
  for (const key of ADDRESSES) {
    const address = answer[key];
    if (typeof address === 'string' && address !== '') return { address };
  }
  const job = answer.job_id;
  return typeof job === 'string' || typeof job === 'number' ? { job: String(job) } : UNKNOWN;
}

/** Reads the status of a job. A job with an unknown word counts as running. */
export function readJobStatus(body: Json | undefined): JobStatus {
  if (!isObject(body)) return { state: 'running' };
  const { job_id: _job, ...told } = body as JsonObject;
  const status = String(told.status ?? told.state ?? '').toLowerCase();
  if (FAILED.has(status)) {
    const error = [told.error, told.message].find((text) => typeof text === 'string' && text !== '');
    return {
      state: 'failed',
      why: `its export job ended as ${status}${error === undefined ? '' : `: ${error}`}`,
    };
  }
  if (!ENDED.has(status)) return { state: 'running' };
  const { result } = told;
  return { state: 'ended', answer: readExportAnswer(Array.isArray(result) ? result : told) };
}

/** The rows of a list. One that has fewer rows than its `total` gives none. */
function rowsOf(list: readonly Json[], total: Json | undefined): ReadExport {
  if (typeof total === 'number' && total > list.length)
    return { why: `the export shows ${list.length} of ${total} tasks`, mayCome: true };
  return { rows: list.filter(isRow) };
}

function isRow(row: Json): row is JsonObject {
  return isObject(row);
}
