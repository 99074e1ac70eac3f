import { digest, isObject, type JsonObject, mapObject } from '../../model/index.js';
import type { TaskResult, TaskScore, TrialResults, VariantResult } from '../../trial/index.js';

/** Results as a record keeps them: numbers and digests, without inputs, outputs, reasons and other texts. */
export function keptResults({ base, head, at }: TrialResults): JsonObject {
  return { base: keptSide(base), head: keptSide(head), at };
}

function keptSide({
  name,
  workflow,
  status,
  success_count,
  task_count,
  tasks,
  unread,
}: VariantResult): JsonObject {
  return {
    name,
    workflow: { ...workflow },
    status,
    success_count,
    task_count,
    tasks: tasks.map(keptTask),
    // The rest of each sentence is a message of the platform.
    unread: unread.map((sentence) => sentence.replace(/: .*$/s, '.')),
  };
}

function keptTask(task: TaskResult): JsonObject {
  const { id, link, status, succeeded, input, scores, tokens, cost, latency_ms } = task;
  return {
    ...{ id, link, status, succeeded, input, tokens, cost, latency_ms },
    scores: mapObject({ ...scores }, keptScore),
  };
}

function keptScore({ passed, score, error }: TaskScore): JsonObject {
  return {
    passed,
    score: typeof score === 'string' ? digest(score, 8) : score,
    ...(error === undefined ? {} : { error: 'The judge failed.' }),
  };
}

/** Reads kept results; undefined where they are not whole. */
export function readKept(kept: JsonObject | null): TrialResults | undefined {
  if (kept === null) return undefined;
  const isSide = (side: unknown) =>
    isObject(side) && isObject(side.workflow) && Array.isArray(side.unread) && areTasks(side.tasks);
  return isSide(kept.base) && isSide(kept.head) && typeof kept.at === 'string'
    ? (kept as unknown as TrialResults)
    : undefined;
}

function areTasks(tasks: unknown): boolean {
  return (
    Array.isArray(tasks) &&
    tasks.every((task) => isObject(task) && typeof task.id === 'string' && isObject(task.scores))
  );
}
