import { byCodeUnit } from '../../../model/index.js';
import type { TaskResult, TaskScore, VariantResult } from '../../../trial/index.js';

type Both<T> = readonly [base: T, head: T];

/** One side as it was read. */
export interface ReadSide {
  result: VariantResult;
  /** The columns of criteria, with or without an answer, each with its criterion; the scores are called like them. */
  columns: ReadonlyMap<string, string>;
  /** Tasks that the export does not show, and that may still come. */
  hidden: number;
  /** False where it cannot be read, now or later. */
  mayCome: boolean;
}

/** One side whose answers are called as on the other one. */
export interface NamedSide extends ReadSide {
  /** The names of the answers that a task of it can have. */
  criteria: readonly string[];
}

/**
 * Calls the answers of both sides alike: like the criterion where it judges one field, and for each further field like the
 * column. The columns of all tasks decide it, so that a task without the first answer does not give the second one its name.
 */
export function namedAlike([base, head]: Both<ReadSide>): Both<NamedSide> {
  const columns = new Map([...base.columns, ...head.columns]);
  const names = namesOf(columns);
  const nameOf = (column: string) => names.get(column) ?? column;
  const named = (side: ReadSide): NamedSide => ({
    ...side,
    criteria: [...side.columns.keys()].map(nameOf),
    result: withTasks(side.result, (task) => {
      const scores = Object.entries(task.scores).map(([column, score]): [string, TaskScore] => {
        const criterion = columns.get(column);
        const isFurther = criterion !== undefined && nameOf(column) !== criterion;
        return [nameOf(column), isFurther ? { ...score, criterion } : score];
      });
      return { ...task, scores: Object.fromEntries(scores) };
    }),
  });
  return [named(base), named(head)];
}

/** Shows a further field of a criterion that no task of either side has an answer about: it was not judged, and a gate counts it. */
export function withUnanswered(sides: Both<NamedSide>): Both<VariantResult> {
  const columns = new Map(sides.flatMap((side) => [...side.columns]));
  const names = namesOf(columns);
  const answered = new Set(
    sides.flatMap(({ result }) => result.tasks.flatMap(({ scores }) => Object.keys(scores))),
  );
  const silent = [...columns].flatMap(([column, criterion]): [string, TaskScore][] => {
    const name = names.get(column) ?? column;
    if (name === criterion || answered.has(name)) return [];
    return [[name, { passed: null, score: null, error: 'It gave no answer.', criterion }]];
  });
  const shown = ({ result }: NamedSide) =>
    withTasks(result, (task) => ({ ...task, scores: { ...task.scores, ...Object.fromEntries(silent) } }));
  return [shown(sides[0]), shown(sides[1])];
}

/** A name for each column: of those of one criterion, the one that is called like it or the first gets its name. */
function namesOf(columns: ReadonlyMap<string, string>): Map<string, string> {
  const named = new Map<string, string>();
  const given = new Set([...columns.keys()].filter((column) => columns.get(column) === column));
  for (const [column, criterion] of [...columns].sort(([a], [b]) => byCodeUnit(a, b))) {
    const isFirst = column === criterion || !given.has(criterion);
    named.set(column, isFirst ? criterion : column);
    given.add(criterion);
  }
  return named;
}

function withTasks(side: VariantResult, change: (task: TaskResult) => TaskResult): VariantResult {
  return { ...side, tasks: side.tasks.map(change) };
}
