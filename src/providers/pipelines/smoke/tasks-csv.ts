import { CsvError, parse } from 'csv-parse/sync';
import { coded, type Finding, type Json, type Place } from '../../../model/index.js';
import { decodeText } from '../../../source/read/source-bytes.js';
import { SMOKE_CODES } from './smoke-codes.js';
import type { ReadTasks, TaskRow } from './tasks.js';

/** Records that may be wrong before the rest is not looked at. */
const MOST = 100;

/**
 * Tasks of a CSV file (RFC 4180, UTF-8): the first record has the names of fields, each other one is a task. An empty
 * cell leaves its field out. A header without a comma may be separated by semicolons or tabs.
 */
export function tasksOfCsv(file: string, bytes: Uint8Array): ReadTasks {
  const findings: Finding[] = [];
  const add = (line: number, message: string, remedy: string): void => {
    findings.push({ ...coded(SMOKE_CODES.csv), message, remedy, place: { file, line, column: 1 } });
  };
  const { text, invalid, utf16 } = decodeText(bytes);
  if (utf16 || invalid !== undefined) {
    add(1, 'The file is not UTF-8.', 'Save it as UTF-8.');
    return { rows: [], findings };
  }
  let records: Parsed[];
  try {
    records = parse(text, {
      delimiter: delimiterOf(text),
      // Mixed line ends are read as well; without this, the first one decides.
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: number };
    add(
      lines ?? 1,
      `The file is not valid CSV (${error.code}).`,
      'Put cells with quotes or line breaks into double quotes, and double the quotes in them.',
    );
    return { rows: [], findings };
  }
  const [header, ...rest] = withLines(text, records);
  if (header === undefined || rest.length === 0) {
    add(
      1,
      'The file has no tasks.',
      'Write the names of fields into the first line, and a task into each other one.',
    );
    return { rows: [], findings };
  }
  const names = header.cells.map((name) => name.trim());
  for (const [index, name] of names.entries()) {
    if (name === '')
      add(
        header.line,
        `Column ${index + 1} has no name.`,
        'Write the name of a field, or remove the column.',
      );
    else if (names.indexOf(name) < index)
      add(header.line, `Two columns are called ${name}.`, 'Rename or remove one.');
  }
  const top: Place = { file, line: header.line, column: 1 };
  const rows: TaskRow[] = [];
  for (const { cells, line } of rest) {
    if (findings.length >= MOST) break;
    if (cells.length !== names.length) {
      add(
        line,
        `This row has ${cells.length} cells, and the header has ${names.length}.`,
        'Correct the row; cells that contain the separator need double quotes.',
      );
      continue;
    }
    const filled = names.flatMap((name, index): [string, Json][] => {
      const cell = cells[index] ?? '';
      return cell === '' ? [] : [[name, cell]];
    });
    const place = { file, line, column: 1 };
    rows.push({
      fields: Object.fromEntries(filled),
      place,
      at: (field) => (names.includes(field) ? top : place),
    });
  }
  return { rows, findings };
}

interface Parsed {
  record: string[];
  info: { bytes: number };
}

/** The line on which each record begins: where the one before ended, after empty lines. */
function withLines(text: string, records: readonly Parsed[]): { cells: string[]; line: number }[] {
  const bytes = Buffer.from(text, 'utf8');
  let at = 0;
  let line = 1;
  return records.map(({ record, info }) => {
    while (bytes[at] === 10 || bytes[at] === 13) {
      if (bytes[at] === 10) line += 1;
      at += 1;
    }
    const begins = line;
    for (; at < info.bytes; at += 1) if (bytes[at] === 10) line += 1;
    return { cells: record, line: begins };
  });
}

function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return [',', ';', '\t'].find((one) => header.includes(one)) ?? ',';
}
