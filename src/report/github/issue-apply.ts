import { heldEntry, openEntry } from '../markdown/apply-markdown.js';
import { fitWhole } from '../markdown/fit.js';
import { wordLink } from '../markdown/markdown-place.js';
import { Page } from '../markdown/page.js';
import { thousands } from '../text/style.js';
import { adviceMarkdown, hasAdvice } from '../words/advice.js';
import { ledgerSentence, tallyOf } from '../words/outcomes.js';
import { cut, markdownCode, markdownText, visible } from '../words/sanitize.js';
import type { ApplyIssueInput } from './issue-input.js';

/** The part of a target's issue about an incomplete apply. */
export function applyText(input: ApplyIssueInput, limit: number): string {
  const { report, plan, runUrl, failure } = input;
  const page = new Page(limit);
  const run = runUrl ? ` ${wordLink('Rerun its job', runUrl)} once the cause is fixed.` : '';
  if (report === null) {
    page.add(`### ❌ The apply of ${markdownCode(input.head.slice(0, 7))} did not start`);
    const what =
      failure === undefined ? '' : `: ${sentence(failure.message)} (${markdownCode(failure.code)})`;
    page.add(`Nothing was written${what}.${run}`);
    if (failure !== undefined && hasAdvice(failure)) page.add(`*To do:* ${adviceMarkdown(failure, 2_000)}`);
    return page.text;
  }
  const tally = tallyOf(report, plan?.held ?? []);
  const counts = tally.notDone.map(({ text }) => text);
  if (report.interrupted) counts.push('interrupted');
  if (report.ledger.state === 'failed') counts.push('ledger not saved');
  page.add(`### ❌ The apply of ${markdownCode(input.head.slice(0, 7))} is incomplete: ${counts.join(', ')}`);
  page.add(
    `${thousands(tally.done)} of ${thousands(tally.tried)} done. ${markdownText(cut(visible(ledgerSentence(report)), 300))}${run}`,
  );
  const open = [...tally.open.map(openEntry), ...tally.held.map((held) => heldEntry(held))];
  const { shown, left } = fitWhole(open, page.room - 80, (entry) => entry);
  if (left.length > 0) shown.push(`- … and ${thousands(left.length)} more`);
  if (shown.length > 0) page.add(shown.join('\n'));
  return page.text;
}

function sentence(text: string): string {
  return markdownText(cut(visible(text), 2_000));
}
