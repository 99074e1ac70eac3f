import { byCodeUnit } from '../model/index.js';
import type { Measure } from './measure.js';
import type { Pair } from './pairing.js';
import type { Fall, Row, WorseTask } from './trial-report.js';
import type { TaskResult, TrialResults } from './trial-results.js';

const MOST = 10;

/** A task that got worse, and how much. */
interface Candidate {
  task: WorseTask;
  /** In rows of the gate. Passed to failed is 1, a score falls by its share of the range. */
  in_gate: number;
  in_all: number;
}

/**
 * The tasks that got worse, those of the gate first, then by how much. Where tasks do not pair, nobody knows what a task of
 * the head was before: then only those that fail where a row is worse.
 */
export function worstTasks(
  measures: readonly Measure[],
  rows: readonly Row[],
  results: TrialResults,
  pairs: readonly Pair[] | null,
): { worst: WorseTask[]; worse_tasks: number | null } {
  const compared = measures.flatMap((measure, at) => {
    const row = rows[at] as Row;
    const isCompared = !measure.less_is_better && row.test !== null && (pairs === null || row.paired);
    return isCompared && (pairs !== null || (row.word === 'worse' && row.unit === 'share'))
      ? [{ measure, row }]
      : [];
  });
  const sides: (readonly [TaskResult | null, TaskResult])[] =
    pairs === null ? results.head.tasks.map((task) => [null, task] as const) : [...pairs];
  const spans = compared.map(({ measure }) => spanOf(measure, results));
  const found = sides.flatMap(([before, after]): Candidate[] => {
    const falls = compared.flatMap(({ measure, row }, at) => {
      const fall = fallOf(measure, before, after);
      return fall === null ? [] : [{ ...fall, size: fall.size / (spans[at] as number), row }];
    });
    if (falls.length === 0) return [];
    const size = (of: typeof falls) => of.reduce((sum, one) => sum + one.size, 0);
    return [
      {
        task: worseTask(
          before,
          after,
          falls.map(({ fall }) => fall),
        ),
        in_gate: size(falls.filter(({ row }) => row.in_gate)),
        in_all: size(falls),
      },
    ];
  });
  found.sort(
    (a, b) => b.in_gate - a.in_gate || b.in_all - a.in_all || byCodeUnit(a.task.head.id, b.task.head.id),
  );
  return {
    worst: found.slice(0, MOST).map(({ task }) => task),
    worse_tasks: pairs === null ? null : found.length,
  };
}

/** What one row says about a task that got worse in it; null where it did not. */
function fallOf(
  measure: Measure,
  before: TaskResult | null,
  after: TaskResult,
): { fall: Fall; size: number } | null {
  const [a, b] = [before === null ? null : measure.read(before), measure.read(after)];
  if (b === null || (before === null ? b !== 0 : a === null || b >= a)) return null;
  const shown = (value: number) => (measure.unit === 'share' ? value === 1 : value);
  const reasons = {
    ...reasonOf('base', before === null ? undefined : measure.score?.(before)?.reason),
    ...reasonOf('head', measure.score?.(after)?.reason),
  };
  return {
    fall: {
      name: measure.name,
      before: a === null ? null : shown(a),
      after: shown(b),
      ...(Object.keys(reasons).length > 0 && { reasons }),
    },
    size: (a ?? 1) - b,
  };
}

function reasonOf(side: 'base' | 'head', reason: string | undefined): { base?: string; head?: string } {
  return reason === undefined ? {} : { [side]: reason };
}

function worseTask(before: TaskResult | null, after: TaskResult, falls: Fall[]): WorseTask {
  const outputs = {
    ...(before?.output !== undefined && { base: before.output }),
    ...(after.output !== undefined && { head: after.output }),
  };
  return {
    base: before === null ? null : { id: before.id, link: before.link },
    head: { id: after.id, link: after.link },
    falls,
    ...(after.inputs !== undefined && { inputs: after.inputs }),
    ...(Object.keys(outputs).length > 0 && { outputs }),
  };
}

/** How far the scores of a criterion lie apart: by its range, else as far as they were seen. */
function spanOf(measure: Measure, { base, head }: TrialResults): number {
  if (measure.range !== null) return measure.range[1] - measure.range[0] || 1;
  const seen = [...base.tasks, ...head.tasks].flatMap((task) => measure.read(task) ?? []);
  return (
    seen.reduce((most, one) => Math.max(most, one), -Infinity) -
      seen.reduce((least, one) => Math.min(least, one), Infinity) || 1
  );
}
