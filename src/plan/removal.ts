import { fromForms, type Kind, kindOf } from '../model/index.js';
import type { Entry } from './base.js';
import { heldLeaves, liveParts, newChange } from './changes.js';
import type { Draft } from './draft.js';
import type { PlanInputs } from './inputs.js';
import type { Live, LiveView, Reading } from './live.js';
import type { Names } from './names.js';
import type { Action, Change } from './plan.js';
import { edit } from './remedies.js';
import { heldWithoutItem, markOf } from './rolled-back.js';
import { type LeafState, threeWay } from './three-way.js';

/** Decides what happens to ledger entries that belong to no item any more (design §6). */
export class RemovalDecider {
  readonly #inputs: PlanInputs;
  readonly #view: LiveView;
  readonly #names: Names;
  readonly #draft: Draft;

  constructor(inputs: PlanInputs, view: LiveView, names: Names, draft: Draft) {
    this.#inputs = inputs;
    this.#view = view;
    this.#names = names;
    this.#draft = draft;
  }

  decide(kind: Kind, entry: Entry, found: Reading<Live>): void {
    if (found.state === 'pending') {
      this.#draft.pending = true;
      return;
    }
    if (!this.#inputs.complete || !this.#inputs.removable(entry.address)) return;
    if (found.state === 'unreadable') {
      this.#unreadable(entry, found.message);
      return;
    }
    if (found.state === 'gone') {
      this.#ledgerOnly(entry, 'forget', 'gone from the files and from the platform');
      return;
    }
    const mark = markOf(this.#inputs, entry.address, entry);
    if (mark !== null) {
      this.#draft.hold(heldWithoutItem(entry, mark));
      return;
    }
    const live = this.#confirmed(kind, entry, found.value);
    if (live === undefined) return;
    const states = threeWay(kind, {}, [], live, entry, this.#names);
    const moved = states.filter((state) => !state.asApplied);
    const wantsDelete = this.#inputs.leaving(entry.address).delete === true;
    if (entry.origin === 'adopted' && !wantsDelete) {
      this.#ledgerOnly(
        entry,
        'release',
        'left the files; it was not made from here, so it stays on the platform',
        live,
      );
      return;
    }
    const onDrift = this.#inputs.policy.on_drift ?? this.#inputs.policy.target_on_drift;
    if (moved.length > 0 && onDrift === 'hold') {
      this.#draft.hold({
        address: entry.address,
        kind: kind.name,
        id: live.id,
        why: 'drift',
        would: 'delete',
        message: 'left the files, and was edited on the platform after the last apply',
        place: null,
        leaves: heldLeaves(moved),
        remedies: [
          { to: 'To keep it', type: 'bring the item back into the files' },
          { to: 'To go on as if it had not been edited', type: `pipelines-sync apply --on-drift overwrite` },
        ],
      });
      return;
    }
    if (moved.length > 0 && onDrift === 'keep') {
      this.#ledgerOnly(
        entry,
        'release',
        'left the files and was edited on the platform; on_drift: keep lets it go',
        live,
      );
      return;
    }
    this.#remove(kind, entry, live, states, wantsDelete);
  }

  /** What a rollback removed and the files do not have either: they agree, and its mark goes. */
  agreeOnRemoved(): void {
    const { base, desired, complete, removable, policy } = this.#inputs;
    if (!complete || policy.rollback !== undefined) return;
    const items = new Set(desired.map((resource) => resource.address));
    for (const [address, { rolled_back }] of Object.entries(base.departed ?? {})) {
      if (rolled_back === null || base.entries.has(address) || items.has(address) || !removable(address))
        continue;
      const of = { address, kind: { name: kindOf(address) }, place: null };
      this.#draft.change(newChange(of, 'forget', 'the files agree with the rollback that removed it'));
    }
  }

  #remove(kind: Kind, entry: Entry, live: Live, states: LeafState[], wantsDelete: boolean): void {
    if (!this.#inputs.policy.prune && !wantsDelete) {
      this.#draft.say(
        'note',
        'PS4301',
        entry.address,
        `It left the files and stays on the platform (id ${live.id}): prune is off.`,
        {
          remedy:
            'Set prune: true on the target to delete what this repository made, or delete it in the web app.',
        },
      );
      return;
    }
    if (entry.protect) {
      this.#draft.hold({
        address: entry.address,
        kind: kind.name,
        id: live.id,
        why: 'protected',
        would: 'delete',
        message: 'left the files, but is protected, and protection forbids a delete',
        place: null,
        leaves: [],
        remedies: [
          {
            to: 'To allow it',
            type: edit(
              null,
              `sync: {${JSON.stringify(entry.address)}: {protect: false}}, apply that, then apply again`,
            ),
          },
        ],
      });
      return;
    }
    this.#draft.change({
      ...this.#entryChange(entry, 'delete', 'left the files; made by this repository'),
      ...liveParts(live, states, false),
      leaves: states
        .filter((state) => state.present)
        .map((state) => ({ path: state.path, before: state.live })),
    });
  }

  /** A row that differs from the base, or does not show all of it, is read by itself. */
  #confirmed(kind: Kind, entry: Entry, listed: Live): Live | undefined {
    if (listed.confirmed) return listed;
    const states = threeWay(kind, {}, [], listed, entry, this.#names);
    if (states.every((state) => state.asApplied)) return listed;
    const key = Object.fromEntries(
      kind.key
        .filter((name) => entry.leaves[name] !== undefined)
        .map((name) => [name, fromForms(entry.leaves[name] ?? null)]),
    );
    const reading = this.#view.object(kind, entry.partition, listed.id, key);
    if (reading.state === 'ok') return reading.value;
    if (reading.state === 'pending') this.#draft.pending = true;
    else if (reading.state === 'gone')
      this.#ledgerOnly(entry, 'forget', 'gone from the files and from the platform');
    else this.#unreadable(entry, reading.message);
    return undefined;
  }

  #unreadable(entry: Entry, message: string): void {
    this.#draft.unread({ ...entry, place: null }, message, this.#inputs.policy.allow_unreadable);
  }

  #ledgerOnly(entry: Entry, action: Action, reason: string, live?: Live): void {
    this.#draft.change({ ...this.#entryChange(entry, action, reason), id: live?.id ?? entry.id });
  }

  #entryChange(entry: Entry, action: Action, reason: string): Change {
    const of = { address: entry.address, kind: { name: entry.kind }, place: null };
    return newChange(of, action, reason, { id: entry.id });
  }
}
