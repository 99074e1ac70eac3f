import type { TrialScore } from '../../compare/index.js';
import { visible } from '../words/sanitize.js';
import { scoreLines } from '../words/score-words.js';
import { makeStyle } from './style.js';
import { INDENT } from './text-layout.js';

/** What trials said about the texts to which a rollback returns, for a terminal; empty without any. */
export function renderTriedBefore(
  tried: readonly { address: string; scores: readonly TrialScore[] }[],
  color: boolean,
): string {
  if (tried.length === 0) return '';
  const style = makeStyle(color);
  const lines = tried.flatMap(({ address, scores }) => [
    `${INDENT}${style.strong(visible(address))}`,
    ...scores.flatMap(scoreLines).map((line) => `${INDENT}${INDENT}${line}`),
  ]);
  return `${['', 'What trials said about the values of that revision:', ...lines].join('\n')}\n`;
}
