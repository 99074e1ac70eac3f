import {
  adviceText,
  apart,
  type Finding,
  formatPlace,
  type Place,
  sortFindings,
  type Typing,
} from '../../model/index.js';
import { cut, cutStart, visible, visibleLine } from '../words/sanitize.js';
import { silencedLines } from '../words/silenced-words.js';
import { toDoLines } from '../words/to-do.js';
import { count, displayWidth, makeStyle, type Style } from './style.js';

/** How findings are shown. */
export interface FindingsView {
  color: boolean;
  /** The text of a file, for the excerpt; undefined where it cannot be shown. */
  sourceOf: (file: string) => string | undefined;
  /** Number of files that were checked. */
  files: number;
  /** How to type commands on this terminal. */
  typing?: Typing | undefined;
  /** They are of the server, which got the files to judge them. */
  fromServer?: boolean | undefined;
  /** Also what is silenced, with the reason. */
  isVerbose?: boolean | undefined;
}

/** Number of lines shown before and after the line of a finding. */
const BEFORE = 2;
const AFTER = 1;
/** Characters of a source line that are shown, and how many of them are before the column. */
const LINE = 100;
const LEAD = 60;

/**
 * Findings by file and line, each with the lines that it is about, then a line that counts them. If one of files alone
 * is an error, nothing is sent to the platform, and the text says so. What is silenced is counted. Ends with a line
 * break.
 */
export function renderFindingsText(findings: readonly Finding[], view: FindingsView): string {
  const style = makeStyle(view.color);
  const lines = new Map<string, string[]>();
  const sourceLines = (file: string): string[] | undefined => {
    const known = lines.get(file);
    if (known !== undefined) return known;
    const split = view.sourceOf(file)?.split(/\r\n|\n|\r/);
    if (split !== undefined) lines.set(file, split);
    return split;
  };
  const { shown, silenced } = apart(sortFindings(findings));
  const blocks = shown.map((finding) => findingBlock(finding, sourceLines, style, view.typing));
  const counted = silencedLines(silenced, view.isVerbose === true).map(style.quiet);
  // A line that says that there are none would contradict the one below it.
  const summary = shown.length === 0 && counted.length > 0 ? [] : [findingsSummary(shown, view, style)];
  return `${[...blocks, [...summary, ...counted].join('\n')].join('\n\n')}\n`;
}

/** `1 error, 2 warnings in 2 of 6 files. Nothing was sent.` */
function findingsSummary(
  findings: readonly Finding[],
  { files, fromServer = false }: FindingsView,
  style: Style,
): string {
  if (findings.length === 0) return style.good(`No findings in ${count(files, 'file')}.`);
  const of = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [of('error'), of('warning'), of('note')];
  const parts: string[] = [];
  if (errors > 0) parts.push(style.bad(count(errors, 'error')));
  if (warnings > 0) parts.push(style.warn(count(warnings, 'warning')));
  if (notes > 0) parts.push(style.info(count(notes, 'note')));
  const touched = new Set(findings.flatMap((finding) => finding.place?.file ?? [])).size;
  const where = touched === 0 ? '' : ` in ${touched} of ${count(Math.max(files, touched), 'file')}`;
  return `${parts.join(', ')}${where}.${errors > 0 && !fromServer ? ' Nothing was sent.' : ''}`;
}

type SourceLines = (file: string) => string[] | undefined;

function findingBlock(
  finding: Finding,
  sourceLines: SourceLines,
  style: Style,
  typing: Typing | undefined,
): string {
  const paint = { error: style.bad, warning: style.warn, note: style.info }[finding.severity];
  const first = [
    finding.place === undefined ? '' : style.strong(visible(formatPlace(finding.place))),
    paint(`${finding.severity} ${visible(finding.code)}`),
    finding.address === undefined ? '' : visible(finding.address),
  ];
  const out = [first.filter((part) => part !== '').join('  '), ...indented(finding.message)];
  if (finding.place !== undefined) out.push(...excerpt(finding.place, sourceLines, style));
  for (const related of finding.related ?? []) {
    out.push(`  ${visible(related.message)}: ${visible(formatPlace(related.place))}`);
  }
  const advice = adviceText(finding, typing);
  if (advice !== '') out.push(...toDoLines(advice, '  ', style.good));
  return out.join('\n');
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `  ${visibleLine(line)}`);
}

function excerpt(place: Place, sourceLines: SourceLines, style: Style): string[] {
  const lines = sourceLines(place.file);
  if (lines === undefined || place.line < 1 || place.line > lines.length) return [];
  const from = Math.max(1, place.line - BEFORE);
  const to = Math.min(lines.length, place.line + AFTER);
  const gutter = String(to).length + 2;
  const out: string[] = [];
  for (let number = from; number <= to; number += 1) {
    const here = number === place.line;
    const { text, caret } = around(lines[number - 1] ?? '', here ? place.column : 1);
    const label = `${here ? '>' : ' '}${String(number).padStart(gutter)} | `;
    out.push(here ? `${style.strong(label)}${text}` : style.quiet(`${label}${text}`.trimEnd()));
    if (here) out.push(`${' '.repeat(gutter + 2)}| ${' '.repeat(caret)}${style.bad('^')}`);
  }
  return out;
}

/**
 * A source line cut around a column (1-based, UTF-16 units), and the number of terminal columns before that place in
 * the result.
 */
function around(line: string, column: number): { text: string; caret: number } {
  const at = Math.max(0, Math.min(line.length, column - 1));
  const before = cutStart(visibleLine(line.slice(0, at)), LEAD);
  const after = cut(visibleLine(line.slice(at)), LINE - Math.min(LEAD, before.length));
  return { text: before + after, caret: displayWidth(before) };
}
