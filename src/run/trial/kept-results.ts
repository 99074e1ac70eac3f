import { digest, isObject, type JsonObject, mapObject } from '../../model/index.js';
import type { TaskResult, TaskScore, TrialResults, VariantResult } from '../../trial/index.js';

/** Results, with how many answers were still to come when they were read. */
export interface KeptResults extends TrialResults {
  missing: number;
}

/** Results as a record keeps them: numbers and digests, without inputs, outputs, reasons and other texts. */
export function keptResults({ base, head, at, missing }: KeptResults): JsonObject {
  return { base: keptSide(base), head: keptSide(head), at, missing };
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

/** Reads kept results; undefined where they are not whole. Whoever can push can write them, so each member is checked. */
export function readKept(kept: JsonObject | null): KeptResults | undefined {
  return kept !== null && isSide(kept.base) && isSide(kept.head) && isTime(kept.at) && isCount(kept.missing)
    ? (kept as unknown as KeptResults)
    : undefined;
}

const isText = (value: unknown) => typeof value === 'string';
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isTextOrNone = (value: unknown) => value === null || isText(value);
const isCountOrNone = (value: unknown) => value === null || typeof value === 'number';
const isFlagOrNone = (value: unknown) => value === null || typeof value === 'boolean';
const isTime = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(String(value)));
const isListOf = (value: unknown, fits: (one: unknown) => boolean) =>
  Array.isArray(value) && value.every(fits);

function isSide(side: unknown): boolean {
  if (!isObject(side) || !isObject(side.workflow)) return false;
  const { id, name, link } = side.workflow;
  return (
    [side.name, id].every(isText) &&
    [side.status, name, link].every(isTextOrNone) &&
    [side.success_count, side.task_count].every(isCountOrNone) &&
    isListOf(side.unread, isText) &&
    isListOf(side.tasks, isTask)
  );
}

function isTask(task: unknown): boolean {
  if (!isObject(task) || !isObject(task.scores)) return false;
  const { id, link, status, succeeded, input, tokens, cost, latency_ms } = task;
  return (
    [id, status].every(isText) &&
    [link, input].every(isTextOrNone) &&
    [tokens, cost, latency_ms].every(isCountOrNone) &&
    isFlagOrNone(succeeded) &&
    Object.values(task.scores).every(isScore)
  );
}

function isScore(one: unknown): boolean {
  if (!isObject(one)) return false;
  const { passed, score, error } = one;
  return (
    isFlagOrNone(passed) && (isCountOrNone(score) || isText(score)) && (error === undefined || isText(error))
  );
}
