import { createHash } from 'node:crypto';
import { notFound } from '../../../emulator/api-error.js';
import type { Json, JsonObject } from '../../../model/index.js';
import { type ExportFile, exportFile, fileFrom, heldFile, namesOf } from './export-files.js';
import { exportRows } from './export-rows.js';
import type { EmulatedPlatform } from './platform.js';
import type { ExportJobRow, WorkflowRow } from './types.js';

/** Begins a job that exports the tasks of a workflow (C-j). */
export function beginExport(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  { format, include_files }: Pick<ExportJobRow, 'format' | 'include_files'>,
): ExportJobRow {
  const { tables, switches } = platform;
  const job: ExportJobRow = {
    id: `export-${tables.next('export_jobs')}`,
    workflow_id: workflow.id,
    format,
    include_files,
    status: switches.experiment_first_status,
    polls: 0,
    content: null,
  };
  tables.put('export_jobs', job);
  return job;
}

/** A job as the next read finds it. At its end it makes its file, once. */
export function readExport(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  job: ExportJobRow,
): ExportJobRow {
  if (hasEnded(job)) return job;
  const { tables, switches } = platform;
  const polls = job.polls + 1;
  const ends = polls >= switches.export_polls;
  const status = ends ? switches.export_end : 'processing';
  const content = status === 'completed' ? madeFile(platform, workflow, job) : null;
  const next: ExportJobRow = { ...job, polls, status, content };
  tables.put('export_jobs', next);
  return next;
}

function madeFile(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  { format, include_files }: ExportJobRow,
): string {
  const rows = exportRows(platform, workflow);
  const { content } = exportFile(rows, format, include_files, platform.switches);
  return Buffer.from(content).toString('base64');
}

function hasEnded({ status }: ExportJobRow): boolean {
  return status === 'completed' || status === 'failed';
}

/** @throws ApiError 404 */
export function exportJob(platform: EmulatedPlatform, workflow: WorkflowRow, id: string): ExportJobRow {
  const job = platform.tables.get('export_jobs', id);
  if (job?.workflow_id !== workflow.id) throw notFound('Job');
  return job;
}

/** What the address of a file carries in place of a key. */
export function signatureOf({ id, workflow_id }: ExportJobRow): string {
  return createHash('sha256').update(`${workflow_id} ${id}`).digest('hex');
}

/** The file of a job that has completed. @throws ApiError 404 while there is none */
export function fileOf({ format, content }: ExportJobRow): ExportFile {
  if (content === null) throw notFound('File');
  return fileFrom(format, Buffer.from(content, 'base64'));
}

/** The members that the SDK's type of a job has; what `result` holds is not known (C-j). */
export function exportJobView(platform: EmulatedPlatform, job: ExportJobRow, address: string): JsonObject {
  const { id, status, content } = job;
  const shown: JsonObject = { job_id: id, status };
  if (status === 'failed') return { ...shown, error: 'The export failed' };
  if (content === null) return shown;
  const file = fileOf(job);
  if (platform.switches.export_file === 'address')
    return { ...shown, result: { ...namesOf(file), download_url: address } };
  return { ...shown, result: { ...namesOf(file), ...inlineFile(file) } };
}

/** JSON stands in the answer as it is, unless it is damaged. */
function inlineFile(file: ExportFile): JsonObject {
  if (file.type !== 'application/json') return heldFile(file);
  try {
    return { data: JSON.parse(Buffer.from(file.content).toString('utf8')) as Json };
  } catch {
    return heldFile(file);
  }
}
