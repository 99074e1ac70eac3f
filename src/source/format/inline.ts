import { formOf, type Json } from '../../model/index.js';
import {
  contentIndent,
  doubleQuoted,
  inlineText,
  isMember,
  type MapRow,
  type Row,
  type Spot,
} from '../edit/index.js';

/** Longest line that holds a collection in brackets. */
export const LINE_WIDTH = 100;

/** A scalar, alias or key as written, on one line; one that is spread over lines is joined. */
export function inlineScalar(text: string, spot: Spot): string {
  const source = text.slice(spot.start, spot.end);
  if (spot.type === 'scalar' && typeof spot.value === 'string') {
    if (spot.style === 'literal' || spot.style === 'folded') return doubleQuoted(spot.value);
    if (source.includes('\n'))
      return inlineText(spot.value, { style: spot.style, quote: 'double', flow: false });
  }
  return source;
}

/** The key of a row on one line, with its anchor. */
export function inlineKey(text: string, row: MapRow): string {
  const source = text.slice(row.keyStart, row.keyEnd);
  const anchor = row.keyAnchor === undefined ? '' : `&${row.keyAnchor.name} `;
  const isOneLine = !source.includes('\n') && !/^[|>]/.test(source);
  return anchor + (isOneLine ? source : doubleQuoted(row.key));
}

/** A value on one line. */
export function inlineSpot(text: string, spot: Spot): string {
  const anchor = spot.anchor === undefined ? '' : `&${spot.anchor.name}`;
  const body = spot.type === 'map' || spot.type === 'list' ? brackets(text, spot) : inlineScalar(text, spot);
  return anchor === '' || body === '' ? anchor + body : `${anchor} ${body}`;
}

function brackets(text: string, spot: Spot & { type: 'map' | 'list' }): string {
  const parts = spot.rows.map((row) => inlineRow(text, row));
  if (spot.type === 'list') return `[${parts.join(', ')}]`;
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function inlineRow(text: string, row: Row): string {
  const value = inlineSpot(text, row.value);
  if (!isMember(row)) return value;
  const key = inlineKey(text, row);
  return value === '' ? `${key}:` : `${key}: ${value}`;
}

/** True where a collection may stay in brackets: no map in it contains another one, except forms and empty ones. */
export function isFlat(spot: Spot): boolean {
  return mapDepth(spot) <= 1;
}

function mapDepth(spot: Spot): number {
  if (spot.type !== 'map' && spot.type !== 'list') return 0;
  const inside = Math.max(0, ...spot.rows.map((row) => mapDepth(row.value)));
  return spot.type === 'list' || spot.rows.length === 0 || isForm(spot.value) ? inside : inside + 1;
}

function isForm(value: Json): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && formOf(value) !== undefined;
}

/** The lines of a block scalar, moved to another column; undefined where no line has text. */
export function movedLines(
  text: string,
  spot: Spot,
  column: number,
  parent: number,
): { head: string; lines: string[] } | undefined {
  if (spot.type !== 'scalar' || (spot.style !== 'literal' && spot.style !== 'folded')) return undefined;
  const [header = '', ...source] = text.slice(spot.start, spot.end).split(/\r?\n/);
  const indent = contentIndent(source, String(spot.value));
  if (indent === undefined) return undefined;
  const isIndented = /^\n*[ \t]/.test(String(spot.value));
  const chomping = /^[|>]\d?([-+])|^[|>]([-+])\d?/.exec(header);
  const sign = chomping?.[1] ?? chomping?.[2] ?? '';
  return {
    head: `${header.charAt(0)}${isIndented ? column - Math.max(parent, 0) : ''}${sign}`,
    lines: source.map((line) => (line.length <= indent ? '' : ' '.repeat(column) + line.slice(indent))),
  };
}
