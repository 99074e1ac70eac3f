import {
  adviceText,
  type Finding,
  formatPlace,
  type JudgedReport,
  type JudgedRun,
  type Typing,
} from '../../model/index.js';
import { JUDGED_TONES, judgedSummary } from '../words/judged-words.js';
import { durationText } from '../words/outcomes.js';
import { visible } from '../words/sanitize.js';
import { makeStyle, padTo, type Style } from './style.js';

/** Findings of one run that are shown; a batch of thousands of rows may have one each. */
const SHOWN = 20;

/** Runs with their verdicts as text: a line each, what is wrong at which row, and what to do. Ends with a line break. */
export function renderJudgedText(
  report: JudgedReport,
  view: { color: boolean; typing?: Typing | undefined },
): string {
  const style = makeStyle(view.color);
  const width = Math.min(40, Math.max(0, ...report.runs.map(({ name }) => visible(name).length)));
  const lines = report.runs.flatMap((run) => runLines(run, width, style, view.typing));
  return `${[...lines, ...(lines.length > 0 ? [''] : []), visible(judgedSummary(report))].join('\n')}\n`;
}

function runLines(run: JudgedRun, width: number, style: Style, typing?: Typing): string[] {
  const time = durationText(run.took_ms);
  const head = `${sign(run, style)} ${padTo(visible(run.name), width)}  ${run.state}  ${visible(run.summary)} · ${time}`;
  const findings = run.findings.slice(0, SHOWN).flatMap((finding) => findingLines(finding, style, typing));
  const rest = run.findings.length - SHOWN;
  if (rest > 0) findings.push(`… and ${rest} more; --json lists all of them`);
  return [head, ...[...findings, ...run.next.map(visible)].map((line) => `    ${line}`)];
}

function findingLines(finding: Finding, style: Style, typing?: Typing): string[] {
  const { severity, code, message, place } = finding;
  const paint = severity === 'error' ? style.bad : severity === 'warning' ? style.warn : style.info;
  const where = place === undefined ? '' : `${visible(formatPlace(place))}  `;
  const advice = adviceText(finding, typing);
  return [
    `${where}${paint(severity)} ${code}  ${visible(message)}`,
    ...(advice === '' ? [] : advice.split('\n').map((line) => `  ${visible(line)}`)),
  ];
}

function sign({ state }: JudgedRun, style: Style): string {
  const tone = JUDGED_TONES[state];
  if (tone === 'good') return style.good('✓');
  return tone === 'open' ? style.warn('!') : style.bad('✗');
}
