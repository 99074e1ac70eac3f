import type { Json } from '../../model/index.js';
import type { Action, Change, Held, HeldLeaf, LeafChange, SecretWrite } from '../../plan/index.js';
import { diffHints, diffSize, hunkTitle, spansText } from '../text/diff-text.js';
import { ledgerHelps } from '../text/leaf-text.js';
import { makeStyle, thousands } from '../text/style.js';
import {
  actionWord,
  changedAt,
  effectGroups,
  formerName,
  keptLeaves,
  MAKING,
  SYMBOLS,
  secretText,
  symbolOf,
  versionText,
} from '../words/entries.js';
import { HELD_WORDS } from '../words/held-words.js';
import { cut, htmlCode, markdownCode, markdownFence, markdownText, visibleSpace } from '../words/sanitize.js';
import { type DiffLine, diffText, type TextDiff } from '../words/text-diff.js';
import { factsOf, leafFacts, placeholderParts } from '../words/text-facts.js';
import { blockText, blockTexts, isLong, valuesText } from '../words/value-text.js';
import { type MarkdownContext, placeLink } from './markdown-place.js';

const PLAIN = makeStyle(false);
/** Characters of a value on one line. */
const VALUE = 200;
/** Characters of an unchanged line, and of a changed one, which is cut to the surroundings of its changes. */
const CONTEXT_LINE = 160;
const CHANGED_LINE = 240;
const TABLE_LEAVES = 3;
const NAMED = 10;

/** The folded part of one change: place, reason, every leaf, secrets and effects. */
export function changeDetails(
  change: Change,
  secrets: readonly SecretWrite[],
  look: MarkdownContext = {},
): string {
  const version = versionText(change.version);
  const title = [actionWord(change), version].filter((part) => part !== '').join(' · ');
  const place = placeLink(changedAt(change), look);
  const intro: string[] = [];
  if (place !== '') intro.push(`From ${place}.`);
  if (change.renamed_from !== null) intro.push(`Renamed from ${markdownCode(formerName(change))}.`);
  if (change.reason !== '') intro.push(`Why: ${markdownText(change.reason)}.`);
  const parts = [
    intro.join(' '),
    ...change.leaves.map((leaf) => leafPart(leaf, change.action, change.leaves.length > 1 ? look : null)),
  ];
  for (const { path, live, desired } of keptLeaves(change)) {
    const [kept, said] = values([live, desired]);
    parts.push(`- ${markdownCode(path)}: live value kept (${kept}); the files say ${said}`);
  }
  for (const secret of secrets) {
    const text = secretText(secret, change.action);
    if (text !== '') parts.push(`- ${markdownCode(secret.field)}: ${markdownText(text)}`);
  }
  parts.push(...effectParts(change).map((text) => `- ${text}`));
  if (change.unmanaged.length > 0) {
    parts.push(`- no longer in the files, left unchanged: ${names(change.unmanaged)}`);
  }
  return fold(`${symbolOf(change.action)} ${htmlCode(change.address)} · ${title}`, parts);
}

/** The folded part of something held: its message, then live, git and ledger per leaf. */
export function heldDetails(held: Held, look: MarkdownContext = {}): string {
  const place = placeLink(changedAt(held), look);
  const parts = [
    `${place === '' ? 'Why' : `From ${place}`}: ${markdownText(held.message)}`,
    ...held.leaves.map((leaf) => heldLeafPart(leaf, held.leaves.length > 1 ? look : null)),
  ];
  return fold(`${SYMBOLS.held} ${htmlCode(held.address)} · held: ${HELD_WORDS[held.why]}`, parts);
}

/** A fold; its summary is our own HTML. */
export function fold(summary: string, parts: readonly string[]): string {
  const body = parts.filter((part) => part !== '');
  return [`<details><summary>${summary}</summary>`, ...body, '</details>'].join('\n\n');
}

/**
 * The change of one leaf, as an entry of a list.
 * @param look null where the place of its text is said elsewhere
 */
export function leafPart(leaf: LeafChange, action: Action, look: MarkdownContext | null = null): string {
  const { before, after } = leaf;
  const path = pathAt(leaf, look);
  if (before !== undefined && after !== undefined && (isLong(before) || isLong(after))) {
    const diff = diffText(...blockTexts(before, after));
    return `- ${path}: ${diffSize(diff)}${factsPart(leaf)}${hintsOf(diff)}\n\n${diffFence(diff)}`;
  }
  const one = before === undefined ? after : after === undefined ? before : undefined;
  if (one !== undefined && isLong(one)) {
    const sign = before === undefined ? '+' : '-';
    const lines = blockText(one).replaceAll('\r\n', '\n').split('\n');
    return `- ${path}: ${before === undefined ? 'new' : 'goes'}\n\n${markdownFence(
      lines.map((line) => sign + line),
      'diff',
    )}`;
  }
  const [old, now] = values([before, after]);
  if (before === undefined && action !== 'update') return `- ${path}: ${now}`;
  if (after === undefined && action === 'delete') return `- ${path}: ${old}`;
  return `- ${path}: ${old} → ${now}${factsPart(leaf)}`;
}

/** The facts about the texts of a leaf, as the end of its first line. */
function factsPart(leaf: LeafChange | HeldLeaf): string {
  return leafFacts(leaf, markdownCode)
    .map((fact) => `; ${fact}`)
    .join('');
}

/** The path of a leaf, and where its text is. */
function pathAt({ path, place }: LeafChange | HeldLeaf, look: MarkdownContext | null): string {
  const where = look === null ? '' : placeLink(place, look);
  return where === '' ? markdownCode(path) : `${markdownCode(path)} (${where})`;
}

function heldLeafPart(leaf: HeldLeaf, look: MarkdownContext | null): string {
  const { live, git } = leaf;
  const path = pathAt(leaf, look);
  if (live !== undefined && git !== undefined && (isLong(live) || isLong(git))) {
    const diff = diffText(...blockTexts(live, git));
    return `- ${path}: live is marked ${markdownCode('-')}, git ${markdownCode('+')}${factsPart(leaf)}${hintsOf(diff)}\n\n${diffFence(diff)}`;
  }
  const [there, here, base] = values([live, git, ...(ledgerHelps(leaf) ? [leaf.base] : [])]);
  return `- ${path}: live says ${there}, git says ${here}${base === undefined ? '' : `, the ledger ${base}`}${factsPart(leaf)}`;
}

/** Values for one sentence, each in a code span. */
function values(
  list: readonly (Json | undefined)[],
  max = VALUE,
  options: { table?: boolean } = {},
): string[] {
  const texts = valuesText(list, max);
  return list.map((json, index) =>
    json === undefined ? 'nothing' : markdownCode(texts[index] ?? '', options),
  );
}

function hintsOf(diff: TextDiff): string {
  return diffHints(diff)
    .map((hint) => `. ${markdownText(hint)}`)
    .join('');
}

function diffFence({ hunks, whitespaceOnly }: TextDiff): string {
  const lines = hunks.flatMap((hunk) => [
    `@@ ${hunkTitle(hunk)} @@`,
    ...hunk.lines.flatMap((line) => fenceLines(line, whitespaceOnly)),
  ]);
  return lines.length === 0 ? '' : markdownFence(lines, 'diff');
}

/** GitHub colours lines with `!` as changed. */
function fenceLines(line: DiffLine, spaces: boolean): string[] {
  const show = (text: string): string => (spaces ? `${visibleSpace(text)}⏎` : text);
  if (line.kind === 'same') return [` ${cut(line.text, CONTEXT_LINE)}`];
  if (line.kind === 'removed') return [`-${show(line.text)}`];
  if (line.kind === 'added') return [`+${show(line.text)}`];
  if (line.kind === 'rewritten') {
    return [...line.removed.map((text) => `-${text}`), ...line.added.map((text) => `+${text}`)];
  }
  return [`! ${spansText(line.spans, PLAIN, CHANGED_LINE)}`];
}

/** One cell of the table: the first leaves, version, secrets and re-pins. */
export function tableCell(change: Change, secrets: readonly SecretWrite[]): string {
  const parts: string[] = [];
  if (change.renamed_from !== null)
    parts.push(`renamed from ${markdownCode(formerName(change), { table: true })}`);
  if (change.action === 'create') parts.push('new');
  else if (change.action === 'launch') parts.push('launched, once');
  else if (change.action === 'delete') parts.push('deleted');
  else parts.push(...leafCells(change));
  const version = versionText(change.version);
  if (version !== '') parts.push(version);
  for (const secret of secrets) {
    const word = MAKING.has(change.action) ? 'set' : 'written';
    if (secret.write) parts.push(`${markdownCode(secret.field, { table: true })} secret ${word}`);
  }
  parts.push(...effectParts(change, { table: true, named: 2 }));
  return parts.join('; ');
}

function leafCells(change: Change): string[] {
  const inTable = (text: string) => markdownCode(text, { table: true });
  const cells = change.leaves.slice(0, TABLE_LEAVES).map((leaf) => {
    const { path, before, after } = leaf;
    const name = inTable(path);
    const { own } = factsOf(leaf);
    const moved = own === undefined ? [] : placeholderParts(own, inTable);
    if (before !== undefined && after !== undefined && (isLong(before) || isLong(after))) {
      return `${name} (${[diffSize(diffText(...blockTexts(before, after))), ...moved].join('; ')})`;
    }
    const [old, now] = values([before, after], 40, { table: true });
    return `${name} ${old} → ${now}${moved.length > 0 ? ` (${moved.join('; ')})` : ''}`;
  });
  const more = change.leaves.length - TABLE_LEAVES;
  return more > 0 ? [...cells, `${thousands(more)} more`] : cells;
}

/** The effects of a change, one phrase per group. */
export function effectParts(change: Change, options: { table?: boolean; named?: number } = {}): string[] {
  return effectGroups(change).map((group) => {
    const list = group.items.map(
      (item) => markdownCode(item.address, options) + (item.note === '' ? '' : ` (${item.note})`),
    );
    const note = group.note === '' ? '' : group.items.length === 0 ? group.note : ` (${group.note})`;
    return `${group.label} ${firstOf(list, options.named ?? NAMED)}${note}`;
  });
}

function names(list: readonly string[]): string {
  return firstOf(
    list.map((name) => markdownCode(name)),
    NAMED,
  );
}

function firstOf(list: readonly string[], limit: number): string {
  const more = list.length - limit;
  return more > 0 ? `${list.slice(0, limit).join(', ')} and ${thousands(more)} more` : list.join(', ');
}
