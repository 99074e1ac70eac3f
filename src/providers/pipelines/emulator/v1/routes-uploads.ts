import type { EmulatedRoute } from '../../../../emulator/route.js';
import type { JsonObject } from '../../../../model/index.js';
import { visibleWorkflow } from '../access.js';
import { ok } from '../answers.js';
import type { EmulatedPlatform } from '../platform.js';
import type { Call } from '../routes.js';
import { TASKS_SCHEMA } from '../task-rows.js';
import type { KeyRow, UploadRow } from '../types.js';
import { CONFIRMED_ANSWER, UPLOAD_ANSWER, UPLOAD_STATUS_ANSWER } from './answer-schemas.js';
import { batchView } from './batch-view.js';
import { type V1Route, v1Route } from './routes.js';
import { storageAddress } from './storage.js';
import { beginUpload, confirmUpload, readUpload, visibleUpload } from './upload-rules.js';

const UPLOADS = '/workflows/:workflow_id/tasks/upload';

/** Tasks with files, from a ZIP archive (C-f). */
export function uploadRoutes(platform: EmulatedPlatform): EmulatedRoute<KeyRow>[] {
  const workflowOf = ({ caller, id }: Call) => visibleWorkflow(platform, caller, id('workflow_id'));
  const uploadOf = (call: Call) =>
    visibleUpload(platform, workflowOf(call), call.caller, call.text('upload_id'));
  const route = (spec: V1Route) => v1Route(platform, spec);
  return [
    route({
      method: 'POST',
      url: UPLOADS,
      summary: 'Begin an upload; answers with the address for the archive',
      access: 'write',
      body: {
        type: 'object',
        properties: { tasks: TASKS_SCHEMA, file_size_bytes: { type: 'integer', minimum: 1 } },
      },
      answers: { 202: UPLOAD_ANSWER },
      run: (call) => {
        const upload = beginUpload(platform, workflowOf(call), call.caller, call.body);
        const upload_url = storageAddress(upload, call.header('host') ?? '127.0.0.1');
        return { status: 202, body: { upload_id: upload.id, upload_url, expires_at: upload.expires_at } };
      },
    }),
    route({
      method: 'POST',
      url: `${UPLOADS}/:upload_id/confirm`,
      summary: 'Start the worker on an archive that was uploaded',
      access: 'write',
      answers: { 202: CONFIRMED_ANSWER },
      refusals: [409, 503],
      run: (call) => {
        const { id, status } = confirmUpload(platform, uploadOf(call));
        return { status: 202, body: { upload_id: id, status } };
      },
    }),
    route({
      method: 'GET',
      url: `${UPLOADS}/:upload_id`,
      summary: 'The status of an upload',
      access: 'read',
      answers: { 200: UPLOAD_STATUS_ANSWER },
      run: (call) => ok(uploadView(platform, readUpload(platform, workflowOf(call), uploadOf(call)))),
    }),
  ];
}

function uploadView(platform: EmulatedPlatform, { id, status, result, message }: UploadRow): JsonObject {
  return {
    upload_id: id,
    status,
    ...(message === null ? {} : { message }),
    ...(result === null ? {} : batchView(platform, result)),
  };
}
