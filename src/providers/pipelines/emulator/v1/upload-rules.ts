import { createHash } from 'node:crypto';
import { ApiError, conflict, notFound, refused } from '../../../../emulator/api-error.js';
import { newUuid, stamp } from '../../../../emulator/world.js';
import type { JsonObject } from '../../../../model/index.js';
import type { EmulatedPlatform } from '../platform.js';
import { rowsOf } from '../task-rows.js';
import { createBatch, emptyResult, type FieldProblem, openWorkflow, takesFile } from '../task-rules.js';
import type { ArchiveContents, BatchResult, KeyRow, UploadRow, WorkflowRow } from '../types.js';

/** How long an address is good: longer for large archives, within two bounds (C-f). The speed is assumed. */
const EXPIRY = { leastSeconds: 3600, mostSeconds: 12 * 3600, bytesPerSecond: 1024 * 1024 };

/**
 * Begins an upload.
 * @throws ApiError 422 where the workflow takes no files, or needs rows that the body does not give
 */
export function beginUpload(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  caller: KeyRow,
  body: JsonObject,
): UploadRow {
  checkUploader(caller);
  const fields = openWorkflow(workflow).task_fields;
  if (!fields.some(takesFile))
    throw refused('This workflow has no file upload fields. Create its tasks without an upload.');
  const rows = rowsOf(body) ?? null;
  if (rows === null && !fields.every(takesFile))
    throw refused('tasks: Field required, because this workflow has fields that take no files');
  const id = newUuid(platform);
  const size = typeof body.file_size_bytes === 'number' ? body.file_size_bytes : 0;
  const seconds = Math.ceil(size / EXPIRY.bytesPerSecond);
  const lasts = Math.min(Math.max(seconds, EXPIRY.leastSeconds), EXPIRY.mostSeconds);
  const expires_at = new Date(platform.now().getTime() + lasts * 1000).toISOString();
  const upload: UploadRow = {
    id,
    workflow_id: workflow.id,
    created_by: caller.email,
    status: 'pending',
    rows,
    created_at: stamp(platform),
    expires_at,
    signature: createHash('sha256').update(`${id} ${expires_at}`).digest('hex'),
    archive: null,
    polls: 0,
    result: null,
    message: null,
  };
  platform.tables.put('uploads', upload);
  return upload;
}

/**
 * Starts the worker on an upload.
 * @throws ApiError 409 for one that is not pending, 422 without an archive, 503 while the worker is down
 */
export function confirmUpload(platform: EmulatedPlatform, upload: UploadRow): UploadRow {
  if (upload.status !== 'pending')
    throw conflict('Upload has already been confirmed or is no longer pending');
  if (upload.archive === null) throw refused('ZIP archive has not been uploaded yet');
  if (platform.switches.v1_worker === 'down')
    throw new ApiError(503, 'The background worker is unavailable. Try again later.');
  const next: UploadRow = { ...upload, status: 'processing' };
  platform.tables.put('uploads', next);
  return next;
}

/** An upload as the next read finds it; every read brings the worker nearer to its end. */
export function readUpload(platform: EmulatedPlatform, workflow: WorkflowRow, upload: UploadRow): UploadRow {
  if (upload.status !== 'processing') return upload;
  const polls = upload.polls + 1;
  const next: UploadRow = {
    ...upload,
    polls,
    ...(polls >= platform.switches.v1_upload_polls ? ended(platform, workflow, upload) : {}),
  };
  platform.tables.put('uploads', next);
  return next;
}

/**
 * The upload of a path.
 * @throws ApiError 404 for an unknown one, 422 when the user of the key has left
 */
export function visibleUpload(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  caller: KeyRow,
  id: string,
): UploadRow {
  checkUploader(caller);
  const upload = platform.tables.get('uploads', id);
  if (upload?.workflow_id !== workflow.id) throw notFound('Upload');
  return upload;
}

/** Uploads need to know who uploads (C-f). */
function checkUploader({ user_removed }: KeyRow): void {
  if (user_removed) throw refused('The user who created this API key is gone. Create a new key.');
}

function ended(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  { archive, rows, created_by }: UploadRow,
): Pick<UploadRow, 'status' | 'result' | 'message'> {
  const end = platform.switches.v1_upload_end;
  const failed = (message: string) => ({ status: 'failed', result: emptyResult(), message }) as const;
  if (end === 'failed') return failed('The upload could not be processed');
  if (end === 'cancelled') return { status: end, result: emptyResult(), message: null };
  if (archive === null || archive.damage !== null) return failed(archive?.damage ?? 'There is no archive');
  if (archive.paths.length === 0) return failed('The ZIP archive has no files');
  return { status: end, result: tasksOf(platform, workflow, archive, rows, created_by), message: null };
}

function tasksOf(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  { paths }: ArchiveContents,
  rows: JsonObject[] | null,
  by: string,
): BatchResult {
  const files = workflow.task_fields.filter(takesFile).map(({ name }) => name);
  const more = (fields: JsonObject): FieldProblem[] =>
    files
      .filter((name) => typeof fields[name] === 'string' && !paths.includes(fields[name]))
      .map((name) => ({ field_name: name, message: `File not found in the ZIP archive: ${fields[name]}` }));
  return createBatch(platform, workflow, rows ?? rowsIn(paths, files), by, { more });
}

/** A task for each file at the top, or, with several file fields, for each folder: its files belong to the fields that they are named after. */
function rowsIn(paths: readonly string[], files: readonly string[]): JsonObject[] {
  const [only] = files;
  if (only !== undefined && files.length === 1)
    return paths.filter((path) => !path.includes('/')).map((path) => ({ [only]: path }));
  const folders = new Map<string, JsonObject>();
  for (const path of paths) {
    const [folder = '', file] = path.split('/');
    if (file === undefined) continue;
    folders.set(folder, { ...folders.get(folder), [file.replace(/\.[^.]*$/, '')]: path });
  }
  return [...folders.values()];
}
