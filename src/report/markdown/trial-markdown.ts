import type { TrialReport, TrialsReport } from '../../trial/index.js';
import { cut, markdownCode, markdownText, visible } from '../words/sanitize.js';
import { timeMarkdown } from '../words/time-markdown.js';
import { ageText, costText, stateWords, TRIAL_TONES } from '../words/trial-words.js';
import { addFindings, findingEntry } from './findings-markdown.js';
import { fold } from './markdown-details.js';
import { type MarkdownContext, markdownLink } from './markdown-place.js';
import { Page } from './page.js';
import { SMALLEST } from './plan-markdown.js';
import { rowNotes, trialTable } from './trial-table.js';
import { worstTasks } from './trial-worst.js';

const SIGNS = { good: '✅', open: '⚠️', bad: '❌' } as const;
/** Findings of one trial that are shown. */
const FINDINGS = 10;
/** Characters of a fold that a page has room for. */
const LONG_FOLD = 20_000;

/** Trials as they stand in a comment or a job summary. */
export interface TrialsShown {
  /** Trials of the text that the files have now. */
  trials: readonly TrialReport[];
  /** Trials whose last answer is about another text. */
  older: readonly TrialReport[];
  /** True only where no stranger reads it: inputs, outputs and reasons, as far as the reports have any. */
  hasTexts: boolean;
}

/** Trials as Markdown, with all texts unless `hasTexts` says otherwise. Ends with a line break. */
export function renderTrialsMarkdown(
  report: TrialsReport,
  look: MarkdownContext & { maxLength?: number; hasTexts?: boolean } = {},
): string {
  const page = new Page(Math.max(SMALLEST, look.maxLength ?? 900_000) - 1);
  addTrials(page, { trials: report.trials, older: [], hasTexts: look.hasTexts ?? true }, look, 1);
  for (const name of report.cleaned)
    page.addIfRoom(`Removed ${markdownCode(cut(visible(name), 200))}, which an earlier trial had left.`, 0);
  addFindings(page, report.findings, look, page.room);
  if (page.parts.length === 0) page.add('Nothing to clean up.');
  return `${page.text}\n`;
}

/**
 * Adds the trials of a target: each with its verdict, table, and what stands below it.
 * @param share the part of the page's room that they may take; verdicts always stay
 */
export function addTrials(
  page: Page,
  { trials, older, hasTexts }: TrialsShown,
  look: MarkdownContext,
  share: number,
): void {
  const reserve = page.room - Math.floor(page.room * share);
  for (const trial of trials) {
    page.add(verdictPart(trial));
    for (const part of below(trial, hasTexts, look)) page.addIfRoom(part, reserve);
  }
  for (const trial of older) page.addIfRoom(olderPart(trial), reserve);
}

/** The verdict of each trial in one line, with what it cost: for a place that only points to its results. */
export function renderTrialVerdicts({ trials }: Pick<TrialsReport, 'trials'>): string {
  return trials
    .map((trial) => {
      const { state, sentence, is_recorded } = trial;
      const cost = is_recorded ? 'asked before, nothing was launched now' : costText(trial);
      const said = markdownText(cut(visible(sentence), 600));
      return `- ${SIGNS[TRIAL_TONES[state]]} ${nameOf(trial)} · ${stateWords(state)}: ${said}${cost === '' ? '' : ` (${cost})`}`;
    })
    .join('\n');
}

function verdictPart(trial: TrialReport): string {
  const { state, sentence } = trial;
  const title = `### ${SIGNS[TRIAL_TONES[state]]} Trial ${nameOf(trial)} · ${stateWords(state)}`;
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

function below(trial: TrialReport, hasTexts: boolean, look: MarkdownContext): string[] {
  const notes = [
    ...trial.notes.map((note) => `- ${markdownText(cut(visible(note), 600))}`),
    ...rowNotes(trial.rows),
  ];
  const found = trial.findings.slice(0, FINDINGS).map((one) => findingEntry(one, look));
  const facts = factLines(trial);
  return [
    ...trialTable(trial.rows),
    ...(found.length === 0 ? [] : [found.join('\n')]),
    ...worseFold(trial, hasTexts),
    ...(notes.length === 0 ? [] : [fold('How it was judged', [notes.join('\n')])]),
    ...(facts.length === 0 ? [] : [facts.join('\n')]),
  ];
}

/** The tasks that got worse. With all its texts the fold may be too long for a page; then the list alone is. */
function worseFold(trial: TrialReport, hasTexts: boolean): string[] {
  const worst = worstTasks(trial, hasTexts);
  if (worst === null) return [];
  const text = fold(worst.summary, worst.parts);
  return hasTexts && text.length > LONG_FOLD ? worseFold(trial, false) : [text];
}

/** What it tried, what it cost, how old the sides are, and which copies stay. */
function factLines(trial: TrialReport): string[] {
  const { swaps, state, asked_at, base_since, workflows, workflow, is_recorded } = trial;
  if (state === 'nothing_to_try') return [];
  const swapped = swaps.map(({ node, field, what, base }) => {
    const place = markdownCode(cut(visible(field === null ? node : `${node}/${field}`), 120));
    const live =
      base.version === null ? `live ${markdownCode(visible(base.id ?? ''))}` : `live version ${base.version}`;
    return `- ${place}: ${markdownCode(cut(visible(what), 200))}, ${live} (base) against the files (head)`;
  });
  const cost = costText(trial);
  const asked =
    asked_at === null
      ? ''
      : `asked on ${timeMarkdown(asked_at)}${is_recorded ? ', nothing was launched now' : ''}`;
  const base =
    base_since === null || asked_at === null
      ? ''
      : `the base was ${ageText(base_since, Date.parse(asked_at))} old then`;
  const ran = [cost, asked, base].filter((part) => part !== '').join('; ');
  const kept = workflows.filter(({ is_kept }) => is_kept);
  const copies = (kept.length > 0 ? kept : workflows).map(
    ({ name, id, link }) => `${name} ${markdownLink(`workflow ${cut(visible(id), 60)}`, link)}`,
  );
  return [
    ...swapped,
    ...(ran === '' ? [] : [`- On ${markdownText(cut(visible(workflow), 200))}: ${ran}`]),
    ...(copies.length === 0
      ? []
      : [`- ${kept.length > 0 ? 'Copies that stay' : 'Copies, archived'}: ${copies.join(', ')}`]),
  ];
}
