import { besides, canonical, groupBy, type Typing, typedLine } from '../../model/index.js';
import type { OpenPoint } from '../../pull/open-point.js';
import type { PulledItem, PullReport } from '../../pull/pull-report.js';
import { commonStart } from '../words/common-ends.js';
import { cut, cutStart, visible } from '../words/sanitize.js';
import { count, makeStyle, padTo, type Style, thousands } from './style.js';

const ADDRESS_COLUMNS = 48;
/** Number of items that are listed one by one; of more only the files and their numbers. */
const LISTED = 200;
const VALUE_COLUMNS = 100;
/** Columns before the first difference of two long values. */
const AROUND = 30;

/** The result of a pull, for people: per file what was written, then what is left to decide. */
export function renderPullText(report: PullReport, view: { color: boolean; typing?: Typing }): string {
  const style = makeStyle(view.color);
  const out: string[] = [];
  const would = report.dry_run ? 'would be ' : '';
  const itemsOf = groupBy(
    report.items.flatMap((item) => [...new Set(item.files)].map((file) => ({ file, item }))),
    ({ file }) => file,
  );
  for (const { file, state } of report.files.length > LISTED ? [] : report.files) {
    const items = (itemsOf.get(file) ?? []).map(({ item }) => item);
    const word = `${would}${state === 'new' ? 'written' : state}`;
    out.push(`${style.strong(visible(file))}  ${style.quiet(word)}`);
    for (const item of items.length > LISTED ? [] : items) out.push(`  ${itemLine(item, style)}`);
    if (items.length > LISTED) out.push(`  ${count(items.length, 'item')}`);
  }
  if (report.files.length > LISTED)
    out.push(
      `${count(report.files.length, 'file')} ${would}written, with ${count(report.items.length, 'item')}`,
    );
  const variables = Object.entries(report.variables);
  if (variables.length > 0)
    out.push(`Variables added: ${variables.map(([name, id]) => visible(`${name}: ${id}`)).join(', ')}`);
  if (report.items.length > 0 || variables.length > 0) out.push('');
  out.push(...settledLines(report, style));
  for (const point of report.open) out.push(...openLines(point, style, view.typing));
  if (report.open.length > 0) out.push('');
  out.push(summary(report, style), ledgerLine(report, style));
  return `${out.filter((line) => line !== undefined).join('\n')}\n`;
}

function itemLine(item: PulledItem, style: Style): string {
  const sign = { added: '+', updated: '~', removed: '-' }[item.what];
  const tone = { added: 'good', updated: 'info', removed: 'bad' } as const;
  const facts = item.leaves.map((leaf) => (item.merged.includes(leaf) ? `${leaf} (merged)` : leaf));
  if (item.renamed_from !== null) facts.push(`was ${besides(item.renamed_from, item.address)}`);
  return `${style[tone[item.what]](sign)} ${padTo(visible(item.address), ADDRESS_COLUMNS)}  ${visible(facts.join(', '))}`.trimEnd();
}

/** The result of `--resolved`, also where there was nothing to settle. */
function settledLines(report: PullReport, style: Style): string[] {
  const { settled, nothing_settled: nothing } = report;
  if (settled.length + nothing.length === 0) return [];
  const how = report.dry_run ? 'would be settled' : 'settled';
  const lines = settled.slice(0, LISTED).map(({ address, leaves }) => {
    const what = `${visible(leaves.join(', '))} ${how}: the file now builds on the live value`;
    return `${style.good('✓')} ${padTo(visible(address), ADDRESS_COLUMNS)}  ${what}`;
  });
  if (settled.length > LISTED)
    lines.push(`${style.good('✓')} ${count(settled.length - LISTED, 'more item')} ${how}`);
  for (const pattern of nothing)
    lines.push(`${style.info('·')} --resolved ${visible(pattern)}: nothing to settle`);
  return [...lines, ''];
}

function openLines(point: OpenPoint, style: Style, typing: Typing | undefined): string[] {
  const tone = { error: 'bad', open: 'warn', note: 'info' } as const;
  const place = point.place === null ? '' : `  ${visible(point.place.file)}:${point.place.line}`;
  const sign = { error: '✗', open: '!', note: '·' }[point.weight];
  const lines = [
    `${style[tone[point.weight]](`${sign} ${point.code}`)}  ${visible(point.address)}${style.quiet(place)}`,
    `    ${visible(point.message)}`,
  ];
  const { platform, files } = point;
  if (platform !== undefined) lines.push(`    platform says  ${value(platform, files)}`);
  if (files !== undefined) lines.push(`    files say      ${value(files, platform)}`);
  for (const remedy of point.remedies)
    lines.push(`    ${visible(remedy.to)}: ${style.strong(visible(typedLine(remedy, typing)))}`);
  return lines;
}

function value(form: OpenPoint['platform'], other: OpenPoint['platform']): string {
  const text = canonical(form ?? null);
  if (other === undefined) return visible(cut(text, VALUE_COLUMNS));
  const beside = canonical(other ?? null);
  const start = commonStart(text, beside);
  // The first difference may be beyond the beginning.
  const from = start > VALUE_COLUMNS - AROUND ? start : 0;
  const head = cutStart(text.slice(0, from), AROUND);
  return besides(text, beside, visible(head + cut(text.slice(from), VALUE_COLUMNS - head.length)));
}

function summary(report: PullReport, style: Style): string {
  const { counts } = report;
  const parts = [
    [counts.added, 'added'],
    [counts.updated, 'updated'],
    [counts.removed, 'removed'],
    [counts.settled, 'settled'],
    [counts.left, 'left to decide'],
    [counts.unreadable, 'unreadable'],
  ] as const;
  const absent = counts.absent > 0 ? ` · ${thousands(counts.absent)} not on the platform` : '';
  const told = parts.filter(([number]) => number > 0).map(([number, word]) => `${thousands(number)} ${word}`);
  const head =
    told.length === 0 ? 'Nothing to pull' : `${report.dry_run ? 'Would pull' : 'Pulled'}: ${told.join(', ')}`;
  // Adopted counts new ledger entries, whatever happened to their items, so it is not part of the sum.
  const adopted = report.adopted.length > 0 ? ` · ${thousands(report.adopted.length)} adopted` : '';
  return `${style.strong(head)} · ${thousands(counts.unchanged)} unchanged${absent}${adopted}`;
}

function ledgerLine({ ledger, files, settled, adopted }: PullReport, style: Style): string {
  switch (ledger.state) {
    case 'written':
      if (files.length + settled.length + adopted.length === 0)
        return `Ledger revision ${visible(String(ledger.revision).slice(0, 12))} saved: it records the values shown here, and those that the files already have.`;
      return `Ledger revision ${visible(String(ledger.revision).slice(0, 12))} saved. Review the files, commit them, and plan.`;
    case 'failed':
      return style.bad(
        visible(
          `The files were written, but the ledger was not: ${ledger.message ?? 'unknown reason'} Pull again.`,
        ),
      );
    case 'dry_run':
      return 'Nothing was written.';
    default:
      if (ledger.message !== null)
        return visible(`The ledger could not record the values shown here: ${ledger.message}`);
      return 'The ledger is already up to date.';
  }
}
