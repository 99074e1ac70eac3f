import { formOf, type Json, type JsonObject } from '../../model/index.js';
import { literal, type Printed, type Room } from './block-scalar.js';
import type { ScalarStyle } from './tree.js';
import { doubleQuoted, inlineText, numberText, type Quote } from './yaml-scalar.js';

/** How new values are written: like their surroundings. */
export interface YamlStyle {
  /** Columns by which a map is deeper than the one around it. */
  readonly step: number;
  /** Columns by which a list is deeper than the map around it. */
  readonly listStep: number;
  readonly quote: Quote;
  /** `{ a: 1 }` instead of `{a: 1}`. */
  readonly padded: boolean;
  /** The second attempt, when the first was not read back unchanged: quotes and brackets only. */
  readonly careful: boolean;
}

/** Longest form that is written in braces on one line. */
const FORM_WIDTH = 100;

/** A value on one line, valid in every place. */
export function inlineValue(
  value: Json,
  style: YamlStyle,
  options: { flow: boolean; scalar?: ScalarStyle | undefined; quotedKeys?: boolean } = { flow: true },
): string {
  if (typeof value === 'string') {
    if (style.careful) return doubleQuoted(value);
    return inlineText(value, { style: options.scalar, quote: style.quote, flow: options.flow });
  }
  if (typeof value === 'number') return numberText(value);
  if (value === null || typeof value === 'boolean') return String(value);
  const inner = {
    flow: true,
    quotedKeys: options.quotedKeys ?? false,
    scalar: options.quotedKeys ? ('double' as const) : undefined,
  };
  if (Array.isArray(value)) return `[${value.map((item) => inlineValue(item, style, inner)).join(', ')}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${keyText(key, style, inner.quotedKeys)}: ${inlineValue(member, style, inner)}`,
  );
  if (members.length === 0) return '{}';
  return style.padded ? `{ ${members.join(', ')} }` : `{${members.join(', ')}}`;
}

/** A key, quoted where it needs quotes. */
export function keyText(key: string, style: YamlStyle, quoted = false): string {
  return quoted || style.careful ? doubleQuoted(key) : inlineText(key, { quote: style.quote, flow: true });
}

/** Where a value is written in block style. */
export interface BlockPlace {
  /** The collection that the value belongs to. */
  readonly parent: 'map' | 'list';
  /** Column of that collection. */
  readonly column: number;
  /** Columns from a dash to the text behind it. */
  readonly gap: number;
  /** A map or list may begin on the line of its dash. */
  readonly compact: boolean;
  readonly room: Room;
}

/** A value in block style: forms in braces, other maps and lists on several lines, texts of several lines literal. */
export function blockValue(value: Json, style: YamlStyle, place: BlockPlace): Printed {
  if (style.careful || value === null || typeof value !== 'object') {
    const deeper = place.column + (place.parent === 'list' ? place.gap : style.step);
    if (typeof value === 'string' && value.includes('\n') && !style.careful) {
      const block = literal(value, deeper, place.column, place.room);
      if (block !== undefined) return block;
    }
    return { head: inlineValue(value, style, { flow: style.careful }), lines: [] };
  }
  const inForm = shortForm(value, style);
  if (inForm !== undefined) return { head: inForm, lines: [] };
  const column =
    place.parent === 'list'
      ? place.column + place.gap
      : place.column + (Array.isArray(value) ? style.listStep : style.step);
  const lines = Array.isArray(value)
    ? value.flatMap((item) => elementLines(item, style, column, 2, place.room))
    : Object.entries(value).flatMap(([key, member]) => memberLines(key, member, style, column, place.room));
  if (place.parent === 'map' || !place.compact) return { head: '', lines };
  const [first = '', ...rest] = lines;
  return { head: first.slice(column), lines: rest };
}

/** An empty collection, or a form such as `{$file: a.md}`, on one line. */
function shortForm(value: Json[] | JsonObject, style: YamlStyle): string | undefined {
  const isEmpty = Object.keys(value).length === 0;
  if (!isEmpty && (Array.isArray(value) || formOf(value) === undefined)) return undefined;
  if (Object.values(value).some((one) => one !== null && typeof one === 'object')) return undefined;
  const text = inlineValue(value, style);
  return isEmpty || text.length <= FORM_WIDTH ? text : undefined;
}

/** The lines of one member of a map at a column. */
export function memberLines(
  key: string,
  value: Json,
  style: YamlStyle,
  column: number,
  room: Room,
  quoted = false,
): string[] {
  const { head, lines } = blockValue(value, style, { parent: 'map', column, gap: 2, compact: true, room });
  const name = `${' '.repeat(column)}${keyText(key, style, quoted)}:`;
  return [head === '' ? name : `${name} ${head}`, ...lines];
}

/** The lines of one element of a list at a column. */
export function elementLines(
  value: Json,
  style: YamlStyle,
  column: number,
  gap: number,
  room: Room,
): string[] {
  const { head, lines } = blockValue(value, style, { parent: 'list', column, gap, compact: true, room });
  return [`${' '.repeat(column)}-${' '.repeat(gap - 1)}${head}`, ...lines];
}
