import { createHash } from 'node:crypto';
import { notFound } from '../../../emulator/api-error.js';
import type { JsonObject } from '../../../model/index.js';
import {
  type ExportFile,
  type ExportFormat,
  exportFile,
  heldFile,
  jsonForm,
  namesOf,
} from './export-files.js';
import { exportRows } from './export-rows.js';
import type { EmulatedPlatform } from './platform.js';
import type { ExportJobRow, WorkflowRow } from './types.js';

/** Begins a job that exports the tasks of a workflow (C-j). */
export function beginExport(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  { format, include_files }: JsonObject,
): ExportJobRow {
  const { tables, switches } = platform;
  const job: ExportJobRow = {
    id: `export-${tables.next('export_jobs')}`,
    workflow_id: workflow.id,
    format: format as ExportFormat,
    include_files: include_files === true,
    status: switches.experiment_first_status,
    polls: 0,
    content: null,
  };
  tables.put('export_jobs', job);
  return job;
}

/** A job as the next read finds it. Once it has ended it keeps the rows of that moment. */
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
  const content = status === 'completed' ? exportRows(platform, workflow) : null;
  const next: ExportJobRow = { ...job, polls, status, content };
  tables.put('export_jobs', next);
  return next;
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
export function fileOf({ switches }: EmulatedPlatform, job: ExportJobRow): ExportFile {
  if (job.content === null) throw notFound('File');
  return exportFile(job.content, job.format, job.include_files, switches);
}

/** The members that the SDK's type of a job has; what `result` holds is not known (C-j). */
export function exportJobView(platform: EmulatedPlatform, job: ExportJobRow, address: string): JsonObject {
  const { id, status, content } = job;
  const shown: JsonObject = { job_id: id, status };
  if (status === 'failed') return { ...shown, error: 'The export failed' };
  if (content === null) return shown;
  const file = fileOf(platform, job);
  const isInline = platform.switches.export_file === 'inline';
  const held = job.format === 'json' ? { data: jsonForm(content, platform.switches) } : heldFile(file);
  return { ...shown, result: { ...namesOf(file), ...(isInline ? held : { download_url: address }) } };
}
