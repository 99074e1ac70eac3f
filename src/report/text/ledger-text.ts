import { type Departed, type Entry, scoresOf } from '../../compare/index.js';
import type { Head, Revision } from '../../ledger/index.js';
import type { Words } from '../../model/index.js';
import { revisionJson } from '../json/revision-json.js';
import { minuteText } from '../words/history-words.js';
import { visible } from '../words/sanitize.js';
import { scoreLines } from '../words/score-words.js';
import { leafLines } from './leaf-text.js';
import { count, displayWidth, makeStyle, padTo, type Style } from './style.js';
import { INDENT } from './text-layout.js';

/** A ledger, or the entries of it that match. */
export interface LedgerView {
  target: string;
  place: string;
  /** The name of the ledger, such as `ledger 41 (3 days ago, a1b2c3d)`. */
  label: string;
  head: Head | undefined;
  /** The platform's own words. */
  words: Words;
  /** The newest revision; null where the log does not have it. */
  newest: Revision | null;
  entries: readonly Entry[];
  departed: { readonly [address: string]: Departed };
}

/** The view as JSON; of secrets only their place and the name of the variable. */
export function ledgerJson({ target, place, head, newest, entries, departed }: LedgerView): object {
  const { departed: _, ...rest } = head ?? {};
  const shown = entries.map((entry) => ({
    ...entry,
    secrets: Object.fromEntries(
      Object.entries(entry.secrets).map(([path, { variable }]) => [path, { variable }]),
    ),
    // A body may contain anything that the files contain.
    launch: entry.launch === null ? null : { ...entry.launch, body: undefined },
  }));
  return {
    target,
    place,
    head: head === undefined ? null : rest,
    newest: newest === null ? null : revisionJson(newest),
    entries: shown,
    departed,
  };
}

/** One line per entry. */
export function renderLedgerText(view: LedgerView, color: boolean): string {
  const style = makeStyle(color);
  const rows = view.entries.map((entry) => [
    visible(entry.address),
    entry.id === null ? 'no id' : `id ${visible(String(entry.id))}`,
    entry.origin,
    marksOf(entry).join(', '),
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => padTo(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${[...headLines(view, style), '', ...lines, ...departedLines(view, style), '', `${count(view.entries.length, 'recorded resource')}.`].join('\n')}\n`;
}

/** Everything about one entry. */
export function renderEntryText(view: LedgerView, of: { color: boolean; width: number }): string {
  const style = makeStyle(of.color);
  const width = Math.max(60, of.width);
  const blocks = view.entries.map((entry) => {
    const facts = [
      ['id', entry.id === null ? 'not known' : String(entry.id)],
      ['origin', entry.origin],
      ['place', entry.partition],
      ['version', entry.version === null ? 'none' : `v${entry.version}`],
      ['made', entry.witness.created_at ?? 'time not known'],
      ['from commit', entry.commit ?? 'none'],
      ...marksOf(entry).map((mark) => ['', mark]),
    ];
    const lines = facts.map(([name = '', text = '']) => `${style.quiet(padTo(name, 12))}${visible(text)}`);
    const changes = Object.entries(entry.leaves).map(([path, after]) => ({ path, after }));
    const secrets = Object.entries(entry.secrets).map(
      ([path, { variable }]) =>
        `${visible(path)}  secret${variable === null ? '' : ` ${visible(variable)}`}, stored as a fingerprint only`,
    );
    const values = leafLines({ leaves: changes, action: 'create' }, style, width - INDENT.length);
    return [
      style.strong(visible(entry.address)),
      ...[...lines, '', ...values, ...secrets, ...scoresOf(entry).flatMap(scoreLines)].map((line) =>
        `${INDENT}${line}`.trimEnd(),
      ),
    ].join('\n');
  });
  return `${[headLines(view, style).join('\n'), ...blocks].join('\n\n')}\n`;
}

function headLines(view: LedgerView, style: Style): string[] {
  const lines = [
    `Target ${style.strong(visible(view.target))} · ${visible(view.label)} · ${visible(view.place)}`,
  ];
  if (view.head !== undefined) {
    const { namespace, base_url, configuration } = view.head;
    lines.push(
      `Bound to ${boundTo(view.head, view.words)}, ${visible(base_url)}, namespace ${visible(namespace)}, ${
        configuration === null ? 'no configuration' : visible(configuration)
      }`,
    );
  }
  if (view.newest !== null) lines.push(newestLine(view.newest));
  return lines;
}

/** Platform and account; on the default platform a short form. */
function boundTo({ provider, org_id: id }: Head, { account, platform }: Words): string {
  if (provider === undefined) return `org ${id}`;
  return id === null ? visible(platform) : `${visible(platform)}, ${account} ${visible(String(id))}`;
}

function newestLine({ number, what, at, actor, run_url: run }: Revision): string {
  const name = number === null ? what : `${what} ${number}`;
  return `Last: ${visible(name)} by ${visible(actor)}, ${minuteText(at)}${run === null ? '' : ` (${visible(run)})`}`;
}

function departedLines(view: LedgerView, style: Style): string[] {
  const lines = Object.entries(view.departed).map(([address, { generation, rolled_back }]) => {
    const mark = rolled_back === null ? '' : `, removed by a rollback to ${rolled_back.to}`;
    return `${INDENT}${visible(address)}  next generation ${generation}${mark}`;
  });
  return lines.length === 0 ? [] : ['', style.quiet('No longer recorded:'), ...lines];
}

/** Special facts of an entry, in a few words each. */
function marksOf(entry: Entry): string[] {
  const marks: string[] = [];
  if (entry.protect) marks.push('protected');
  if (entry.launch !== null) marks.push(`launch ${entry.launch.state}`);
  if (entry.rolled_back != null) marks.push(`rolled back to ${entry.rolled_back.to}`);
  if (entry.replaced !== null) marks.push(`replaced by another ${visible(entry.replaced)}`);
  if (Object.keys(entry.kept).length > 0)
    marks.push(`live values kept: ${Object.keys(entry.kept).map(visible).join(', ')}`);
  if (entry.id === null && entry.launch === null) marks.push('create not confirmed');
  return marks;
}
