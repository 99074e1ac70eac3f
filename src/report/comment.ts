import { byCodeUnit, hasErrors } from '../model/index.js';
import type { Plan } from '../plan/plan.js';
import { addAppliedPlan, addApply } from './apply-markdown.js';
import type { Applied, CommentInput, CommentResult } from './comment-input.js';
import { addFindings, findingCounts } from './findings-markdown.js';
import { characters, type Size } from './fit.js';
import { markdownLink } from './markdown-place.js';
import { MARKED_CHANGES, type Marker, type MarkerState, renderMarker } from './marker.js';
import { tallyOf } from './outcomes.js';
import { Page } from './page.js';
import { addPlanBody, type PlanLook } from './plan-body.js';
import { footLine, planFacts, planHeading, SMALLEST, targetName } from './plan-markdown.js';
import { cut, markdownCode, markdownText, visible } from './sanitize.js';
import { count, thousands } from './style.js';
import { isNothing } from './summary.js';

/**
 * The comment on a pull request, within `limit` characters (60,000 by default): first the hidden
 * marker, then what a reviewer has to know, then the folds. Never cut in the middle of something.
 */
export function renderComment(input: CommentInput, options: { limit?: number } = {}): string {
  const limit = Math.max(SMALLEST, options.limit ?? 60_000);
  const marker = renderMarker(commentMarker(input, Math.floor(limit / 200)));
  return `${marker}\n${renderBody(input, limit - marker.length - 1, characters)}`;
}

/** Everything below the marker, within `limit` in the unit of `size`; ends with a line break. */
export function renderBody(input: CommentInput, limit: number, size: Size): string {
  const foot = footOf(input);
  const page = new Page(limit - size(foot) - 3, size);
  const { result, applied } = input;
  if (applied !== undefined && applied !== null) addAfterApply(page, input, applied);
  else if (result.kind === 'plan') addPlan(page, input, result.plan, result.waiting);
  else addWithoutPlan(page, input, result);
  return foot === '' ? `${page.text}\n` : `${page.text}\n\n${foot}\n`;
}

/** What the comment will be found by, and what was reviewed in it: at most `most` digests, 300 at the highest. */
export function commentMarker(input: CommentInput, most: number = MARKED_CHANGES): Marker {
  const { result, reviewed } = input;
  const digests = reviewed ?? planDigests(result, Math.min(most, MARKED_CHANGES));
  return {
    tool: 'pipelines-sync',
    version: 1,
    configuration: input.configuration ?? '',
    target: input.target,
    head: input.head,
    run: input.run ?? null,
    state: stateOf(input),
    plan_digest: digests.plan_digest,
    changes: digests.changes,
    all: digests.all,
  };
}

function planDigests(result: CommentResult, most: number): Pick<Marker, 'plan_digest' | 'changes' | 'all'> {
  if (result.kind !== 'plan') return { plan_digest: null, changes: [], all: true };
  const waiting = new Set(result.waiting.map((change) => change.digest));
  const own = result.plan.changes.filter((change) => !waiting.has(change.digest));
  const others = result.plan.changes.filter((change) => waiting.has(change.digest));
  const sorted = [own, others].flatMap((list) => list.map((change) => change.digest).sort(byCodeUnit));
  return {
    plan_digest: result.plan.plan_digest,
    changes: sorted.slice(0, most),
    all: sorted.length <= most,
  };
}

function stateOf({ result, applied }: CommentInput): MarkerState {
  if (applied !== undefined && applied !== null)
    return isComplete(applied, result) ? 'applied' : 'incomplete';
  return result.kind === 'plan' ? 'planned' : result.kind;
}

function isComplete({ report }: Applied, result: CommentResult): boolean {
  const held = result.kind === 'plan' ? result.plan.held : [];
  return (
    report.exit_code === 0 &&
    !report.interrupted &&
    report.ledger.state !== 'failed' &&
    tallyOf(report, held).notDone.length === 0
  );
}

function lookOf(input: CommentInput, waiting: PlanLook['waitingChanges']): PlanLook {
  const sourceUrl = input.sourceUrl;
  return {
    sourceUrl: sourceUrl === undefined ? undefined : (place) => sourceUrl(place),
    waitingChanges: waiting,
    inPullRequest: true,
  };
}

function addPlan(page: Page, input: CommentInput, plan: Plan, waiting: PlanLook['waitingChanges']): void {
  const head = markdownCode(input.head.slice(0, 7));
  const findings = input.findings ?? [];
  if (isNothing(plan) && (waiting ?? []).length === 0 && findings.length === 0) {
    const same = `${thousands(plan.summary.unchanged)} unchanged`;
    page.add(
      `### ✅ Pipelines plan for ${targetName(plan.target)} · nothing to do\n\nMerging ${head} changes nothing: ${same}, nothing deleted or overwritten, nothing waiting for you.`,
    );
    return;
  }
  page.add(planHeading(plan));
  page.add(`Merging ${head} will do this, and nothing else. ${answers(plan)}`);
  page.add(planFacts(plan));
  addPlanBody(page, plan, lookOf(input, waiting));
  addBeside(page, input, findings);
}

/** What a reviewer asks first: is anything deleted or overwritten, is anything waiting for me? */
function answers({ summary, changes, held }: Plan): string {
  const parts: string[] = [];
  if (summary.delete > 0) parts.push(`deletes ${thousands(summary.delete)}`);
  if (summary.replace > 0) parts.push(`replaces ${thousands(summary.replace)}`);
  const over = changes.filter((change) => change.overwrites !== null).length;
  if (over > 0) parts.push(`overwrites ${thousands(over)} of the platform`);
  const gone = parts.length === 0 ? 'It deletes and overwrites nothing' : `It **${parts.join(', ')}**`;
  const wait =
    held.length === 0
      ? 'nothing waits for a decision'
      : `**${count(held.length, 'resource')} held** until somebody decides`;
  return `${gone}; ${wait}.`;
}

function addBeside(page: Page, input: CommentInput, findings: NonNullable<CommentInput['findings']>): void {
  if (findings.length === 0) return;
  page.add(`**In the files: ${findingCounts(findings)}**`);
  addFindings(page, findings, lookOf(input, []), Math.floor(page.room / 2));
}

function addWithoutPlan(
  page: Page,
  input: CommentInput,
  result: Exclude<CommentResult, { kind: 'plan' }>,
): void {
  const target = targetName(input.target);
  const head = markdownCode(input.head.slice(0, 7));
  const look = lookOf(input, []);
  if (result.kind === 'failed') {
    page.add(`### ❌ No plan for ${target}`);
    const message = markdownText(cut(visible(result.message), 2_000));
    page.add(
      `The plan of ${head} could not be made, so nobody knows yet what merging it would do: ${message} (${markdownCode(result.code)})`,
    );
    const remedy = result.remedy ?? 'read the log of the run, then run it again';
    page.add(`*To do:* ${markdownText(cut(visible(remedy), 2_000))}`);
    addBeside(page, input, input.findings ?? []);
    return;
  }
  const counts = findingCounts(result.findings);
  if (result.kind === 'findings') {
    page.add(`### ❌ No plan for ${target} · ${counts} in the files`);
    page.add(`Nothing of ${head} can be planned or applied until the errors are corrected.`);
  } else {
    const sign = hasErrors(result.findings) ? '❌' : 'ℹ️';
    page.add(`### ${sign} Files checked, no plan for ${target} · ${counts}`);
    page.add(
      `The files of ${head} were checked without the platform: ${markdownText(cut(visible(result.why), 500))}. What merging would do was not looked at.`,
    );
  }
  addFindings(page, result.findings, look, page.room);
}

function addAfterApply(page: Page, input: CommentInput, applied: Applied): void {
  const { result } = input;
  const plan = result.kind === 'plan' ? result.plan : undefined;
  const waiting = result.kind === 'plan' ? result.waiting : [];
  const look = lookOf(input, waiting);
  const facts: string[] = [`Applied from ${markdownCode(input.head.slice(0, 7))}.`];
  if (applied.ledgerCommit !== null)
    facts.push(`Ledger commit ${markdownCode(applied.ledgerCommit.slice(0, 12))}.`);
  if (applied.at !== undefined) facts.push(`Ended ${markdownCode(applied.at)}.`);
  addApply(page, applied.report, { duration_ms: applied.duration_ms, plan, facts, look });
  if (plan !== undefined) addAppliedPlan(page, plan, { waiting, look });
  else if (result.kind !== 'plan') addWithoutPlan(page, input, result);
}

/** Where the rest is. */
function footOf(input: CommentInput): string {
  const links: string[] = [];
  if (input.summaryUrl) links.push(`Full plan in the ${markdownLink('job summary', input.summaryUrl)}`);
  if (input.runUrl) links.push(markdownLink('run', input.runUrl));
  const { result, applied } = input;
  if (result.kind !== 'plan' || (applied !== undefined && applied !== null)) return links.join(' · ');
  return footLine(result.plan, result.waiting, links.join(' · '));
}
