import { type Field, isObject, type Json, type JsonObject, type Kind, sameJson } from '../model/index.js';
import type { Entry } from './base.js';

/**
 * True for an object that a run which was cut off may have left on its way: it is made by several requests, and
 * its create, or an update of it, was begun and never confirmed.
 */
export function mayBeHalfWritten(kind: Kind, entry: Entry | undefined): entry is Entry {
  if (kind.composite !== true || entry === undefined) return false;
  return entry.id === null || entry.writing?.action === 'update';
}

/** A write on its way: the whole objects that it leads from and to. */
export interface Way {
  from: () => JsonObject;
  to: () => JsonObject;
}

/**
 * True for a live value that is what a write leaves on its way from one value to another: nothing or what a new
 * object begins with, where there was nothing; of a complete map, members of the one and of the other, with fields of
 * the one, of the other, and such that are not written yet.
 * @param from undefined where the object was being made
 */
export function isOnTheWay(
  field: Field | undefined,
  from: Json | undefined,
  to: Json,
  live: Json,
  way?: Way,
): boolean {
  if (from === undefined && (live === null || sameJson(live, field?.initial ?? null))) return true;
  if (field?.type !== 'map' || field.complete !== true) return false;
  const [old, wanted, now] = [membersOf(from), membersOf(to), membersOf(live)];
  return [...new Set([old, wanted, now].flatMap((map) => [...map.keys()]))].every((name) => {
    const [before, after, found] = [old.get(name), wanted.get(name), now.get(name)];
    if (isSame(found, before) || isSame(found, after)) return true;
    if (found === undefined)
      return way !== undefined && field.vanishes?.(name, way.from(), way.to()) === true;
    return after !== undefined && isBetween(before, after, found);
  });
}

/** True for a member of which each field is as before, as wanted, or not written yet. */
function isBetween(from: Json | undefined, to: Json | undefined, live: Json | undefined): boolean {
  if (live === undefined || isSame(live, from) || isSame(live, to)) return true;
  if (!isObject(live) || !(isObject(from) || isObject(to))) return false;
  const [old, wanted] = [membersOf(from), membersOf(to)];
  return [...membersOf(live)].every(([name, value]) => isBetween(old.get(name), wanted.get(name), value));
}

function membersOf(value: Json | undefined): Map<string, Json> {
  return new Map(isObject(value) ? (Object.entries(value) as [string, Json][]) : []);
}

/** A member that is not there is like another one that is not there; `{}` is a member. */
function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return one === undefined || other === undefined ? one === other : sameJson(one, other);
}
