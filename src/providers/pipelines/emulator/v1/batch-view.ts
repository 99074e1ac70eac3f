import type { JsonObject } from '../../../../model/index.js';
import type { EmulatedPlatform } from '../platform.js';
import type { BatchResult } from '../types.js';

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
