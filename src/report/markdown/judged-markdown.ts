import type { JudgedReport, JudgedRun } from '../../model/index.js';
import { JUDGED_TONES, judgedCounts } from '../words/judged-words.js';
import { durationText } from '../words/outcomes.js';
import { cut, markdownCode, markdownText, visible } from '../words/sanitize.js';
import { findingEntry } from './findings-markdown.js';
import { fitWhole } from './fit.js';
import type { MarkdownContext } from './markdown-place.js';
import { Page } from './page.js';
import { SMALLEST, targetName } from './plan-markdown.js';

const SIGNS = { good: '✅', open: '⚠️', bad: '❌' } as const;
/** Findings of one run that are shown. */
const FINDINGS = 20;
/** Room for the line that counts what did not fit. */
const REST_ROOM = 100;

/** Runs with their verdicts as Markdown, for a job summary. Ends with a line break. */
export function renderJudgedMarkdown(
  report: JudgedReport,
  look: MarkdownContext & { maxLength?: number } = {},
): string {
  const page = new Page(Math.max(SMALLEST, look.maxLength ?? 900_000) - 1);
  addJudged(page, report, look);
  return `${page.text}\n`;
}

/** Adds a section about runs: a heading with counts, then each run with what is wrong, within the room of the page. */
export function addJudged(page: Page, report: JudgedReport, look: MarkdownContext): void {
  const tones = report.runs.map(({ state }) => JUDGED_TONES[state]);
  const tone = tones.includes('bad') ? 'bad' : tones.includes('open') ? 'open' : 'good';
  const command = markdownText(report.command);
  const title = `${command.charAt(0).toUpperCase()}${command.slice(1)} runs`;
  page.add(`### ${SIGNS[tone]} ${title} on ${targetName(report.target)} · ${judgedCounts(report)}`);
  const worst = (['bad', 'open', 'good'] as const).flatMap((one) =>
    report.runs.filter(({ state }) => JUDGED_TONES[state] === one),
  );
  const { shown, left } = fitWhole(
    worst,
    Math.floor(page.room / 2) - REST_ROOM,
    (run) => entry(run, look),
    page.size,
  );
  if (left.length > 0) shown.push(`- … and ${left.length} more`);
  if (shown.length > 0) page.add(shown.join('\n'));
}

function entry(run: JudgedRun, look: MarkdownContext): string {
  const { name, state, summary, took_ms } = run;
  const said = markdownText(cut(visible(summary), 500));
  const findings = run.findings
    .slice(0, FINDINGS)
    .map((finding) => findingEntry(finding, look).replace(/^/gm, '  '));
  const rest = run.findings.length - FINDINGS;
  return [
    `- ${SIGNS[JUDGED_TONES[state]]} ${markdownCode(name)} **${state}** — ${said} · ${durationText(took_ms)}`,
    ...findings,
    ...(rest > 0 ? [`  - … and ${rest} more`] : []),
    ...run.next.map((line) => `  - ${markdownText(cut(visible(line), 2_000))}`),
  ].join('\n');
}
