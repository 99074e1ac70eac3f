import {
  AddressIndex,
  appliedOf,
  type Base,
  baseForm,
  type Comparison,
  confirm,
  type Entry,
  editDigest,
  goneDigest,
  knownForms,
  type LeafState,
  type Leftover,
  type LiveObject,
  type LiveView,
  matchKind,
  type Need,
  threeWay,
} from '../../compare/index.js';
import {
  type AccountId,
  byCodeUnit,
  type CommandPlace,
  digest,
  type Kind,
  type Kinds,
  type Place,
  remediesAt,
  sameJson,
} from '../../model/index.js';
import { driftLeaves } from '../document/changes.js';
import { deletedRemedies, editedRemedies, replacedRemedies } from './drift-remedies.js';
import { DRIFT_FORMAT, type DriftItem, type DriftReport, PROVIDER_DRIFT_FORMAT } from './drift-report.js';

/** Everything that drift is computed from, besides what is read from the platform. */
export interface DriftInputs {
  kinds: Kinds;
  org: AccountId;
  base: Base;
  /** True for addresses that the report is about (the target's include and exclude, `--only`). */
  selected(address: string): boolean;
  /** What the files say about an address: the place of its item, and the fields that `sync` ignores. */
  inFiles(address: string): { place: Place | null; ignore: readonly string[] };
  header: Pick<
    DriftReport,
    'tool_version' | 'target' | 'namespace' | 'base_url' | 'provider' | 'account' | 'only'
  > & {
    commit: string | null;
    /** How commands in documents name the target. */
    place: CommandPlace;
  };
}

/** A finished report, or what has to be read first. */
export type Drifting = { needs: Need[] } | { report: DriftReport };

/**
 * Compares the platform with what the ledger says was applied. Pure, and with the matching and comparison of plans, so
 * that drift is what the next plan would call drift. If the snapshot lacks something, it returns what has to be read,
 * and is called again.
 * @param view the platform as read so far; the same in all calls for one report
 */
export function findDrift(inputs: DriftInputs, view: LiveView): Drifting {
  const finder = new DriftFinder(inputs, view);
  finder.run();
  const needs = view.snapshot.takeNeeds();
  return needs.length > 0 ? { needs } : { report: finder.report() };
}

class DriftFinder {
  readonly #inputs: DriftInputs;
  readonly #view: LiveView;
  readonly #names: AddressIndex;
  readonly #items: DriftItem[] = [];
  readonly #unreadable: DriftReport['unreadable'] = [];
  #compared = 0;

  constructor(inputs: DriftInputs, view: LiveView) {
    this.#inputs = inputs;
    this.#view = view;
    this.#names = new AddressIndex(inputs.base);
  }

  run(): void {
    const { kinds, base } = this.#inputs;
    for (const entry of base.entries.values()) {
      const kind = kinds.find(entry.kind);
      if (kind !== undefined && entry.id !== null) this.#names.set(kind, entry.address, entry.id);
      if (kind === undefined && this.#isAsked(entry))
        this.#cannot(entry, `this version of pipelines-sync does not know the kind ${entry.kind}`);
    }
    const found = kinds.all.flatMap((kind) =>
      kind.lifecycle === 'object' ? this.#locate(kind).map((one) => ({ kind, ...one })) : [],
    );
    // A create without a known outcome gets its id only now.
    for (const { kind, entry, found: reading } of found)
      if (entry.id === null && reading.state === 'ok') this.#names.set(kind, entry.address, reading.value.id);
    for (const one of found) if (this.#isAsked(one.entry)) this.#judge(one.kind, one);
  }

  /** False for a leftover of a replace, which only waits to be deleted. */
  #isAsked(entry: Entry): boolean {
    return entry.replaced === null && this.#inputs.selected(entry.address);
  }

  /** The entries of a kind with the state of their objects, except for lists that the report is not about. */
  #locate(kind: Kind): Leftover[] {
    const all = [...this.#inputs.base.entries.values()].filter((entry) => entry.kind === kind.name);
    const asked = all.filter((entry) => this.#isAsked(entry));
    const partitions = new Set(asked.map((entry) => entry.partition));
    // Other entries of the same lists are located too, so that their objects are not taken for replacements.
    const entries = new Map(
      all.filter((entry) => partitions.has(entry.partition)).map((entry) => [entry.address, entry]),
    );
    const base = { ...this.#inputs.base, entries };
    return matchKind(kind, { desired: [], base }, this.#view, this.#names).leftovers;
  }

  #judge(kind: Kind, { entry, found, stranger }: Leftover): void {
    const now = found.state === 'ok' ? this.#confirm(kind, entry, found.value) : found;
    switch (now.state) {
      case 'pending':
        return;
      case 'unreadable':
        this.#cannot(entry, now.message);
        return;
      case 'gone':
        // A create without an outcome that left no object never happened: nothing is gone.
        if (entry.id !== null) this.#gone(kind, entry, stranger());
        return;
      case 'ok': {
        this.#compared += 1;
        const moved = this.#moved(kind, entry, now.states);
        if (moved.length > 0) this.#edited(kind, entry, now.live, moved);
      }
    }
  }

  /** A row is enough only if it shows everything that was applied, and equal; otherwise the object is read. */
  #confirm(kind: Kind, entry: Entry, listed: LiveObject): Comparison {
    const at = { kind, partition: entry.partition };
    return confirm(this.#view, at, listed, (live) => this.#states(kind, entry, live));
  }

  #states(kind: Kind, entry: Entry, live: LiveObject): LeafState[] {
    const { ignore } = this.#inputs.inFiles(entry.address);
    return threeWay(appliedOf(kind, entry), ignore, live, entry, this.#names);
  }

  #moved(kind: Kind, entry: Entry, states: readonly LeafState[]): LeafState[] {
    return states.filter((state) => state.liveMoved && !this.#isOnRecord(kind, entry, state));
  }

  /** True for a difference from the applied value that somebody kept or pulled. */
  #isOnRecord(kind: Kind, entry: Entry, state: LeafState): boolean {
    const kept = entry.kept[state.path];
    if (kept !== undefined && sameJson(kept.live, state.raw)) return true;
    const around = appliedOf(kind, entry).value;
    return knownForms(entry, state.path).some((form) =>
      sameJson(baseForm(form, state.leaf.field, around, this.#names), state.live),
    );
  }

  #edited(kind: Kind, entry: Entry, live: LiveObject, moved: LeafState[]): void {
    const { place } = this.#inputs.inFiles(entry.address);
    const edit = editDigest(moved, entry);
    this.#items.push({
      ...this.#item(kind, entry, live.version),
      id: live.id,
      what: 'edited',
      message: 'was edited on the platform after the last apply',
      leaves: driftLeaves(moved),
      edit: place === null ? null : edit,
      remedies: editedRemedies({ address: entry.address, target: this.#inputs.header.target, place, edit }),
    });
  }

  #gone(kind: Kind, entry: Entry, other: LiveObject | undefined): void {
    this.#compared += 1;
    const { target } = this.#inputs.header;
    const item = this.#item(kind, entry, other?.version ?? null);
    const edit = goneDigest(entry);
    if (other === undefined) {
      this.#items.push({
        ...item,
        message: 'was deleted or archived on the platform after the last apply',
        edit: item.place === null ? null : edit,
        remedies: deletedRemedies({ address: entry.address, target, place: item.place, edit }),
      });
      return;
    }
    const live = this.#confirm(kind, entry, other);
    const states = live.state === 'ok' ? live.states : [];
    this.#items.push({
      ...item,
      what: 'replaced',
      replaced_by: other.id,
      message: `is gone from the platform, and another ${kind.singular} now has the same key (id ${other.id})`,
      leaves: driftLeaves(states.filter((state) => state.liveMoved)),
      remedies: replacedRemedies(entry.address, item.place),
    });
  }

  #item(kind: Kind, entry: Entry, now: number | null): DriftItem {
    return {
      address: entry.address,
      kind: kind.name,
      id: entry.id,
      what: 'deleted',
      replaced_by: null,
      message: '',
      place: this.#inputs.inFiles(entry.address).place,
      leaves: [],
      edit: null,
      version: kind.versioned ? { from: entry.version, now } : null,
      remedies: [],
    };
  }

  #cannot(entry: Entry, message: string): void {
    this.#unreadable.push({ address: entry.address, kind: entry.kind, message });
  }

  report(): DriftReport {
    const { commit, place, ...header } = this.#inputs.header;
    const order = new Map(this.#inputs.kinds.all.map((kind, index) => [kind.name, index]));
    const byAddress = (a: { address: string; kind: string }, b: { address: string; kind: string }) =>
      (order.get(a.kind) ?? order.size) - (order.get(b.kind) ?? order.size) ||
      byCodeUnit(a.address, b.address);
    const items = this.#items
      .map((item) => ({ ...item, remedies: remediesAt(item.remedies, place) }))
      .sort(byAddress);
    const unreadable = [...this.#unreadable].sort(byAddress);
    const told = items.map(({ address, what, replaced_by, leaves }) => ({
      address,
      what,
      replaced_by,
      leaves: leaves.map(({ path, base, live }) => ({
        path,
        base: base === undefined ? null : { value: base },
        live: live === undefined ? null : { value: live },
      })),
    }));
    return {
      format_version: header.provider === undefined ? DRIFT_FORMAT : PROVIDER_DRIFT_FORMAT,
      ...header,
      org_id: this.#inputs.org,
      ledger: { revision: this.#inputs.base.revision, commit },
      compared: this.#compared,
      items,
      unreadable,
      digest: digest({ items: told, unreadable: unreadable.map(({ address }) => address) }),
    };
  }
}
