import type { Json, JsonObject } from '../../../model/index.js';
import { chance } from './chance.js';
import { qualityOf, scoreOf, withNoise } from './judge-rules.js';
import type { EmulatedPlatform } from './platform.js';
import { checkText } from './programmatic-rules.js';
import { answerOf, expenseOf, filled, tokensOf } from './task-output.js';
import type { CopyRow, PlannedCriterion, PlannedField, TaskRow } from './types.js';

/** What came out of one field. */
export interface FieldOutput {
  nodeId: string;
  fieldId: string;
  text: string;
}

/** What one criterion said (C-j). Without a score and an error it was skipped. */
export interface ScoreCell {
  field: PlannedField;
  criterion: PlannedCriterion;
  score: number | string | null;
  passed: boolean | null;
  reasoning: string | null;
  error: string | null;
  /** The tokens, cost and time of a judge; null where no model judges. */
  expense: Expense | null;
}

export interface Expense {
  tokens: number;
  cost: number;
  latency_ms: number;
}

/** A task as it ran. */
export interface TaskRun {
  outputs: FieldOutput[];
  scores: ScoreCell[];
  expense: Expense;
}

/** True for a task that takes ten times as long as others. */
export function isSlow({ switches }: EmulatedPlatform, taskId: number): boolean {
  return switches.task_slow_every > 0 && taskId % switches.task_slow_every === 0;
}

/**
 * Runs a task of a copied workflow: its fields in order, then what judges them. Nothing is kept, as the same task always
 * gives the same run.
 */
export function runTask(platform: EmulatedPlatform, copy: CopyRow, task: TaskRow): TaskRun {
  const { switches } = platform;
  const outputs: FieldOutput[] = [];
  const values: JsonObject = { ...task.fields };
  const expense: Expense = { tokens: 0, cost: 0, latency_ms: 0 };
  for (const { nodeId, fieldId, fieldTitle, llm, prompt_text, model } of copy.fields) {
    if (!llm) continue;
    const prompt = prompt_text ?? standIn(fieldTitle, task.fields);
    const run = switches.run_outputs === 'whole' ? null : [switches.run_seed, task.id, nodeId, fieldId];
    const text = answerOf({ prompt, values, model, run });
    const spent = expenseOf(model, tokensOf(filled(prompt, values)), tokensOf(text));
    expense.tokens += spent.tokens;
    expense.cost += spent.cost;
    const pace =
      (run === null ? 1 : 0.8 + 0.4 * chance(...run, 'pace')) * (isSlow(platform, task.id) ? 10 : 1);
    expense.latency_ms += Math.round(spent.latency_ms * pace);
    outputs.push({ nodeId, fieldId, text });
    values[`${nodeId}.${fieldId}`] = text;
  }
  const judged = copy.fields.flatMap((field) => field.criteria.map((criterion) => ({ field, criterion })));
  const scores = judged.map(({ field, criterion }, index) => {
    const own = outputs.find(({ nodeId, fieldId }) => nodeId === field.nodeId && fieldId === field.fieldId);
    const text = (own ?? outputs.at(-1))?.text ?? '';
    return { field, criterion, ...judge(platform, task, criterion, text, index) };
  });
  return { outputs, scores, expense };
}

/** A field whose prompt is not known answers with its title and the inputs. */
function standIn(title: string, inputs: JsonObject): string {
  return `${title} for ${Object.keys(inputs)
    .map((name) => `{{${name}}}`)
    .join(', ')}.`;
}

type Said = Omit<ScoreCell, 'field' | 'criterion'>;
const SKIPPED: Said = { score: null, passed: null, reasoning: null, error: null, expense: null };

function judge(
  platform: EmulatedPlatform,
  task: TaskRow,
  criterion: PlannedCriterion,
  text: string,
  index: number,
): Said {
  const { switches } = platform;
  const { type, config, output_schema, name, reference } = criterion;
  if (type === 'human_rating') return SKIPPED;
  if (type === 'programmatic') {
    const check = checkText(config, text, expectedOf(task.fields, reference));
    if ('error' in check) return { ...SKIPPED, error: check.error };
    return { ...SKIPPED, score: check.passed ? 1 : 0, passed: check.passed, reasoning: check.why };
  }
  const model = judgeModel(platform, config);
  if (model === undefined) return { ...SKIPPED, error: `Model ${String(config.model)} not found` };
  const question = type === 'llm_judge' ? String(config.prompt_template) : valuesOf(task.fields);
  const { judge_fails_every } = switches;
  if (judge_fails_every > 0 && (task.id + index) % judge_fails_every === 0)
    return { ...SKIPPED, error: 'The judge did not answer' };
  const quality = qualityOf(question, text);
  const value = withNoise(quality.value, switches.judge_noise, [switches.run_seed, task.id, name, text]);
  const said = scoreOf(value, output_schema, config);
  return {
    ...said,
    reasoning: quality.why,
    error: null,
    expense: expenseOf(model, tokensOf(question + text), 20),
  };
}

/** A judge's own model has to exist; without one it is the first of the organization (C-j). */
function judgeModel({ tables }: EmulatedPlatform, { model }: JsonObject): string | undefined {
  const slugs = tables.all('models').map(({ slug }) => slug);
  return typeof model === 'string' ? slugs.find((slug) => slug === model) : slugs[0];
}

/** The value that a text must have: the attached reference field, else a field that is called `expected`. */
function expectedOf(inputs: JsonObject, reference: string | null): Json | null {
  const name = reference ?? 'expected';
  return Object.hasOwn(inputs, name) ? (inputs[name] ?? null) : null;
}

function valuesOf(inputs: JsonObject): string {
  return Object.values(inputs)
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join(' ');
}
