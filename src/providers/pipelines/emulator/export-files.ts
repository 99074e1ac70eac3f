import { zipSync } from 'fflate';
import type { JsonSchema } from '../../../emulator/json-schema.js';
import type { RouteAnswer } from '../../../emulator/route.js';
import { isObject, type Json, type JsonObject } from '../../../model/index.js';
import type { Switches } from './switches.js';

export const EXPORT_FORMATS = ['csv', 'json', 'zip', 'zip-json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The body of an export (C-j). */
export const EXPORT_SCHEMA: JsonSchema = {
  type: 'object',
  required: ['format'],
  properties: {
    format: { type: 'string', enum: [...EXPORT_FORMATS] },
    include_files: { type: 'boolean' },
  },
  additionalProperties: true,
};

/** A file that is sent as it is. */
export interface ExportFile {
  type: string;
  name: string;
  content: Uint8Array;
}

/** Every entry has the same time, so that the same tasks make the same bytes. */
const TIME = new Date(1980, 0, 1);

/** Rows as JSON in the form of the switches. */
export function jsonForm(rows: readonly JsonObject[], { export_rows }: Switches): Json {
  return export_rows === 'list' ? [...rows] : { [export_rows]: [...rows], total: rows.length };
}

const TYPES: { readonly [format in ExportFormat]: Pick<ExportFile, 'type' | 'name'> } = {
  json: { type: 'application/json', name: 'tasks.json' },
  csv: { type: 'text/csv; charset=utf-8', name: 'tasks.csv' },
  zip: { type: 'application/zip', name: 'tasks.zip' },
  'zip-json': { type: 'application/zip', name: 'tasks.zip' },
};

/**
 * Rows as a file. An archive holds a table, or JSON; with files also each output as a text of its own,
 * `files/<task>/<node>.<field>.txt`.
 */
export function exportFile(
  rows: readonly JsonObject[],
  format: ExportFormat,
  withFiles: boolean,
  switches: Switches,
): ExportFile {
  return { ...TYPES[format], content: damaged(contentOf(rows, format, withFiles, switches), switches) };
}

/** A file whose bytes were made before. */
export function fileFrom(format: ExportFormat, content: Uint8Array): ExportFile {
  return { ...TYPES[format], content };
}

function contentOf(
  rows: readonly JsonObject[],
  format: ExportFormat,
  withFiles: boolean,
  switches: Switches,
): Uint8Array {
  const json = () => Buffer.from(JSON.stringify(jsonForm(rows, switches)), 'utf8');
  const csv = () => Buffer.from(csvOf(rows), 'utf8');
  if (format === 'json') return json();
  if (format === 'csv') return csv();
  const table = format === 'zip' ? { 'tasks.csv': csv() } : { 'tasks.json': json() };
  const files = withFiles ? outputFiles(rows, switches) : {};
  return zipSync({ ...table, ...files }, { level: 6, mtime: TIME });
}

/** A file as a disk or a network that fails leaves it. */
function damaged(content: Uint8Array, { export_damage }: Switches): Uint8Array {
  if (export_damage === 'none') return content;
  if (export_damage === 'cut') return content.slice(0, Math.floor((content.length * 2) / 3));
  const bytes = Uint8Array.from(content);
  const middle = Math.floor(bytes.length / 2);
  return bytes.fill(0, middle, middle + 8);
}

/** The answer that is a file. */
export function sentFile({ type, name, content }: ExportFile): RouteAnswer {
  const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` };
  return { status: 200, body: undefined, bytes: content, headers };
}

/** What a file is called, and of which type it is. */
export function namesOf({ name, type }: ExportFile): JsonObject {
  return { file_name: name, content_type: type };
}

/** A file as a member of JSON. */
export function heldFile({ type, content }: ExportFile): JsonObject {
  const bytes = Buffer.from(content);
  return type === 'application/zip'
    ? { content_base64: bytes.toString('base64') }
    : { content: bytes.toString('utf8') };
}

function outputFiles(rows: readonly JsonObject[], { export_id }: Switches): Record<string, Uint8Array> {
  const files = rows.flatMap((row) =>
    Object.entries(isObject(row.outputs) ? (row.outputs as JsonObject) : {}).map(
      ([place, text]): [string, Uint8Array] => [
        `files/${String(row[export_id])}/${place}.txt`,
        Buffer.from(String(text), 'utf8'),
      ],
    ),
  );
  return Object.fromEntries(files);
}

/** Rows as a CSV: a column for every member of any row, JSON for what is no plain value, CRLF after every line. */
export function csvOf(rows: readonly JsonObject[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => textOf(row[column])))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
