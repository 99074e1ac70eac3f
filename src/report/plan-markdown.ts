import type { Change, Plan } from '../plan/plan.js';
import { characters, type Size } from './fit.js';
import { Page } from './page.js';
import { addPlanBody, type PlanLook } from './plan-body.js';
import { cut, markdownCode, markdownText, visible } from './sanitize.js';
import { thousands } from './style.js';
import { countPhrases, findingPhrase, isNothing } from './summary.js';

export interface PlanMarkdownView {
  /** Length of the whole, 60,000 by default; less than 4,000 is read as 4,000. */
  maxLength?: number;
  /** What `maxLength` counts, characters by default. */
  size?: Size;
  /** A line above everything, Markdown of our own making; left out when longer than a tenth of the whole. */
  headline?: string;
  /** Where the full plan is, for instance "in the job summary"; plain text. */
  fullPlan?: string;
  /** Changes that the base branch already has waiting: they are listed apart. */
  waiting?: readonly Change[];
  look?: PlanLook;
}

export const SMALLEST = 4_000;

/**
 * A plan for a file or a job summary. Counts, and the blocks of what deletes, overwrites or waits
 * for somebody, always stand above the folds. Within `maxLength` only whole resources are left out,
 * and those are listed by name, or counted where even the names are too many.
 */
export function renderPlanMarkdown(plan: Plan, view: PlanMarkdownView = {}): string {
  const max = Math.max(SMALLEST, view.maxLength ?? 60_000);
  const size = view.size ?? characters;
  const foot = footLine(
    plan,
    view.waiting,
    view.fullPlan === undefined ? '' : `Full plan ${markdownText(cut(visible(view.fullPlan), 200))}`,
  );
  const page = new Page(max - size(foot) - 3, size);
  if (view.headline !== undefined && size(view.headline) <= max / 10) page.add(view.headline);
  page.add(planHeading(plan));
  page.add(planFacts(plan));
  if (!isNothing(plan)) addPlanBody(page, plan, { ...view.look, waitingChanges: view.waiting });
  return `${page.text}\n\n${foot}\n`;
}

/** `### Pipelines plan for **production** · 1 to create, **1 to delete**`. */
export function planHeading(plan: Plan): string {
  const phrases = countPhrases(plan.summary).map(({ what, text }) =>
    what === 'delete' || what === 'replace' || what === 'held' ? `**${text}**` : text,
  );
  const findings = findingPhrase(plan.summary);
  const counts = [...phrases, ...(findings === '' ? [] : [findings])].join(', ');
  return `### Pipelines plan for ${targetName(plan.target)} · ${counts === '' ? 'nothing to do' : counts}`;
}

/** The name of a target, in bold. */
export function targetName(target: string): string {
  return `**${markdownText(cut(visible(target), 60))}**`;
}

/** Where a plan was made for, and from what. */
export function planFacts(plan: Plan): string {
  const ledger = {
    present: '',
    absent: ' · no ledger yet',
    ignored: ' · ledger ignored: this plan cannot be applied',
  };
  const host = plan.base_url.replace(/^https:\/\//, '').replace(/\/+$/, '');
  const dirty = plan.source.dirty ? ' with files not committed' : '';
  const commit =
    plan.source.commit === null ? '' : ` · commit ${markdownCode(plan.source.commit.slice(0, 12))}${dirty}`;
  return `org ${plan.org_id} · ${markdownCode(cut(visible(host), 60))}${commit}${ledger[plan.ledger.state]} · ${thousands(plan.summary.unchanged)} unchanged`;
}

/** The last line of a plan: where the rest is, how to read it, by what to compare it. */
export function footLine(plan: Plan, waiting: readonly Change[] | undefined, fullPlan: string): string {
  const parts: string[] = [];
  if (waiting !== undefined && waiting.length === 0) parts.push('Waiting from the base branch: nothing');
  if (fullPlan !== '') parts.push(fullPlan);
  if (plan.held.length + plan.summary.update + plan.summary.replace > 0) {
    parts.push('in a diff `[-…-]` goes and `{+…+}` comes');
  }
  parts.push(`digest ${markdownCode(plan.plan_digest.slice(0, 12))}`);
  return parts.join(' · ');
}
