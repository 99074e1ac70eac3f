import type { Change, Plan, SecretWrite } from '../../plan/index.js';
import { count, thousands } from '../text/style.js';
import { adviceMarkdown, adviceOf, hasAdvice } from '../words/advice.js';
import {
  changedAt,
  type Entries,
  entriesOf,
  placeText,
  secretsByAddress,
  secretText,
  symbolOf,
} from '../words/entries.js';
import { markdownCode, markdownText } from '../words/sanitize.js';
import { silencedCount } from '../words/silenced-words.js';
import { COUNTED_LENGTH, countedByKind, fitWhole, namesWithin, type Size } from './fit.js';
import { type BlockContext, planBlocks, renderBlocks } from './markdown-blocks.js';
import { changeDetails, fold, heldDetails, tableCell } from './markdown-details.js';
import { codeLinked, placeLink } from './markdown-place.js';
import type { Page } from './page.js';

/** What the body of a plan is made with. */
export interface PlanRendering extends BlockContext {
  /** Changes that only the plan of the base branch has: they are listed separately. */
  waitingChanges?: readonly Change[] | undefined;
}

const TABLE_HEAD = '| | resource | what changes | where |\n|---|---|---|---|';
/** Number of rows of a table above the fold; the others are folded. */
const OPEN_ROWS = 40;
/** Share of the room for blocks, where there is a table. */
const BLOCKS = 0.75;
/** Share of the room for a table and the names of what is not in it, together. */
const NAMES = 0.85;
/** Room for a notice that only counts, with its words. */
const NOTICES = COUNTED_LENGTH + 200;

/**
 * Adds a plan without its counts: blocks of what deletes, overwrites or waits for somebody, the table, what waits from
 * the base branch, then the folds. Only whole resources are left out, and they are listed by name, or counted if even
 * the names are too many.
 */
export function addPlanBody(page: Page, plan: Plan, look: PlanRendering): void {
  const entries = entriesOf(plan);
  const secrets = secretsByAddress(plan);
  const waiting = new Set((look.waitingChanges ?? []).map((change) => change.digest));
  const rows = [
    entries.replaces,
    entries.takeovers,
    entries.updates,
    entries.creates,
    entries.launches,
  ].flat();
  const own = rows.filter((change) => !waiting.has(change.digest));
  const before = [...entries.deletes, ...rows].filter((change) => waiting.has(change.digest));
  const all = planBlocks(plan, entries, { ...look, waiting });
  // If there is a table, some of it is always visible.
  const most = page.room - NOTICES;
  const blocks = renderBlocks(all, rows.length > 0 ? Math.floor(most * BLOCKS) : most, page.size);
  for (const text of blocks.texts) page.add(text);

  const unnamed = new Set(blocks.left);
  addTable(page, own, secrets, '', unnamed, look);
  const title = `**Waiting from the base branch** and applied by the same merge: ${count(before.length, 'change')}`;
  addTable(page, before, secrets, title, unnamed, look);
  addUndone(page, plan, look.waitingChanges ?? []);
  addNotes(page, entries, look);
  const others = before.filter((change) => change.action !== 'delete');
  const unseen = addDetails(page, entries, [...own, ...others], secrets, [...unnamed], look);
  const left = leftOut([...unnamed], unseen, page);
  if (left !== '') page.add(left);
}

/** Names everything that is not shown in full; at least what is named nowhere else; otherwise counts it. */
function leftOut(unnamed: readonly string[], unseen: readonly string[], { room, size }: Page): string {
  const all = [...new Set([...unnamed, ...unseen])];
  if (all.length === 0) return '';
  const whole = `Left out here for length, ${count(all.length, 'resource')} in part or whole: `;
  const names = all.map((address) => markdownCode(address)).join(', ');
  if (size(whole + names) <= room - 2) return whole + names;
  const above = all.length - new Set(unnamed).size;
  const details =
    above > 0 ? `Left out for length: the details of ${count(above, 'resource')} listed above. ` : '';
  if (unnamed.length === 0) return details.trimEnd();
  const start = `${details}Not shown here for length: ${count(unnamed.length, 'resource')}`;
  const list = namesWithin(unnamed, room - 80 - size(start), size);
  return list === undefined
    ? `${start}, ${countedByKind(unnamed)}`
    : `${start}\n\n${fold('Their names', [list])}`;
}

/**
 * A table of whole rows, with links where all of them fit, otherwise with fewer; it takes at most two thirds of the
 * remaining room, so that some details are visible too, and the names of rows that do not fit have room.
 */
function addTable(
  page: Page,
  rows: readonly Change[],
  secrets: ReadonlyMap<string, SecretWrite[]>,
  title: string,
  unnamed: Set<string>,
  look: PlanRendering,
): void {
  if (rows.length === 0) return;
  const room = page.room - NOTICES - 2 * TABLE_HEAD.length - title.length - 160;
  const share = Math.floor((room * 2) / 3);
  const row = (one: PlanRendering) => (change: Change) =>
    tableRow(change, secrets.get(change.address) ?? [], one);
  const linked = fitWhole(rows, share, row(look), page.size);
  const table =
    linked.left.length === 0 ? linked : fitNamed(rows, share, Math.floor(room * NAMES), row({}), page.size);
  for (const change of table.left) unnamed.add(change.address);
  if (table.shown.length === 0) return;
  if (title !== '') page.add(title);
  const folded = table.shown.splice(table.shown.length > OPEN_ROWS + 10 ? OPEN_ROWS : table.shown.length);
  page.add([TABLE_HEAD, ...table.shown].join('\n'));
  if (folded.length > 0) {
    const summary = `… and ${thousands(folded.length)} more of this table`;
    page.add(fold(summary, [[TABLE_HEAD, ...folded].join('\n')]));
  }
}

/** Rows within `share`; fewer if the names of the others would otherwise not fit into `room`. */
function fitNamed(
  rows: readonly Change[],
  share: number,
  room: number,
  render: (change: Change) => string,
  size: Size,
): { shown: string[]; left: Change[] } {
  const nameSize = (change: Change): number => size(markdownCode(change.address)) + 2;
  let names = rows.reduce((sum, change) => sum + nameSize(change), 0);
  if (names > room) return fitWhole(rows, share, render, size);
  const shown: string[] = [];
  const left: Change[] = [];
  let used = 0;
  for (const change of rows) {
    const text = render(change);
    const length = size(text) + 1;
    const others = names - nameSize(change);
    if (used + length <= share && used + length + others <= room) {
      shown.push(text);
      used += length;
      names = others;
    } else left.push(change);
  }
  return { shown, left };
}

function tableRow(change: Change, secrets: readonly SecretWrite[], look: PlanRendering): string {
  const where = placeLink(changedAt(change), look, { table: true, short: true });
  const name = markdownCode(change.address, { table: true });
  return `| \`${symbolOf(change.action)}\` | ${name} | ${tableCell(change, secrets)} | ${where} |`;
}

/** Adds what waits on the base branch and would no longer happen after this merge. */
function addUndone(page: Page, plan: Plan, waiting: readonly Change[]): void {
  const planned = new Set(plan.changes.map((change) => change.address));
  const held = new Set(plan.held.map((one) => one.address));
  const gone = waiting.filter((change) => !planned.has(change.address) && !held.has(change.address));
  const lines = gone.map((change) => `- ${change.action} ${markdownCode(change.address)}`);
  addFold(
    page,
    `${count(gone.length, 'change')} waiting on the base branch that this pull request reverts`,
    lines,
  );
}

/** Adds ledger-only changes, secrets without a change, and warnings and notes, each folded, as far as they fit. */
function addNotes(page: Page, entries: Entries, look: PlanRendering): void {
  const ledger = entries.ledgerOnly.flatMap(({ action, changes }) =>
    changes.map((change) => `- ${action} ${markdownCode(change.address)} — ${markdownText(change.reason)}`),
  );
  addFold(page, `= ${count(ledger.length, 'ledger-only change')}, nothing is sent`, ledger);
  const loose = entries.looseSecrets.map(
    (secret) =>
      `- ${markdownCode(secret.address)} ${markdownCode(secret.field)}: ${markdownText(secretText(secret, null))}`,
  );
  addFold(page, count(loose.length, 'note about a secret', 'notes about secrets'), loose);
  const findings = entries.diagnostics.filter((diagnostic) => diagnostic.severity !== 'error');
  const lines = findings.map((finding) => {
    const names = [
      codeLinked(finding.code, look),
      ...(finding.address === null ? [] : [markdownCode(finding.address)]),
    ];
    const place = placeText(finding.place) === '' ? [] : [placeLink(finding.place, look)];
    const advice = adviceOf(finding);
    const remedy = hasAdvice(advice) ? ` *To do:* ${adviceMarkdown(advice)}` : '';
    return `- ${finding.severity} ${[...names, ...place].join(' ')} — ${markdownText(finding.message)}${remedy}`;
  });
  addFold(page, count(findings.length, 'warning or note', 'warnings and notes'), lines);
}

/** Adds how much the configuration silences: what it is, only the JSON and `--verbose` say. */
export function addSilenced(page: Page, findings: Parameters<typeof silencedCount>[0]): void {
  const counted = silencedCount(findings);
  if (counted !== '') page.addIfRoom(`${counted}.`, NOTICES);
}

/** Adds a folded list within a quarter of the remaining room; lines that do not fit are counted. */
export function addFold(page: Page, summary: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const room = Math.floor((page.room - NOTICES) / 4) - 120;
  const { shown, left } = fitWhole(lines, room, (line) => line, page.size);
  if (shown.length === 0) {
    page.addIfRoom(`${summary}: left out here for length`, NOTICES);
    return;
  }
  if (left.length > 0) shown.push(`- … and ${thousands(left.length)} more`);
  page.addIfRoom(fold(summary, [shown.join('\n')]), NOTICES);
}

interface Item {
  address: string;
  render: () => string;
}

/** Adds the folded details, as far as they leave room for names that are nowhere else; returns what did not fit. */
function addDetails(
  page: Page,
  entries: Entries,
  changes: readonly Change[],
  secrets: ReadonlyMap<string, SecretWrite[]>,
  unnamed: readonly string[],
  look: PlanRendering,
): string[] {
  const cache = new Map<Item, string>();
  const items: Item[] = [
    // Without values, the fold would only repeat the block above.
    ...entries.held
      .filter((held) => held.leaves.length > 0)
      .map((held) => ({ address: held.address, render: () => heldDetails(held, look) })),
    ...[...entries.deletes, ...changes].map((change) => ({
      address: change.address,
      render: () => changeDetails(change, secrets.get(change.address) ?? [], look),
    })),
  ];
  const render = (item: Item): string => {
    const text = cache.get(item) ?? `${item.render()}\n`;
    cache.set(item, text);
    return text;
  };
  let fit = fitWhole(items, page.room - NOTICES, render, page.size);
  if (unnamed.length + fit.left.length > 0) {
    const names = unnamed.reduce((sum, address) => sum + page.size(markdownCode(address)) + 2, 0);
    // Names that do not fit are counted, which always fits.
    const left = page.room - NOTICES;
    fit = fitWhole(items, names <= left ? left - names : left, render, page.size);
  }
  for (const text of fit.shown) page.add(text.trimEnd());
  return fit.left.map((item) => item.address);
}
