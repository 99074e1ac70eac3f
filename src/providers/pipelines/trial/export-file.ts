import type { FileAnswer } from '../../../http/index.js';
import type { Json } from '../../../model/index.js';
import { decodeText } from '../../../source/read/source-bytes.js';
import { ZipDamage, type ZipFile, zipFiles } from '../zip-files.js';
import { rowsOfCsv } from './csv-rows.js';
import type { ReadExport, TableNames } from './read-export.js';

/** Bytes that a file of an archive may unpack to: as many as an answer may have. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * Reads a file by what it holds, whatever it is called: an archive with a table or JSON, a table, or JSON, which is
 * returned as it is. A file that is damaged anywhere gives nothing.
 */
export function readExportFile(file: FileAnswer, names: TableNames): ReadExport | { json: Json } {
  return isZip(file.bytes) ? fromZip(file.bytes, names) : fromText(file, names);
}

function isZip(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 4);
  return start === 'PK\x03\x04' || start === 'PK\x05\x06';
}

function fromZip(bytes: Buffer, names: TableNames): ReadExport | { json: Json } {
  try {
    const tables = tablesOf(zipFiles(bytes, MOST_UNPACKED));
    const [table, ...more] = tables;
    if (table === undefined) return { why: 'the archive has no table', mayCome: false };
    if (more.length > 0) return { why: `the archive has ${tables.length} tables`, mayCome: false };
    const type = /\.csv$/i.test(table.path) ? 'text/csv' : 'application/json';
    return fromText({ type, bytes: table.content() }, names);
  } catch (error) {
    if (!(error instanceof ZipDamage)) throw error;
    return { why: `the archive cannot be read: ${error.message}`, mayCome: true };
  }
}

/** The files of an archive that can hold its tasks: those on top, or else those further below. */
function tablesOf(files: readonly ZipFile[]): ZipFile[] {
  const tables = files.filter(({ path }) => /\.(?:csv|json)$/i.test(path));
  const onTop = tables.filter(({ path }) => !path.includes('/'));
  return onTop.length > 0 ? onTop : tables;
}

function fromText({ type, bytes }: FileAnswer, names: TableNames): ReadExport | { json: Json } {
  const { text, invalid, utf16, nul } = decodeText(bytes);
  if (invalid !== undefined || utf16 || nul !== undefined)
    return { why: 'the file is not text in UTF-8', mayCome: true };
  if (text.trim() === '') return { why: 'the file is empty', mayCome: true };
  if (/json/.test(type) || (!/csv/.test(type) && /^\s*[[{]/.test(text))) {
    try {
      return { json: JSON.parse(text) as Json };
    } catch {
      return { why: 'the answer is not whole JSON', mayCome: true };
    }
  }
  return rowsOfCsv(text, names);
}
