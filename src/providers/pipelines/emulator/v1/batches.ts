import type { JsonSchema } from '../../../../emulator/json-schema.js';
import type { JsonObject } from '../../../../model/index.js';
import { objectOf } from '../endpoint-rules.js';
import type { EmulatedPlatform } from '../platform.js';
import { MOST_TASKS } from '../task-rules.js';
import type { BatchResult } from '../types.js';

/** The tasks of a body (C-f). */
export const TASKS_SCHEMA: JsonSchema = {
  type: 'array',
  minItems: 1,
  maxItems: MOST_TASKS,
  items: {
    type: 'object',
    required: ['fields'],
    properties: { fields: { type: 'object', additionalProperties: true } },
    additionalProperties: true,
  },
};

/** The fields of each task of a body; undefined where it has no tasks. */
export function rowsOf({ tasks }: JsonObject): JsonObject[] | undefined {
  return Array.isArray(tasks) ? tasks.map((task) => objectOf(objectOf(task).fields)) : undefined;
}

/** The counts of a batch, its errors and the ids of its tasks, as answers show them. */
export function batchView({ switches }: EmulatedPlatform, result: BatchResult): JsonObject {
  const { task_ids, errors, failed } = result;
  return {
    success_count: task_ids.length,
    error_count: switches.v1_error_count === 'errors' ? errors.length : failed,
    errors,
    task_ids,
  };
}
