import { byCodeUnit } from '../model/index.js';
import type { Row, RowSubject } from './trial-report.js';
import type { Criterion, TaskResult, TaskScore, TrialResults } from './trial-results.js';

/** What one row measures on a task. */
export interface Measure extends Pick<Row, 'what' | 'name' | 'address' | 'version' | 'judge' | 'unit'> {
  /** 1 for passed and 0 for not, or a number. Null: no answer. */
  read(task: TaskResult): number | null;
  /** The scores themselves, for errors and reasons; only criteria have them. */
  score?(task: TaskResult): TaskScore | undefined;
  /** The least and the greatest number that it can be. */
  range: readonly [number, number] | null;
  less_is_better: boolean;
  /** Why base and head cannot be compared: a sentence. */
  not_comparable?: string;
}

/** The measures of a trial: criteria by name, success, and what the platform tells of tokens, cost and time. */
export function measuresOf({ base, head }: TrialResults, criteria: readonly Criterion[]): Measure[] {
  const tasks = [...base.tasks, ...head.tasks];
  const known = new Map(criteria.map((one) => [one.name, one]));
  for (const [name, { criterion = name }] of tasks.flatMap(({ scores }) => Object.entries(scores)))
    if (!known.has(name)) known.set(name, { ...(known.get(criterion) ?? unknownCriterion(name)), name });
  const scores = [...known.values()]
    .sort((a, b) => byCodeUnit(a.name, b.name))
    .map((criterion) => scoreMeasure(criterion, tasks));
  const resources = RESOURCES.filter(({ read }) => tasks.some((task) => read(task) !== null));
  return [...scores, SUCCESS, ...resources];
}

/** True where an entry of a gate names it: by address, by the name of a criterion without one, or as `success`. */
export function isNamed({ what, name, address }: Measure, entry: string): boolean {
  return entry === (what === 'score' ? (address ?? name) : what);
}

/** A criterion that only the answers show. */
export function unknownCriterion(name: string): Criterion {
  return { name, address: null, version: null, judge: null, type: null, range: null, changed: [] };
}

/** How the answers of one criterion are read: as numbers where it gives numbers, else by whether a task passed. */
export function scoreMeasure(criterion: Criterion, tasks: readonly TaskResult[]): Measure {
  const { name, address, version, judge, range, changed } = criterion;
  const score = ({ scores }: TaskResult) => (Object.hasOwn(scores, name) ? scores[name] : undefined);
  const answers = tasks.flatMap((task) => {
    const one = score(task);
    return one === undefined || one.error !== undefined ? [] : [one];
  });
  const isMean = isNumber(criterion, answers);
  const why = notComparable(changed, answers);
  return {
    ...{ what: 'score', name, address, version, judge, score, range: isMean ? range : [0, 1] },
    unit: isMean ? 'mean' : 'share',
    less_is_better: false,
    read: (task) => {
      const one = score(task);
      if (one === undefined || one.error !== undefined) return null;
      return isMean ? finite(one.score) : passed(one);
    },
    ...(why !== undefined && { not_comparable: why }),
  };
}

/** True where the mean of the scores is compared, not the share that passed. */
function isNumber({ type }: Criterion, answers: readonly TaskScore[]): boolean {
  const numbers = answers.filter(({ score }) => finite(score) !== null);
  if (type !== null)
    return (type === 'numeric' || type === 'rating') && (numbers.length > 0 || answers.length === 0);
  return numbers.some((one) => passed({ ...one, passed: null }) === null);
}

function passed({ passed: shown, score }: TaskScore): number | null {
  if (shown !== null) return Number(shown);
  return score === 0 || score === 1 ? score : null;
}

function finite(score: number | string | null): number | null {
  return typeof score === 'number' && Number.isFinite(score) ? score : null;
}

function notComparable(changed: readonly string[], answers: readonly TaskScore[]): string | undefined {
  if (changed.length > 0) {
    const what = changed.join(' and ');
    return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${changed.length === 1 ? 'changes' : 'change'} in the same pull request.`;
  }
  if (answers.some(({ score }) => typeof score === 'string') && answers.every((one) => passed(one) === null))
    return 'It answers with categories, and the platform does not show which of them pass.';
  return undefined;
}

const NO_CRITERION = { address: null, version: null, judge: null, range: null };

const SUCCESS: Measure = {
  ...{ ...NO_CRITERION, what: 'success', name: 'Tasks that ended well', unit: 'share', range: [0, 1] },
  less_is_better: false,
  read: ({ succeeded }) => (succeeded === null ? null : Number(succeeded)),
};

/** What a task uses. */
const RESOURCES: readonly Measure[] = [
  resource('tokens', 'Tokens a task', ({ tokens }) => tokens),
  resource('cost', 'Cost a task', ({ cost }) => cost),
  resource('latency', 'Milliseconds a task', ({ latency_ms }) => latency_ms),
];

function resource(what: RowSubject, name: string, of: (task: TaskResult) => number | null): Measure {
  return {
    ...NO_CRITERION,
    what,
    name,
    unit: 'mean',
    less_is_better: true,
    read: (task) => finite(of(task)),
  };
}
