import type { Json, Place } from '../../model/index.js';
import type { Action, HeldLeaf, LeafChange } from '../../plan/index.js';
import { htmlText } from '../words/sanitize.js';
import { linesOf, pairLines } from '../words/text-diff.js';
import { type ThreePart, threeSides } from '../words/three-sides.js';
import { blockText, blockTexts, isLong, valuesText } from '../words/value-text.js';
import { diffHtml, type NotesAt, newSideHtml, sameLines, textHtml } from './html-diff.js';
import { type HtmlContext, placeHtml } from './html-parts.js';

/** The markup of what is said about a line of a file; '' where nothing is. */
export type NotesOfFile = (file: string, line: number) => string;

/** One leaf: its markup, and its change in a few words, as markup too. */
export interface LeafHtml {
  html: string;
  brief: string;
}

/** Characters of a value on one line, and in a summary. */
const VALUE = 200;
const BRIEF = 40;
const NO_NOTES: NotesAt = () => '';

/** The change of a leaf: a short value before and after, a long one as a diff, or whole where it is new or goes. */
export function leafHtml(
  leaf: LeafChange,
  action: Action,
  look: HtmlContext,
  notesOf: NotesOfFile,
): LeafHtml {
  const { before, after, path } = leaf;
  const at = notesIn(leaf.place, before, after, notesOf);
  if (before !== undefined && after !== undefined && (isLong(before) || isLong(after))) {
    const { html, size } = diffHtml(...blockTexts(before, after), at);
    const title = leafTitle(leaf, look, size);
    return { html: title + html, brief: `${pathHtml(path)} (${htmlText(size)})` };
  }
  const one = before === undefined ? after : after === undefined ? before : undefined;
  if (one !== undefined && isLong(one)) {
    const isNew = before === undefined;
    const text = textHtml(blockText(one), isNew ? 'new' : 'gone', isNew ? at : NO_NOTES);
    const word = isNew ? 'new' : 'goes';
    return { html: leafTitle(leaf, look, word) + text, brief: `${pathHtml(path)} (${word})` };
  }
  const brief = `${pathHtml(path)} ${shortHtml(before, after, action, BRIEF)}`;
  const notes = leaf.place === undefined ? '' : at(1);
  return {
    html: `${leafTitle(leaf, look, '')}<p class="values">${shortHtml(before, after, action, VALUE)}</p>${notes}`,
    brief,
  };
}

function shortHtml(before: Json | undefined, after: Json | undefined, action: Action, max: number): string {
  const [old = '', now = ''] = valuesText([before, after], max).map(htmlText);
  if (before === undefined && action !== 'update') return `<ins>${now}</ins>`;
  if (after === undefined && action === 'delete') return `<del>${old}</del>`;
  return `<del>${old}</del> → <ins>${now}</ins>`;
}

function pathHtml(path: string): string {
  return `<code>${htmlText(path)}</code>`;
}

function leafTitle(leaf: LeafChange | HeldLeaf, look: HtmlContext, note: string): string {
  const where = placeHtml(leaf.place, look);
  const said = note === '' ? '' : `<span class="size">${htmlText(note)}</span>`;
  return `<h4>${[pathHtml(leaf.path), said, where].filter((part) => part !== '').join(' ')}</h4>`;
}

/**
 * What is said about the lines of a text that has lines of its own in a file. Its place is that of the first line that
 * differs, so the text begins as many lines above.
 */
function notesIn(
  place: Place | undefined,
  before: Json | undefined,
  after: Json | undefined,
  notesOf: NotesOfFile,
): NotesAt {
  if (place === undefined || typeof after !== 'string') return NO_NOTES;
  const now = linesOf(after);
  const old = typeof before === 'string' ? linesOf(before) : undefined;
  const first = old === undefined ? 0 : now.findIndex((text, index) => text !== old[index]);
  const moved = first < 0 ? Math.max(0, now.length - 1) : first;
  const start = place.line - moved;
  return (line) => notesOf(place.file, start + line - 1);
}

/** A held leaf: files, last applied, live, in columns. Without a last applied value, files and live alone. */
export function heldLeafHtml(leaf: HeldLeaf, look: HtmlContext, notesOf: NotesOfFile): LeafHtml {
  const { path, base, live, git } = leaf;
  const brief = pathHtml(path);
  const at = notesIn(leaf.place, live, git, notesOf);
  if (![base, live, git].some(isLong)) return { html: leafTitle(leaf, look, '') + valueColumns(leaf), brief };
  if (base === undefined && live !== undefined && git !== undefined) {
    const { html, size } = diffHtml(...blockTexts(live, git), at);
    return { html: `${leafTitle(leaf, look, `${size}: − live, + files`)}${html}`, brief };
  }
  if (live === undefined || git === undefined || base === undefined)
    return { html: leafTitle(leaf, look, '') + textColumns(leaf), brief };
  const [files] = blockTexts(git, base);
  const [there] = blockTexts(live, base);
  const parts = threeSides(blockText(base), files, there);
  return { html: leafTitle(leaf, look, '') + threeHtml(parts), brief };
}

const SIDES = [
  ['git', 'In the files'],
  ['base', 'Last applied'],
  ['live', 'Live'],
] as const;

function sidesOf(leaf: HeldLeaf): (typeof SIDES)[number][] {
  return SIDES.filter(([side]) => side !== 'base' || leaf.base !== undefined);
}

function valueColumns(leaf: HeldLeaf): string {
  const sides = sidesOf(leaf);
  const texts = valuesText(
    sides.map(([side]) => leaf[side]),
    VALUE,
  );
  const heads = sides.map(([, title]) => `<th scope="col">${title}</th>`).join('');
  const cells = texts.map((text) => `<td>${htmlText(text)}</td>`).join('');
  return `<table class="sides"><thead><tr>${heads}</tr></thead><tbody><tr>${cells}</tr></tbody></table>`;
}

/** Long texts of which one side is missing: each whole. */
function textColumns(leaf: HeldLeaf): string {
  return sidesOf(leaf)
    .map(([side, title]) => {
      const value = leaf[side];
      const text =
        value === undefined
          ? '<p class="values">(not set)</p>'
          : textHtml(blockText(value), 'same', NO_NOTES);
      return `<h5>${title}</h5>${text}`;
    })
    .join('');
}

function threeHtml(parts: readonly ThreePart[]): string {
  const heads = SIDES.map(([, title]) => `<b class="head">${title}</b>`).join('');
  let line = 1;
  const rows = parts.map((part) => {
    if (part.kind === 'same') {
      const html = `<div class="all">${sameLines(part.lines, line, line, NO_NOTES)}</div>`;
      line += part.lines.length;
      return html;
    }
    line += part.base.length;
    const { base } = part;
    return [
      sideCell(base, part.files, 0),
      cell(newSideHtml(base.map(same)), 1),
      sideCell(base, part.live, 2),
    ].join('');
  });
  return `<div class="three">${heads}${rows.join('')}</div>`;
}

const same = (text: string) => ({ kind: 'same' as const, text });

/** One side of a changed part, with the words that the last applied text does not have. */
function sideCell(base: readonly string[], lines: readonly string[], column: 0 | 2): string {
  const isEqual = lines.length === base.length && lines.every((text, index) => text === base[index]);
  if (isEqual) return cell(newSideHtml(lines.map(same)), column);
  if (lines.length === 0) return cell('<p class="none">(removed)</p>', column);
  return cell(newSideHtml(pairLines(base, lines)), column, 'moved');
}

function cell(html: string, column: 0 | 1 | 2, kind = 'as-is'): string {
  return `<div class="cell ${kind}"><b class="label">${SIDES[column][1]}</b>${html === '' ? '<p class="none">(nothing)</p>' : html}</div>`;
}
