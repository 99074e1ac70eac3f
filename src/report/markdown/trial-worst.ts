import type { TrialReport, WorseTask } from '../../trial/index.js';
import { markdownFence } from '../words/sanitize.js';
import { shownTexts, worseLine, worstTitle } from '../words/trial-facts.js';
import { saidMarkdown } from './markdown-place.js';

/**
 * The tasks that got worse, the worst first.
 * @param hasTexts whether inputs, outputs and reasons may be shown, as far as the report has any
 */
export function worstTasks(
  trial: TrialReport,
  hasTexts: boolean,
): { summary: string; parts: string[] } | null {
  const { worst, worse_tasks: total } = trial;
  if (worst.length === 0) return null;
  const of = (total ?? 0) > worst.length ? [`The first ${worst.length}:`] : [];
  return { summary: worstTitle(trial), parts: [...of, ...worst.map((task) => taskPart(task, hasTexts))] };
}

function taskPart(task: WorseTask, hasTexts: boolean): string {
  const line = `- ${saidMarkdown(worseLine(task, hasTexts))}`;
  const texts = hasTexts ? shownTexts(task) : [];
  return [line, ...texts.map(({ title, text }) => textPart(title, text))].join('\n\n');
}

function textPart(title: string, text: string): string {
  return `${title}:\n\n${markdownFence(text.split('\n'), 'text')}`;
}
