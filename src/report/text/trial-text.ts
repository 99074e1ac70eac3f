import type { Typing } from '../../model/index.js';
import type { Row, TrialReport, TrialsReport } from '../../trial/index.js';
import { saidText } from '../words/said.js';
import { visible } from '../words/sanitize.js';
import { timeText } from '../words/time-text.js';
import { shownTexts, swapLine, worseLine } from '../words/trial-facts.js';
import {
  ageText,
  cellText,
  changeText,
  costText,
  limitsOf,
  stateWords,
  trialTone,
  wordText,
} from '../words/trial-words.js';
import { findingLines } from './finding-lines.js';
import { displayWidth, makeStyle, padTo, type Style, toneSign } from './style.js';

/** How trials are shown. */
export interface TrialsTextView {
  color: boolean;
  /** Milliseconds. */
  now: number;
  typing?: Typing | undefined;
}

/** Trials as text: verdict, table, tasks that got worse, cost and findings. Ends with a line break. */
export function renderTrialsText(report: TrialsReport, view: TrialsTextView): string {
  const style = makeStyle(view.color);
  const blocks = report.trials.map((trial) => trialLines(trial, view, style));
  const rest = [
    ...report.cleaned.map((name) => `Removed ${visible(name)}, which an earlier trial had left.`),
    ...report.findings.flatMap((one) => findingLines(one, style, view.typing)),
  ];
  if (blocks.length === 0 && rest.length === 0) rest.push('Nothing to clean up.');
  return `${[...blocks, ...(rest.length > 0 ? [rest] : [])].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function trialLines(trial: TrialReport, { now, typing }: TrialsTextView, style: Style): string[] {
  const sign = toneSign(trialTone(trial), style);
  const cost = costText(trial);
  const age =
    trial.is_recorded && trial.asked_at !== null
      ? [`Asked ${ageText(trial.asked_at, now)} ago (${timeText(trial.asked_at)}); nothing was launched now.`]
      : [];
  const copies = trial.workflows.map(
    ({ name, id, link }) => `${name}: ${saidText([{ name: `workflow ${id}`, link }])}`,
  );
  const below = [
    ...(trial.state === 'nothing_to_try' ? [] : trial.swaps.map((swap) => saidText(swapLine(swap)))),
    ...tableLines(trial.rows, style),
    ...worstLines(trial),
    ...trial.notes.map(visible),
    ...(cost === '' ? [] : [`${cost}${copies.length === 0 ? '' : `; ${copies.join(', ')}`}`]),
    ...age,
    ...trial.findings.flatMap((one) => findingLines(one, style, typing)),
  ];
  return [
    `${sign} ${visible(trial.trial)}  ${stateWords(trial.state)}  ${visible(trial.sentence)}`,
    ...below.map((line) => `    ${line}`.trimEnd()),
  ];
}

function tableLines(rows: readonly Row[], style: Style): string[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => [
    `${row.in_gate ? '* ' : '  '}${visible(row.name)}`,
    cellText(row, row.base),
    cellText(row, row.head),
    changeText(row),
    wordText(row.word),
  ]);
  const table = [['  ', 'base', 'head', 'change (95 %)', ''], ...cells];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...table.map((line) => displayWidth(line[at] ?? ''))));
  const lines = table.map((line) =>
    line
      .map((cell, at) => (at < 4 ? padTo(cell, widths[at] ?? 0) : cell))
      .join('  ')
      .trimEnd(),
  );
  const whys = rows.flatMap((row) => whysOf(row).map((why) => `  ${visible(row.name)}: ${visible(why)}`));
  const gate = rows.some(({ in_gate }) => in_gate) ? ['  * gate'] : [];
  return ['', ...lines.map((line, at) => (at === 0 ? style.quiet(line) : line)), ...gate, ...whys, ''];
}

function whysOf(row: Row): string[] {
  const { why } = row;
  return [...(why === undefined ? [] : [why]), ...limitsOf(row).map((limit) => `${limit}.`)];
}

function worstLines({ worst, worse_tasks: total }: TrialReport): string[] {
  if (worst.length === 0) return [];
  const more = total !== null && total > worst.length ? `, the first ${worst.length} of ${total}` : '';
  return [
    `Tasks that got worse${more}:`,
    ...worst.flatMap((task) => [
      `  ${saidText(worseLine(task, true))}`,
      ...shownTexts(task).flatMap(({ title, text }) => [
        `    ${saidText(title)}:`,
        ...text.split('\n').map((line) => `      ${visible(line)}`),
      ]),
    ]),
  ];
}
