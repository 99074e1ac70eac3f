import type { CheckReport } from '../../run/check-target.js';
import { checkSummary, STATES } from '../words/check-words.js';
import { markdownCode, markdownText, visible } from '../words/sanitize.js';
import { findingEntry } from './findings-markdown.js';

/** A check as Markdown: trees with their changes, then the findings of each. */
export function renderCheckMarkdown(report: CheckReport, view: { title: string }): string {
  const entries = report.trees.flatMap(({ tree, state, message, changes, findings }) => {
    const why = state === 'failed' || message === null ? '' : ` — ${markdownText(message)}`;
    return [
      `- ${markdownCode(visible(tree))} **${STATES[state]}**${why}`,
      ...changes.map((change) => `  - ${markdownText(change)}`),
      ...findings.map((finding) => findingEntry(finding, {}).replace(/^/gm, '  ')),
    ];
  });
  const head = `### ${markdownText(view.title)} check for **${markdownText(report.target)}**`;
  return `${[head, '', ...entries, '', `${checkSummary(report)}.`].join('\n')}\n`;
}
