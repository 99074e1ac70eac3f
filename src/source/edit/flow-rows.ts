import type { Json } from '../../model/index.js';
import { jsonText, jsonValue } from './json-value.js';
import type { Splices } from './splices.js';
import { indentOf, lineEnd, lineStart, previousLineEnd } from './text-lines.js';
import type { ListSpot, MapSpot, Row } from './tree.js';
import type { NewRow, RowPlan, Writer } from './writer.js';
import { inlineValue, keyText } from './yaml-value.js';

/** True for a collection in brackets whose first row is on the line of the opening bracket. */
export function isOneLine(text: string, spot: MapSpot | ListSpot): boolean {
  const first = spot.rows[0];
  return !text.slice(spot.start, first?.start ?? spot.end).includes('\n');
}

/**
 * Removes rows of a collection in brackets and inserts new ones, with commas and line breaks like those around them.
 */
export function editFlowRows(
  writer: Writer,
  splices: Splices,
  spot: MapSpot | ListSpot,
  plan: RowPlan,
): void {
  const { text } = writer;
  const { rows } = spot;
  if (rows.length === 0) {
    fillEmpty(writer, splices, spot, plan.atEnd);
    return;
  }
  removeRows(text, splices, spot, plan);
  const first = rows[0] as Row;
  const oneLine = isOneLine(text, spot);
  const indent = indentOf(text, first.start);
  const print = (row: NewRow): string => rowText(writer, spot, row, oneLine ? undefined : indent);
  const gap = oneLine ? inlineGap(writer, spot) : writer.newline + indent;
  for (const [index, added] of plan.before) {
    const row = rows[index];
    if (row !== undefined) splices.insert(row.start, added.map((one) => `${print(one)},${gap}`).join(''));
  }
  if (plan.atEnd.length === 0) return;
  const last = rows[plan.kept.lastIndexOf(true)] as Row;
  const isLastOfAll = last === rows.at(-1);
  const trailing = (rows.at(-1)?.comma ?? -1) !== -1;
  if (last.comma === -1) splices.insert(last.end, ',');
  const added = plan.atEnd.map((one) => gap + print(one)).join(',') + (trailing ? ',' : '');
  splices.insert(isLastOfAll || !oneLine ? rowTail(text, last) : last.comma + 1, added);
}

/** Puts other rows in the place of all rows of a map in brackets, written like them. */
export function refillFlow(writer: Writer, splices: Splices, spot: MapSpot, added: readonly NewRow[]): void {
  const { text, newline } = writer;
  const [first] = spot.rows;
  const last = spot.rows.at(-1);
  if (first === undefined || last === undefined) return;
  const oneLine = isOneLine(text, spot);
  const indent = indentOf(text, first.start);
  const rows = added.map((row) => rowText(writer, spot, row, oneLine ? undefined : indent));
  splices.replace(
    first.start,
    last.end,
    rows.join(`,${oneLine ? inlineGap(writer, spot) : newline + indent}`),
  );
}

/** End of a row: behind its comma, and behind a comment that ends its line. */
function rowTail(text: string, row: Row): number {
  const after = row.comma === -1 ? row.end : row.comma + 1;
  const end = lineEnd(text, after);
  return end < text.length && /^[ \t]*(?:#.*)?$/.test(text.slice(after, end)) ? end : after;
}

function removeRows(text: string, splices: Splices, spot: MapSpot | ListSpot, plan: RowPlan): void {
  const { rows } = spot;
  rows.forEach((row, index) => {
    if (plan.kept[index] === true) return;
    const previous = rows[index - 1];
    const isLeading = index < plan.kept.indexOf(true);
    const next = rows[index + 1];
    // On one line, the white space behind the bracket stays and the next row moves up to it.
    if (isLeading && next !== undefined && !text.slice(row.start, next.start).includes('\n')) {
      splices.remove(row.start, next.start);
      return;
    }
    splices.remove(
      previous === undefined ? leadOfFirst(text, spot, row) : rowTail(text, previous),
      rowTail(text, row),
    );
  });
  const last = plan.kept.lastIndexOf(true);
  const row = rows[last];
  const hadTrailing = (rows.at(-1)?.comma ?? -1) !== -1;
  if (row === undefined || last === rows.length - 1 || plan.atEnd.length > 0 || hadTrailing) return;
  splices.remove(row.comma, row.comma + 1);
}

/** Comments behind the opening bracket belong to the whole collection. */
function leadOfFirst(text: string, spot: MapSpot | ListSpot, row: Row): number {
  return text.slice(spot.start, row.start).includes('\n') ? previousLineEnd(text, row.start) : spot.start + 1;
}

function inlineGap(writer: Writer, spot: MapSpot | ListSpot): string {
  const { text } = writer;
  const [first, second] = spot.rows;
  if (first === undefined || second === undefined || first.comma === -1) {
    return writer.format === 'json' ? writer.style.comma : ' ';
  }
  return text.slice(first.comma + 1, second.start).includes(' ') ? ' ' : '';
}

function rowText(writer: Writer, spot: MapSpot | ListSpot, row: NewRow, base: string | undefined): string {
  if (writer.format === 'json') {
    const value = jsonValue(row.value, writer.style, writer.style.unit === '' ? undefined : base);
    return row.key === undefined ? value : `${jsonText(row.key, writer.style)}:${writer.style.colon}${value}`;
  }
  const quotedKeys = spot.type === 'map' && spot.rows.length > 0 && spot.rows.every((one) => one.quoted);
  const value = inlineValue(row.value, writer.style, { flow: true, quotedKeys });
  return row.key === undefined ? value : `${keyText(row.key, writer.style, quotedKeys)}: ${value}`;
}

function fillEmpty(
  writer: Writer,
  splices: Splices,
  spot: MapSpot | ListSpot,
  added: readonly NewRow[],
): void {
  const { text } = writer;
  const inner = text.slice(spot.start + 1, spot.end - 1);
  if (inner.trim() === '') {
    splices.replace(spot.start, spot.end, wholeText(writer, spot, added));
    return;
  }
  // A comment inside ends with its line, so the closing bracket has its own line.
  splices.insert(spot.end - 1, added.map((row) => rowText(writer, spot, row, undefined)).join(', '));
}

function wholeText(writer: Writer, spot: MapSpot | ListSpot, added: readonly NewRow[]): string {
  const value: Json =
    spot.type === 'list'
      ? added.map((row) => row.value)
      : Object.fromEntries(added.map((row) => [row.key ?? '', row.value]));
  if (writer.format === 'yaml') return inlineValue(value, writer.style);
  const isWithin = /^[ \t]*(?:"(?:[^"\\]|\\.)*"\s*:\s*)?$/.test(text(writer, spot));
  return jsonValue(
    value,
    writer.style,
    writer.style.unit === '' || !isWithin ? undefined : indentOf(writer.text, spot.start),
  );
}

/** The text before a collection on its line. */
function text(writer: Writer, spot: MapSpot | ListSpot): string {
  return writer.text.slice(lineStart(writer.text, spot.start), spot.start);
}
