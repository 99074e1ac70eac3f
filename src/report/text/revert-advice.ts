import type { RevertAdvice } from '../../run/revert-advice.js';
import { visible } from '../words/sanitize.js';
import { makeStyle } from './style.js';
import { remedyLines } from './text-layout.js';

/** How to make the files agree with a rollback, for a terminal. */
export function renderRevertAdvice(advice: RevertAdvice, color: boolean): string {
  const style = makeStyle(color);
  const head = 'Until the files agree with the rollback, every apply holds these resources.';
  const lines = [
    ...(advice.commands.length > 0 ? [`${head} To make them agree:`] : []),
    ...remedyLines(advice.commands, style).map((line) => `  ${line}`),
    ...advice.notes.map((note) => `${advice.commands.length > 0 ? '  ' : ''}${visible(note)}`),
  ];
  return `${lines.join('\n')}\n`;
}
