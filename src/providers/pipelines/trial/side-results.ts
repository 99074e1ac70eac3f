import { kindOf, splitAddress } from '../../../model/index.js';
import type { TaskResult } from '../../../trial/index.js';
import type { LaunchedVariant, TrialEntry } from '../../trials.js';
import { columnReader, type KnownCriterion } from './criterion-names.js';
import { type ExportedTask, readTask, tableNames } from './export-rows.js';
import type { NamedSide, ReadSide } from './named-sides.js';
import type { TaskExport } from './task-export.js';

interface Side {
  name: 'base' | 'head';
  tasks: TaskExport;
  /** When waiting for the export has to end, in milliseconds of the client's clock. */
  until: number;
  entry: TrialEntry;
  launched: LaunchedVariant;
  known: readonly KnownCriterion[];
}

/**
 * Reads the results of one copied workflow from its export (C-j): every task that was launched, with what the export shows
 * of it. A task that it does not show stays, without an answer.
 */
export async function readSide(side: Side): Promise<ReadSide> {
  const { launched, entry } = side;
  const names = { criterionOf: columnReader(side.known), isShown: entry.show_outputs };
  const read = await side.tasks.read(tableNames(names), side.until);
  const own = new Set(launched.tasks);
  const rows = new Map<string, ExportedTask>();
  if ('rows' in read)
    for (const row of read.rows) {
      const task = readTask(row, names);
      if (task !== undefined && own.has(task.id)) rows.set(task.id, task);
    }
  const { id, name } = launched.workflow;
  return {
    result: {
      name: side.name,
      workflow: { id, name, link: null },
      status: launched.status,
      success_count: launched.success_count,
      task_count: launched.tasks.length,
      tasks: launched.tasks.map((task) => withoutColumns(rows.get(task)) ?? unread(task)),
      unread:
        'why' in read
          ? [`${sentence(side)} could not be read: ${read.why}.`]
          : rows.size < launched.tasks.length
            ? [`${sentence(side)} are not all in its export: ${rows.size} of ${launched.tasks.length}.`]
            : [],
    },
    columns: new Map([...rows.values()].flatMap(({ columns }) => [...columns])),
    hidden: launched.tasks.length - rows.size,
    mayCome: 'rows' in read || read.mayCome,
  };
}

/**
 * How many answers are still to come. A cell that is not there yet may have no column, so a criterion is expected of every
 * task where either side shows it, or the gate names it; and something is, where the platform has criteria. Sides that
 * exchange what judges them expect their own.
 */
export function missingAnswers(
  sides: readonly NamedSide[],
  { gate, swap }: Pick<TrialEntry, 'gate' | 'swap'>,
  known: readonly KnownCriterion[],
): number {
  const named = gate.filter((entry) => entry.includes('/')).map((entry) => splitAddress(entry).parts[0]);
  const gated = known.map(({ name }) => name).filter((name) => named.includes(name));
  const differ = swap?.some(({ what }) => 'address' in what && kindOf(what.address) === 'evaluations');
  const missingOf = ({ hidden, result }: NamedSide, shown: readonly NamedSide[]) => {
    const expected = [...new Set([...shown.flatMap(({ criteria }) => criteria), ...gated])];
    return result.tasks.reduce((sum, { succeeded, scores }) => {
      if (succeeded === false) return sum;
      if (expected.length === 0) return sum + Math.min(known.length, 1);
      return sum + expected.filter((name) => !Object.hasOwn(scores, name)).length;
    }, hidden);
  };
  return sides
    .filter(({ mayCome }) => mayCome)
    .reduce((sum, side) => sum + missingOf(side, differ === true ? [side] : sides), 0);
}

function sentence({ name, launched: { workflow } }: Side): string {
  return `The tasks of the ${name}, workflow ${workflow.id}${workflow.name === null ? '' : ` (${workflow.name})`},`;
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
