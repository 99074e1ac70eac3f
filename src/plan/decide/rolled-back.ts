import {
  type AddressIndex,
  type Departed,
  type Entry,
  type LeafState,
  type LiveObject,
  type Match,
  type RolledBack,
  threeWay,
} from '../../compare/index.js';
import { pasted, patternOf, toRun } from '../../model/index.js';
import type { Held } from '../document/plan.js';
import type { PlanInputs } from '../inputs.js';
import type { PlanContext } from './context.js';
import { HoldReasons } from './hold-reasons.js';
import { edit, pullBackRemedy, pullRemedy } from './remedies.js';

/** The mark of a rollback that holds an address; null without one, or where this plan is a rollback. */
export function markOf(inputs: PlanInputs, address: string, entry: Entry | undefined): RolledBack | null {
  if (inputs.policy.rollback !== undefined) return null;
  const departed: Departed | undefined = inputs.base.departed?.[address];
  return (entry === undefined ? departed : entry)?.rolled_back ?? null;
}

/**
 * Keeps a rollback from being undone by accident: what it restored is held until the files agree with the ledger, or
 * until somebody removes the mark.
 */
export class RollbackGuard {
  readonly #inputs: PlanInputs;
  readonly #names: AddressIndex;
  readonly #holder: HoldReasons;

  constructor(context: PlanContext) {
    const { inputs, names } = context;
    this.#inputs = inputs;
    this.#names = names;
    this.#holder = new HoldReasons(context);
  }

  /** True where a rollback marked the item, whether or not it has to be held. */
  isMarked(match: Match): boolean {
    return markOf(this.#inputs, match.resource.address, this.#entryOf(match)) !== null;
  }

  /**
   * True when the item was held because of a rollback.
   * @param live its object with every field; undefined where there is none
   */
  holds(match: Match, live: LiveObject | undefined): boolean {
    const { resource } = match;
    const entry = this.#entryOf(match);
    const mark = markOf(this.#inputs, resource.address, entry);
    if (mark === null) return false;
    if (entry === undefined) {
      const message = `was removed by a rollback to revision ${mark.to}, but is still in the files`;
      const remedies = [
        { to: 'To keep it removed', type: edit(resource.place, 'remove the item from the files,') },
        letGo(resource.address),
      ];
      this.#holder.hold(match, 'rolled_back', 'create', message, [], remedies, live);
      return true;
    }
    const differing = this.#differing(match, entry, live);
    if (differing.length === 0) return false;
    const isCommitted = entry.commit !== null;
    const message = `was rolled back to revision ${mark.to}, but the files still differ${isCommitted ? '' : '; no known commit holds what was applied then'}`;
    const remedies = [
      entry.commit === null
        ? pullBackRemedy('To keep the rollback', resource.address)
        : {
            to: 'To keep the rollback',
            type: edit(
              resource.place,
              `revert the item to what it was in commit ${entry.commit.slice(0, 10)},`,
            ),
          },
      letGo(entry.address),
    ];
    this.#holder.hold(match, 'rolled_back', 'update', message, differing, remedies, live);
    return true;
  }

  #entryOf({ resource, entry }: Match): Entry | undefined {
    return entry ?? this.#inputs.base.entries.get(resource.address);
  }

  /** The leaves in which the files differ from the ledger. */
  #differing({ resource }: Match, entry: Entry, live: LiveObject | undefined): LeafState[] {
    const ignore = resource.settings.ignore ?? [];
    return threeWay(resource, ignore, live ?? NOTHING, entry, this.#names).filter(
      (state) => (state.gitMoved && !state.kept) || state.dropped !== undefined,
    );
  }
}

/** Stands for a missing object: what the files want does not depend on it. */
const NOTHING: LiveObject = { id: 0, object: {}, version: null, createdAt: null, confirmed: true };

/** The held entry for an object that a rollback restored and no file has. */
export function heldWithoutItem(entry: Entry, mark: RolledBack): Held {
  return {
    address: entry.address,
    kind: entry.kind,
    id: entry.id,
    why: 'rolled_back',
    would: entry.origin === 'created' ? 'delete' : 'release',
    message: `was restored by a rollback to revision ${mark.to}, but is not in the files`,
    place: null,
    leaves: [],
    edit: null,
    remedies: [pullRemedy('To keep it', entry.address), letGo(entry.address)],
  };
}

function letGo(address: string): Held['remedies'][number] {
  return toRun(
    'To apply the files again',
    pasted('ledger', 'set', patternOf(address), '--rolled-back', 'off'),
  );
}
