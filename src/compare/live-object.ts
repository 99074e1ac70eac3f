import { isArchived, type JsonObject, type Kind } from '../model/index.js';
import { readLive } from './leaves.js';
import type { Answer } from './snapshot.js';

/** An object of the platform in the shape of files; plan, apply, drift and pull work on it. */
export interface LiveObject {
  id: number | string;
  object: JsonObject;
  version: number | null;
  createdAt: string | null;
  /** Read by itself, or the answer to a write, as opposed to a row of a list. */
  confirmed: boolean;
}

/** Makes a live object from a row, the answer to a write, or an object that was read by itself. */
export function liveObject(kind: Kind, id: number | string, row: JsonObject, confirmed = true): LiveObject {
  return {
    id,
    object: readLive(kind, row),
    version: typeof row.version === 'number' ? row.version : null,
    createdAt: typeof row.created_at === 'string' ? row.created_at : null,
    confirmed,
  };
}

/** The result of reading one object. */
export type ObjectReading =
  | { state: 'ok'; value: LiveObject }
  /** `archived`: the object, where the platform still shows it archived. */
  | { state: 'gone'; archived?: LiveObject }
  | { state: 'unreadable'; message: string };

/** Finds one object by its id in an answer: the object itself, or the list that stands for it. */
export function objectIn(kind: Kind, id: number | string, answer: Answer): ObjectReading {
  if (answer.state === 'unreadable') return { state: 'unreadable', message: answer.message };
  const row =
    answer.state === 'object'
      ? answer.object
      : answer.state === 'rows'
        ? answer.rows.find((candidate) => candidate.id === id)
        : undefined;
  if (row === undefined) return { state: 'gone' };
  const shown = typeof row.id === 'number' || typeof row.id === 'string' ? row.id : id;
  const live = liveObject(kind, shown, row);
  return isArchived(row) ? { state: 'gone', archived: live } : { state: 'ok', value: live };
}
