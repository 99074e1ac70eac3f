import type { JudgedReport, JudgedRun, Typing } from '../../model/index.js';
import { JUDGED_TONES, judgedSummary } from '../words/judged-words.js';
import { durationText } from '../words/outcomes.js';
import { visible } from '../words/sanitize.js';
import { findingLines } from './finding-lines.js';
import { makeStyle, padTo, type Style, toneSign } from './style.js';

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
  const head = `${toneSign(JUDGED_TONES[run.state], style)} ${padTo(visible(run.name), width)}  ${run.state}  ${visible(run.summary)} · ${time}`;
  const findings = run.findings.slice(0, SHOWN).flatMap((finding) => findingLines(finding, style, typing));
  const rest = run.findings.length - SHOWN;
  if (rest > 0) findings.push(`… and ${rest} more; --json lists all of them`);
  return [head, ...[...findings, ...run.next.map(visible)].map((line) => `    ${line}`)];
}
