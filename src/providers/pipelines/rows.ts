import { isObject, type JsonObject } from '../../model/index.js';

/** A row as this tool reads it: `archived` says so for each of the ways in which the platform may (C-h.17). */
export function readRow(row: JsonObject): JsonObject {
  return row.archived !== true && isKeptForHistory(row) ? { ...row, archived: true } : row;
}

/** The answer to a write as a row; a launch names the id of what it made in its own way (C-b.7). */
export function readAnswer(kind: string, body: unknown): JsonObject | undefined {
  if (!isObject(body)) return undefined;
  const row = readRow(body as JsonObject);
  const id = kind === 'experiments' ? row.experiment_id : undefined;
  return id === undefined || id === null ? row : { ...row, id };
}

function isKeptForHistory(row: JsonObject): boolean {
  return row.is_archived === true || (row.archived_at !== undefined && row.archived_at !== null);
}
