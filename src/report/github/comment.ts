import { apart, type Finding, hasErrors } from '../../model/index.js';
import { type Change, type Plan, WRITING } from '../../plan/index.js';
import { addAppliedPlan, addApply } from '../markdown/apply-markdown.js';
import { addCheck } from '../markdown/check-markdown.js';
import { addFindings, findingCounts } from '../markdown/findings-markdown.js';
import { characters, type Size } from '../markdown/fit.js';
import { addJudged } from '../markdown/judged-markdown.js';
import { codeLinked, wordLink } from '../markdown/markdown-place.js';
import { Page } from '../markdown/page.js';
import { addPlanBody, addSilenced, type PlanRendering } from '../markdown/plan-body.js';
import {
  digestNote,
  lastLine,
  planHeading,
  platformFacts,
  SMALLEST,
  targetName,
} from '../markdown/plan-markdown.js';
import { addTrials } from '../markdown/trial-markdown.js';
import { thousands } from '../text/style.js';
import { adviceMarkdown, hasAdvice } from '../words/advice.js';
import { LEDGER_WORDS } from '../words/ledger-words.js';
import { refusalMarkdown } from '../words/refusal.js';
import { cut, markdownCode, markdownFence, markdownText, visible } from '../words/sanitize.js';
import { isNothing } from '../words/summary.js';
import { timeMarkdown } from '../words/time-text.js';
import { uncommittedLine } from '../words/uncommitted.js';
import { offeredCommands, trialCommand } from './comment-command.js';
import type { Applied, CommentInput, CommentResult } from './comment-input.js';
import { commentMarker } from './comment-marker.js';
import { renderMarker } from './marker.js';

/** The part of a comment's room that trials may take. */
const TRIALS = 1 / 3;

/**
 * The comment on a pull request, within `limit` characters (60,000 by default): the hidden marker, then what a reviewer
 * has to know, then the folds. Nothing is cut in the middle.
 */
export function renderComment(input: CommentInput, options: { limit?: number } = {}): string {
  const limit = Math.max(SMALLEST, options.limit ?? 60_000);
  const marker = renderMarker(commentMarker(input, Math.floor(limit / 200)));
  return `${marker}\n${renderBody(input, limit - marker.length - 1, characters)}`;
}

/** The comment without its marker, within `limit` in the unit of `size`; ends with a line break. */
export function renderBody(input: CommentInput, limit: number, size: Size): string {
  const foot = footOf(input);
  const page = new Page(limit - size(lastLine(foot, '```diff')) - 3, size);
  const { result, applied } = input;
  if (applied) addAfterApply(page, input, applied);
  else if (result.kind === 'plan') addPlan(page, input, result.plan, result.waiting);
  else addWithoutPlan(page, input, result);
  const last = lastLine(foot, page.text);
  return last === '' ? `${page.text}\n` : `${page.text}\n\n${last}\n`;
}

function lookOf(input: CommentInput, waiting: PlanRendering['waitingChanges']): PlanRendering {
  const { sourceUrl, codeUrl } = input;
  return {
    sourceUrl: sourceUrl === undefined ? undefined : (place) => sourceUrl(place),
    codeUrl: codeUrl === undefined ? undefined : (code) => codeUrl(code),
    waitingChanges: waiting,
    onGitHub: true,
  };
}

function addPlan(page: Page, input: CommentInput, plan: Plan, waiting: readonly Change[]): void {
  const head = shortCommit(input.head);
  const findings = input.findings ?? [];
  const refusal = refusalMarkdown(plan, `Applying ${head}`);
  if (refusal === '' && isNothing(plan) && waiting.length === 0 && apart(findings).shown.length === 0) {
    page.add(`### ✅ ${input.words.platform} plan for ${targetName(plan.target)} · nothing to do`);
    page.add(`Merging ${head} changes, deletes and overwrites nothing, and no decision is pending.`);
    addSilenced(page, [...plan.diagnostics, ...findings]);
    addTrialsOf(page, input);
    return;
  }
  page.add(planHeading(plan, input.words));
  const sends = plan.changes.some((change) => WRITING.has(change.action));
  const does = sends ? 'makes exactly these changes.' : 'sends nothing to the platform.';
  const merging = refusal === '' ? `Merging ${head} ${does}` : refusal;
  page.add([merging, answers(plan)].filter((part) => part !== '').join('\n\n'));
  const notes = [
    plan.source.dirty ? 'made with uncommitted files' : '',
    LEDGER_WORDS[plan.ledger.state],
  ].filter((note) => note !== '');
  if (notes.length > 0) page.add(`Note: ${notes.join('; ')}.`);
  const open = uncommittedLine(plan, (file) => markdownCode(cut(visible(file), 60)));
  if (open !== '') page.add(`⚠️ ${open}`);
  addTrialsOf(page, input);
  if (input.takesCommands === true) addCommands(page, plan);
  addPlanBody(page, plan, lookOf(input, waiting));
  addSilenced(page, plan.diagnostics);
  addBeside(page, input, findings);
}

/** Adds what the trials say: what a reviewer asks before the differences. */
function addTrialsOf(page: Page, input: CommentInput): void {
  const { trials, takesCommands = false } = input;
  if (!trials) return;
  addTrials(page, trials, lookOf(input, []), TRIALS);
  if (!takesCommands || trials.older.length === 0) return;
  const line = trialCommand(trials.older.map(({ trial }) => trial));
  // Without names, all are asked; those that were asked before cost nothing.
  const shown = page.size(line) <= page.room / 20 ? line : trialCommand([]);
  page.add(`To try this text, write this line as a comment:\n\n${markdownFence([shown], 'text')}`);
}

/** Adds the commands that decide about what is held, as text to copy, within a quarter of the room. */
function addCommands(page: Page, plan: Plan): void {
  const lines = offeredCommands(plan);
  if (lines.length === 0) return;
  const room = Math.floor(page.room / 4 / lines.length);
  const shown = lines.map((line) =>
    page.size(line) <= room ? line : line.replace(/^(\/pipelines [a-z-]+) .*$/s, '$1 ADDRESS…'),
  );
  const how =
    'To decide here, write one of these lines as a comment, with the addresses that you mean. The terminal commands below do the same.';
  page.add(`${how}\n\n${markdownFence([...new Set(shown)], 'text')}`);
}

/** What a reviewer asks first: is anything deleted, overwritten, or waiting for a decision? Only what is not zero. */
function answers({ summary, changes, held }: Plan): string {
  const over = changes.filter((change) => change.overwrites !== null).length;
  const parts: [string, number][] = [
    ['deleted', summary.delete],
    ['replaced', summary.replace],
    ['overwritten on the platform', over],
    ['waiting for a decision', held.length],
  ];
  const text = parts
    .filter(([, number]) => number > 0)
    .map(([word, number]) => `${word}: **${thousands(number)}**`)
    .join(' · ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Adds findings beside a plan, in one of `parts` equal parts of the remaining room. */
function addBeside(page: Page, input: CommentInput, findings: readonly Finding[], parts = 2): void {
  if (findings.length === 0) return;
  page.add(`**In the files: ${findingCounts(findings)}**`);
  addFindings(page, findings, lookOf(input, []), Math.floor(page.room / parts));
}

function addWithoutPlan(
  page: Page,
  input: CommentInput,
  result: Exclude<CommentResult, { kind: 'plan' }>,
): void {
  // Broken settings may hide which target it is.
  const forTarget = input.target === '' ? '' : ` for ${targetName(input.target)}`;
  const head = shortCommit(input.head);
  const look = lookOf(input, []);
  if (result.kind === 'checked') {
    const { report, published, findings } = result;
    addCheck(page, report, { ...look, title: input.words.platform, head, published, findings });
    return;
  }
  if (result.kind === 'failed') {
    page.add(`### ❌ No plan${forTarget}`);
    const message = markdownText(cut(visible(result.message), 2_000));
    page.add(
      `Planning ${head} failed, so the effect of merging is unknown: ${message} (${codeLinked(result.code, look)})`,
    );
    const advice = hasAdvice(result) ? result : { remedy: 'read the log of the run, then rerun it' };
    page.add(`*To do:* ${adviceMarkdown(advice, 2_000)}`);
    addBeside(page, input, input.findings ?? []);
    return;
  }
  const counts = findingCounts(result.findings);
  if (result.kind === 'findings') {
    page.add(`### ❌ No plan${forTarget} · ${counts} in the files`);
    page.add(`Nothing in ${head} can be planned or applied until the errors are fixed.`);
  } else {
    const sign = hasErrors(result.findings) ? '❌' : 'ℹ️';
    page.add(`### ${sign} Files checked, no plan${forTarget} · ${counts}`);
    page.add(
      `The files of ${head} were checked without the platform: ${markdownText(cut(visible(result.why), 500))}. The effect of merging was not planned.`,
    );
  }
  addFindings(page, result.findings, look, page.room);
}

function addAfterApply(page: Page, input: CommentInput, applied: Applied): void {
  const { result } = input;
  const plan = result.kind === 'plan' ? result.plan : undefined;
  const waiting = result.kind === 'plan' && result.waiting.length > 0 ? result.waiting : undefined;
  const look = lookOf(input, waiting);
  const { ledgerCommit, report, at } = applied;
  const facts = [
    `Applied from ${shortCommit(input.head)}${at === undefined ? '' : `, finished ${timeMarkdown(at)}`}.`,
  ];
  const { revision } = report.ledger;
  // A revision is a commit's short id, or a number, which a commit's id may begin with by chance.
  const isSaid =
    ledgerCommit === null || (revision !== null && revision.length >= 7 && ledgerCommit.startsWith(revision));
  if (!isSaid) facts.push(`Ledger commit ${markdownCode(ledgerCommit.slice(0, 12))}.`);
  addApply(page, report, { duration_ms: applied.duration_ms, plan, facts, look });
  if (applied.runs) addJudged(page, applied.runs, look);
  addBeside(page, input, input.findings ?? [], 4);
  if (plan !== undefined)
    addAppliedPlan(page, plan, { words: input.words, ...(waiting && { waiting }), look });
  else if (result.kind !== 'plan') addWithoutPlan(page, input, result);
}

/** Parts of the last line: where the rest is, the platform, and the digest by which plans are compared. */
function footOf(input: CommentInput): string[] {
  const { result, applied, summaryUrl, runUrl } = input;
  const plan = result.kind === 'plan' ? result.plan : undefined;
  const whole = plan === undefined ? 'More in the ' : 'Full plan in the ';
  const foot = [
    summaryUrl ? whole + wordLink('job summary', summaryUrl) : '',
    runUrl ? wordLink('run', runUrl) : '',
  ];
  if (result.kind !== 'plan' || applied) return foot;
  return [
    ...foot,
    platformFacts(result.plan),
    `${thousands(result.plan.summary.unchanged)} unchanged`,
    digestNote(result.plan),
  ];
}

function shortCommit(commit: string): string {
  return markdownCode(cut(visible(commit), 60).slice(0, 7));
}
