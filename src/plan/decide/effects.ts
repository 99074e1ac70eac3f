import { type AddressIndex, type LiveObject, type Use, usesOf } from '../../compare/index.js';
import { type Kind, objectKey, Ref, type ValueObject } from '../../model/index.js';
import type { Change, Effect } from '../document/plan.js';
import type { PlanContext } from './context.js';
import { foreignAddress, partitionsOf } from './usage.js';

/** An item of the files, or a live object in no file, that refers to managed objects. */
interface Referrer {
  address: string;
  kind: Kind;
  value: ValueObject;
  version: number | null;
}

/**
 * Adds the effects of each change: evaluations that re-pin, users that stay on their version, other users; and corrects
 * the expected versions (C-b.1 to C-b.3).
 */
export function addEffects({ names, draft }: PlanContext, referrers: readonly Referrer[]): void {
  const changed = changedIn(draft);
  if (changed.length === 0) return;
  const uses = new UseIndex(referrers, names);
  const moves = new Map<string, number>();
  for (const change of changed) {
    for (const { referrer, use } of uses.of(change)) {
      const effect = effectOf(change, referrer, use);
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

/** Changes of existing objects that others may refer to. */
function changedIn(draft: PlanContext['draft']): Change[] {
  return [...draft.changes.values()].filter((change) =>
    ['update', 'replace', 'delete'].includes(change.action),
  );
}

function effectOf(change: Change, { address, version }: Referrer, { field }: Use): Effect {
  if (change.action !== 'update') return { what: 'used_by', address };
  if (field.onUpdate === 'moves') return { what: 'repins', address, from: version, expected: null };
  return { what: field.onUpdate === 'pinned' ? 'pinned_by' : 'used_by', address };
}

/** The places in which a referrer names an object; `at` is their order. */
interface Usage {
  at: number;
  referrer: Referrer;
  use: Use;
}

/** Who uses what: built in one pass over all referrers, then asked for each change. */
class UseIndex {
  readonly #byTarget = new Map<string, Usage[]>();

  constructor(referrers: readonly Referrer[], names: AddressIndex) {
    let at = 0;
    for (const referrer of referrers) {
      for (const use of usesOf(referrer.kind, referrer.value)) {
        const usage = { at, referrer, use };
        at += 1;
        for (const key of targetKeys(use, names)) this.#add(key, usage);
      }
    }
  }

  #add(key: string, usage: Usage): void {
    const known = this.#byTarget.get(key);
    if (known === undefined) this.#byTarget.set(key, [usage]);
    else known.push(usage);
  }

  /** The first place in each referrer that names the object of a change. */
  of({ kind, address, id }: Change): Usage[] {
    const byId = id === null ? [] : (this.#byTarget.get(objectKey(kind, id)) ?? []);
    const all = [...(this.#byTarget.get(addressKey(kind, address)) ?? []), ...byId];
    const first = new Map<Referrer, Usage>();
    for (const usage of all.sort((a, b) => a.at - b.at))
      if (!first.has(usage.referrer)) first.set(usage.referrer, usage);
    return [...first.values()];
  }
}

/** Every key by which a place may name its object. */
function targetKeys({ field, target }: Use, names: AddressIndex): string[] {
  const kind = String(field.kind);
  if (!(target instanceof Ref)) return [objectKey(kind, target)];
  const id = names.idOf(target);
  return [addressKey(kind, target.address), ...(id === undefined ? [] : [objectKey(kind, id)])];
}

function addressKey(kind: string, address: string): string {
  return `${kind} $ref ${address}`;
}

/** Everything that may refer to a change, in order; empty where nothing changes. */
export function findReferrers({ inputs, matches, view, names, draft }: PlanContext): Referrer[] {
  const changedKinds = new Set(changedIn(draft).map((change) => change.kind));
  const referrers: Referrer[] = [];
  if (changedKinds.size === 0) return referrers;
  for (const resource of inputs.desired) {
    const found = matches.get(resource.address)?.found;
    const version = found?.state === 'live' ? found.live.version : null;
    referrers.push({ address: resource.address, kind: resource.kind, value: resource.value, version });
  }
  for (const kind of inputs.kinds.all) {
    if (kind.lifecycle === 'launch' || !kind.after.some((name) => changedKinds.has(name))) continue;
    for (const partition of partitionsOf(kind, inputs)) {
      const list = view.list(kind, partition);
      if (list.state !== 'ok') continue;
      for (const live of list.value.active) {
        if (names.addressOf(kind.name, live.id) === undefined) referrers.push(foreign(kind, live));
      }
    }
  }
  return referrers.sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
}

/** A live object in no file, under the address that it would have. */
function foreign(kind: Kind, live: LiveObject): Referrer {
  return { address: foreignAddress(kind, live), kind, value: live.object, version: live.version };
}
