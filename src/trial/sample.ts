import type { Measure } from './measure.js';
import type { Pair } from './pairing.js';
import type { TaskResult, TrialResults, VariantResult } from './trial-results.js';

/** The answers of one row on both sides; where they pair, those at the same place belong together. */
export interface Sample {
  base: readonly number[];
  head: readonly number[];
  /** Tasks without an answer. */
  no_answer: { base: number; head: number };
  paired: boolean;
}

/** Reads a measure from all tasks; of pairs only those count that have both answers. */
export function sampleOf(
  measure: Measure,
  { base, head }: TrialResults,
  pairs: readonly Pair[] | null,
): Sample {
  const counted = measure.what === 'success' ? countedSuccess(base, head) : null;
  if (counted !== null) return counted;
  const no_answer = { base: missing(measure, base.tasks), head: missing(measure, head.tasks) };
  if (pairs === null)
    return { base: values(measure, base.tasks), head: values(measure, head.tasks), no_answer, paired: false };
  const read = pairs.flatMap(([before, after]): [number, number][] => {
    const [a, b] = [measure.read(before), measure.read(after)];
    return a === null || b === null ? [] : [[a, b]];
  });
  return { base: read.map(([a]) => a), head: read.map(([, b]) => b), no_answer, paired: true };
}

/**
 * Success by the platform's own count, where the tasks that could be read do not add up to it: then nothing tells which
 * task ended well. Null: the tasks say it themselves, or there is no count.
 */
function countedSuccess(base: VariantResult, head: VariantResult): Sample | null {
  if (addsUp(base) && addsUp(head)) return null;
  const [before, after] = [counted(base), counted(head)];
  if (before === null || after === null) return null;
  return { base: before, head: after, no_answer: { base: 0, head: 0 }, paired: false };
}

function addsUp({ success_count, task_count, tasks }: VariantResult): boolean {
  const known = tasks.filter(({ succeeded }) => succeeded !== null);
  return (
    known.length > 0 &&
    known.length === (task_count ?? known.length) &&
    (success_count === null || known.filter(({ succeeded }) => succeeded).length === success_count)
  );
}

function counted({ success_count, task_count, tasks }: VariantResult): number[] | null {
  const all = task_count ?? tasks.length;
  if (success_count === null || all === 0 || success_count > all) return null;
  return Array.from({ length: all }, (_, at) => Number(at < success_count));
}

function values(measure: Measure, tasks: readonly TaskResult[]): number[] {
  return tasks.map((task) => measure.read(task)).filter((one) => one !== null);
}

function missing(measure: Measure, tasks: readonly TaskResult[]): number {
  return tasks.filter((task) => measure.read(task) === null).length;
}
