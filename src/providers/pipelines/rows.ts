import {
  isObject,
  type Json,
  type JsonObject,
  type Kind,
  PLATFORM_CODES,
  UserError,
} from '../../model/index.js';

/**
 * Normalizes a row of a kind: its id in the form of the ledger, requests and reports, and `archived` for every way in
 * which the platform may mark an archived object (C-h.17).
 * @throws UserError PS4240 for an id that is impossible for the kind
 */
export function readRow(kind: Kind, row: JsonObject): JsonObject {
  if (row.id === undefined) return readFields(row);
  const id = readId(kind, row.id);
  if (id !== undefined) return readFields(id === row.id ? row : { ...row, id });
  throw new UserError(
    PLATFORM_CODES.strangeId.code,
    `The platform returned an object of ${kind.name} with the id ${JSON.stringify(row.id)}, which is not a whole number up to ${Number.MAX_SAFE_INTEGER}.`,
    'Nothing was written: ignoring this object could create it a second time. Ask the operators of the platform, or check the proxies in between.',
  );
}

/** The answer to a write as a row; a launch returns its id under another name (C-b.7). */
export function readAnswer(kind: Kind, body: unknown): JsonObject | undefined {
  if (!isObject(body)) return undefined;
  const row = readFields(body as JsonObject);
  const own = kind.name === 'experiments' ? row.experiment_id : undefined;
  const shown = own ?? row.id;
  if (shown === undefined) return row;
  const id = readId(kind, shown);
  if (id !== undefined) return id === row.id ? row : { ...row, id };
  // The write is done, so an impossible id only means that the object must be looked up.
  const { id: _, ...rest } = row;
  return rest;
}

/** Normalizes a row of something other than a kind. */
export function readFields(row: JsonObject): JsonObject {
  return row.archived !== true && isKeptForHistory(row) ? { ...row, archived: true } : row;
}

/** An id in the form of its kind; undefined where it is neither a number nor digits. */
function readId({ idType }: Kind, id: Json): Json | undefined {
  if (idType !== 'integer' || id === null) return id;
  const number = typeof id === 'string' && /^(0|[1-9]\d*)$/.test(id) ? Number(id) : id;
  return Number.isSafeInteger(number) ? number : undefined;
}

function isKeptForHistory(row: JsonObject): boolean {
  return row.is_archived === true || (row.archived_at !== undefined && row.archived_at !== null);
}
