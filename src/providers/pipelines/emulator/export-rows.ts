import type { Json, JsonObject } from '../../../model/index.js';
import { TERMINAL } from './experiment-rules.js';
import type { EmulatedPlatform } from './platform.js';
import { rounded } from './task-output.js';
import { type Expense, isSlow, runTask, type ScoreCell } from './task-run.js';
import type { CopyRow, TaskRow, WorkflowRow } from './types.js';

/**
 * The tasks of a workflow as an export shows them (C-j): a row for each, with its inputs, outputs, results and expense.
 * A task that has not ended has only its inputs.
 * @returns rows with their columns in order
 */
export function exportRows(platform: EmulatedPlatform, workflow: WorkflowRow): JsonObject[] {
  const { tables } = platform;
  const tasks = tables.all('tasks').filter(({ workflow_id }) => workflow_id === workflow.id);
  const copy = tables.get('copies', workflow.id);
  const counted = copy === undefined ? undefined : countExport(platform, copy);
  return tasks.map((task, index) => {
    const row = inputCells(platform, task);
    if (counted === undefined) return row;
    const { outputs, scores, expense } = runTask(platform, counted, task);
    if (platform.switches.export_outputs === 'shown') {
      const texts = outputs.map(({ nodeId, fieldId, text }): [string, string] => [
        `${nodeId}.${fieldId}`,
        text,
      ]);
      row.outputs = task.ended ? Object.fromEntries(texts) : {};
    }
    const isNested = platform.switches.export_scores === 'nested';
    const scoresIn: JsonObject = isNested ? {} : row;
    if (isNested) row.evaluations = scoresIn;
    const taken = new Set([...Object.keys(scoresIn), ...(isNested ? [] : EXPENSE)]);
    scores.forEach((score, position) => {
      const isThere =
        task.ended && hasCome(platform, counted, task, (index + position / scores.length) / tasks.length);
      const cell = cellOf(platform, isThere ? score : undefined);
      // A cell that is absent keeps its name, so that a column is of the same criterion in every row.
      const column = columnOf(platform, taken, score);
      taken.add(column);
      if (cell !== undefined) scoresIn[column] = cell;
    });
    return { ...row, ...expenseCells(platform, task.ended ? expense : undefined) };
  });
}

/** Scores are late from the end of the experiment on. */
function countExport({ tables }: EmulatedPlatform, copy: CopyRow): CopyRow {
  const status = tables.get('experiments', copy.experiment_id)?.status ?? '';
  if (!TERMINAL.has(status)) return copy;
  const counted: CopyRow = { ...copy, exports: copy.exports + 1 };
  tables.put('copies', counted);
  return counted;
}

/** @param at the place of a score among all scores, from 0 up to 1 */
function hasCome(platform: EmulatedPlatform, { exports }: CopyRow, task: TaskRow, at: number): boolean {
  const { export_lag } = platform.switches;
  const turn = isSlow(platform, task.id) ? exports - 1 : exports;
  return turn > export_lag || (turn > 0 && at < (turn - 1) / export_lag);
}

function inputCells({ switches }: EmulatedPlatform, task: TaskRow): JsonObject {
  const row: JsonObject = { [switches.export_id]: task.id, status: task.status, created_at: task.created_at };
  if (switches.export_inputs === 'object') row.inputs = task.fields;
  if (switches.export_inputs === 'columns') {
    for (const [name, value] of Object.entries(task.fields)) row[`inputs.${name}`] = value as Json;
  }
  return row;
}

function columnOf(
  { switches }: EmulatedPlatform,
  taken: ReadonlySet<string>,
  { field, criterion }: ScoreCell,
): string {
  const { name, display_label } = criterion;
  const column = {
    name,
    label: display_label,
    node: `${field.nodeId}.${display_label}`,
  }[switches.export_columns];
  return taken.has(column) ? `${column} (${field.nodeId}.${field.fieldId})` : column;
}

function cellOf({ switches }: EmulatedPlatform, score: ScoreCell | undefined): Json | undefined {
  const missing = { dash: '-', null: null, absent: undefined }[switches.export_missing];
  if (score === undefined || (score.score === null && score.error === null)) return missing;
  if (switches.export_cells === 'bare') return score.score ?? missing;
  const { criterion, field, passed, reasoning, error, expense } = score;
  return {
    score: score.score,
    passed,
    reasoning,
    error,
    output_type: typeof criterion.output_schema.type === 'string' ? criterion.output_schema.type : null,
    criterion_id: criterion.id,
    criterion_name: criterion.name,
    criterion_version: criterion.version,
    node_id: field.nodeId,
    field_id: field.fieldId,
    ...expense,
  };
}

const EXPENSE = ['tokens', 'cost', 'latency_ms'] as const;

function expenseCells({ switches }: EmulatedPlatform, expense: Expense | undefined): JsonObject {
  if (switches.export_expense === 'hidden') return {};
  const { tokens = null, cost = null, latency_ms = null } = expense ?? {};
  return { tokens, cost: cost === null ? null : rounded(cost, 8), latency_ms };
}
