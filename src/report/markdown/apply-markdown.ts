import type { ApplyReport, Outcome } from '../../apply/outcome.js';
import type { Words } from '../../model/index.js';
import type { Held, Plan } from '../../plan/index.js';
import { thousands } from '../text/style.js';
import { heldNext } from '../words/held-next.js';
import {
  durationText,
  isResumable,
  ledgerSentence,
  messageText,
  type Tally,
  tallyOf,
  toneOf,
} from '../words/outcomes.js';
import { cut, markdownCode, markdownText, visible } from '../words/sanitize.js';
import { fitWhole } from './fit.js';
import { remedyText } from './markdown-blocks.js';
import { Page } from './page.js';
import type { PlanRendering } from './plan-body.js';
import { type PlanMarkdownView, renderPlanMarkdown, SMALLEST, targetName } from './plan-markdown.js';

/** How the result of an apply is shown. */
export interface ApplyMarkdownView {
  /** The platform's own words. */
  words: Words;
  /** Length limit in characters, 60,000 by default; at least 4,000. */
  maxLength?: number;
  /** How long the run took, in milliseconds. */
  duration_ms?: number;
  /** The applied plan: its held resources are shown, and it is folded below. */
  plan?: Plan;
  /** Where the full plan is, for parts that do not fit. */
  fullPlan?: string;
}

const TABLE_HEAD = '| | resource | outcome | |\n|---|---|---|---|';

/**
 * The result of an apply, for a comment or a job summary: a heading, what is not done with its next step, all outcomes
 * folded, the plan folded. Within `maxLength`, only whole entries.
 */
export function renderApplyMarkdown(report: ApplyReport, view: ApplyMarkdownView): string {
  const page = new Page(Math.max(SMALLEST, view.maxLength ?? 60_000) - 1);
  addApply(page, report, view);
  const { plan, words, fullPlan } = view;
  if (plan !== undefined) addAppliedPlan(page, plan, { words, ...(fullPlan && { fullPlan }) });
  return `${page.text}\n`;
}

/** Facts of a run besides its report. */
export interface ApplyFacts {
  duration_ms?: number | undefined;
  plan?: Plan | undefined;
  /** Sentences in our own Markdown, after the one about the ledger. */
  facts?: readonly string[];
  look?: PlanRendering;
}

/** Adds counts, the state of the ledger, what is not done with its next step, and all outcomes folded. */
export function addApply(page: Page, report: ApplyReport, view: ApplyFacts): void {
  const tally = tallyOf(report, view.plan?.held ?? []);
  page.add(headline(report, tally, view.duration_ms));
  const onGitHub = view.look?.onGitHub === true;
  const onward = onGitHub ? 'Run the job again to continue.' : 'Run the same command again to continue.';
  const again = isResumable(report) ? [onward] : [];
  const ledger = markdownText(cut(visible(ledgerSentence(report)), 300));
  page.add([ledger, ...(view.facts ?? []), ...again].join(' '));
  const open = [...tally.open.map(openEntry), ...tally.held.map((held) => heldEntry(held))];
  if (open.length > 0) {
    const { shown, left } = fitWhole(open, Math.floor(page.room / 2), (entry) => entry, page.size);
    if (left.length > 0) shown.push(`- … and ${thousands(left.length)} more`);
    page.add(shown.join('\n'));
  }
  if (report.outcomes.length > 0) {
    const rows = fitWhole(report.outcomes, Math.floor(page.room / 2) - 300, outcomeRow, page.size);
    const more = rows.left.length > 0 ? `\n\n… and ${thousands(rows.left.length)} more.` : '';
    const all = `<details><summary>All outcomes (${thousands(report.outcomes.length)})</summary>`;
    page.addIfRoom(`${all}\n\n${[TABLE_HEAD, ...rows.shown].join('\n')}${more}\n\n</details>`, 0);
  }
}

/** Adds the plan, folded, if there is room. */
export function addAppliedPlan(page: Page, plan: Plan, view: PlanMarkdownView): void {
  const room = page.room - 100;
  if (room <= SMALLEST) return;
  const text = renderPlanMarkdown(plan, { ...view, maxLength: room, size: page.size });
  page.add(`<details><summary>Applied plan</summary>\n\n${text}\n</details>`);
}

function headline(report: ApplyReport, tally: Tally, duration_ms: number | undefined): string {
  const target = targetName(report.target);
  const time = duration_ms === undefined ? '' : ` in ${durationText(duration_ms)}`;
  const open = tally.notDone.map(({ text }) => `**${text}**`).join(', ');
  const all = tally.tried === tally.done;
  if (all && report.ledger.state !== 'failed' && !report.interrupted) {
    const what = tally.tried === 0 ? 'Nothing to apply' : `Applied${time}`;
    const sign = open === '' ? '✅' : '⚠️';
    return `### ${sign} ${what} to ${target} · ${thousands(tally.done)} done${open === '' ? '' : `, ${open}`}`;
  }
  const ledger = report.ledger.state === 'failed' ? ' · **ledger not saved**' : '';
  const stopped = report.interrupted ? ' · interrupted' : '';
  const counts = `${thousands(tally.done)} of ${thousands(tally.tried)} done${open === '' ? '' : `, ${open}`}`;
  return `### ❌ ${counts}${ledger}${stopped} · ${target}${time}`;
}

/** One outcome that needs attention, as an entry of a list. */
export function openEntry(outcome: Outcome): string {
  const { sign } = toneOf(outcome.outcome);
  const message = markdownText(messageText(outcome));
  const remedy = outcome.remedy === null ? '' : ` *To do:* ${markdownText(outcome.remedy)}`;
  const said = message === '' ? '' : ` — ${message}`;
  return `- ${sign} **${outcome.outcome}** ${markdownCode(outcome.address)}${said}${remedy}`;
}

/** Something held, with all its remedies. */
export function heldEntry(held: Held): string {
  const remedies = heldNext(held).map((remedy) => `\n  - ${remedyText(remedy)}`);
  return `- ✋ **held** ${markdownCode(held.address)} — ${markdownText(held.message)}${remedies.join('')}`;
}

function outcomeRow(outcome: Outcome): string {
  const { sign } = toneOf(outcome.outcome);
  const version = outcome.version === null ? '' : ` v${outcome.version}`;
  const id = outcome.id === null ? '' : ` · id ${markdownCode(String(outcome.id), { table: true })}`;
  const note = markdownText(messageText(outcome), { table: true });
  return `| ${sign} | ${markdownCode(outcome.address, { table: true })} | ${outcome.outcome}${version}${id} | ${note} |`;
}
