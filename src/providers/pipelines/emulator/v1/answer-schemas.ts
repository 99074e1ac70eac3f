import type { JsonSchema } from '../../../../emulator/json-schema.js';
import { TASK_STATUSES, WORKFLOW_STATUSES } from '../types.js';

const INT: JsonSchema = { type: 'integer' };
const TEXT: JsonSchema = { type: 'string' };
const FLAG: JsonSchema = { type: 'boolean' };
const TIME: JsonSchema = { type: 'string', format: 'date-time' };

function exactly(properties: Record<string, JsonSchema>, ...optional: string[]): JsonSchema {
  return {
    type: 'object',
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
    additionalProperties: false,
  };
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

export const HEALTH_ANSWER = exactly({ status: TEXT });

export const WORKFLOW_ANSWER = exactly({
  id: INT,
  name: TEXT,
  status: { type: 'string', enum: [...WORKFLOW_STATUSES] },
});

export const SCHEMA_ANSWER = exactly({
  workflow_id: INT,
  fields: listOf(
    exactly(
      { name: TEXT, title: TEXT, type: TEXT, required: FLAG, format_hint: { type: ['string', 'null'] } },
      'type',
      'required',
    ),
  ),
  has_file_upload_fields: FLAG,
  has_only_file_upload_fields: FLAG,
});

export const TASK_ANSWER = exactly({
  id: INT,
  status: { type: 'string', enum: [...TASK_STATUSES] },
  node_summary: exactly({ total: INT, finished: INT, in_progress: INT, pending: INT }),
  created_at: TIME,
  updated_at: TIME,
});

export const TASKS_ANSWER = exactly({
  tasks: listOf(TASK_ANSWER),
  next_cursor: { type: ['string', 'null'] },
  has_more: FLAG,
});

const COUNTS: Record<string, JsonSchema> = {
  success_count: INT,
  error_count: INT,
  errors: listOf(exactly({ index: INT, field_name: { type: ['string', 'null'] }, message: TEXT })),
  task_ids: listOf(INT),
};

export const BATCH_ANSWER = exactly(COUNTS);

export const UPLOAD_ANSWER = exactly({
  upload_id: { type: 'string', format: 'uuid' },
  upload_url: { type: 'string', format: 'uri' },
  expires_at: TIME,
});

const UPLOAD: Record<string, JsonSchema> = { upload_id: { type: 'string', format: 'uuid' }, status: TEXT };

export const CONFIRMED_ANSWER = exactly(UPLOAD);

export const UPLOAD_STATUS_ANSWER = exactly(
  { ...UPLOAD, message: TEXT, ...COUNTS },
  'message',
  ...Object.keys(COUNTS),
);
