import type { ApplyReport, Outcome } from '../apply/outcome.js';
import type { Held, Plan } from '../plan/plan.js';
import { fitWhole } from './fit.js';
import { remedyText } from './markdown-blocks.js';
import { durationText, isResumable, ledgerSentence, messageText, tallyOf, toneOf } from './outcomes.js';
import { type PlanMarkdownView, renderPlanMarkdown, SMALLEST } from './plan-markdown.js';
import { cut, markdownCode, markdownText, visible } from './sanitize.js';
import { thousands } from './style.js';

export interface ApplyMarkdownView {
  /** Characters of the whole, 60,000 by default; less than 4,000 is read as 4,000. */
  maxLength?: number;
  /** How long the run took, in milliseconds. */
  duration_ms?: number;
  /** The plan that was applied: its held resources are told, and it is kept folded below. */
  plan?: Plan;
  /** Where the full plan is, for what does not fit. */
  fullPlan?: string;
}

const TABLE_HEAD = '| | resource | outcome | |\n|---|---|---|---|';

/**
 * What became of a plan, for a comment or a job summary: one line that says it, what is not done with
 * its next step, all outcomes folded, the plan folded. Whole entries only within `maxLength`.
 */
export function renderApplyMarkdown(report: ApplyReport, view: ApplyMarkdownView = {}): string {
  const max = Math.max(SMALLEST, view.maxLength ?? 60_000);
  const tally = tallyOf(report, view.plan?.held ?? []);
  const again = isResumable(report) ? ' Run the same command again to continue.' : '';
  const ledger = markdownText(cut(visible(ledgerSentence(report)), 300));
  const head = [headline(report, tally, view), `${ledger}${again}`];
  let room = max - head.join('\n\n').length - 200;

  const open = [...tally.open.map(openEntry), ...tally.held.map(heldEntry)];
  const shown = fitWhole(open, Math.floor(room / 2), (entry) => entry);
  const parts = [...head];
  if (open.length > 0) {
    if (shown.left.length > 0) shown.shown.push(`- … and ${thousands(shown.left.length)} more`);
    parts.push(shown.shown.join('\n'));
    room -= shown.used + 40;
  }
  if (report.outcomes.length > 0) {
    const rows = fitWhole(report.outcomes, Math.floor(room / 2) - 200, outcomeRow);
    const more = rows.left.length > 0 ? `\n\n… and ${thousands(rows.left.length)} more.` : '';
    const all = `<details><summary>All outcomes (${thousands(report.outcomes.length)})</summary>`;
    parts.push(`${all}\n\n${[TABLE_HEAD, ...rows.shown].join('\n')}${more}\n\n</details>`);
    room -= rows.used + 200;
  }
  if (view.plan !== undefined && room > SMALLEST + 100) {
    const plan: PlanMarkdownView = { maxLength: room - 100 };
    if (view.fullPlan !== undefined) plan.fullPlan = view.fullPlan;
    const text = renderPlanMarkdown(view.plan, plan);
    parts.push(`<details><summary>The plan that was applied</summary>\n\n${text}\n</details>`);
  }
  return `${parts.join('\n\n')}\n`;
}

function headline(report: ApplyReport, tally: ReturnType<typeof tallyOf>, view: ApplyMarkdownView): string {
  const target = `**${markdownText(cut(visible(report.target), 60))}**`;
  const time = view.duration_ms === undefined ? '' : ` in ${durationText(view.duration_ms)}`;
  const open = tally.notDone.map(({ text }) => `**${text}**`).join(', ');
  const all = tally.tried === tally.done;
  if (all && report.ledger.state !== 'failed' && !report.interrupted) {
    const what = tally.tried === 0 ? 'Nothing to apply' : `Applied${time}`;
    const sign = open === '' ? '✅' : '⚠️';
    return `### ${sign} ${what} to ${target} · ${thousands(tally.done)} done${open === '' ? '' : `, ${open}`}`;
  }
  const ledger = report.ledger.state === 'failed' ? ' · **ledger not written**' : '';
  const stopped = report.interrupted ? ' · interrupted' : '';
  const counts = `${thousands(tally.done)} of ${thousands(tally.tried)} done${open === '' ? '' : `, ${open}`}`;
  return `### ❌ ${counts}${ledger}${stopped} · ${target}${time}`;
}

function openEntry(outcome: Outcome): string {
  const { sign } = toneOf(outcome.outcome);
  const message = markdownText(messageText(outcome));
  const remedy = outcome.remedy === null ? '' : ` *To do:* ${markdownText(outcome.remedy)}`;
  const said = message === '' ? '' : ` — ${message}`;
  return `- ${sign} **${outcome.outcome}** ${markdownCode(outcome.address)}${said}${remedy}`;
}

function heldEntry(held: Held): string {
  const remedies = held.remedies.map((remedy) => `\n  - ${remedyText(remedy)}`);
  return `- ✋ **held** ${markdownCode(held.address)} — ${markdownText(held.message)}${remedies.join('')}`;
}

function outcomeRow(outcome: Outcome): string {
  const { sign } = toneOf(outcome.outcome);
  const version = outcome.version === null ? '' : ` v${outcome.version}`;
  const note = markdownText(messageText(outcome), { table: true });
  return `| ${sign} | ${markdownCode(outcome.address, { table: true })} | ${outcome.outcome}${version} | ${note} |`;
}
