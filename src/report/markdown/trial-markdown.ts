import type { TrialReport, TrialsReport } from '../../trial/index.js';
import { count } from '../text/style.js';
import { cut, markdownCode, markdownText, visible } from '../words/sanitize.js';
import { timeMarkdown } from '../words/time-text.js';
import { copiesLine, ranLine, swapLine } from '../words/trial-facts.js';
import { costText, stateWords, TRIAL_SIGNS, trialTone } from '../words/trial-words.js';
import { addFindings, findingEntry } from './findings-markdown.js';
import { fitWhole, type Size } from './fit.js';
import { fold } from './markdown-details.js';
import { type MarkdownContext, saidMarkdown } from './markdown-place.js';
import { Page } from './page.js';
import { SMALLEST } from './plan-markdown.js';
import { rowNotes, trialTable } from './trial-table.js';
import { worstTasks } from './trial-worst.js';

/** Findings of one trial that are shown. */
const FINDINGS = 10;
/** Characters of a fold that a page has room for. */
const LONG_FOLD = 20_000;
/** Room for the sentences that say what is left out. */
const LEFT_ROOM = 500;

/** Trials as they stand in a comment, a job summary or on a page. */
export interface TrialsShown {
  /** Trials of the text that the files have now. */
  trials: readonly TrialReport[];
  /** Trials whose last answer is about another text. */
  older: readonly TrialReport[];
  /** Why records of trials could not be used: sentences; empty where all could. */
  unread: readonly string[];
  /** True only where no stranger reads it: inputs, outputs and reasons, as far as the reports have any. */
  hasTexts: boolean;
}

/** Trials as Markdown, with all texts unless `hasTexts` says otherwise. Ends with a line break. */
export function renderTrialsMarkdown(
  report: TrialsReport,
  look: MarkdownContext & { maxLength?: number; hasTexts?: boolean } = {},
): string {
  const page = new Page(Math.max(SMALLEST, look.maxLength ?? 900_000) - 1);
  const { hasTexts = true } = look;
  addTrials(page, { trials: report.trials, older: [], unread: [], hasTexts }, look, 0.9);
  const removed = fitWhole(report.cleaned, page.room - LEFT_ROOM, removedPart, (part) => page.size(part) + 1);
  for (const part of removed.shown) page.add(part);
  if (removed.left.length > 0)
    page.add(`Removed ${count(removed.left.length, 'more object')} that earlier trials had left.`);
  addFindings(page, report.findings, look, page.room);
  if (page.parts.length === 0) page.add('Nothing to clean up.');
  return `${page.text}\n`;
}

function removedPart(name: string): string {
  return `Removed ${markdownCode(cut(visible(name), 200))}, which an earlier trial had left.`;
}

/**
 * Adds the trials of a target: each with its verdict, table, and what stands below it. The verdicts come first into the
 * room, the worst before the others, and what has none is counted.
 * @param share the part of the page's room that they may take
 */
export function addTrials(
  page: Page,
  { trials, older, unread, hasTexts }: TrialsShown,
  look: MarkdownContext,
  share: number,
): void {
  const notRead = unreadText(unread);
  if (notRead !== '') page.add(notRead);
  const all = [
    ...trials.map((trial) => ({ trial, isOlder: false })),
    ...older.map((trial) => ({ trial, isOlder: true })),
  ];
  if (all.length === 0) return;
  const heads = new Map(all.map((one) => [one, one.isOlder ? olderPart(one.trial) : verdictPart(one.trial)]));
  const gravest = byGravity(all);
  const budget = Math.floor(page.room * share) - LEFT_ROOM;
  const headOf = (one: Shown) => heads.get(one) ?? '';
  const { left, used } = fitWhole(gravest, budget, headOf, (part) => page.size(part) + 1);
  const details = new Details(page, budget - used);
  for (const one of all) {
    if (left.includes(one)) continue;
    page.add(headOf(one));
    if (!one.isOlder) details.add(one.trial, hasTexts, look);
  }
  const said = [leftText(left), details.leftText].filter((text) => text !== '');
  if (said.length > 0) page.add(said.join(' '));
}

/** Why records could not be used: the first reasons, and how many more. */
function unreadText(unread: readonly string[]): string {
  if (unread.length === 0) return '';
  const said = unread.slice(0, 3).map((one) => markdownText(cut(visible(one), 500)));
  const more = unread.length - said.length;
  const rest = more > 0 ? ` … and ${count(more, 'more reason')}` : '';
  return `⚠️ Not all records of trials could be read. ${said.join(' ')}${rest}`;
}

/** A trial on a page. */
interface Shown {
  trial: TrialReport;
  isOlder: boolean;
}

const ORDER = { bad: 0, open: 1, good: 2 } as const;

function toneOf({ trial, isOlder }: Shown): keyof typeof ORDER {
  return isOlder ? 'open' : trialTone(trial);
}

function byGravity(all: readonly Shown[]): Shown[] {
  return [...all].sort((a, b) => ORDER[toneOf(a)] - ORDER[toneOf(b)]);
}

/** `Left out here for length: 250 trials (3 failed, 247 passed).` */
function leftText(left: readonly Shown[]): string {
  if (left.length === 0) return '';
  const words = new Map<string, number>();
  for (const { trial, isOlder } of left) {
    const word = isOlder ? 'not asked for this text' : stateWords(trial.state);
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  const counted = [...words].map(([word, number]) => `${number} ${word}`).join(', ');
  return `Left out here for length: ${count(left.length, 'trial')} (${counted}).`;
}

/** What stands below verdicts, as far as there is room. */
class Details {
  readonly #page: Page;
  readonly #left = new Set<string>();
  #room: number;
  #trials = 0;

  constructor(page: Page, room: number) {
    this.#page = page;
    this.#room = room;
  }

  /** Says of which trials something is left out. */
  get leftText(): string {
    if (this.#trials === 0) return '';
    return `Left out here for length, of ${count(this.#trials, 'trial')}: ${[...this.#left].join(', ')}.`;
  }

  add(trial: TrialReport, hasTexts: boolean, look: MarkdownContext): void {
    const { table, shown } = trialTable(trial.rows, this.#room, this.#page.size);
    let isWhole = true;
    const add = (what: string, part: string | null) => {
      if (part === null) return;
      const size = this.#page.size(part) + 2;
      if (size > this.#room) {
        this.#left.add(what);
        isWhole = false;
        return;
      }
      this.#room -= size;
      this.#page.add(part);
    };
    if (table === null && trial.rows.length > 0) {
      this.#left.add('the table');
      isWhole = false;
    }
    add('the table', table);
    const found = trial.findings.slice(0, FINDINGS).map((one) => findingEntry(one, look));
    const more = trial.findings.length - found.length;
    if (more > 0) found.push(`- … and ${count(more, 'more finding')}`);
    add('findings', found.length === 0 ? null : found.join('\n'));
    add('the tasks that got worse', worseFold(trial, hasTexts, this.#room, this.#page.size));
    const notes = [
      ...trial.notes.map((note) => `- ${markdownText(cut(visible(note), 600))}`),
      ...rowNotes(shown),
    ];
    add('how it was judged', notes.length === 0 ? null : fold('How it was judged', [notes.join('\n')]));
    const facts = factLines(trial);
    add('what it tried and cost', facts.length === 0 ? null : facts.join('\n'));
    if (!isWhole) this.#trials += 1;
  }
}

/** Characters of the verdicts of trials where a place only points to their results. */
const VERDICTS = 8_000;

/** The verdict of each trial in one line, with what it cost: for a place that only points to its results. */
export function renderTrialVerdicts({ trials }: Pick<TrialsReport, 'trials'>): string {
  const all = trials.map((trial): Shown => ({ trial, isOlder: false }));
  const { left } = fitWhole(byGravity(all), VERDICTS, ({ trial }) => verdictLine(trial));
  const lines = all.filter((one) => !left.includes(one)).map(({ trial }) => verdictLine(trial));
  return [...lines, ...(left.length === 0 ? [] : [`- ${leftText(left)}`])].join('\n');
}

function verdictLine(trial: TrialReport): string {
  const { state, sentence, is_recorded } = trial;
  const cost = is_recorded ? 'asked before, nothing was launched now' : costText(trial);
  const said = markdownText(cut(visible(sentence), 600));
  return `- ${TRIAL_SIGNS[trialTone(trial)]} ${nameOf(trial)} · ${stateWords(state)}: ${said}${cost === '' ? '' : ` (${cost})`}`;
}

function verdictPart(trial: TrialReport): string {
  const { state, sentence } = trial;
  const title = `### ${TRIAL_SIGNS[trialTone(trial)]} Trial ${nameOf(trial)} · ${stateWords(state)}`;
  return `${title}\n\nIn short: ${markdownText(cut(visible(sentence), 600))}`;
}

function olderPart(trial: TrialReport): string {
  const when = trial.asked_at === null ? '' : ` on ${timeMarkdown(trial.asked_at)}`;
  const said = `${stateWords(trial.state)}. ${markdownText(cut(visible(trial.sentence), 600))}`;
  return `### ⚠️ Trial ${nameOf(trial)} · not asked for this text\n\nThe last trial${when} tried another text, so it says nothing about this one. It was ${said}`;
}

function nameOf({ trial }: TrialReport): string {
  return markdownCode(cut(visible(trial), 80));
}

/** The tasks that got worse, with as many of their texts as there is room for. */
function worseFold(trial: TrialReport, hasTexts: boolean, room: number, size: Size): string | null {
  const worst = worstTasks(trial, hasTexts, Math.min(LONG_FOLD, room) - LEFT_ROOM, size);
  return worst === null ? null : fold(worst.summary, worst.parts);
}

/** What it tried, what it cost, how old the sides are, and which copies stay. */
function factLines(trial: TrialReport): string[] {
  if (trial.state === 'nothing_to_try') return [];
  return [...trial.swaps.map(swapLine), ranLine(trial), copiesLine(trial)]
    .filter((line) => line.length > 0)
    .map((line) => `- ${saidMarkdown(line)}`);
}
