import type { Json, JsonObject } from '../../../model/index.js';
import { takesFile } from './task-rules.js';
import type { TaskField, WorkflowRow } from './types.js';

/** The fields of the task with this index: a row of the workflow's seeded data, or made up from its task fields. */
export function seededInput({ seeded_data, task_fields }: WorkflowRow, index: number): JsonObject {
  const rows = seeded_data ?? [];
  const row = rows[index % Math.max(1, rows.length)];
  return row ?? Object.fromEntries(task_fields.map((field) => [field.name, madeUp(field, index)]));
}

function madeUp(field: TaskField, index: number): Json {
  if (takesFile(field)) return `${field.name}-${index + 1}.txt`;
  if (field.type === 'number') return 1 + (index % 9);
  const options = field.type === 'select' ? optionsOf(field.format_hint ?? '') : [];
  return options[index % Math.max(1, options.length)] ?? `${field.title} ${index + 1}`;
}

function optionsOf(hint: string): string[] {
  return hint
    .split(',')
    .map((option) => option.trim())
    .filter((option) => option !== '');
}
