import type { Criterion, TaskResult, TaskScore, TrialResults, VariantResult } from '../../src/trial/index.js';
import { type Random, seededRandom } from '../../src/trial/stats/seeded-random.js';

/** A criterion without anything special. */
export function criterion(name: string, more: Partial<Criterion> = {}): Criterion {
  const address = `criteria/${name}`;
  return { name, address, version: 1, judge: null, type: 'boolean', range: null, changed: [], ...more };
}

/** A task with its scores: a boolean passed or not, a number or text is a score, null an error of the judge. */
export function task(
  id: string,
  scores: { readonly [criterion: string]: boolean | number | string | null },
  more: Partial<TaskResult> = {},
): TaskResult {
  return {
    ...{
      id,
      link: `https://platform.example/tasks/${id}`,
      status: 'completed',
      succeeded: true,
      input: null,
    },
    scores: Object.fromEntries(Object.entries(scores).map(([name, value]) => [name, scored(value)])),
    ...{ tokens: null, cost: null, latency_ms: null, ...more },
  };
}

function scored(value: boolean | number | string | null): TaskScore {
  if (value === null) return { passed: null, score: null, error: 'The model gave no answer.' };
  if (typeof value === 'boolean') return { passed: value, score: value ? 1 : 0 };
  return { passed: null, score: value };
}

/** One side whose platform counts what its tasks say. */
export function side(
  name: 'base' | 'head',
  tasks: readonly TaskResult[],
  more: Partial<VariantResult> = {},
): VariantResult {
  return {
    ...{ name, workflow: { id: `${name}-1`, name: `Copy for ${name}`, link: null }, status: 'completed' },
    success_count: tasks.filter(({ succeeded }) => succeeded === true).length,
    ...{ task_count: tasks.length, tasks, unread: [], ...more },
  };
}

/** Both sides of a trial. */
export function results(base: readonly TaskResult[], head: readonly TaskResult[]): TrialResults {
  return { base: side('base', base), head: side('head', head), at: '2026-11-29T12:00:00Z' };
}

/** What a simulated trial looks like. */
export interface Simulated {
  tasks: number;
  /** One for each criterion: draws its answer on one side. */
  criteria: readonly ((random: Random, side: 'base' | 'head') => boolean | number)[];
  paired?: boolean;
  /** Draws tokens, cost and time too, from the same numbers on both sides. */
  resources?: boolean;
}

/** A trial of independent tasks, drawn from a seed. */
export function simulated(seed: string, { tasks, criteria, paired, resources }: Simulated): TrialResults {
  const random = seededRandom(seed);
  const tasksOf = (name: 'base' | 'head') =>
    Array.from({ length: tasks }, (_, at) =>
      task(
        `${name}-${String(at).padStart(4, '0')}`,
        Object.fromEntries(criteria.map((draw, index) => [`C${index}`, draw(random, name)])),
        {
          ...(paired === true && { input: `input ${at}` }),
          ...(resources === true && {
            ...{
              tokens: 500 + random.below(500),
              cost: random.below(1000) / 1e4,
              latency_ms: 800 + random.below(4000),
            },
          }),
        },
      ),
    );
  return results(tasksOf('base'), tasksOf('head'));
}

/** Passes with a probability in thousandths. */
export function passes(base: number, head = base) {
  return (random: Random, name: 'base' | 'head') => random.below(1000) < (name === 'base' ? base : head);
}

/** A rating from 1 to 5. */
export function rates(lower = 0) {
  return (random: Random, name: 'base' | 'head') =>
    Math.max(1, 1 + random.below(5) - (name === 'head' && random.below(1000) < lower ? 2 : 0));
}
