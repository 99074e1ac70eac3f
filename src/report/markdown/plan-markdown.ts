import type { Words } from '../../model/index.js';
import type { Change, Plan } from '../../plan/index.js';
import { thousands } from '../text/style.js';
import { accountText } from '../words/account.js';
import { hostText } from '../words/host.js';
import { LEDGER_WORDS } from '../words/ledger-words.js';
import { refusalMarkdown } from '../words/refusal.js';
import { cut, markdownCode, markdownText, visible } from '../words/sanitize.js';
import { countPhrases, findingPhrase, isNothing } from '../words/summary.js';
import { uncommittedLine } from '../words/uncommitted.js';
import { characters, type Size } from './fit.js';
import { Page } from './page.js';
import { addPlanBody, addSilenced, type PlanRendering } from './plan-body.js';

/** How a plan is shown. */
export interface PlanMarkdownView {
  /** The platform's own words. */
  words: Words;
  /** Length limit, 60,000 by default; at least 4,000. */
  maxLength?: number;
  /** The unit of `maxLength`, characters by default. */
  size?: Size;
  /** A line above everything, in our own Markdown; left out if it is longer than a tenth of the whole. */
  headline?: string;
  /** Where the full plan is, such as "in the job summary"; plain text. */
  fullPlan?: string;
  /** Changes that already wait on the base branch: they are listed separately. */
  waiting?: readonly Change[];
  look?: PlanRendering;
}

/** Smallest length limit, in characters. */
export const SMALLEST = 4_000;

/**
 * A plan for a file or a job summary. Counts, and the blocks of what deletes, overwrites or waits for somebody, are
 * always above the folds. Within `maxLength`, only whole resources are left out, and they are listed by name, or
 * counted if even the names are too many.
 */
export function renderPlanMarkdown(plan: Plan, view: PlanMarkdownView): string {
  const max = Math.max(SMALLEST, view.maxLength ?? 60_000);
  const size = view.size ?? characters;
  const fullPlan =
    view.fullPlan === undefined ? '' : `Full plan ${markdownText(cut(visible(view.fullPlan), 200))}`;
  const foot = [fullPlan, digestNote(plan)];
  const page = new Page(max - size(lastLine(foot, '```diff')) - 3, size);
  if (view.headline !== undefined && size(view.headline) <= max / 10) page.add(view.headline);
  page.add(planHeading(plan, view.words));
  page.add(planFacts(plan));
  const refusal = refusalMarkdown(plan, 'Applying this plan');
  if (refusal !== '') page.add(refusal);
  const open = uncommittedLine(plan, (file) => markdownCode(cut(visible(file), 60)));
  if (open !== '') page.add(`⚠️ ${open}`);
  if (!isNothing(plan)) addPlanBody(page, plan, { ...view.look, waitingChanges: view.waiting });
  addSilenced(page, plan.diagnostics);
  return `${page.text}\n\n${lastLine(foot, page.text)}\n`;
}

/** The heading: target and counts, with deletes, replacements and held resources in bold. */
export function planHeading(plan: Plan, { platform }: Words): string {
  const phrases = countPhrases(plan.summary).map(({ what, text }) =>
    what === 'delete' || what === 'replace' || what === 'held' ? `**${text}**` : text,
  );
  const findings = findingPhrase(plan.summary);
  const counts = [...phrases, ...(findings === '' ? [] : [findings])].join(', ');
  return `### ${platform} plan for ${targetName(plan.target)} · ${counts === '' ? 'nothing to do' : counts}`;
}

/** The name of a target, in bold. */
export function targetName(target: string): string {
  const shown = markdownText(cut(visible(target), 60));
  return `**${shown === '' ? markdownCode(target) : shown}**`;
}

/** Platform, commit and ledger of a plan. */
export function planFacts(plan: Plan): string {
  const dirty = plan.source.dirty ? ' with uncommitted files' : '';
  const commit =
    plan.source.commit === null ? '' : ` · commit ${markdownCode(plan.source.commit.slice(0, 12))}${dirty}`;
  const ledger = LEDGER_WORDS[plan.ledger.state];
  return `${platformFacts(plan)}${commit}${ledger === '' ? '' : ` · ${ledger}`} · ${thousands(plan.summary.unchanged)} unchanged`;
}

/** Account and host. */
export function platformFacts(plan: Plan): string {
  const host = hostText(plan.base_url);
  return `${markdownText(cut(accountText(plan), 60))} · ${markdownCode(cut(visible(host), 60))}`;
}

/** The meaning of the marks in a text diff. */
export const MARKS_NOTE = 'diff: `[-…-]` removed, `{+…+}` added';

/** The last line, without empty parts; it explains the marks if `text` has any. */
export function lastLine(parts: readonly string[], text: string): string {
  const all = parts.filter((part) => part !== '');
  if (text.includes('```diff')) all.splice(Math.max(0, all.length - 1), 0, MARKS_NOTE);
  return all.join(' · ');
}

/** The digest by which plans are compared. */
export function digestNote(plan: Plan): string {
  return `digest ${markdownCode(plan.plan_digest.slice(0, 12))}`;
}
