import type { TrialReport, WorseTask } from '../../trial/index.js';
import { count } from '../text/style.js';
import type { SaidLine } from '../words/said.js';
import { markdownFence } from '../words/sanitize.js';
import { shownTexts, worseLine, worstTitle } from '../words/trial-facts.js';
import type { Size } from './fit.js';
import { saidMarkdown } from './markdown-place.js';

/**
 * The tasks that got worse, the worst first. The worst keep their texts where not all have room.
 * @param hasTexts whether inputs, outputs and reasons may be shown, as far as the report has any
 * @param room what all of it may take, in the unit of `size`
 */
export function worstTasks(
  trial: TrialReport,
  hasTexts: boolean,
  room: number,
  size: Size,
): { summary: string; parts: string[] } | null {
  const { worst, worse_tasks: total } = trial;
  if (worst.length === 0) return null;
  const of = (total ?? 0) > worst.length ? [`The first ${worst.length}:`] : [];
  const bare = worst.map((task) => taskPart(task, false));
  let left = room - bare.reduce((sum, part) => sum + size(part), 0);
  let cutOff = 0;
  const parts = worst.map((task, at) => {
    const alone = bare[at] ?? '';
    const whole = hasTexts ? taskPart(task, true) : alone;
    const more = size(whole) - size(alone);
    if (cutOff > 0 || more > left) cutOff += whole === alone ? 0 : 1;
    if (cutOff > 0) return alone;
    left -= more;
    return whole;
  });
  const without =
    cutOff === 0
      ? []
      : [`Left out here for length: the inputs, outputs and reasons of ${count(cutOff, 'task')}.`];
  return { summary: worstTitle(trial), parts: [...of, ...parts, ...without] };
}

function taskPart(task: WorseTask, hasTexts: boolean): string {
  const line = `- ${saidMarkdown(worseLine(task, hasTexts))}`;
  const texts = hasTexts ? shownTexts(task) : [];
  return [line, ...texts.map(({ title, text }) => textPart(title, text))].join('\n\n');
}

function textPart(title: SaidLine, text: string): string {
  return `${saidMarkdown(title)}:\n\n${markdownFence(text.split('\n'), 'text')}`;
}
