import type { Change, Plan, SecretWrite } from '../plan/plan.js';
import { type Entries, entriesOf, placeText, secretsByAddress, secretText, symbolOf } from './entries.js';
import { COUNTED_LENGTH, fitWhole, nameList } from './fit.js';
import { planBlocks, renderBlocks } from './markdown-blocks.js';
import { changeDetails, heldDetails, tableCell } from './markdown-details.js';
import { Page } from './page.js';
import { cut, markdownCode, markdownText, visible } from './sanitize.js';
import { count, thousands } from './style.js';
import { countPhrases, findingPhrase, isNothing } from './summary.js';

export interface PlanMarkdownView {
  /** Characters of the whole, 60,000 by default; less than 4,000 is read as 4,000. */
  maxLength?: number;
  /** A line above everything, Markdown of our own making; left out when longer than a tenth of the whole. */
  headline?: string;
  /** Where the full plan is, for instance "in the job summary"; plain text. */
  fullPlan?: string;
  /** Addresses of changes that the base branch already has waiting: they are listed apart. */
  waiting?: readonly string[];
}

export const SMALLEST = 4_000;
const TABLE_HEAD = '| | resource | what changes | where |\n|---|---|---|---|';
/** Room for the notice that only counts, and its words. */
const NOTICES = COUNTED_LENGTH + 200;

/**
 * A plan for a comment or a job summary. Counts, and the blocks of what deletes, overwrites or waits
 * for somebody, always stand above the folds. Within `maxLength` only whole resources are left out,
 * and those are listed by name, or counted where even the names are too many.
 */
export function renderPlanMarkdown(plan: Plan, view: PlanMarkdownView = {}): string {
  const max = Math.max(SMALLEST, view.maxLength ?? 60_000);
  const head = headParts(plan, view, max);
  const foot = footPart(plan, view);
  const page = new Page(max - foot.length - 2);
  for (const part of head) page.add(part);
  if (!isNothing(plan)) fillPage(page, plan, entriesOf(plan), view);
  return `${[...page.parts, foot].join('\n\n')}\n`;
}

function headParts(plan: Plan, view: PlanMarkdownView, max: number): string[] {
  const phrases = countPhrases(plan.summary).map(({ what, text }) =>
    what === 'delete' || what === 'replace' || what === 'held' ? `**${text}**` : text,
  );
  const findings = findingPhrase(plan.summary);
  const counts = [...phrases, ...(findings === '' ? [] : [findings])].join(', ');
  const target = markdownText(cut(visible(plan.target), 60));
  const parts = [`### Pipelines plan for **${target}** · ${counts === '' ? 'nothing to do' : counts}`];
  if (view.headline !== undefined && view.headline.length <= max / 10) parts.unshift(view.headline);
  const ledger = {
    present: '',
    absent: ' · no ledger yet',
    ignored: ' · ledger ignored: this plan cannot be applied',
  };
  const host = plan.base_url.replace(/^https:\/\//, '').replace(/\/+$/, '');
  const dirty = plan.source.dirty ? ' with files not committed' : '';
  const commit =
    plan.source.commit === null ? '' : ` · commit ${markdownCode(plan.source.commit.slice(0, 12))}${dirty}`;
  parts.push(
    `org ${plan.org_id} · ${markdownCode(cut(visible(host), 60))}${commit}${ledger[plan.ledger.state]} · ${thousands(plan.summary.unchanged)} unchanged`,
  );
  return parts;
}

function footPart(plan: Plan, view: PlanMarkdownView): string {
  const parts: string[] = [];
  if (view.waiting !== undefined && view.waiting.length === 0)
    parts.push('Waiting from the base branch: nothing');
  if (view.fullPlan !== undefined) parts.push(`Full plan ${markdownText(cut(visible(view.fullPlan), 200))}`);
  if (plan.held.length + plan.summary.update + plan.summary.replace > 0) {
    parts.push('in a diff `[-…-]` goes and `{+…+}` comes');
  }
  parts.push(`digest ${markdownCode(plan.plan_digest.slice(0, 12))}`);
  return parts.join(' · ');
}

function fillPage(page: Page, plan: Plan, entries: Entries, view: PlanMarkdownView): void {
  const secrets = secretsByAddress(plan);
  const waiting = new Set(view.waiting ?? []);
  const rows = [
    entries.replaces,
    entries.takeovers,
    entries.updates,
    entries.creates,
    entries.launches,
  ].flat();
  const own = rows.filter((change) => !waiting.has(change.address));
  const before = rows.filter((change) => waiting.has(change.address));
  const blocks = renderBlocks(planBlocks(plan, entries), page.room - NOTICES);
  for (const text of blocks.texts) page.add(text);

  const unnamed = new Set(blocks.left);
  addTable(page, own, secrets, '', unnamed);
  const title = `**Already waiting on the base branch**, ${count(before.length, 'change')} that would be applied too:`;
  addTable(page, before, secrets, title, unnamed);
  addNotes(page, entries);
  const unseen = addDetails(page, entries, [...own, ...before], secrets, [...unnamed]);
  const left = leftOut([...unnamed], unseen, page.room - 2);
  if (left !== '') page.add(left);
}

/** Names everything that is not shown in full; at least what is named nowhere else; else it counts. */
function leftOut(unnamed: readonly string[], unseen: readonly string[], room: number): string {
  const all = [...new Set([...unnamed, ...unseen])];
  if (all.length === 0) return '';
  const whole = `Left out here for length, ${count(all.length, 'resource')} in part or whole: `;
  const names = all.map((address) => markdownCode(address)).join(', ');
  if (whole.length + names.length <= room) return whole + names;
  const above = all.length - new Set(unnamed).size;
  const details =
    above > 0 ? `Left out for length: the details of ${count(above, 'resource')} listed above. ` : '';
  if (unnamed.length === 0) return details.trimEnd();
  const start = `${details}Not shown here for length, ${count(unnamed.length, 'resource')}: `;
  return start + nameList(unnamed, room - start.length);
}

/** A table of whole rows; at most two thirds of what is left, so that some details are seen too. */
function addTable(
  page: Page,
  rows: readonly Change[],
  secrets: ReadonlyMap<string, SecretWrite[]>,
  title: string,
  unnamed: Set<string>,
): void {
  if (rows.length === 0) return;
  const fixed = TABLE_HEAD.length + title.length + 80;
  const room = Math.floor(((page.room - NOTICES) * 2) / 3) - fixed;
  const table = fitWhole(rows, room, (change) => tableRow(change, secrets.get(change.address) ?? []));
  for (const change of table.left) unnamed.add(change.address);
  if (table.shown.length === 0) return;
  if (title !== '') page.add(title);
  page.add([TABLE_HEAD, ...table.shown].join('\n'));
}

function tableRow(change: Change, secrets: readonly SecretWrite[]): string {
  const place = placeText(change.place);
  const where = place === '' ? '' : markdownCode(place, { table: true });
  const name = markdownCode(change.address, { table: true });
  return `| \`${symbolOf(change.action)}\` | ${name} | ${tableCell(change, secrets)} | ${where} |`;
}

/** Ledger-only changes, loose secrets and the warnings and notes, each folded, as far as they fit. */
function addNotes(page: Page, entries: Entries): void {
  const ledger = entries.ledgerOnly.flatMap(({ action, changes }) =>
    changes.map((change) => `- ${action} ${markdownCode(change.address)} — ${markdownText(change.reason)}`),
  );
  addFold(page, `= ${count(ledger.length, 'change')} of the ledger only, nothing is sent`, ledger);
  const loose = entries.looseSecrets.map(
    (secret) =>
      `- ${markdownCode(secret.address)} ${markdownCode(secret.field)}: ${markdownText(secretText(secret))}`,
  );
  addFold(page, count(loose.length, 'note about a secret', 'notes about secrets'), loose);
  const findings = entries.diagnostics.filter((diagnostic) => diagnostic.severity !== 'error');
  const lines = findings.map((finding) => {
    const where = [finding.address, placeText(finding.place)].filter((part) => part !== null && part !== '');
    const remedy = finding.remedy === null ? '' : ` *To do:* ${markdownText(finding.remedy)}`;
    const names = [finding.code, ...where].map((part) => markdownCode(part ?? '')).join(' ');
    return `- ${finding.severity} ${names} — ${markdownText(finding.message)}${remedy}`;
  });
  addFold(page, count(findings.length, 'warning or note', 'warnings and notes'), lines);
}

/** A folded list within a quarter of what is left; lines that do not fit are counted. */
function addFold(page: Page, summary: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const { shown, left } = fitWhole(lines, Math.floor((page.room - NOTICES) / 4) - 120, (line) => line);
  if (shown.length === 0) {
    page.addIfRoom(`${summary}: left out here for length`, NOTICES);
    return;
  }
  if (left.length > 0) shown.push(`- … and ${thousands(left.length)} more`);
  page.addIfRoom(`<details><summary>${summary}</summary>\n\n${shown.join('\n')}\n\n</details>`, NOTICES);
}

interface Item {
  address: string;
  render: () => string;
}

/** The folded details, as far as they leave room to name what is named nowhere else; gives back what did not fit. */
function addDetails(
  page: Page,
  entries: Entries,
  changes: readonly Change[],
  secrets: ReadonlyMap<string, SecretWrite[]>,
  unnamed: readonly string[],
): string[] {
  const cache = new Map<Item, string>();
  const items: Item[] = [
    ...entries.held.map((held) => ({ address: held.address, render: () => heldDetails(held) })),
    ...[...changes, ...entries.deletes].map((change) => ({
      address: change.address,
      render: () => changeDetails(change, secrets.get(change.address) ?? []),
    })),
  ];
  const render = (item: Item): string => {
    const text = cache.get(item) ?? `${item.render()}\n`;
    cache.set(item, text);
    return text;
  };
  let fit = fitWhole(items, page.room - NOTICES, render);
  if (unnamed.length + fit.left.length > 0) {
    const names = unnamed.reduce((sum, address) => sum + markdownCode(address).length + 2, 0);
    const reserve = Math.min(names, Math.floor(page.room / 2));
    fit = fitWhole(items, page.room - NOTICES - reserve, render);
  }
  for (const text of fit.shown) page.add(text.trimEnd());
  return fit.left.map((item) => item.address);
}
