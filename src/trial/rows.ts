import { digest } from '../model/index.js';
import { isNamed, type Measure } from './measure.js';
import type { Pair } from './pairing.js';
import { type Sample, sampleOf } from './sample.js';
import { testSides } from './side-test.js';
import { holm } from './stats/holm.js';
import { mean } from './stats/mean.js';
import type { Tested } from './tested.js';
import { type Tolerance, toleranceOf } from './tolerance.js';
import type { Cell, Row } from './trial-report.js';
import type { TrialResults } from './trial-results.js';
import { LEVEL, wordOf } from './word.js';

/** Tokens, cost and time inform; they take little of the level from the criteria. */
const INFORMS = 0.1;
/** Draws of a permutation test, at least. */
const ROUNDS = 4_999;
/** A base that passes less is called unreliable. */
const RELIABLE = 0.7;

/** A row before the rows are corrected for each other. */
interface Draft {
  measure: Measure;
  sample: Sample;
  weight: number;
  tested: Tested | null;
}

/** The rows of a trial, in the order of the measures. */
export function rowsOf(
  measures: readonly Measure[],
  results: TrialResults,
  pairs: readonly Pair[] | null,
  options: { gate: readonly string[]; tolerance: Tolerance; seed: string },
): Row[] {
  const all = measures.reduce((sum, measure) => sum + weightOf(measure), 0);
  const drafts = measures.map((measure): Draft => {
    const sample = sampleOf(measure, results, pairs);
    const weight = weightOf(measure);
    const isTested = measure.not_comparable === undefined && sample.base.length > 0 && sample.head.length > 0;
    // As many draws as it takes for the smallest p to pass the correction.
    const rounds = Math.max(ROUNDS, Math.ceil((4 * all) / (LEVEL * weight)));
    const seed = digest([options.seed, measure.what, measure.name]);
    return { measure, sample, weight, tested: isTested ? testSides(measure, sample, seed, rounds) : null };
  });
  // A row that could not have been called worse or better whatever had happened takes nothing from the others.
  const family = drafts.filter(({ tested }) => tested !== null && tested.least_here < LEVEL);
  const corrected = holm(family.map(({ tested, weight }) => ({ p: tested?.p ?? 1, weight })));
  const weights = family.reduce((sum, { weight }) => sum + weight, 0);
  const read = [results.base, results.head].every(
    ({ unread, tasks }) => unread.length === 0 && tasks.length > 0,
  )
    ? [...results.base.tasks, ...results.head.tasks]
    : null;
  return drafts.map((draft) => {
    const { score } = draft.measure;
    const isUnjudged =
      read !== null && score !== undefined && read.every((task) => score(task) === undefined);
    const at = family.indexOf(draft);
    const share = draft.weight / (at < 0 ? weights + draft.weight : weights);
    return rowOf(
      { ...draft, isUnjudged },
      at < 0 ? 1 : rounded(corrected[at] as number),
      LEVEL * share,
      options,
    );
  });
}

/** One side of a row. */
function cellOf(values: readonly number[], no_answer: number): Cell {
  return { n: values.length, no_answer, value: values.length === 0 ? null : rounded(mean(values)) };
}

/** Six digits: what rounding makes of the others differs between machines, and nobody reads them. */
function rounded<T extends number | null>(value: T): T {
  return (value === null ? null : Number(value.toPrecision(6))) as T;
}

function weightOf({ less_is_better }: Measure): number {
  return less_is_better ? INFORMS : 1;
}

function rowOf(
  { measure, sample, tested, isUnjudged }: Draft & { isUnjudged: boolean },
  corrected: number,
  level: number,
  { gate, tolerance }: { gate: readonly string[]; tolerance: Tolerance },
): Row {
  const { what, name, address, version, judge, unit } = measure;
  const base = cellOf(sample.base, sample.no_answer.base);
  const head = cellOf(sample.head, sample.no_answer.head);
  const allowed = toleranceOf(measure, base.value, tolerance);
  const change = tested === null ? null : (head.value as number) - (base.value as number);
  const smallest = tested?.smallest({ level, tolerance: allowed }) ?? null;
  return {
    ...{ what, name, address, version, judge, unit, base, head },
    change: rounded(change),
    interval: tested?.interval == null ? null : (tested.interval.map(rounded) as [number, number]),
    ...wordOf({
      ...{ measure, tested, base, head, answered: sample.answered, isUnjudged },
      ...{ change, corrected, level, tolerance: allowed, smallest },
    }),
    p: rounded(tested?.p ?? null),
    p_corrected: tested === null ? null : corrected,
    paired: sample.paired,
    test: tested?.test ?? null,
    tolerance: allowed,
    in_gate: gate.some((entry) => isNamed(measure, entry)),
    smallest_seen: rounded(smallest),
    ...(unit === 'share' && base.value !== null && base.value < RELIABLE && { unreliable_base: true }),
  };
}
