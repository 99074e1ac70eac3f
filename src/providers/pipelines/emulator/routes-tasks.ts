import { notFound } from '../../../emulator/api-error.js';
import type { EmulatedRoute } from '../../../emulator/route.js';
import { visibleWorkflow } from './access.js';
import { TASK_ANSWER, TASK_JOB_ANSWER } from './answer-schemas.js';
import { ok } from './answers.js';
import type { EmulatedPlatform } from './platform.js';
import { addRoute, type Call, type RouteSpec } from './routes.js';
import {
  beginTaskJob,
  cancelTaskJob,
  readTaskJob,
  TASK_JOB_SCHEMA,
  taskJob,
  taskJobView,
} from './task-jobs.js';
import { moveOn } from './task-progress.js';
import type { KeyRow } from './types.js';

const WORKFLOW = '/api/projects/:project_id/workflows/:workflow_id';
const JOB = `${WORKFLOW}/seeded-data/create-tasks-status/:job_id`;

/** Tasks through the main API (C-a.4): created by a job, watched, cancelled, and shown one by one. */
export function addTaskRoutes(routes: EmulatedRoute<KeyRow>[], platform: EmulatedPlatform): void {
  const add = (spec: Omit<RouteSpec, 'family' | 'isServed'>) =>
    addRoute(routes, platform, { family: 'tasks', isServed: () => platform.switches.task_routes, ...spec });
  const workflowOf = ({ caller, id }: Call) =>
    visibleWorkflow(platform, caller, id('workflow_id'), id('project_id'));
  add({
    method: 'POST',
    url: `${WORKFLOW}/seeded-data/create-tasks-async`,
    summary: 'Begin a job that creates tasks',
    access: 'write',
    body: TASK_JOB_SCHEMA,
    answers: { 200: TASK_JOB_ANSWER, 201: TASK_JOB_ANSWER, 202: TASK_JOB_ANSWER },
    refusals: [404, 409],
    creates: 'run',
    run: (call) => {
      const job = beginTaskJob(platform, workflowOf(call), call.caller, call.body);
      const status = Number(platform.switches.experiment_answer);
      return { status, body: { job_id: job.id, status: job.status } };
    },
  });
  add({
    method: 'GET',
    url: JOB,
    summary: 'The status of a job that creates tasks',
    access: 'read',
    answers: { 200: TASK_JOB_ANSWER },
    refusals: [404],
    run: (call) => {
      const workflow = workflowOf(call);
      const job = taskJob(platform, workflow, call.text('job_id'));
      return ok(taskJobView(platform, readTaskJob(platform, workflow, job)));
    },
  });
  add({
    method: 'POST',
    url: `${JOB}/cancel`,
    summary: 'Cancel what still runs of a job',
    access: 'write',
    answers: { 200: TASK_JOB_ANSWER },
    refusals: [404],
    run: (call) => {
      const job = taskJob(platform, workflowOf(call), call.text('job_id'));
      return ok(taskJobView(platform, cancelTaskJob(platform, job)));
    },
  });
  add({
    method: 'GET',
    url: `${WORKFLOW}/tasks/:task_id`,
    summary: 'A task and its status',
    access: 'read',
    answers: { 200: TASK_ANSWER },
    refusals: [404],
    run: (call) => {
      const workflow = workflowOf(call);
      const task = platform.tables.get('tasks', call.id('task_id'));
      if (task?.workflow_id !== workflow.id) throw notFound('Task');
      const { id, workflow_id, status, created_at, updated_at } = moveOn(platform, workflow, task);
      return ok({ id, workflow_id, project_id: workflow.project_id, status, created_at, updated_at });
    },
  });
}
