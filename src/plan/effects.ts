import { type Kind, Ref, type ValueObject } from '../model/index.js';
import type { Draft } from './draft.js';
import type { PlanInputs } from './inputs.js';
import type { Live, LiveView } from './live.js';
import type { Match } from './match.js';
import type { Names } from './names.js';
import type { Change, Effect } from './plan.js';
import { foreignAddress, partitionsOf } from './usage.js';
import { usesOf } from './uses.js';

/** Somebody who refers to objects of ours: an item of the files, or a live object that is in no file. */
interface Referrer {
  address: string;
  kind: Kind;
  value: ValueObject;
  version: number | null;
}

/**
 * Adds to each change what else moves: evaluations that re-pin, users that stay on their version,
 * users at all; and corrects the versions to expect (C-b.1 to C-b.3).
 */
export function addEffects(
  inputs: PlanInputs,
  matches: ReadonlyMap<string, Match>,
  view: LiveView,
  names: Names,
  draft: Draft,
): void {
  const changed = [...draft.changes.values()].filter((change) =>
    ['update', 'replace', 'delete'].includes(change.action),
  );
  if (changed.length === 0) return;
  const referrers = findReferrers(
    new Set(changed.map((change) => change.kind)),
    inputs,
    matches,
    view,
    names,
    draft,
  );
  const moves = new Map<string, number>();
  for (const change of changed) {
    for (const referrer of referrers) {
      const effect = effectOf(change, referrer, names);
      if (effect === undefined) continue;
      change.effects.push(effect);
      if (effect.what === 'repins') moves.set(referrer.address, (moves.get(referrer.address) ?? 0) + 1);
    }
  }
  for (const change of changed) {
    for (const effect of change.effects) {
      if (effect.what !== 'repins' || effect.from === null || effect.from === undefined) continue;
      const own = draft.changes.get(effect.address)?.action === 'update' ? 1 : 0;
      effect.expected = effect.from + (moves.get(effect.address) ?? 0) + own;
    }
    const moved = moves.get(change.address);
    const { version } = change;
    if (moved !== undefined && version !== null && version.expected !== null && change.action === 'update')
      version.expected += moved;
  }
}

function effectOf(change: Change, referrer: Referrer, names: Names): Effect | undefined {
  for (const use of usesOf(referrer.kind, referrer.value)) {
    if (use.field.kind !== change.kind || !isSame(use.target, change, names)) continue;
    const { address } = referrer;
    if (change.action !== 'update') return { what: 'used_by', address };
    if (use.field.onUpdate === 'moves')
      return { what: 'repins', address, from: referrer.version, expected: null };
    return { what: use.field.onUpdate === 'pinned' ? 'pinned_by' : 'used_by', address };
  }
  return undefined;
}

function isSame(target: Ref | number | string, change: Change, names: Names): boolean {
  if (!(target instanceof Ref)) return target === change.id;
  return target.address === change.address || (change.id !== null && names.idOf(target) === change.id);
}

function findReferrers(
  changedKinds: ReadonlySet<string>,
  inputs: PlanInputs,
  matches: ReadonlyMap<string, Match>,
  view: LiveView,
  names: Names,
  draft: Draft,
): Referrer[] {
  const referrers: Referrer[] = [];
  for (const resource of inputs.desired) {
    const found = matches.get(resource.address)?.found;
    const version = found?.state === 'live' ? found.live.version : null;
    referrers.push({ address: resource.address, kind: resource.kind, value: resource.value, version });
  }
  for (const kind of inputs.kinds.all) {
    if (kind.lifecycle === 'launch' || !kind.after.some((name) => changedKinds.has(name))) continue;
    for (const partition of partitionsOf(kind, inputs)) {
      const list = view.list(kind, partition);
      if (list.state === 'pending') draft.pending = true;
      if (list.state !== 'ok') continue;
      for (const live of list.value.active) {
        if (names.addressOf(kind.name, live.id) === undefined) referrers.push(foreign(kind, live));
      }
    }
  }
  return referrers.sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
}

/** A live object that no file names, under the address that it would have. */
function foreign(kind: Kind, live: Live): Referrer {
  return { address: foreignAddress(kind, live), kind, value: live.object, version: live.version };
}
