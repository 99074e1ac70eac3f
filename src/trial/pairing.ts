import { byCodeUnit } from '../model/index.js';
import type { TaskResult } from './trial-results.js';

/** A task of the base and one of the head with the same inputs. */
export type Pair = readonly [base: TaskResult, head: TaskResult];

/** Null and a sentence where tasks cannot be paired. */
export type Pairing = { pairs: readonly Pair[]; why: null } | { pairs: null; why: string };

/**
 * Pairs the tasks of both sides by their inputs: only where every task of the smaller side has a partner. Tasks with the
 * same inputs pair in the order of their ids.
 */
export function pairTasks(base: readonly TaskResult[], head: readonly TaskResult[]): Pairing {
  const all = [...base, ...head];
  const hidden = all.filter(({ input }) => input === null).length;
  if (hidden === all.length)
    return { pairs: null, why: 'The platform does not show the inputs of the tasks.' };
  if (hidden > 0)
    return { pairs: null, why: `The inputs of ${hidden} of ${all.length} tasks are not shown.` };
  if (base.length + head.length > 2 && new Set(all.map(({ input }) => input)).size === 1)
    return { pairs: null, why: 'All tasks have the same inputs.' };
  const waiting = new Map<string, TaskResult[]>();
  for (const task of byId(head)) {
    const input = task.input as string;
    waiting.set(input, [...(waiting.get(input) ?? []), task]);
  }
  const pairs = byId(base).flatMap((task): Pair[] => {
    const partner = waiting.get(task.input as string)?.shift();
    return partner === undefined ? [] : [[task, partner]];
  });
  const alone = Math.min(base.length, head.length) - pairs.length;
  if (alone === 0) return { pairs, why: null };
  return { pairs: null, why: `${alone} tasks have inputs that no task of the other side has.` };
}

function byId(tasks: readonly TaskResult[]): TaskResult[] {
  return [...tasks].sort((a, b) => byCodeUnit(a.id, b.id));
}
