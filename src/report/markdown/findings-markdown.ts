import {
  apart,
  byCodeUnit,
  type Finding,
  formatPlace,
  pasted,
  type Severity,
  shellLine,
  sortFindings,
} from '../../model/index.js';
import { count, thousands } from '../text/style.js';
import { adviceMarkdown, hasAdvice } from '../words/advice.js';
import { cut, markdownCode, markdownText, visible } from '../words/sanitize.js';
import { silencedCount } from '../words/silenced-words.js';
import { fitWhole } from './fit.js';
import { codeLinked, type MarkdownContext, markdownLink } from './markdown-place.js';
import type { Page } from './page.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const SIGNS: { readonly [severity in Severity]: string } = { error: '❌', warning: '⚠️', note: 'ℹ️' };
/** Number of files that are named where findings are only counted. */
const FILES = 8;

/** Findings by severity, then by place: errors, which stop a plan, come first. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  const sorted = sortFindings(findings);
  return SEVERITIES.flatMap((severity) => sorted.filter((finding) => finding.severity === severity));
}

/** `2 errors, 1 warning`, or `no findings`; then what is silenced. */
export function findingCounts(findings: readonly Finding[]): string {
  const { shown, silenced } = apart(findings);
  const parts = SEVERITIES.flatMap((severity) => {
    const number = shown.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  });
  if (silenced.length > 0) parts.push(silencedCount(silenced));
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** Adds one entry per finding, each with its next step, within `room`; the rest is counted by file. */
export function addFindings(
  page: Page,
  findings: readonly Finding[],
  look: MarkdownContext,
  room: number,
): void {
  if (apart(findings).shown.length === 0) return;
  const { shown, left } = fitWhole(
    worstFirst(apart(findings).shown),
    room - REST_ROOM,
    (one) => findingEntry(one, look),
    page.size,
  );
  if (left.length > 0) shown.push(`- … and ${findingCounts(left)} more: ${byFile(left)}`);
  page.add(shown.join('\n'));
}

/** Room for the line that counts what does not fit. */
const REST_ROOM = 1_600;

function byFile(findings: readonly Finding[]): string {
  const files = new Map<string, number>();
  for (const { place } of findings) files.set(place?.file ?? '', (files.get(place?.file ?? '') ?? 0) + 1);
  const sorted = [...files].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
  const parts = sorted
    .slice(0, FILES)
    .map(
      ([file, number]) =>
        `${thousands(number)} ${file === '' ? 'in no file' : `in ${markdownCode(cut(visible(file), 100))}`}`,
    );
  if (sorted.length > FILES) parts.push(`${count(sorted.length - FILES, 'other file')}`);
  return parts.join(', ');
}

/** One finding as an entry of a list: what, where, and the next step. */
export function findingEntry(finding: Finding, look: MarkdownContext): string {
  const { severity, code, address, place } = finding;
  const names = [codeLinked(code, look)];
  if (address !== undefined) names.push(markdownCode(address));
  if (place !== undefined) names.push(markdownLink(formatPlace(place), look.sourceUrl?.(place)));
  const lines = [
    `- ${SIGNS[severity]} **${severity}** ${names.join(' ')} — ${markdownText(finding.message)}`,
  ];
  for (const one of finding.related ?? []) {
    const where = markdownLink(formatPlace(one.place), look.sourceUrl?.(one.place));
    lines.push(`  - ${markdownText(one.message)}: ${where}`);
  }
  if (severity !== 'note' || hasAdvice(finding)) lines.push(`  - *To do:* ${nextStep(finding)}`);
  return lines.join('\n');
}

/** The finding's remedy, otherwise the command that explains its code. */
function nextStep(finding: Finding): string {
  const { place, code } = finding;
  if (hasAdvice(finding)) return adviceMarkdown(finding);
  const where = place === undefined ? 'fix it' : `fix line ${place.line}`;
  return `${where}; ${markdownCode(shellLine(pasted('explain', code), 'sh'))} explains the code`;
}
