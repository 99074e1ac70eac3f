import {
  AddressIndex,
  Claims,
  confirm,
  type Entry,
  isProof,
  type LeafState,
  type LiveObject,
  type LiveView,
  landedFor,
  type Match,
  matchKind,
  type Need,
  type Reading,
  resolveExternal,
  threeWay,
} from '../../compare/index.js';
import { groupBy, type Kind, type Leaf, objectKey, type Partition } from '../../model/index.js';
import { markOf, type PlanInputs } from '../../plan/index.js';
import type { OpenPoint } from '../open-point.js';
import type { Variables } from '../variables.js';
import { addressFrame, type LiveAddress, liveAddress } from './addresses.js';
import { partitionsOf } from './partitions.js';
import type { PullSelection } from './request.js';
import {
  disputedObject,
  leftFiles,
  namelessObject,
  secretsLeft,
  sharedByScopes,
  twinObjects,
  unclearObject,
  unconfirmedObject,
  unlistedPlaces,
  unreadableList,
} from './survey-points.js';
import { unnamedEdits } from './unnamed-edits.js';

/** An item of the files, compared with its live object. */
export interface Existing {
  match: Match;
  live: LiveObject;
  states: LeafState[];
  /** Leaves that the file does not name and that were edited on the platform since they were last seen. */
  unnamed: Leaf[];
  /** It was requested by `--all`, a pattern or a workflow. */
  named: boolean;
}

/** A live object that is in no file. */
export interface Fresh extends LiveAddress {
  kind: Kind;
  partition: Partition;
  live: LiveObject;
  /** Set where the ledger knows it: its item left the files. */
  entry: Entry | undefined;
}

/** The platform compared with the files: what a pull is decided from. */
export interface Survey {
  names: AddressIndex;
  matches: Match[];
  /** Items that the pull is about. */
  covered: Match[];
  existing: Existing[];
  fresh: Fresh[];
  /** Items whose objects are gone, or were removed by a rollback. */
  gone: Match[];
  open: OpenPoint[];
}

/** What a survey is made from. */
export interface SurveyInputs {
  plan: PlanInputs;
  wanted: PullSelection;
  variables: Variables;
  /** Live objects that cannot be written to files, by `freshKey`. */
  rejected: ReadonlySet<string>;
}

/** Identifies a live object. */
export function freshKey(kind: Kind, partition: Partition, id: number | string): string {
  return `${kind.name} ${objectKey(partition, id)}`;
}

/**
 * Reads from the snapshot what a pull is about, matched and compared like a plan. Pure: what was not read yet is
 * returned as needs, as with `makePlan`.
 */
export function survey(inputs: SurveyInputs, view: LiveView): { needs: Need[] } | { survey: Survey } {
  const surveyor = new Surveyor(inputs, view);
  const done = surveyor.run();
  const needs = view.snapshot.takeNeeds();
  if (needs.length > 0) return { needs };
  if (!done) throw new Error('a pull waits for something that it did not request');
  return { survey: surveyor.result };
}

class Surveyor {
  readonly result: Survey;
  readonly #inputs: SurveyInputs;
  readonly #view: LiveView;
  /** Kinds with an object, or a reference, that is not found yet. */
  readonly #open = new Set<string>();
  #pending = false;

  constructor(inputs: SurveyInputs, view: LiveView) {
    this.#inputs = inputs;
    this.#view = view;
    const names = new AddressIndex(inputs.plan.base);
    this.result = { names, matches: [], covered: [], existing: [], fresh: [], gone: [], open: [] };
  }

  /** False while something that was asked for is missing. */
  run(): boolean {
    for (const kind of relevant(this.#inputs)) this.#kind(kind);
    return !this.#pending;
  }

  #kind(kind: Kind): void {
    const { plan, wanted } = this.#inputs;
    const places = wanted.findsNew ? this.#places(kind) : [];
    const isResolved = resolveExternal(kind, plan, this.#view, this.result.names);
    const found = matchKind(kind, plan, this.#view, this.result.names);
    const isPending = found.matches.some((match) => match.found.state === 'pending');
    const lists = places.map((partition) => ({ partition, list: this.#view.list(kind, partition) }));
    const isOpen = !isResolved || isPending || lists.some(({ list }) => list.state === 'pending');
    // An object that refers to one that is not found yet would look changed, and be read for nothing.
    if (isOpen || kind.after.some((name) => this.#open.has(name))) {
      this.#open.add(kind.name);
      this.#pending = true;
      return;
    }
    this.result.matches.push(...found.matches);
    const told = new Set<Partition>();
    for (const match of found.matches) {
      const { address, partition } = match.resource;
      // Items that git left out of the checkout have no file here to write into.
      if (!plan.selected(address) || !wanted.covers([address], partition)) continue;
      this.result.covered.push(match);
      this.#match(match, told);
    }
    const objects = new Claims(kind, []);
    const claimed = claims(found.matches, objects);
    const left = new Map<string, Entry>();
    for (const { entry, found: reading } of found.leftovers)
      if (reading.state === 'ok') left.set(objects.key(entry.partition, reading.value.id), entry);
    const fresh: Fresh[] = [];
    for (const { entry, found: reading } of found.leftovers) {
      if (reading.state !== 'ok' || !wanted.bringsBack(entry)) continue;
      claimed.add(objects.key(entry.partition, reading.value.id));
      this.#unclaimed(kind, entry.partition, reading.value, entry, fresh);
    }
    for (const { partition, list } of lists) {
      if (list.state === 'unreadable') this.#unreadable(kind, partition, list.message, told);
      if (list.state !== 'ok') continue;
      for (const live of list.value.active) {
        const key = objects.key(partition, live.id);
        const isRejected = this.#inputs.rejected.has(freshKey(kind, partition, live.id));
        const entry = left.get(key);
        // Lists of other scopes may show it too; the ledger says which scope it is in.
        const isElsewhere = entry !== undefined && entry.partition !== partition;
        if (!claimed.has(key) && !isRejected && !isElsewhere)
          this.#unclaimed(kind, partition, live, entry, fresh);
      }
    }
    this.#tellTwins(kind, this.#once(kind, fresh, objects), found.matches);
  }

  #places(kind: Kind): Partition[] {
    const { plan, wanted, variables } = this.#inputs;
    const found = partitionsOf(kind, plan.kinds, wanted, this.#view.snapshot, (partition) => {
      const { prefixes, suffix } = addressFrame(kind, partition, variables);
      return wanted.canFit(prefixes, suffix);
    });
    if (found.pending) this.#pending = true;
    for (const { scope, message } of found.unreadable)
      this.result.open.push(unlistedPlaces(kind, scope, message));
    return found.partitions;
  }

  #match(match: Match, told: Set<Partition>): void {
    const { resource, found, entry } = match;
    const { kind, partition } = resource;
    switch (found.state) {
      case 'unreadable':
        this.#unreadable(kind, partition, found.message, told);
        return;
      case 'ambiguous':
        this.result.open.push(unclearObject(resource, found.message, found.ids, this.#target));
        return;
      case 'disputed':
        this.result.open.push(disputedObject(resource, { dispute: found, target: this.#target }));
        return;
      case 'gone':
        this.result.gone.push(match);
        return;
      case 'absent':
        // An apply creates it, unless a rollback removed it from the platform.
        if (markOf(this.#inputs.plan, resource.address, entry) !== null) this.result.gone.push(match);
        return;
      case 'live':
        this.#compare(match, found.live, entry, told);
    }
  }

  #compare(match: Match, listed: LiveObject, entry: Entry | undefined, told: Set<Partition>): void {
    const { resource } = match;
    const { kind, partition, address } = resource;
    const landed = landedFor(this.#inputs.plan.base, entry, resource);
    const compared = (live: LiveObject) =>
      threeWay(resource, resource.settings.ignore ?? [], live, entry, this.result.names, landed);
    const named = this.#inputs.wanted.names([address], partition);
    // A pull takes values over, so a row must prove that there are none, also in fields that no file names.
    const proves = (states: LeafState[]) =>
      isProof(states) &&
      states.every((state) => state.asWanted) &&
      !(named && unnamedEdits(match, listed, entry).length > 0);
    const found = confirm(this.#view, resource, listed, compared, proves);
    switch (found.state) {
      case 'pending':
        this.#pending = true;
        return;
      case 'unreadable':
        this.#unreadable(kind, partition, found.message, told);
        return;
      case 'gone':
        if (entry !== undefined) this.result.gone.push(match);
        else this.result.open.push(unconfirmedObject(address, listed.id));
        return;
      case 'ok': {
        const { live, states } = found;
        const unnamed = named ? unnamedEdits(match, live, entry) : [];
        this.result.existing.push({ match, live, states, unnamed, named });
      }
    }
  }

  #unclaimed(
    kind: Kind,
    partition: Partition,
    listed: LiveObject,
    entry: Entry | undefined,
    fresh: Fresh[],
  ): void {
    const { wanted, variables } = this.#inputs;
    const naming = liveAddress(kind, partition, listed, this.result.names, variables);
    const address = entry?.address ?? naming?.address ?? `${kind.name}/id:${listed.id}`;
    const aliases = [...new Set([...(naming?.aliases ?? []), address])];
    const isBack = entry !== undefined && wanted.bringsBack(entry);
    if (!isBack && !wanted.names(aliases, partition)) return;
    // It was replaced, and one of the next applies deletes it.
    if (entry !== undefined && entry.replaced !== null) return;
    if (entry !== undefined && !isBack && !wanted.isExplicit(aliases)) {
      this.result.open.push(leftFiles(entry, listed));
      return;
    }
    const told = new Set<Partition>();
    const reading = this.#read(kind, partition, listed, told);
    if (reading === undefined) return;
    if (reading.state === 'gone') {
      this.result.open.push(unconfirmedObject(address, listed.id));
      return;
    }
    const live = reading.value;
    if (naming === undefined) {
      this.result.open.push(namelessObject(kind, address, live.id));
      return;
    }
    this.result.open.push(...secretsLeft(kind, address, live));
    fresh.push({ kind, partition, live, entry, ...naming });
  }

  /** An object in the lists of several scopes belongs to one of them, and nobody can say which. */
  #once(kind: Kind, fresh: readonly Fresh[], objects: Claims): Fresh[] {
    const byObject = groupBy(fresh, ({ partition, live }) => objects.key(partition, live.id));
    return [...byObject.values()].flatMap((same) => {
      const [only, ...others] = same;
      if (only === undefined || others.length === 0) return same;
      this.result.open.push(
        sharedByScopes(
          kind,
          only.live.id,
          same.map(({ address }) => address),
        ),
      );
      return [];
    });
  }

  /** Reports live objects that files cannot tell apart; none of them is imported. */
  #tellTwins(kind: Kind, fresh: readonly Fresh[], matches: readonly Match[]): void {
    const byAddress = new Map<string, Fresh[]>();
    for (const one of fresh) byAddress.set(one.address, [...(byAddress.get(one.address) ?? []), one]);
    const taken = new Map(matches.map((match) => [match.resource.address, match]));
    for (const [address, same] of byAddress) {
      const [only] = same;
      const item = taken.get(address);
      if (only !== undefined && same.length === 1 && item === undefined) {
        this.result.fresh.push(only);
        this.result.names.set(kind, address, only.live.id);
        continue;
      }
      const own = item?.found.state === 'live' ? item.found.live.id : undefined;
      const others = same.map(({ live }) => live.id);
      this.result.open.push(twinObjects(kind, address, own, others, this.#target));
    }
  }

  #read(
    kind: Kind,
    partition: Partition,
    listed: LiveObject,
    told: Set<Partition>,
  ): Exclude<Reading<LiveObject>, { state: 'pending' | 'unreadable' }> | undefined {
    const reading = this.#view.object(kind, partition, listed.id);
    if (reading.state === 'ok' || reading.state === 'gone') return reading;
    if (reading.state === 'pending') this.#pending = true;
    else this.#unreadable(kind, partition, reading.message, told);
    return undefined;
  }

  #unreadable(kind: Kind, partition: Partition, message: string, told: Set<Partition>): void {
    if (told.has(partition)) return;
    told.add(partition);
    const isAllowed = this.#inputs.plan.policy.allow_unreadable.includes(kind.name);
    this.result.open.push(unreadableList(kind, partition, message, isAllowed));
  }

  get #target(): string {
    return this.#inputs.plan.header.target;
  }
}

/** Kinds that the pull is about, and kinds that their objects refer to, in the order of creation. */
function relevant({ plan, wanted }: SurveyInputs): Kind[] {
  const wantedKinds = plan.kinds.all.filter(
    (kind) =>
      kind.lifecycle === 'object' &&
      ((wanted.findsNew && wanted.canFit([`${kind.name}/`], '')) ||
        plan.desired.some(
          (item) =>
            item.kind === kind &&
            plan.selected(item.address) &&
            wanted.covers([item.address], item.partition),
        ) ||
        [...plan.base.entries.values()].some(
          (entry) => entry.kind === kind.name && wanted.bringsBack(entry),
        )),
  );
  const names = new Set(wantedKinds.map((kind) => kind.name));
  for (const kind of [...plan.kinds.all].reverse()) {
    if (names.has(kind.name)) for (const name of kind.after) names.add(name);
  }
  return plan.kinds.all.filter((kind) => names.has(kind.name) && kind.lifecycle === 'object');
}

/** Objects that items mean, or may mean. */
function claims(matches: readonly Match[], objects: Claims): Set<string> {
  const claimed = new Set<string>();
  for (const { resource, found } of matches) {
    if (found.state === 'live') claimed.add(objects.key(resource.partition, found.live.id));
    if (found.state === 'ambiguous')
      for (const id of found.ids) claimed.add(objects.key(resource.partition, id));
  }
  return claimed;
}
