import {
  fromForms,
  type Json,
  parsePath,
  type Ref,
  type Resource,
  resolveLate,
  sameJson,
  type Value,
} from '../model/index.js';
import { type Change, fieldOf, flatten, isHidden, rawLeaf } from '../plan/index.js';
import { leafNow, type Seen } from './observe.js';
import type { Run } from './run.js';

/** Compares what was sent with what the platform holds afterwards. */
export interface Settlement {
  /** Leaves that were sent and are not there: the write did not do what it should. */
  lost: string[];
  /** Leaves that the platform stored in another form than was sent: what it holds now. */
  observed: { [path: string]: Json };
}

/** Every compared leaf that the file writes, against the object after a create. */
export function settleCreate(run: Run, resource: Resource, seen: Seen): Settlement {
  const leaves = [...flatten(resource.kind, resource.value, 'compared').values()];
  return settle(
    run,
    resource,
    seen,
    leaves.map(({ path, value }) => ({ path, value, before: undefined })),
  );
}

/** The changed leaves, against the object after an update; `before` is what was there. */
export function settleUpdate(
  run: Run,
  resource: Resource,
  change: Change,
  before: Seen,
  seen: Seen,
): Settlement {
  const leaves = change.leaves.map(({ path, after }) => ({
    path,
    value: fromForms(after ?? null),
    before: leafNow(resource.kind, path, before),
  }));
  return settle(run, resource, seen, leaves);
}

function settle(
  run: Run,
  resource: Resource,
  seen: Seen,
  leaves: { path: string; value: Value; before: Json | undefined }[],
): Settlement {
  const settlement: Settlement = { lost: [], observed: {} };
  for (const { path, value, before } of leaves) {
    const now = leafNow(resource.kind, path, seen);
    const sent = sentLeaf(run, resource, path, value);
    const steps = parsePath(path) ?? [path];
    if (isSettled(resource, path, sent, now) || isHidden(resource.kind, steps, seen.object)) continue;
    // A value that is clamped anew may well be clamped to what was there.
    const isAdjusted = fieldOf(resource.kind, steps)?.adjusted !== undefined;
    const isOld = before !== undefined && sameJson(now, before) && !isAdjusted;
    if (now === null || isOld) settlement.lost.push(path);
    else settlement.observed[path] = now;
  }
  return settlement;
}

/** The normal form of a written leaf, with live ids in place of references. */
export function sentLeaf(run: Run, resource: Resource, path: string, value: Value): Json {
  const steps = parsePath(path) ?? [path];
  const plain = resolveLate(value, {
    ref: (ref: Ref) => run.ids.of(ref) ?? ref.address,
    secret: (secret) => secret.name,
  });
  return rawLeaf(fieldOf(resource.kind, steps), plain, { ...resource.value } as { [key: string]: Json });
}

/** True when a leaf holds what was sent, or does not show it where it need not. */
export function isSettled(resource: Resource, path: string, sent: Json, now: Json): boolean {
  if (sameJson(sent, now)) return true;
  const field = fieldOf(resource.kind, parsePath(path) ?? [path]);
  if (field?.role === 'immutable' && now === null) return true;
  // Elements may have got members that files never write; what was sent must be in them.
  if (Array.isArray(sent) && Array.isArray(now) && sent.length === now.length) {
    return sent.every((item) => now.some((other) => contains(other, item)));
  }
  const isEmpty =
    sent !== null && typeof sent === 'object' && !Array.isArray(sent) && Object.keys(sent).length === 0;
  return isEmpty && (now === null || (typeof now === 'object' && !Array.isArray(now)));
}

function contains(now: Json, sent: Json): boolean {
  if (sameJson(now, sent)) return true;
  if (now === null || sent === null || typeof now !== 'object' || typeof sent !== 'object') return false;
  if (Array.isArray(now) || Array.isArray(sent)) return false;
  return Object.entries(sent).every(([key, value]) => sameJson(now[key] ?? null, value));
}

/** True when every changed leaf already is as it should become. */
export function isDone(run: Run, resource: Resource, change: Change, seen: Seen): boolean {
  return change.leaves.every(({ path, after }) =>
    isSettled(
      resource,
      path,
      sentLeaf(run, resource, path, fromForms(after ?? null)),
      leafNow(resource.kind, path, seen),
    ),
  );
}

/** True when an object holds every written leaf: what a create of ours would have made. */
export function isAsWritten(run: Run, resource: Resource, seen: Seen): boolean {
  return [...flatten(resource.kind, resource.value, 'compared').values()].every(({ path, value }) =>
    isSettled(resource, path, sentLeaf(run, resource, path, value), leafNow(resource.kind, path, seen)),
  );
}
