import type { Row, TrialReport, WorseTask } from '../../trial/index.js';
import type { TrialsShown } from '../markdown/trial-markdown.js';
import { count, TONE_SIGNS, thousands } from '../text/style.js';
import { cut, htmlText, visible } from '../words/sanitize.js';
import { linesOf } from '../words/text-diff.js';
import { timeText } from '../words/time-text.js';
import {
  copiesLine,
  ranLine,
  rowLine,
  shownTexts,
  swapLine,
  worseLine,
  worstTitle,
} from '../words/trial-facts.js';
import { ageText, cellText, changeText, stateWords, trialTone, wordText } from '../words/trial-words.js';
import { textHtml } from './html-diff.js';
import { noteHtml } from './html-notes.js';
import { type HtmlContext, saidHtml, section } from './html-parts.js';

/** Trials as a page shows them. */
export interface PageTrials extends TrialsShown {
  /** The time by which recorded answers have an age, in milliseconds. */
  now: number;
}

/** Rows of one table; a page opens more, and nobody reads them. */
const MOST_ROWS = 1_000;
const HEAD =
  '<thead><tr><th scope="col">Compared</th><th scope="col">Base</th><th scope="col">Head</th><th scope="col">Change (95 %)</th><th scope="col">Word</th></tr></thead>';

/** The trials of these files, then those whose last answer is about another text; empty where none was made. */
export function trialsSection(
  { trials, older, unread, hasTexts, now }: PageTrials,
  look: HtmlContext,
): string {
  const notRead = unread.map(
    (one) => `<p class="note warning">Not all records of trials could be read. ${htmlText(one)}</p>`,
  );
  const parts = [
    ...notRead,
    ...trials.map((trial) => trialHtml(trial, { hasTexts, now, look })),
    ...older.map((trial) => olderHtml(trial, { hasTexts, now, look })),
  ];
  const number = trials.length + older.length;
  return section('trials', `Trials <span class="number">${thousands(number)}</span>`, parts);
}

/** How a trial is shown. */
interface Look {
  hasTexts: boolean;
  now: number;
  look: HtmlContext;
}

function trialHtml(trial: TrialReport, how: Look): string {
  const { state, sentence, swaps } = trial;
  const tone = trialTone(trial);
  const facts = state === 'nothing_to_try' ? [] : [...swaps.map(swapLine), ranLine(trial), copiesLine(trial)];
  return box(tone, `${titleOf(trial)} · ${stateWords(state)}`, [
    `<p>${htmlText(sentence)}</p>`,
    ageHtml(trial, how.now),
    ...bodyOf(trial, how),
    ...findingsHtml(trial, how.look),
    listHtml(facts.filter((line) => line.length > 0).map(saidHtml)),
  ]);
}

/** An answer about another text: what it said is folded, so that nobody takes it for one about this text. */
function olderHtml(trial: TrialReport, how: Look): string {
  const age = trial.asked_at === null ? '' : `, asked ${ageText(trial.asked_at, how.now)} ago,`;
  const said = `It was ${stateWords(trial.state)}. ${trial.sentence}`;
  return box('open', `${titleOf(trial)} · not asked for this text`, [
    `<p>The last trial${age} tried another text, so it says nothing about this one.</p>`,
    ...findingsHtml(trial, how.look),
    foldHtml('What it said of the other text', [`<p>${htmlText(said)}</p>`, ...bodyOf(trial, how)]),
  ]);
}

function box(tone: keyof typeof TONE_SIGNS, title: string, parts: readonly string[]): string {
  const sign = `<b class="sign">${TONE_SIGNS[tone]}</b>`;
  return `<div class="trial ${tone}"><h3>${sign} ${title}</h3>${parts.join('')}</div>`;
}

function titleOf({ trial }: TrialReport): string {
  return `Trial <code>${htmlText(cut(visible(trial), 80))}</code>`;
}

/** How old a recorded answer is. */
function ageHtml({ is_recorded, asked_at }: TrialReport, now: number): string {
  if (!is_recorded || asked_at === null) return '';
  return `<p class="hint">Asked ${ageText(asked_at, now)} ago, on ${htmlText(timeText(asked_at))}.</p>`;
}

/** The table, the tasks that got worse, and how it was judged. */
function bodyOf(trial: TrialReport, { hasTexts }: Look): string[] {
  const { rows, worst, worse_tasks: total } = trial;
  const shown = rows.slice(0, MOST_ROWS);
  const notes = [
    ...trial.notes.map(htmlText),
    ...shown.map(rowLine).flatMap((line) => (line.length === 0 ? [] : [saidHtml(line)])),
  ];
  const tasks = worst.map((task) => taskHtml(task, hasTexts));
  const of = (total ?? 0) > worst.length ? `<p>The first ${worst.length}:</p>` : '';
  return [
    tableHtml(shown, rows.length - shown.length),
    worst.length === 0 ? '' : foldHtml(worstTitle(trial), [of, listHtml(tasks)]),
    notes.length === 0 ? '' : foldHtml('How it was judged', [listHtml(notes)]),
  ];
}

function tableHtml(rows: readonly Row[], more: number): string {
  if (rows.length === 0) return '';
  const rest =
    more === 0 ? '' : `<p class="hint">… and ${count(more, 'more row')} in the JSON of the trial</p>`;
  return `<div class="wide" role="region" aria-label="Results" tabindex="0"><table class="judged">${HEAD}<tbody>${rows.map(rowHtml).join('')}</tbody></table></div>${rest}`;
}

function rowHtml(row: Row): string {
  const { what, base, head, word, in_gate } = row;
  const name = htmlText(cut(visible(row.name), 200));
  const title = `${what === 'score' ? `<code>${name}</code>` : name}${in_gate ? ' (gate)' : ''}`;
  const cells = [cellText(row, base), cellText(row, head), changeText(row) || '–'];
  return `<tr><th scope="row">${title}</th>${cells.map((cell) => `<td>${htmlText(cell)}</td>`).join('')}<td class="${word}">${wordText(word)}</td></tr>`;
}

function taskHtml(task: WorseTask, hasTexts: boolean): string {
  const texts = hasTexts ? shownTexts(task) : [];
  const whole = texts.map(
    ({ title, text }) => `<h5>${saidHtml(title)}</h5>${textHtml(linesOf(text).join('\n'), 'same', () => '')}`,
  );
  return saidHtml(worseLine(task, hasTexts)) + whole.join('');
}

function findingsHtml({ findings }: TrialReport, look: HtmlContext): string[] {
  return findings.map((one) =>
    noteHtml({ ...one, address: one.address ?? null, place: one.place ?? null, advice: one }, look),
  );
}

function listHtml(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function foldHtml(summary: string, parts: readonly string[]): string {
  return `<details class="fold"><summary>${summary}</summary>${parts.join('')}</details>`;
}
