import {
  type Field,
  fieldAt,
  isCompleteMap,
  isObject,
  type Json,
  type JsonObject,
  type Kind,
  sameJson,
} from '../model/index.js';
import type { Entry } from './base.js';

/**
 * True for an object that an interrupted run may have left half written: it takes several requests, and its create or
 * an update of it was never confirmed.
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
 * True for a live value that an unfinished write leaves behind: where there was no value, none or the initial one; of a
 * complete map, members of the old and of the new value, and such that are written in part.
 * @param from undefined for an object that was being created
 */
export function isOnTheWay(
  field: Field | undefined,
  from: Json | undefined,
  to: Json,
  live: Json,
  way?: Way,
): boolean {
  if (from === undefined && (live === null || sameJson(live, field?.initial ?? null))) return true;
  if (!isCompleteMap(field)) return false;
  const [old, wanted, now] = [membersOf(from), membersOf(to), membersOf(live)];
  return [...new Set([old, wanted, now].flatMap((map) => [...map.keys()]))].every((name) => {
    const [before, after, found] = [old.get(name), wanted.get(name), now.get(name)];
    if (isSame(found, before) || isSame(found, after)) return true;
    const isMadeAnew = () => way !== undefined && field.vanishes?.(name, way.from(), way.to()) === true;
    if (found === undefined) return isMadeAnew();
    const isNew = before === undefined || isMadeAnew();
    return after !== undefined && isBetween(field.value, before, after, found, isNew);
  });
}

/**
 * True for a member with fields of the old and of the new value.
 * @param isNew fields of it may not be written yet
 */
function isBetween(
  field: Field | undefined,
  from: Json | undefined,
  to: Json | undefined,
  live: Json,
  isNew: boolean,
): boolean {
  if (field?.passing === true) return true;
  if (!isObject(live) || !(isObject(from) || isObject(to))) return false;
  const [old, wanted, now] = [membersOf(from), membersOf(to), membersOf(live)];
  return [...new Set([old, wanted, now].flatMap((map) => [...map.keys()]))].every((name) => {
    const [before, after, found] = [old.get(name), wanted.get(name), now.get(name)];
    if (isSame(found, before) || isSame(found, after)) return true;
    const member = field === undefined ? undefined : fieldAt(field, [name]);
    return found === undefined ? isNew : isBetween(member, before, after, found, isNew);
  });
}

function membersOf(value: Json | undefined): Map<string, Json> {
  return new Map(isObject(value) ? (Object.entries(value) as [string, Json][]) : []);
}

/** Two absent members are equal; `{}` is a member. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return one === undefined || other === undefined ? one === other : sameJson(one, other);
}
