import type { Measure } from './measure.js';
import type { Pair } from './pairing.js';
import type { TaskResult, TrialResults, VariantResult } from './trial-results.js';

/** The answers of one row on both sides; where they pair, those at the same place belong together. */
export interface Sample {
  base: readonly number[];
  head: readonly number[];
  /** Tasks without an answer. */
  no_answer: { base: number; head: number };
  /** Tasks with an answer, whether they pair or not. */
  answered: { base: number; head: number };
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
  const [before, after] = [values(measure, base.tasks), values(measure, head.tasks)];
  const answered = { base: before.length, head: after.length };
  const no_answer = { base: base.tasks.length - before.length, head: head.tasks.length - after.length };
  if (pairs === null) return { base: before, head: after, no_answer, answered, paired: false };
  const read = pairs.flatMap(([one, other]): [number, number][] => {
    const [a, b] = [measure.read(one), measure.read(other)];
    return a === null || b === null ? [] : [[a, b]];
  });
  return { base: read.map(([a]) => a), head: read.map(([, b]) => b), no_answer, answered, paired: true };
}

/**
 * Success by the platform's own count, where the tasks that could be read do not add up to it: then nothing tells which
 * task ended well. Null: the tasks say it themselves, or there is no count.
 */
function countedSuccess(base: VariantResult, head: VariantResult): Sample | null {
  if (addsUp(base) && addsUp(head)) return null;
  const [before, after] = [counted(base), counted(head)];
  if (before === null || after === null) return null;
  const answered = { base: before.length, head: after.length };
  return { base: before, head: after, no_answer: { base: 0, head: 0 }, answered, paired: false };
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
