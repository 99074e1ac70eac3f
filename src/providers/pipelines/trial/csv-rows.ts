import { CsvError, parse } from 'csv-parse/sync';
import { isObject, type Json, type JsonObject } from '../../../model/index.js';
import type { ReadExport, TableNames } from './read-export.js';

/** The rows of a table (RFC 4180): the first record names the columns. An empty cell is null. */
export function rowsOfCsv(text: string, names: TableNames): ReadExport {
  let records: string[][];
  try {
    records = parse(text, {
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { why: `the table is damaged (${error.code})`, mayCome: true };
  }
  const [columns, ...others] = records;
  if (columns === undefined) return { why: 'the table is empty', mayCome: true };
  if (!columns.some(names.isId)) return { why: 'no column of the table names the task', mayCome: false };
  const named = columns.filter((column) => column !== '');
  const twice = named.find((column, at) => named.indexOf(column) < at);
  if (twice !== undefined)
    return { why: `two columns of the table are called ${JSON.stringify(twice)}`, mayCome: false };
  // A table whose last line has no end may be cut off in the middle of its last cell.
  const isWhole = /[\r\n]$/.test(text);
  const rows = others.map((cells, at) =>
    rowOf(columns, isWhole || at < others.length - 1 ? cells : cells.with(-1, ''), names),
  );
  return { rows };
}

function rowOf(columns: readonly string[], cells: readonly string[], { isOpened }: TableNames): JsonObject {
  const entries = columns.flatMap((column, at): [string, Json][] => {
    const cell = cells[at] ?? '';
    if (column === '') return [];
    return [[column, cell === '' ? null : isOpened(column) ? opened(cell) : cell]];
  });
  return Object.fromEntries(entries);
}

/** A table holds JSON for every value that is not plain. */
function opened(cell: string): Json {
  if (!/^[[{]/.test(cell)) return cell;
  try {
    const value: Json = JSON.parse(cell);
    return isObject(value) || Array.isArray(value) ? value : cell;
  } catch {
    return cell;
  }
}
