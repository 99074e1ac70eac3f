import { digest, isObject, type Json, type JsonObject } from '../../../model/index.js';
import type { TaskResult, TaskScore } from '../../../trial/index.js';
import type { TableNames } from './read-export.js';
import { readScore } from './task-score.js';

/** A task of an export, with the names of the criteria as the export spells them. */
export interface ExportedTask extends TaskResult {
  /** Criteria of which the row has a column, with or without an answer. */
  columns: readonly string[];
}

/** What reading an export needs. */
export interface ExportNames {
  /** The criterion that a column is of; undefined for a column of something else. */
  criterionOf(column: string): string | undefined;
  /** Show inputs, outputs and reasons. */
  isShown: boolean;
}

/** Columns that no export uses for a criterion (C-j). */
const IDS = ['task_id', 'id', 'taskId', 'Task ID'];
const STATUSES = ['status', 'task_status', 'Status'];
const INPUTS = ['inputs', 'input', 'fields', 'task_fields'];
const OUTPUTS = ['outputs', 'output', 'result'];
const SCORES = ['scores', 'evaluations', 'evaluation_results', 'criteria'];
const TOKENS = ['total_tokens', 'tokens'];
const COSTS = ['total_cost', 'cost'];
const LATENCIES = ['latency_ms', 'duration_ms', 'latency'];

/** Statuses by which a task is known to have ended well, or not (C-f). */
const GOOD = new Set(['finished', 'completed', 'success', 'succeeded']);
const BAD = new Set(['failed', 'error', 'escalated', 'quarantined']);

/** How a table's columns are told apart. */
export function tableNames({ criterionOf }: Pick<ExportNames, 'criterionOf'>): TableNames {
  const known = new Set([...INPUTS, ...OUTPUTS, ...SCORES]);
  return {
    isId: (column) => IDS.includes(column),
    isOpened: (column) => known.has(column) || (!isOfTask(column) && criterionOf(column) !== undefined),
  };
}

/** Reads one row; undefined where it names no task. */
export function readTask(row: JsonObject, names: ExportNames): ExportedTask | undefined {
  const id = firstOf(row, IDS);
  if (typeof id !== 'number' && typeof id !== 'string') return undefined;
  const status = String(firstOf(row, STATUSES) ?? 'unknown').toLowerCase();
  const inputs = inputsOf(row);
  const output = firstOf(row, OUTPUTS);
  const columns: string[] = [];
  const scores: { [criterion: string]: TaskScore } = {};
  for (const [column, { cell, criterion }] of cellsOf(row, names)) {
    columns.push(column);
    const score = readScore(cell, names.isShown);
    if (score !== undefined) scores[column] = column === criterion ? score : { ...score, criterion };
  }
  return {
    id: String(id),
    link: null,
    status,
    succeeded: GOOD.has(status) ? true : BAD.has(status) ? false : null,
    input: isObject(inputs) && Object.keys(inputs).length > 0 ? digest(inputs as Json, 16) : null,
    ...(names.isShown && inputs !== undefined ? { inputs } : {}),
    ...(names.isShown && output !== undefined ? { output } : {}),
    scores,
    columns,
    tokens: numberOf(firstOf(row, TOKENS)),
    cost: numberOf(firstOf(row, COSTS)),
    latency_ms: numberOf(firstOf(row, LATENCIES)),
  };
}

/** True for a column of one input or output, whatever that is called: `inputs.<name>`. */
function isOfTask(column: string): boolean {
  return [...INPUTS, ...OUTPUTS].some((word) => column.startsWith(`${word}.`));
}

/** The inputs of a task: in a map, or in columns `inputs.<name>`; undefined where none are shown. */
function inputsOf(row: JsonObject): Json | undefined {
  const whole = firstOf(row, INPUTS);
  if (whole !== undefined) return whole;
  const cells = Object.entries(row).filter(([column]) =>
    INPUTS.some((word) => column.startsWith(`${word}.`)),
  );
  return cells.length === 0 ? undefined : Object.fromEntries(cells);
}

/**
 * The cells of criteria: in columns of the row, in a map of them, or in a list of results. A criterion that judges several
 * fields has a cell of each; the first is called like the criterion.
 */
function cellsOf(
  row: JsonObject,
  { criterionOf }: ExportNames,
): Map<string, { cell: Json; criterion: string }> {
  const cells = new Map<string, { cell: Json; criterion: string }>();
  const add = (column: string, cell: Json, isCertain: boolean) => {
    const criterion = criterionOf(column) ?? (isCertain ? column : undefined);
    if (criterion !== undefined) cells.set(freeName([criterion, column], cells), { cell, criterion });
  };
  for (const [column, cell] of Object.entries(row)) {
    // What people or a model wrote may look like the answer of a judge.
    if (isOfTask(column) || INPUTS.includes(column) || OUTPUTS.includes(column)) continue;
    if (SCORES.includes(column) && isObject(cell))
      for (const [name, inner] of Object.entries(cell)) add(name, inner as Json, true);
    else if (SCORES.includes(column) && Array.isArray(cell))
      for (const one of cell) addListed(one, (name, inner) => add(name, inner, true));
    else if (isObject(cell) && 'score' in cell && 'passed' in cell)
      // It says by itself which criterion it is of.
      add(typeof cell.criterion_name === 'string' ? cell.criterion_name : column, cell, true);
    else add(column, cell, false);
  }
  return cells;
}

/** The first name that nothing has yet; else the last one with a number. */
function freeName(names: readonly [string, string], taken: ReadonlyMap<string, unknown>): string {
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  for (let at = 2; ; at += 1) if (!taken.has(`${names[1]} (${at})`)) return `${names[1]} (${at})`;
}

function addListed(one: Json, add: (name: string, cell: Json) => void): void {
  if (!isObject(one)) return;
  const named = one.criterion ?? one.criterion_name ?? one.name ?? one.label;
  const name = isObject(named) ? named.name : named;
  if (typeof name === 'string') add(name, one as Json);
}

function firstOf(row: JsonObject, names: readonly string[]): Json | undefined {
  for (const name of names) if (Object.hasOwn(row, name) && row[name] !== null) return row[name];
  return undefined;
}

function numberOf(value: Json | undefined): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
