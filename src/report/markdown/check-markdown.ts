import { apart, type Finding } from '../../model/index.js';
import type { CheckReport, TreeReport } from '../../run/check-target.js';
import { count } from '../text/style.js';
import { checkSummary, STATES, stateCounts, weightOf } from '../words/check-words.js';
import { cut, markdownCode, markdownText, visible } from '../words/sanitize.js';
import { silencedCount } from '../words/silenced-words.js';
import { addFindings, findingCounts, findingEntry } from './findings-markdown.js';
import { fitWhole } from './fit.js';
import type { MarkdownContext } from './markdown-place.js';
import type { Page } from './page.js';
import { targetName } from './plan-markdown.js';

/** A check as Markdown: trees with their changes, then the findings of each. */
export function renderCheckMarkdown(report: CheckReport, view: { title: string }): string {
  const entries = report.trees.flatMap((tree) => [
    // Its finding says why.
    treeEntry(tree.state === 'failed' ? { ...tree, message: null } : tree),
    ...apart(tree.findings).shown.map((finding) => findingEntry(finding, {}).replace(/^/gm, '  ')),
  ]);
  const counted = silencedCount(report.trees.flatMap(({ findings }) => findings));
  const head = `### ${markdownText(view.title)} check for **${markdownText(report.target)}**`;
  const rest = counted === '' ? [] : ['', `${counted}.`];
  return `${[head, '', ...entries, '', `${checkSummary(report)}.`, ...rest].join('\n')}\n`;
}

/** What a section about a check is made of besides the check. */
export interface CheckView extends MarkdownContext {
  title: string;
  /** The commit that was checked, as Markdown. */
  head: string;
  /** How the files get to those who use them, as a sentence. */
  published: string;
  /** Of the files and of their trees. */
  findings: readonly Finding[];
}

/** Part of the room that trees may take; the rest is for findings. */
const TREES = 0.5;
/** Changes that are listed of one tree. */
const CHANGES = 20;
/** Room for the line that counts what did not fit. */
const REST_ROOM = 200;

/** The verdict of a check, within the page: trees that are not simply valid, worst first, then every finding. */
export function addCheck(page: Page, report: CheckReport, view: CheckView): void {
  const { trees, unchanged, strict, base } = report;
  const sign = { good: '✅', open: '⚠️', bad: '❌' }[worstOf(report)];
  const title = markdownText(view.title);
  page.add(`### ${sign} ${title} check for ${targetName(report.target)} · ${stateCounts(trees, unchanged)}`);
  const since = base === null ? '' : `, and what changed since ${markdownCode(visible(base).slice(0, 7))}`;
  const { published } = view;
  page.add(`${title} checked the files of ${view.head}${since}. ${plainLine(published, 500)}`);
  const told = trees.filter((tree) => tree.state !== 'valid' || tree.changes.length > 0);
  const weights = ['bad', 'open', 'good'] as const;
  const sorted = weights.flatMap((weight) => told.filter((tree) => weightOf(tree, strict) === weight));
  const { shown, left } = fitWhole(
    sorted,
    page.room * TREES - REST_ROOM,
    (tree) => treeEntry(tree, CHANGES),
    page.size,
  );
  if (left.length > 0) shown.push(`- … and ${count(left.length, 'more tree')}: ${stateCounts(left)}`);
  if (shown.length > 0) page.add(shown.join('\n'));
  if (view.findings.length === 0) return;
  page.add(`**In the files: ${findingCounts(view.findings)}**`);
  addFindings(page, view.findings, view, page.room);
}

/** One tree as an entry of a list: its verdict, why, and what its change means to others. */
function treeEntry({ tree, state, message, changes }: TreeReport, most = changes.length): string {
  const why = message === null ? '' : plainLine(message, 500);
  // A line that says nothing would make a heading of the one above.
  const lines = changes.map((change) => changeLine(change, 300)).filter((line) => line !== '');
  const listed = lines.slice(0, most).map((line) => `  - ${line}`);
  if (lines.length > most) listed.push(`  - … and ${count(lines.length - most, 'more change')}`);
  const verdict = `- ${markdownCode(visible(tree))} **${STATES[state]}**`;
  return [why === '' ? verdict : `${verdict} — ${why}`, ...listed].join('\n');
}

/** A line about a change: names between backticks are code, everything else is plain. */
function changeLine(text: string, most: number): string {
  const parts = cut(visible(text), most).split(/`([^`]+)`/);
  const shown = parts.map((part, at) => (at % 2 === 1 ? markdownCode(part) : markdownText(part)));
  const line = shown.filter((part) => part !== '').join(' ');
  // The punctuation of the sentence follows a name directly.
  return line.replaceAll(/` ([.,:;])(?= |$)/g, '`$1').trim();
}

function plainLine(text: string, most: number): string {
  return markdownText(cut(visible(text), most)).trim();
}

function worstOf({ trees, strict }: CheckReport): 'good' | 'open' | 'bad' {
  const weights = trees.map((tree) => weightOf(tree, strict));
  return weights.includes('bad') ? 'bad' : weights.includes('open') ? 'open' : 'good';
}
