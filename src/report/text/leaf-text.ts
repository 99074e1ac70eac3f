import type { Json, Place } from '../../model/index.js';
import type { Action, Change, Held, HeldLeaf, LeafChange } from '../../plan/index.js';
import { keptLeaves, placeText } from '../words/entries.js';
import { visible, visibleLine } from '../words/sanitize.js';
import { diffText } from '../words/text-diff.js';
import { leafFacts } from '../words/text-facts.js';
import { blockText, blockTexts, isLong, valuesText, valueText } from '../words/value-text.js';
import { diffHints, diffLinesForTerminal, diffSize } from './diff-text.js';
import { count, displayWidth, padTo, type Style } from './style.js';

/** Largest width of the column of paths before the values. */
const PATH_COLUMN = 24;

function column(names: readonly string[]): number {
  return names.reduce((widest, name) => Math.min(PATH_COLUMN, Math.max(widest, displayWidth(name))), 0) + 2;
}

function label(name: string, columns: number): string {
  const text = visible(name);
  return displayWidth(text) < columns ? padTo(text, columns) : `${text}  `;
}

/**
 * The change of each leaf, for a terminal, without indentation.
 * @param isWhole long new values are shown with every line, not cut to one
 */
export function leafLines(
  change: Pick<Change, 'leaves' | 'action'>,
  style: Style,
  width: number,
  isWhole = false,
): string[] {
  const columns = column(change.leaves.map((leaf) => leaf.path));
  return change.leaves.flatMap((leaf) => {
    const isNewBlock = isWhole && leaf.before === undefined && leaf.after !== undefined && isLong(leaf.after);
    const [first = '', ...rest] = isNewBlock
      ? newBlock(label(leaf.path, columns), leaf.after, style)
      : oneLeaf(leaf, change.action, columns, style, width);
    const lines = [first, ...factLines(leaf, style), ...rest];
    return change.leaves.length > 1 ? withPlace(lines, leaf.place, style) : lines;
  });
}

/** Every line of a new value, none of them cut. */
function newBlock(name: string, value: Json | undefined, style: Style): string[] {
  const lines = blockText(value).split(/\r?\n/);
  return [
    `${name}${count(lines.length, 'line')}`,
    ...lines.map((line) => style.good(`  + ${visibleLine(line)}`.trimEnd())),
  ];
}

/** The facts about the texts of a leaf, as lines below its first one. */
function factLines(leaf: LeafChange | HeldLeaf, style: Style): string[] {
  return leafFacts(leaf, visible).map((fact) => style.quiet(`  ${fact}`));
}

/** The lines of a leaf with the place of its text in the first one; that of an only leaf is in the title. */
function withPlace([first = '', ...rest]: string[], place: Place | undefined, style: Style): string[] {
  const where = placeText(place);
  return where === '' ? [first, ...rest] : [`${first}  ${style.quiet(where)}`, ...rest];
}

function oneLeaf(leaf: LeafChange, action: Action, columns: number, style: Style, width: number): string[] {
  const { before, after } = leaf;
  const name = label(leaf.path, columns);
  const room = Math.max(20, width - displayWidth(name));
  if (before === undefined && after !== undefined && action !== 'update') {
    return [`${name}${style.good(valueText(after, room))}`];
  }
  if (after === undefined && before !== undefined && action === 'delete') {
    return [`${name}${style.bad(valueText(before, room))}`];
  }
  const half = Math.max(12, Math.floor((room - 3) / 2));
  if (before !== undefined && after !== undefined && (isBlock(before, half) || isBlock(after, half))) {
    return blockDiff(name, blockTexts(before, after), style, width);
  }
  const [old = '', now = ''] = valuesText([before, after], half);
  return [`${name}${style.bad(old)} → ${style.good(now)}`];
}

/** True for values shown as a diff: long ones, and texts that would be cut, which could hide the change. */
function isBlock(value: Json, room: number): boolean {
  return isLong(value) || (typeof value === 'string' && displayWidth(value) > room - 2);
}

function blockDiff(name: string, texts: [string, string], style: Style, width: number): string[] {
  const diff = diffText(...texts);
  const lines = diffLinesForTerminal(diff, style, width - 4);
  const size = diffSize(diff);
  const said = /^(?:white|line|only)/.test(size) ? style.warn(size) : '';
  return [
    `${name}${said}`.trimEnd(),
    ...lines.map((line) => `  ${line}`),
    ...diffHints(diff).map((hint) => `  ${style.quiet(hint)}`),
  ];
}

/** Leaves that keep their live value, one line each. */
export function keptLines(change: Change, style: Style): string[] {
  return keptLeaves(change).map(({ path, live, desired }) => {
    const [kept = '', said = ''] = valuesText([live, desired], 40);
    return `${visible(path)}  live value kept: ${kept} ${style.quiet(`(the files say ${said})`)}`;
  });
}

/** The sides of a held resource: live and git, and the ledger where it shows which side changed. */
export function heldLines(held: Held, style: Style, width: number): string[] {
  const columns = column(held.leaves.map((leaf) => leaf.path));
  return held.leaves.flatMap((leaf) => {
    const lines = heldLeaf(leaf, columns, style, width);
    return held.leaves.length > 1 ? withPlace(lines, leaf.place, style) : lines;
  });
}

function heldLeaf(leaf: HeldLeaf, columns: number, style: Style, width: number): string[] {
  const name = label(leaf.path, columns);
  const { live, git } = leaf;
  const room = Math.max(20, width - displayWidth(name) - 13);
  if (live !== undefined && git !== undefined && (isBlock(live, room) || isBlock(git, room))) {
    const head = `${name}live says ${style.bad('[-…-]')}, git says ${style.good('{+…+}')}`;
    const [, ...lines] = blockDiff('', blockTexts(live, git), style, width);
    return lines.length > 0 ? [head, ...factLines(leaf, style), ...lines] : [`${name}live and git are equal`];
  }
  const says: [string, Json | undefined][] = [
    ['live says', live],
    ['git says', git],
  ];
  if (ledgerHelps(leaf)) says.push(['ledger says', leaf.base]);
  const texts = valuesText(
    says.map(([, value]) => value),
    room,
  );
  const rows = says.map(([who, value], index) => {
    const start = index === 0 ? name : ' '.repeat(displayWidth(name));
    return `${start}${style.quiet(padTo(who, 13))}${value === undefined ? '(absent)' : texts[index]}`;
  });
  return [...rows, ...factLines(leaf, style)];
}

/** True where the ledger's side differs from both others, so that showing it helps. */
export function ledgerHelps(leaf: HeldLeaf): boolean {
  if (leaf.base === undefined) return false;
  const base = JSON.stringify(leaf.base);
  return base !== JSON.stringify(leaf.live) && base !== JSON.stringify(leaf.git);
}
