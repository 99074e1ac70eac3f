import { isNamed, type Measure, measuresOf, scoreMeasure, unknownCriterion } from './measure.js';
import { pairTasks } from './pairing.js';
import { rowsOf } from './rows.js';
import type { Tolerance } from './tolerance.js';
import type { Judgement } from './trial-report.js';
import type { Criterion, TrialResults } from './trial-results.js';
import { verdictOf } from './verdict.js';
import { worstTasks } from './worst-tasks.js';

/** How a trial is judged. */
export interface JudgeOptions {
  /** What is known about criteria; those that only the answers name are judged too. */
  criteria: readonly Criterion[];
  /** Addresses of criteria, names of those without one, or `success`: the rows that must not get worse. */
  gate: readonly string[];
  tolerance: Tolerance;
  /** Digest of the question: the same results with the same seed give the same bytes. */
  seed: string;
}

/**
 * Judges a trial that ended: every criterion, success, tokens, cost and time of head against base. Pure; no number stands in
 * it that the results do not give.
 */
export function judgeTrial(results: TrialResults, options: JudgeOptions): Judgement {
  const pairing = pairTasks(results.base.tasks, results.head.tasks);
  const measures = inOrder(measuresOf(results, options.criteria), options.gate);
  const rows = rowsOf(measures, results, pairing.pairs, options);
  const { worst, worse_tasks } = worstTasks(measures, rows, results, pairing.pairs);
  return {
    ...verdictOf(rows),
    rows,
    worst,
    worse_tasks,
    pairing: { paired: pairing.pairs !== null, why: pairing.why },
    notes: [...results.base.unread, ...results.head.unread],
  };
}

/**
 * First the rows of the gate in its order, of a criterion all its fields; what it names and nothing shows is a row without
 * an answer.
 */
function inOrder(measures: readonly Measure[], gate: readonly string[]): Measure[] {
  const first = new Set(
    gate.flatMap((name) => {
      const named = measures.filter((one) => isNamed(one, name));
      return named.length > 0 ? named : [scoreMeasure({ ...unknownCriterion(name), address: name }, [])];
    }),
  );
  return [...first, ...measures.filter((one) => !first.has(one))];
}
