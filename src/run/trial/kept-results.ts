import type { TrialRecord } from '../../ledger/index.js';
import { digest, isObject, type JsonObject, mapObject } from '../../model/index.js';
import type { TaskResult, TaskScore, TrialResults, VariantResult } from '../../trial/index.js';
import type { ShownCriterion } from './criteria-of.js';

/** What a record keeps of a trial that ended. */
export interface KeptResults {
  results: TrialResults;
  /** What judged, as the platform showed it then. */
  criteria: readonly ShownCriterion[];
  /** How many answers were still to come when the results were read. */
  missing: number;
}

/** True for a trial that ended with results. */
export function hasResults({ end, results }: Pick<TrialRecord, 'end' | 'results'>): boolean {
  return end?.state === 'done' && results !== null;
}

/** Results as a record keeps them: numbers and digests, without inputs, outputs, reasons and other texts. */
export function keptResults({ results: { base, head, at }, criteria, missing }: KeptResults): JsonObject {
  return { base: keptSide(base), head: keptSide(head), criteria: criteria.map(keptCriterion), at, missing };
}

function keptCriterion({ id, name, version, judge, type, range }: ShownCriterion): JsonObject {
  return { id, name, version, judge, type, range };
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

function keptScore({ passed, score, error, criterion }: TaskScore): JsonObject {
  return {
    passed,
    score: typeof score === 'string' ? digest(score, 8) : score,
    ...(error === undefined ? {} : { error: 'The judge failed.' }),
    ...(criterion === undefined ? {} : { criterion }),
  };
}

/** Reads kept results; undefined where they are not whole. Whoever can push can write them, so each member is checked. */
export function readKept(kept: JsonObject | null): KeptResults | undefined {
  if (kept === null || !isSide(kept.base) || !isSide(kept.head) || !isTime(kept.at)) return undefined;
  if (!isListOf(kept.criteria, isCriterion) || !isCount(kept.missing)) return undefined;
  const { criteria, missing, ...results } = kept as unknown as TrialResults & Omit<KeptResults, 'results'>;
  return {
    results: { ...results, base: withoutLinks(results.base), head: withoutLinks(results.head) },
    criteria,
    missing,
  };
}

/** A link of a record could lead anywhere. */
function withoutLinks(side: VariantResult): VariantResult {
  const tasks = side.tasks.map((task) => ({ ...task, link: null }));
  return { ...side, workflow: { ...side.workflow, link: null }, tasks };
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
  const { passed, score, error, criterion } = one;
  return (
    isFlagOrNone(passed) &&
    (isCountOrNone(score) || isText(score)) &&
    [error, criterion].every((text) => text === undefined || isText(text))
  );
}

const TYPES: ReadonlySet<unknown> = new Set(['boolean', 'numeric', 'rating', 'categorical']);

function isCriterion(one: unknown): boolean {
  if (!isObject(one)) return false;
  const { id, name, version, judge, type, range } = one;
  return (
    (isText(id) || typeof id === 'number') &&
    isText(name) &&
    isCountOrNone(version) &&
    isTextOrNone(judge) &&
    (type === null || TYPES.has(type)) &&
    (range === null ||
      (Array.isArray(range) && range.length === 2 && range.every((end) => typeof end === 'number')))
  );
}
