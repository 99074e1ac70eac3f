import { adviceText, type Typing } from '../../model/index.js';
import type { Change, Diagnostic, Held, Plan, SecretWrite } from '../../plan/index.js';
import { adviceOf, hasAdvice } from '../words/advice.js';
import {
  actionWord,
  changedAt,
  type Entries,
  effectGroups,
  entriesOf,
  formerName,
  placeText,
  SYMBOLS,
  secretsByAddress,
  secretText,
  symbolOf,
  versionText,
} from '../words/entries.js';
import { HELD_WORDS } from '../words/held-words.js';
import { refusalLines } from '../words/refusal.js';
import { cut, visible } from '../words/sanitize.js';
import { silencedLines } from '../words/silenced-words.js';
import { isNothing, summaryText } from '../words/summary.js';
import { toDoLines } from '../words/to-do.js';
import { uncommittedLine } from '../words/uncommitted.js';
import { heldLines, keptLines, leafLines } from './leaf-text.js';
import { count, makeStyle, type Style, thousands } from './style.js';
import { INDENT, remedyLines, targetParts, titleLines } from './text-layout.js';

/** How a plan is shown. `width` is in terminal columns, at least 60. */
export interface PlanTextView {
  color: boolean;
  width: number;
  /** Numbers of what was read, for the second line. */
  sourceReads?: { objects: number; requests: number; items: number; files: number };
  /** The name of the ledger, such as `ledger 41 (3 days ago, a1b2c3d)`. */
  ledgerLabel?: string;
  /** How to type commands on this terminal. */
  typing?: Typing;
  /** Also what is silenced, and new texts whole. */
  isVerbose?: boolean;
}

/** Number of names in a folded list; the rest is counted. */
const NAMED = 5;

/**
 * A plan for a terminal: held resources, deletes, replacements, takeovers, updates, creates, launches, ledger-only
 * changes folded; then what could not be read, findings, and the counts. Ends with a line break.
 */
export function renderPlanText(plan: Plan, view: PlanTextView): string {
  const style = makeStyle(view.color);
  const width = Math.max(60, view.width);
  const head = headLines(plan, view, style);
  const refusal = refusalLines(plan, style);
  if (refusal.length > 0) head.push('', ...refusal);
  const silenced = silencedLines(plan.diagnostics, view.isVerbose === true).map(style.quiet);
  if (isNothing(plan))
    return `${[...head, '', style.good(summaryText(plan.summary)), ...silenced].join('\n')}\n`;
  const entries = entriesOf(plan);
  const secrets = secretsByAddress(plan);
  const blocks = [
    ...entries.cautions.map((caution) => diagnosticBlock(caution, style, view.typing)),
    ...entries.held.map((held) => heldBlock(held, style, width, view.typing)),
    ...[
      entries.deletes,
      entries.replaces,
      entries.takeovers,
      entries.updates,
      entries.creates,
      entries.launches,
    ]
      .flat()
      .map((change) =>
        changeBlock(change, secrets.get(change.address) ?? [], style, {
          width,
          isWhole: view.isVerbose === true,
        }),
      ),
    ...ledgerBlocks(entries, style, width),
  ];
  const loose = entries.looseSecrets.map(
    (secret) =>
      `${INDENT}${visible(secret.address)} ${visible(secret.field)}  ${visible(secretText(secret, null))}`,
  );
  if (loose.length > 0) blocks.push([style.strong('Secrets'), ...loose]);
  if (plan.unreadable.length > 0) {
    const lines = plan.unreadable.map((row) => `${INDENT}${visible(row.address)}  ${visible(row.message)}`);
    blocks.push([style.warn(`? ${count(plan.unreadable.length, 'place')} could not be read`), ...lines]);
  }
  blocks.push(...entries.diagnostics.map((diagnostic) => diagnosticBlock(diagnostic, style, view.typing)));
  const body = blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
  return `${head.join('\n')}\n\n${body}\n${[planLine(plan, style), ...silenced].join('\n')}\n`;
}

function headLines(plan: Plan, view: PlanTextView, style: Style): string[] {
  const ledger = {
    present: 'ledger present',
    absent: 'no ledger yet',
    ignored: 'ledger ignored: cannot be applied',
  };
  const parts = targetParts(plan, view.ledgerLabel ?? ledger[plan.ledger.state], style);
  if (plan.source.dirty) parts.push(style.warn('uncommitted files'));
  const lines = [parts.join(' · ')];
  const reads = view.sourceReads;
  if (reads !== undefined) {
    const live = `Read ${count(reads.objects, 'live object')} in ${count(reads.requests, 'request')}`;
    lines.push(`${live} · ${count(reads.items, 'item')} in ${count(reads.files, 'file')}`);
  }
  const open = uncommittedLine(plan, visible);
  if (open !== '') lines.push(style.warn(open));
  const options: string[] = [];
  if (plan.options.on_drift !== null) options.push(`on drift: ${plan.options.on_drift}`);
  for (const name of ['only', 'take_over', 'launch'] as const) {
    if (plan.options[name].length > 0)
      options.push(`${name.replace('_', ' ')}: ${plan.options[name].join(', ')}`);
  }
  if (plan.options.allow_deletes !== null) options.push(`allow deletes: ${plan.options.allow_deletes}`);
  if (plan.options.allow_empty) options.push('allow empty');
  if (options.length > 0) lines.push(visible(options.join(' · ')));
  return lines;
}

function heldBlock(held: Held, style: Style, width: number, typing: Typing | undefined): string[] {
  const right = [`held: ${HELD_WORDS[held.why]} (${held.why})`, placeText(changedAt(held))];
  const lines = [visible(held.message), ...heldLines(held, style, width - INDENT.length)];
  lines.push(...remedyLines(held.remedies, style, typing));
  return [
    ...titleLines(held.address, SYMBOLS.held, right, style.warn, width),
    style.quiet(`${INDENT}would ${held.would} it`),
    ...lines.map((line) => `${INDENT}${line}`),
  ];
}

function changeBlock(
  change: Change,
  secrets: readonly SecretWrite[],
  style: Style,
  { width, isWhole }: { width: number; isWhole: boolean },
): string[] {
  const paint = {
    create: style.good,
    update: style.warn,
    delete: style.bad,
    replace: style.bad,
    launch: style.info,
  };
  const color = change.action in paint ? paint[change.action as keyof typeof paint] : style.quiet;
  const version = versionText(change.version);
  const what = version === '' ? actionWord(change) : `${actionWord(change)} · ${version}`;
  const lines: string[] = [];
  if (change.reason !== '') lines.push(style.quiet(visible(change.reason)));
  if (change.renamed_from !== null) lines.push(`renamed from ${visible(formerName(change))}`);
  lines.push(...leafLines(change, style, width - INDENT.length, isWhole));
  lines.push(...keptLines(change, style));
  for (const secret of secrets) {
    const text = secretText(secret, change.action);
    if (text !== '')
      lines.push(`${visible(secret.field)}  ${secret.write ? visible(text) : style.quiet(visible(text))}`);
  }
  for (const group of effectGroups(change)) {
    const names = group.items.map(
      (item) => visible(item.address) + (item.note === '' ? '' : ` (${item.note})`),
    );
    const tail = group.items.length === 0 ? group.note : group.note === '' ? '' : ` (${group.note})`;
    lines.push(`${group.label} ${named(names)}${tail}`);
  }
  if (change.unmanaged.length > 0) {
    const names = named(change.unmanaged.map(visible));
    lines.push(style.quiet(`no longer in the files, left unchanged: ${names}`));
  }
  return [
    ...titleLines(
      change.address,
      symbolOf(change.action),
      [what, placeText(changedAt(change))],
      color,
      width,
    ),
    ...lines.map((line) => `${INDENT}${line}`),
  ];
}

/** A few names, then the number of the others. */
function named(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 0 ? `${names.slice(0, NAMED).join(', ')} and ${thousands(more)} more` : names.join(', ');
}

function ledgerBlocks(entries: Entries, style: Style, width: number): string[][] {
  return entries.ledgerOnly.map(({ action, changes }) => {
    const lines = changes.slice(0, NAMED).map((change) => {
      const renamed = change.renamed_from === null ? '' : ` (renamed from ${visible(formerName(change))})`;
      const where = placeText(change.place);
      const reason = cut(visible(change.reason), Math.max(40, width));
      return `${INDENT}${[visible(change.address) + renamed, where, style.quiet(reason)].filter((part) => part !== '').join('  ')}`;
    });
    const more = changes.length - NAMED;
    if (more > 0) lines.push(`${INDENT}… and ${thousands(more)} more`);
    return [
      `${style.quiet('=')} ${action} ${thousands(changes.length)} · ledger only, nothing is sent`,
      ...lines,
    ];
  });
}

function diagnosticBlock(diagnostic: Diagnostic, style: Style, typing: Typing | undefined): string[] {
  const paint = { error: style.bad, warning: style.warn, note: style.info }[diagnostic.severity];
  const where = [diagnostic.address === null ? '' : visible(diagnostic.address), placeText(diagnostic.place)];
  const first = [
    paint(`${diagnostic.severity} ${visible(diagnostic.code)}`),
    ...where.filter((part) => part !== ''),
  ];
  const lines = [first.join('  '), `${INDENT}${visible(diagnostic.message)}`];
  const advice = adviceOf(diagnostic);
  if (hasAdvice(advice)) lines.push(...toDoLines(adviceText(advice, typing), INDENT));
  return lines;
}

function planLine(plan: Plan, style: Style): string {
  const paint = { delete: style.bad, replace: style.bad, held: style.warn, unreadable: style.warn };
  const line = summaryText(plan.summary, (what, text) =>
    what in paint ? paint[what as keyof typeof paint](text) : text,
  );
  return `${style.strong('Plan:')} ${line}`;
}
