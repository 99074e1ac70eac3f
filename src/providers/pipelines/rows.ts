import {
  isObject,
  type Json,
  type JsonObject,
  type Kind,
  PLATFORM_CODES,
  UserError,
} from '../../model/index.js';

/**
 * A row of a kind as this tool reads it: its id in the one form that the ledger, requests and reports know,
 * and `archived` says so for each of the ways in which the platform may (C-h.17).
 * @throws UserError PS4240 for an id that no object of the kind can have
 */
export function readRow(kind: Kind, row: JsonObject): JsonObject {
  if (row.id === undefined) return readFields(row);
  const id = readId(kind, row.id);
  if (id !== undefined) return readFields(id === row.id ? row : { ...row, id });
  throw new UserError(
    PLATFORM_CODES.strangeId.code,
    `The platform shows one of ${kind.name} whose id is ${JSON.stringify(row.id)}, and theirs are whole numbers up to ${Number.MAX_SAFE_INTEGER}.`,
    'Nothing was written. What it is cannot be told, and passing over it could make it a second time: ask whoever runs the platform, or look what stands between it and this machine.',
  );
}

/** The answer to a write as a row; a launch names the id of what it made in its own way (C-b.7). */
export function readAnswer(kind: Kind, body: unknown): JsonObject | undefined {
  if (!isObject(body)) return undefined;
  const row = readFields(body as JsonObject);
  const own = kind.name === 'experiments' ? row.experiment_id : undefined;
  const shown = own ?? row.id;
  if (shown === undefined) return row;
  const id = readId(kind, shown);
  if (id !== undefined) return id === row.id ? row : { ...row, id };
  // It is written already: an answer that names nothing, so that a look tells what was made.
  const { id: _, ...rest } = row;
  return rest;
}

/** A row of something that is no kind. */
export function readFields(row: JsonObject): JsonObject {
  return row.archived !== true && isKeptForHistory(row) ? { ...row, archived: true } : row;
}

/** An id as its kind has it; undefined for one that is neither a number nor its digits. */
function readId({ idType }: Kind, id: Json): Json | undefined {
  if (idType !== 'integer' || id === null) return id;
  const number = typeof id === 'string' && /^(0|[1-9]\d*)$/.test(id) ? Number(id) : id;
  return Number.isSafeInteger(number) ? number : undefined;
}

function isKeptForHistory(row: JsonObject): boolean {
  return row.is_archived === true || (row.archived_at !== undefined && row.archived_at !== null);
}
