import type { JsonSchema } from '../../../emulator/json-schema.js';
import type { JsonObject } from '../../../model/index.js';
import { objectOf } from './endpoint-rules.js';

/** The most tasks of one request (C-e.3). */
export const MOST_TASKS = 5000;

/** The rows of a batch, as bodies give them. */
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
