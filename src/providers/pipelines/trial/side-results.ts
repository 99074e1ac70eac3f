import { type HttpClient, HttpError, HttpStatusError } from '../../../http/index.js';
import { type Json, withoutStop } from '../../../model/index.js';
import type { TaskResult, VariantResult } from '../../../trial/index.js';
import type { LaunchedVariant, TrialEntry } from '../../trials.js';
import { columnReader, type KnownCriterion } from './criterion-names.js';
import { type ExportedTask, readTask, rowsOfExport } from './export-rows.js';

interface Side {
  name: 'base' | 'head';
  entry: TrialEntry;
  launched: LaunchedVariant;
  known: readonly KnownCriterion[];
}

/**
 * Reads the results of one copied workflow from its export (C-j): every task that was launched, with what the export shows
 * of it. A task that it does not show stays, without an answer.
 */
export async function readSide(
  client: HttpClient,
  side: Side,
): Promise<{ result: VariantResult; missing: number }> {
  const { launched, entry } = side;
  const names = { criterionOf: columnReader(side.known), isShown: entry.show_outputs };
  const read = await exported(client, side);
  const own = new Set(launched.tasks);
  const rows = new Map<string, ExportedTask>();
  if ('rows' in read)
    for (const row of read.rows) {
      const task = readTask(row, names);
      if (task !== undefined && own.has(task.id)) rows.set(task.id, task);
    }
  const criteria = new Set([...rows.values()].flatMap(({ columns }) => columns));
  const tasks = launched.tasks.map((id) => withoutColumns(rows.get(id)) ?? unread(id));
  const answers = tasks.filter(({ succeeded }) => succeeded !== false).map(({ scores }) => scores);
  const missing = answers.reduce(
    (sum, scores) => sum + [...criteria].filter((name) => !Object.hasOwn(scores, name)).length,
    launched.tasks.length - rows.size,
  );
  const { id, name } = launched.workflow;
  return {
    result: {
      name: side.name,
      workflow: { id, name, link: null },
      status: launched.status,
      success_count: launched.success_count,
      task_count: launched.tasks.length,
      tasks,
      unread: 'why' in read ? [`${sentence(side)} could not be read: ${read.why}.`] : [],
    },
    // What cannot be read at all does not come later.
    missing: 'why' in read ? 0 : missing,
  };
}

function sentence({ name, launched: { workflow } }: Side): string {
  return `The tasks of the ${name}, workflow ${workflow.id}${workflow.name === null ? '' : ` (${workflow.name})`},`;
}

async function exported(
  client: HttpClient,
  { entry, launched }: Side,
): Promise<{ rows: ReturnType<typeof rowsOfExport> & object } | { why: string }> {
  const { project } = entry.where;
  const path = `/api/projects/${project}/workflows/${encodeURIComponent(launched.workflow.id)}/export-tasks`;
  try {
    const { body } = await client.ask(path, { format: 'json', include_files: false });
    const rows = rowsOfExport(body as Json | undefined);
    return rows === undefined ? { why: 'the export is not a list of tasks' } : { rows };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    if (error instanceof HttpStatusError && error.status === 404)
      return { why: 'the platform offers no export of its tasks (404)' };
    return { why: withoutStop(error.message) };
  }
}

function withoutColumns(task: ExportedTask | undefined): TaskResult | undefined {
  if (task === undefined) return undefined;
  const { columns: _, ...result } = task;
  return result;
}

function unread(id: string): TaskResult {
  return {
    id,
    link: null,
    status: 'unknown',
    succeeded: null,
    input: null,
    scores: {},
    tokens: null,
    cost: null,
    latency_ms: null,
  };
}
