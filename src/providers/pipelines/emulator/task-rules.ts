import { refused } from '../../../emulator/api-error.js';
import { stamp } from '../../../emulator/world.js';
import type { Json, JsonObject } from '../../../model/index.js';
import type { EmulatedPlatform } from './platform.js';
import type { BatchResult, TaskError, TaskField, WorkflowRow, WorkflowStatus } from './types.js';

/** The status of a workflow as it counts for its tasks; one that was archived is archived. */
export function statusOf(workflow: WorkflowRow): WorkflowStatus {
  return workflow.archived ? 'ARCHIVED' : workflow.status;
}

/**
 * The workflow, where tasks can be created in it.
 * @throws ApiError 422 for every other status (C-f)
 */
export function openWorkflow(workflow: WorkflowRow): WorkflowRow {
  const status = statusOf(workflow);
  if (status !== 'ACTIVE' && status !== 'PAUSED')
    throw refused('Workflow must be ACTIVE or PAUSED to create tasks');
  return workflow;
}

/** True for a field whose value is a file. */
export function takesFile({ type }: TaskField): boolean {
  return type === 'file_upload';
}

/** Puts a new task; returns its id. */
export function newTask(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  fields: JsonObject,
  by: string,
): number {
  const { tables, switches } = platform;
  const at = stamp(platform);
  const id = tables.next('tasks');
  tables.put('tasks', {
    id,
    workflow_id: workflow.id,
    fields,
    status: statusOf(workflow) === 'PAUSED' ? switches.task_in_paused : 'pending',
    shown: 0,
    ended: false,
    unlisted: switches.v1_list_lag,
    created_by: by,
    created_at: at,
    updated_at: at,
  });
  return id;
}

/** A result that rows can be added to. */
export function emptyResult(): BatchResult {
  return { task_ids: [], errors: [], failed: 0 };
}

/**
 * Creates a task for each row that fits the fields of the workflow, and errors for the others.
 * @param rows the fields of each task
 * @param first the index of the first row in its batch
 * @param more what is wrong with a row beside its fields
 */
export function createBatch(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  rows: readonly JsonObject[],
  by: string,
  { first = 0, more = () => [] }: { first?: number; more?: (fields: JsonObject) => FieldProblem[] } = {},
): BatchResult {
  const every = platform.switches.task_fails_every;
  const result = emptyResult();
  rows.forEach((fields, position) => {
    const index = first + position;
    const problems = [...fieldProblems(workflow.task_fields, fields), ...more(fields)];
    if (problems.length === 0 && every > 0 && (index + 1) % every === 0)
      problems.push({ field_name: null, message: 'The task could not be created' });
    if (problems.length === 0) result.task_ids.push(newTask(platform, workflow, fields, by));
    else {
      result.failed += 1;
      result.errors.push(...problems.map((problem): TaskError => ({ index, ...problem })));
    }
  });
  return result;
}

/** What is wrong with one row. */
export type FieldProblem = Omit<TaskError, 'index'>;

/** Fields that the workflow does not know, and required ones that are missing or null (C-f). */
function fieldProblems(known: readonly TaskField[], fields: JsonObject): FieldProblem[] {
  const names = new Set(known.map(({ name }) => name));
  const unknown = Object.keys(fields).filter((name) => !names.has(name));
  const missing = known.filter(({ name, required }) => required && isMissing(fields, name));
  return [
    ...unknown.map((name) => ({ field_name: name, message: `Unknown field: ${name}` })),
    ...missing.map(({ name }) => ({ field_name: name, message: `Missing required columns: ${name}` })),
  ];
}

function isMissing(fields: JsonObject, name: string): boolean {
  const value: Json | undefined = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return value === undefined || value === null;
}
