import { notFound, refused } from '../../../../emulator/api-error.js';
import type { EmulatedRoute } from '../../../../emulator/route.js';
import type { JsonObject } from '../../../../model/index.js';
import { visibleWorkflow } from '../access.js';
import { ok } from '../answers.js';
import type { EmulatedPlatform } from '../platform.js';
import type { Call } from '../routes.js';
import { moveOn, nodeSummary } from '../task-progress.js';
import { rowsOf, TASKS_SCHEMA } from '../task-rows.js';
import { createBatch, openWorkflow, statusOf, takesFile } from '../task-rules.js';
import {
  type BatchResult,
  type KeyRow,
  TASK_STATUSES,
  type TaskField,
  type TaskRow,
  type WorkflowRow,
} from '../types.js';
import {
  BATCH_ANSWER,
  HEALTH_ANSWER,
  SCHEMA_ANSWER,
  TASK_ANSWER,
  TASKS_ANSWER,
  WORKFLOW_ANSWER,
} from './answer-schemas.js';
import { batchView } from './batch-view.js';
import { cursorAfter, lastIdOf } from './cursor.js';
import { invalidRequest } from './errors.js';
import { type V1Route, v1Route } from './routes.js';

const WORKFLOW = '/workflows/:workflow_id';
const TASKS = `${WORKFLOW}/tasks`;

/** A page's rows, without a `limit` and at most (C-f). */
const PAGE = { usual: 50, most: 200 };

/** Workflows and their tasks (C-f). */
export function taskRoutes(platform: EmulatedPlatform): EmulatedRoute<KeyRow>[] {
  const workflowOf = ({ caller, id }: Call) => visibleWorkflow(platform, caller, id('workflow_id'));
  const route = (spec: V1Route) => v1Route(platform, spec);
  return [
    route({
      method: 'GET',
      url: '/health',
      summary: 'Whether the API is up; needs no key',
      open: true,
      access: 'read',
      answers: { 200: HEALTH_ANSWER },
      run: () => ok({ status: 'ok' }),
    }),
    route({
      method: 'GET',
      url: WORKFLOW,
      summary: 'A workflow and its status',
      access: 'read',
      answers: { 200: WORKFLOW_ANSWER },
      run: (call) => {
        const workflow = workflowOf(call);
        return ok({ id: workflow.id, name: workflow.name, status: statusOf(workflow) });
      },
    }),
    route({
      method: 'GET',
      url: `${WORKFLOW}/schema`,
      summary: 'The fields that a new task is given',
      access: 'read',
      answers: { 200: SCHEMA_ANSWER },
      run: (call) => ok(schemaView(platform, workflowOf(call))),
    }),
    route({
      method: 'POST',
      url: TASKS,
      summary: 'Create tasks; some of them may fail',
      access: 'write',
      body: { type: 'object', required: ['tasks'], properties: { tasks: TASKS_SCHEMA } },
      answers: { 200: BATCH_ANSWER },
      run: (call) => {
        const workflow = openWorkflow(workflowOf(call));
        if (workflow.task_fields.some(takesFile))
          throw refused('This workflow has file upload fields. Create its tasks with a ZIP upload.');
        const result = createBatch(platform, workflow, rowsOf(call.body) ?? [], call.caller.email);
        if (result.task_ids.length === 0) throw refused(allFailed(result));
        return ok(batchView(platform, result));
      },
    }),
    route({
      method: 'GET',
      url: TASKS,
      summary: 'List tasks, the newest first',
      access: 'read',
      query: {
        limit: { type: 'integer', minimum: 1, maximum: PAGE.most },
        cursor: { type: 'string', description: 'The next_cursor of the page before' },
        // Checked here, because an unknown one is 400.
        status: { type: 'string', enum: [...TASK_STATUSES], 'x-checked-by': 'route' },
      },
      answers: { 200: TASKS_ANSWER },
      refusals: [400],
      run: (call) => ok(taskPage(platform, workflowOf(call), call)),
    }),
    route({
      method: 'GET',
      url: `${TASKS}/:task_id`,
      summary: 'The status of a task',
      access: 'read',
      answers: { 200: TASK_ANSWER },
      run: (call) => {
        const workflow = workflowOf(call);
        const task = platform.tables.get('tasks', call.id('task_id'));
        if (task?.workflow_id !== workflow.id) throw notFound('Task');
        return ok(taskView(platform, workflow, moveOn(platform, workflow, task)));
      },
    }),
  ];
}

function schemaView({ switches }: EmulatedPlatform, { id, task_fields }: WorkflowRow): JsonObject {
  const shown = ({ name, title, type, required, format_hint }: TaskField): JsonObject =>
    switches.v1_field_details === 'shown'
      ? { name, title, type, required, format_hint }
      : { name, title, format_hint };
  return {
    workflow_id: id,
    fields: task_fields.map(shown),
    has_file_upload_fields: task_fields.some(takesFile),
    has_only_file_upload_fields: task_fields.length > 0 && task_fields.every(takesFile),
  };
}

/** All of them failed, so there is no batch to show; the first errors stand in the sentence. */
function allFailed({ errors, failed }: BatchResult): string {
  const first = errors.slice(0, 5).map(({ index, message }) => `tasks.${index}: ${message}`);
  const more = errors.length - first.length;
  return `All ${failed} tasks failed: ${first.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

function taskView(platform: EmulatedPlatform, workflow: WorkflowRow, task: TaskRow): JsonObject {
  const { id, status, created_at, updated_at } = task;
  return { id, status, node_summary: nodeSummary(platform, workflow, task), created_at, updated_at };
}

function taskPage(platform: EmulatedPlatform, workflow: WorkflowRow, { query }: Call): JsonObject {
  const before = query.cursor === undefined ? Number.POSITIVE_INFINITY : lastIdOf(String(query.cursor));
  const limit = typeof query.limit === 'number' ? query.limit : PAGE.usual;
  const status = query.status === undefined ? undefined : statusFilter(String(query.status));
  const all = listedTasks(platform, workflow, query.cursor === undefined);
  // Tasks are waited for by their status too, so a list of one status moves all of them.
  const rows =
    status === undefined
      ? all
      : all.map((task) => moveOn(platform, workflow, task)).filter((task) => task.status === status);
  const left = rows.filter(({ id }) => id < before).sort((a, b) => b.id - a.id);
  const page = left.slice(0, limit);
  const hasMore = left.length > limit;
  const shown = status === undefined ? page.map((task) => moveOn(platform, workflow, task)) : page;
  return {
    tasks: shown.map((task) => taskView(platform, workflow, task)),
    next_cursor: hasMore ? cursorAfter(page.at(-1)?.id ?? 0) : null,
    has_more: hasMore,
  };
}

/** The tasks of a workflow that a list shows by now; each reading from its first page brings the others nearer. */
function listedTasks({ tables }: EmulatedPlatform, { id }: WorkflowRow, isFirstPage: boolean): TaskRow[] {
  const all = tables.all('tasks').filter(({ workflow_id }) => workflow_id === id);
  if (isFirstPage)
    for (const task of all)
      if (task.unlisted > 0) tables.put('tasks', { ...task, unlisted: task.unlisted - 1 });
  return all.filter(({ unlisted }) => unlisted === 0);
}

/** @throws ApiError 400 naming the statuses */
function statusFilter(word: string): string {
  if (TASK_STATUSES.some((status) => status === word)) return word;
  throw invalidRequest(`Invalid status ${JSON.stringify(word)}. Use one of: ${TASK_STATUSES.join(', ')}.`);
}
