import { type Field, isObject, type Json, type Kind, sameJson } from '../model/index.js';
import type { Entry } from './base.js';

/**
 * True for an object that a run which was cut off may have left on its way: it is made by several requests, and
 * its create, or an update of it, was begun and never confirmed.
 */
export function mayBeHalfWritten(kind: Kind, entry: Entry | undefined): entry is Entry {
  if (kind.composite !== true || entry === undefined) return false;
  return entry.id === null || entry.writing?.action === 'update';
}

/**
 * True for a live value that is what a write leaves on its way from one value to another: nothing or what a new
 * object begins with, where there was nothing; of a complete map, members of the one and of the other.
 * @param from undefined where the object was being made
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

/** A member that is not there is like another one that is not there; `{}` is a member. */
function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return one === undefined || other === undefined ? one === other : sameJson(one, other);
}
