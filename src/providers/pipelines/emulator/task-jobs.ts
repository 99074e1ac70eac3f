import { ApiError, notFound } from '../../../emulator/api-error.js';
import type { JsonSchema } from '../../../emulator/json-schema.js';
import { stamp } from '../../../emulator/world.js';
import type { JsonObject } from '../../../model/index.js';
import { TERMINAL } from './experiment-rules.js';
import type { EmulatedPlatform } from './platform.js';
import { MOST_TASKS, rowsOf, TASKS_SCHEMA } from './task-rows.js';
import { createBatch, emptyResult, openWorkflow } from './task-rules.js';
import type { BatchResult, KeyRow, TaskJobRow, WorkflowRow } from './types.js';

/** C-a.4; `tasks` is assumed. */
export const TASK_JOB_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    count: { type: 'integer', minimum: 1, maximum: MOST_TASKS },
    configOverrides: { type: 'object', additionalProperties: true },
    tasks: TASKS_SCHEMA,
  },
  additionalProperties: true,
};

/**
 * Begins a job that creates tasks.
 * @throws ApiError 422 where the workflow takes none, or the server no rows
 */
export function beginTaskJob(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  caller: KeyRow,
  body: JsonObject,
): TaskJobRow {
  const { switches, tables } = platform;
  const given = rowsOf(body);
  if (given !== undefined && switches.task_rows === 'refused')
    throw new ApiError(422, [
      { loc: ['body', 'tasks'], msg: 'Extra inputs are not permitted', type: 'extra_forbidden' },
    ]);
  openWorkflow(workflow);
  const taken = switches.task_rows === 'taken' ? given : undefined;
  const count = typeof body.count === 'number' ? body.count : 1;
  const at = stamp(platform);
  const job: TaskJobRow = {
    id: `job-${tables.next('task_jobs')}`,
    workflow_id: workflow.id,
    status: switches.experiment_first_status,
    polls: 0,
    rows: taken ?? Array.from({ length: count }, () => ({})),
    hasFields: taken !== undefined,
    tried: 0,
    result: emptyResult(),
    created_by: caller.email,
    created_at: at,
    updated_at: at,
  };
  tables.put('task_jobs', job);
  return job;
}

/** A job as the next read finds it; every read brings it nearer to its end, and creates a share of the tasks. */
export function readTaskJob(platform: EmulatedPlatform, workflow: WorkflowRow, job: TaskJobRow): TaskJobRow {
  if (TERMINAL.has(job.status)) return job;
  const { experiment_polls, experiment_end } = platform.switches;
  const polls = job.polls + 1;
  const ends = polls >= experiment_polls;
  const tried = ends ? job.rows.length : Math.floor((job.rows.length * polls) / experiment_polls);
  const result = added(job.result, createRows(platform, workflow, job, tried));
  const status = ends ? experiment_end : 'processing';
  const next: TaskJobRow = { ...job, polls, tried, result, status, updated_at: stamp(platform) };
  platform.tables.put('task_jobs', next);
  return next;
}

/** Stops a job; tasks that exist stay (C-a.4). */
export function cancelTaskJob(platform: EmulatedPlatform, job: TaskJobRow): TaskJobRow {
  if (TERMINAL.has(job.status)) return job;
  const status = job.result.task_ids.length > 0 ? 'partially_cancelled' : 'cancelled';
  const next: TaskJobRow = { ...job, status, updated_at: stamp(platform) };
  platform.tables.put('task_jobs', next);
  return next;
}

/** @throws ApiError 404 */
export function taskJob(platform: EmulatedPlatform, workflow: WorkflowRow, id: string): TaskJobRow {
  const job = platform.tables.get('task_jobs', id);
  if (job?.workflow_id !== workflow.id) throw notFound('Job');
  return job;
}

/** The members that the SDK's type of a job has; what they hold is assumed (C-a.4). */
export function taskJobView({ switches }: EmulatedPlatform, job: TaskJobRow): JsonObject {
  const { id, status, rows, tried } = job;
  const { task_ids, errors, failed } = job.result;
  const shown: JsonObject = { job_id: id, status, progress: { total: rows.length, completed: tried } };
  if (!TERMINAL.has(status)) return shown;
  const where = switches.task_job_ids;
  const counts = { success_count: task_ids.length, error_count: failed, errors };
  return {
    ...shown,
    ...(where === 'top' ? { task_ids } : {}),
    result: { ...counts, ...(where === 'result' ? { task_ids } : {}) },
  };
}

/** Tasks that are only counted have no fields, so nothing of them can be missing. */
function createRows(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  { rows, tried, hasFields, created_by }: TaskJobRow,
  end: number,
): BatchResult {
  const shape = hasFields ? workflow : { ...workflow, task_fields: [] };
  return createBatch(platform, shape, rows.slice(tried, end), created_by, { first: tried });
}

function added(before: BatchResult, more: BatchResult): BatchResult {
  return {
    task_ids: [...before.task_ids, ...more.task_ids],
    errors: [...before.errors, ...more.errors],
    failed: before.failed + more.failed,
  };
}
