import {
  type AddressIndex,
  type Leftover,
  type LiveObject,
  type LiveView,
  leftoverAddress,
  type Match,
} from '../../compare/index.js';
import { groupBy, type Json, type Kind, nameOf } from '../../model/index.js';
import { newNameOf } from '../document/new-name.js';
import type { Change } from '../document/plan.js';
import type { PlanInputs } from '../inputs.js';
import { PLAN_CODES } from '../plan-codes.js';
import type { PlanContext } from './context.js';
import type { PlanBuilder } from './plan-builder.js';
import type { Stop } from './safeguards.js';

/**
 * Holds renames whose new name or address is not given up by its present owner, because that is held itself or not part
 * of the plan. In a chain, a held rename holds those behind it; in a circle, all.
 */
export function holdTakenNames(context: PlanContext, displaced: readonly Leftover[]): void {
  const taken = new TakenNames(context, displaced);
  while (taken.holdNext()) {
    // Something that was held may hold others.
  }
}

class TakenNames {
  readonly #inputs: PlanInputs;
  readonly #matches: ReadonlyMap<string, Match>;
  /** Entries that left the files, by the address that they lose. */
  readonly #displaced: ReadonlyMap<string, Leftover>;
  /** The item of each entry, by the entry's address. */
  readonly #itemOf = new Map<string, string>();
  readonly #view: LiveView;
  readonly #names: AddressIndex;
  readonly #draft: PlanBuilder;
  /** Objects that are still used and so are not deleted yet. */
  readonly #stays: ReadonlySet<string | null>;
  readonly #byName = new Map<readonly LiveObject[], Map<Json | undefined, LiveObject[]>>();

  constructor(context: PlanContext, displaced: readonly Leftover[]) {
    const { inputs, matches, view, names, draft } = context;
    this.#inputs = inputs;
    this.#matches = matches;
    this.#displaced = new Map(displaced.map((left) => [left.entry.address, left]));
    for (const { entry, resource } of matches.values())
      if (entry !== undefined) this.#itemOf.set(entry.address, resource.address);
    this.#view = view;
    this.#names = names;
    this.#draft = draft;
    this.#stays = new Set(
      draft.diagnostics
        .filter(({ code }) => code === PLAN_CODES.staysInUse.code)
        .map(({ address }) => address),
    );
  }

  /** Holds every rename that is in the way now; false where there is none. */
  holdNext(): boolean {
    let isHeld = false;
    for (const change of [...this.#draft.changes.values()]) {
      const stop = this.#stopOf(change);
      if (stop === undefined) continue;
      this.#draft.holdChange(change, stop);
      isHeld = true;
    }
    return isHeld;
  }

  #stopOf(change: Change): Stop | undefined {
    const { address, replaced_by: successor } = change;
    if (successor !== null) {
      // An object that loses its name to a rename stays unchanged until that rename is done.
      const isWaiting = this.#displaced.has(successor) && !this.#draft.changes.has(successor);
      return isWaiting && this.#draft.held.has(successor) ? waitingFor(successor) : undefined;
    }
    const match = this.#matches.get(address);
    if (match === undefined || change.id === null) return undefined;
    return this.#addressTaken(change, match) ?? this.#nameTaken(change, match);
  }

  /** The stop for a change whose new address another ledger entry has. */
  #addressTaken(change: Change, { entry }: Match): Stop | undefined {
    const { address } = change;
    if (change.renamed_from === null || !this.#inputs.base.entries.has(address)) return undefined;
    const item = this.#itemOf.get(address);
    if (item !== undefined) {
      const gives = item === address || this.#draft.changes.get(item)?.renamed_from === address;
      return gives ? undefined : this.#keptBy(item);
    }
    const left = this.#displaced.get(address);
    if (left === undefined || entry?.address === address || this.#isSettled(left)) return undefined;
    const { id } = left.entry;
    const other = id === null ? address : leftoverAddress(address, id);
    if (this.#draft.held.has(other)) return this.#keptBy(other);
    return {
      why: 'dependency',
      message: `would take the address of the recorded ${address} (id ${id ?? 'unknown'}), which this plan does not cover`,
      remedies: [{ to: 'To continue', type: 'plan all files, without --only' }],
    };
  }

  /** True where an object that left the files is deleted, or stays under another address. */
  #isSettled({ entry, found }: Leftover): boolean {
    if (entry.id === null) return found.state === 'gone';
    const other = leftoverAddress(entry.address, entry.id);
    return this.#draft.changes.has(other) || this.#stays.has(other);
  }

  /** The stop for a change whose new name a live object of another item keeps. */
  #nameTaken(change: Change, { resource: { kind, partition } }: Match): Stop | undefined {
    const name = newNameOf(kind, change);
    if (name === undefined) return undefined;
    const list = this.#view.list(kind, partition);
    if (list.state !== 'ok') return undefined;
    for (const live of this.#named(kind, list.value.active, name)) {
      const owner = live.id === change.id ? undefined : this.#ownerOf(kind, live);
      if (owner === undefined || !this.#matches.has(owner)) continue;
      const other = this.#draft.changes.get(owner);
      const gives =
        other !== undefined && (other.action === 'replace' || newNameOf(kind, other) !== undefined);
      if (!gives) return this.#keptBy(owner);
    }
    return undefined;
  }

  #ownerOf(kind: Kind, { id }: LiveObject): string | undefined {
    return this.#names.addressOf(kind.name, id);
  }

  #named(kind: Kind, rows: readonly LiveObject[], name: Json): readonly LiveObject[] {
    const index = this.#byName.get(rows) ?? groupBy(rows, (live) => nameOf(kind, live.object));
    this.#byName.set(rows, index);
    return index.get(name) ?? [];
  }

  #keptBy(other: string): Stop {
    const held = this.#draft.held.get(other);
    return {
      why: held?.why === 'protected' ? 'protected' : 'dependency',
      message: `would take the name of ${other}, which keeps it${held === undefined ? '' : ' because it is held'}`,
      remedies: [{ to: 'To continue', type: `decide about ${other} first` }],
    };
  }
}

function waitingFor(successor: string): Stop {
  return {
    why: 'dependency',
    message: `is no longer in the files; ${successor} would take its name, but is held`,
    remedies: [{ to: 'To continue', type: `decide about ${successor} first` }],
  };
}
