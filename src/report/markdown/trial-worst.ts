import type { Json } from '../../model/index.js';
import type { Fall, TrialReport, WorseTask } from '../../trial/index.js';
import { cut, markdownCode, markdownFence, markdownText, visible } from '../words/sanitize.js';
import { markdownLink } from './markdown-place.js';

/** Characters of an input, output or reason. */
const TEXT = 2_000;
const REASON = 300;

/**
 * The tasks that got worse, the worst first.
 * @param hasTexts whether inputs, outputs and reasons may be shown, as far as the report has any
 */
export function worstTasks(
  { worst, worse_tasks: total }: TrialReport,
  hasTexts: boolean,
): { summary: string; parts: string[] } | null {
  if (worst.length === 0) return null;
  const number = total ?? worst.length;
  const tasks = `${number} ${number === 1 ? 'task' : 'tasks'}`;
  const summary = total === null ? `${tasks} of the head that fail` : `${tasks} that got worse`;
  const of = number > worst.length ? [`The first ${worst.length}:`] : [];
  return { summary, parts: [...of, ...worst.map((task) => taskPart(task, hasTexts))] };
}

function taskPart({ base, head, falls, inputs, outputs }: WorseTask, hasTexts: boolean): string {
  const named = [base, head].flatMap((one) => (one === null ? [] : [taskLink(one)]));
  const line = `- ${named.join(' → ')}: ${falls.map((fall) => fallText(fall, hasTexts)).join(', ')}`;
  if (!hasTexts) return line;
  return [
    line,
    ...textPart('Inputs', inputs),
    ...textPart('Output of the base', outputs?.base),
    ...textPart('Output of the head', outputs?.head),
  ].join('\n\n');
}

function taskLink({ id, link }: { id: string; link: string | null }): string {
  return markdownLink(cut(visible(id), 80), link);
}

function fallText({ name, before, after, reasons }: Fall, hasTexts: boolean): string {
  const from = before === null ? '' : `${valueWord(before)} → `;
  const why = hasTexts ? [reasons?.base, reasons?.head].filter((one) => one !== undefined) : [];
  const said = why.map((one) => markdownText(cut(visible(one), REASON))).join(' → ');
  return `${markdownCode(cut(visible(name), 120))} ${from}${valueWord(after)}${said === '' ? '' : ` (${said})`}`;
}

function valueWord(value: boolean | number): string {
  return typeof value === 'number' ? String(value) : value ? 'passed' : 'failed';
}

function textPart(title: string, value: Json | undefined): string[] {
  if (value === undefined) return [];
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  return [`${title}:`, markdownFence(cut(text, TEXT).split('\n'), 'text')];
}
