import { forbidden, invalid } from '../../../emulator/api-error.js';
import type { JsonSchema } from '../../../emulator/json-schema.js';
import type { EmulatedRoute, RouteAnswer } from '../../../emulator/route.js';
import { visibleWorkflow } from './access.js';
import { ok } from './answers.js';
import {
  EXPORT_SCHEMA,
  type ExportFormat,
  exportFile,
  heldFile,
  jsonForm,
  namesOf,
  sentFile,
} from './export-files.js';
import { beginExport, exportJob, exportJobView, readExport } from './export-jobs.js';
import { exportRows } from './export-rows.js';
import type { EmulatedPlatform } from './platform.js';
import { addRoute, type Call, type RouteSpec } from './routes.js';
import type { KeyRow, WorkflowRow } from './types.js';
import { exportAddress } from './v1/storage.js';

const WORKFLOW = '/api/projects/:project_id/workflows/:workflow_id';

/** An export as it is sent: JSON in any of its forms, a table, or an archive. */
const EXPORT_ANSWER: JsonSchema = {
  content: {
    'application/json': { schema: { type: ['array', 'object'] } },
    'text/csv': { schema: { type: 'string' } },
    'application/zip': { schema: { type: 'string', format: 'binary' } },
  },
};

const JOB_ANSWER: JsonSchema = {
  type: 'object',
  required: ['job_id', 'status'],
  properties: {
    job_id: { type: 'string' },
    status: { type: 'string' },
    error: { type: 'string' },
    result: { type: 'object', additionalProperties: true },
  },
  additionalProperties: true,
};

/** Exports of the tasks of a workflow (C-j). */
export function addExportRoutes(routes: EmulatedRoute<KeyRow>[], platform: EmulatedPlatform): void {
  const add = (way: 'at_once' | 'job', spec: Omit<RouteSpec, 'family' | 'isServed' | 'access'>) =>
    addRoute(routes, platform, {
      family: 'tasks',
      // It changes nothing, so that whoever may read may export.
      access: 'read',
      isServed: () =>
        platform.switches.export_routes && ['both', way].includes(platform.switches.export_ways),
      ...spec,
    });
  add('at_once', {
    method: 'POST',
    url: `${WORKFLOW}/export-tasks`,
    summary: 'Export the tasks of a workflow',
    body: EXPORT_SCHEMA,
    answers: { 200: EXPORT_ANSWER },
    refusals: [404],
    run: (call) => {
      const workflow = exported(platform, call);
      return fileAnswer(platform, workflow, formatOf(platform, call), call.body.include_files === true);
    },
  });
  add('job', {
    method: 'POST',
    url: `${WORKFLOW}/export-tasks-async`,
    summary: 'Begin a job that exports the tasks of a workflow',
    body: EXPORT_SCHEMA,
    answers: { 200: JOB_ANSWER, 201: JOB_ANSWER, 202: JOB_ANSWER },
    refusals: [404],
    run: (call) => {
      const workflow = exported(platform, call);
      const { id, status } = beginExport(platform, workflow, {
        format: formatOf(platform, call),
        include_files: call.body.include_files === true,
      });
      return {
        status: Number(platform.switches.experiment_answer),
        body: { job_id: id, status },
      };
    },
  });
  add('job', {
    method: 'GET',
    url: `${WORKFLOW}/export-tasks-status/:job_id`,
    summary: 'The status of a job that exports tasks',
    answers: { 200: JOB_ANSWER },
    refusals: [404],
    run: (call) => {
      const workflow = exported(platform, call);
      const job = readExport(platform, workflow, exportJob(platform, workflow, call.text('job_id')));
      const address = exportAddress(job, call.header('host') ?? '127.0.0.1');
      return ok(exportJobView(platform, job, address));
    },
  });
}

/** @throws ApiError 404, and 403 for a copied workflow where the key may not export it */
function exported(platform: EmulatedPlatform, { caller, id }: Call): WorkflowRow {
  const workflow = visibleWorkflow(platform, caller, id('workflow_id'), id('project_id'));
  const { export_copies } = platform.switches;
  const isRefused = export_copies === 'refused' || (export_copies === 'admins' && caller.role !== 'admin');
  if (workflow.copied_from !== null && isRefused)
    throw forbidden('This API key may not export the tasks of a copied workflow');
  return workflow;
}

/** @throws ApiError 422 for a format that the server does not take */
function formatOf({ switches }: EmulatedPlatform, { body }: Call): ExportFormat {
  const { export_formats } = switches;
  if (export_formats !== 'all' && body.format !== export_formats)
    throw invalid(['format'], 'literal_error', `Input should be '${export_formats}'`);
  return body.format as ExportFormat;
}

function fileAnswer(
  platform: EmulatedPlatform,
  workflow: WorkflowRow,
  format: ExportFormat,
  withFiles: boolean,
): RouteAnswer {
  const rows = exportRows(platform, workflow);
  if (format === 'json' && platform.switches.export_damage === 'none')
    return ok(jsonForm(rows, platform.switches));
  const file = exportFile(rows, format, withFiles, platform.switches);
  return platform.switches.export_answer === 'file' || format === 'json'
    ? sentFile(file)
    : ok({ ...namesOf(file), ...heldFile(file) });
}
