import { type Field, isObject, type Json, type Kind, sameJson } from '../model/index.js';
import type { Entry } from './base.js';

/**
 * True for an object that an interrupted run may have left half written: it takes several requests, and its create or
 * an update of it was never confirmed.
 */
export function mayBeHalfWritten(kind: Kind, entry: Entry | undefined): entry is Entry {
  if (kind.composite !== true || entry === undefined) return false;
  return entry.id === null || entry.writing?.action === 'update';
}

/**
 * True for a live value that an unfinished write leaves behind: where there was no value, none or the initial one; of a
 * complete map, members of the old and of the new value.
 * @param from undefined for an object that was being created
 */
export function isOnTheWay(field: Field | undefined, from: Json | undefined, to: Json, live: Json): boolean {
  if (from === undefined && (live === null || sameJson(live, field?.initial ?? null))) return true;
  if (field?.type !== 'map' || field.complete !== true) return false;
  const [old, wanted, now] = [membersOf(from), membersOf(to), membersOf(live)];
  return [...new Set([old, wanted, now].flatMap((map) => [...map.keys()]))].every((name) => {
    const found = now.get(name);
    return isSame(found, old.get(name)) || isSame(found, wanted.get(name));
  });
}

function membersOf(value: Json | undefined): Map<string, Json> {
  return new Map(isObject(value) ? (Object.entries(value) as [string, Json][]) : []);
}

/** Two absent members are equal; `{}` is a member. */
function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return one === undefined || other === undefined ? one === other : sameJson(one, other);
}
