import {
  fieldAt,
  type Kind,
  type Partition,
  parsePath,
  roleOf,
  rowKeyFields,
  startsWith,
} from '../model/index.js';
import {
  type Entry,
  flattenLive,
  guard,
  isProof,
  type Leaf,
  type LeafState,
  type Live,
  LiveView,
  type Match,
  matchKind,
  Names,
  type Need,
  type PlanInputs,
  pullCommand,
  type Reading,
  rawLeaf,
  resolveExternal,
  type Snapshot,
  threeWay,
  valueAt,
} from '../plan/index.js';
import { addressFrame, type LiveAddress, liveAddress } from './addresses.js';
import { type OpenPoint, openPoint } from './open-point.js';
import { partitionsOf } from './partitions.js';
import { PULL_CODES } from './pull-codes.js';
import type { Wanted } from './request.js';
import type { Variables } from './variables.js';

/** An item of the files with its live object, compared. */
export interface Existing {
  match: Match;
  live: Live;
  states: LeafState[];
  /** Leaves that the file does not name and that were edited on the platform since they were last seen. */
  unnamed: Leaf[];
  /** It was asked for by name, pattern or `--all`. */
  named: boolean;
}

/** A live object that is in no file. */
export interface Fresh extends LiveAddress {
  kind: Kind;
  partition: Partition;
  live: Live;
  /** The ledger knows it: its item left the files. */
  entry: Entry | undefined;
}

/** The platform beside the files: what a pull decides from. */
export interface Survey {
  names: Names;
  matches: Match[];
  existing: Existing[];
  fresh: Fresh[];
  /** Items whose objects are gone. */
  gone: Match[];
  open: OpenPoint[];
}

export interface SurveyInputs {
  plan: PlanInputs;
  wanted: Wanted;
  variables: Variables;
  /** Live objects that turned out not to fit into files, by `freshKey`. */
  rejected: ReadonlySet<string>;
}

/** What identifies a live object. */
export function freshKey(kind: Kind, partition: Partition, id: number | string): string {
  return `${kind.name} ${ownKey(partition, id)}`;
}

/**
 * Reads from the snapshot what a pull is about, matched and compared by the planner's own means. Pure:
 * what was not read yet comes back as needs, as with `makePlan`.
 */
export function survey(inputs: SurveyInputs, snapshot: Snapshot): { needs: Need[] } | { survey: Survey } {
  const surveyor = new Surveyor(inputs, snapshot);
  const done = surveyor.run();
  const needs = snapshot.takeNeeds();
  if (needs.length > 0) return { needs };
  if (!done) throw new Error('a pull waits for something that it did not ask for');
  return { survey: surveyor.result };
}

class Surveyor {
  readonly result: Survey;
  readonly #inputs: SurveyInputs;
  readonly #view: LiveView;
  #pending = false;

  constructor(inputs: SurveyInputs, snapshot: Snapshot) {
    this.#inputs = inputs;
    this.#view = new LiveView(inputs.plan.kinds, inputs.plan.org, snapshot);
    const names = new Names(inputs.plan.base);
    this.result = { names, matches: [], existing: [], fresh: [], gone: [], open: [] };
  }

  /** False while something is missing that was asked for. */
  run(): boolean {
    for (const kind of relevant(this.#inputs)) this.#kind(kind);
    return !this.#pending;
  }

  #kind(kind: Kind): void {
    const { plan, wanted } = this.#inputs;
    const places = wanted.findsNew ? this.#places(kind) : [];
    if (!resolveExternal(kind, plan, this.#view, this.result.names)) this.#pending = true;
    const found = matchKind(kind, plan, this.#view, this.result.names);
    const isPending = found.matches.some((match) => match.found.state === 'pending');
    const lists = places.map((partition) => ({ partition, list: this.#view.list(kind, partition) }));
    if (isPending || lists.some(({ list }) => list.state === 'pending')) {
      this.#pending = true;
      return;
    }
    this.result.matches.push(...found.matches);
    const told = new Set<Partition>();
    for (const match of found.matches) {
      if (wanted.covers([match.resource.address], match.resource.partition)) this.#match(match, told);
    }
    const claimed = claims(found.matches);
    const left = new Map<string, Entry>();
    for (const { entry, found: reading } of found.leftovers)
      if (reading.state === 'ok') left.set(ownKey(entry.partition, reading.value.id), entry);
    const fresh: Fresh[] = [];
    for (const { partition, list } of lists) {
      if (list.state === 'unreadable') this.#unreadable(kind, partition, list.message, told);
      if (list.state !== 'ok') continue;
      for (const live of list.value.active) {
        const key = ownKey(partition, live.id);
        const isRejected = this.#inputs.rejected.has(freshKey(kind, partition, live.id));
        if (!claimed.has(key) && !isRejected) this.#unclaimed(kind, partition, live, left.get(key), fresh);
      }
    }
    this.#tellTwins(kind, fresh, found.matches);
  }

  #places(kind: Kind): Partition[] {
    const { plan, wanted, variables } = this.#inputs;
    const found = partitionsOf(kind, plan.kinds, wanted, this.#view.snapshot, (partition) => {
      const { prefixes, suffix } = addressFrame(kind, partition, variables);
      return wanted.canFit(prefixes, suffix);
    });
    if (found.pending) this.#pending = true;
    for (const { scope, message } of found.unreadable) {
      this.result.open.push(
        openPoint({
          code: PULL_CODES.unreadable.code,
          weight: 'error',
          address: kind.name,
          message: `The ${scope}s of the organization cannot be listed (${message}), so ${kind.name} in them were not looked for.`,
          remedies: [
            {
              to: 'To go on',
              type: 'name workflows with --workflow, or give the key the right to list them',
            },
          ],
        }),
      );
    }
    return found.partitions;
  }

  #match(match: Match, told: Set<Partition>): void {
    const { resource, found, entry } = match;
    const { kind, address, partition, place } = resource;
    switch (found.state) {
      case 'unreadable':
        this.#unreadable(kind, partition, found.message, told);
        return;
      case 'ambiguous':
        this.result.open.push(
          openPoint({
            code: PULL_CODES.ambiguous.code,
            weight: 'open',
            address,
            place,
            ids: found.ids,
            message: `It is not clear which object is meant: ${found.message}.`,
            remedies: found.ids.map((id) => ({
              to: `To mean the one with id ${id}`,
              type: `sync: {${JSON.stringify(address)}: {id: {${JSON.stringify(this.#inputs.plan.header.target)}: ${JSON.stringify(id)}}}}`,
            })),
          }),
        );
        return;
      case 'gone':
        this.result.gone.push(match);
        return;
      case 'live':
        this.#compare(match, found.live, entry, told);
    }
  }

  #compare(match: Match, listed: Live, entry: Entry | undefined, told: Set<Partition>): void {
    const { resource } = match;
    const { kind, partition, address } = resource;
    const compared = (live: Live) =>
      threeWay(kind, resource.value, resource.settings.ignore ?? [], live, entry, this.result.names);
    const named = this.#inputs.wanted.names([address], partition);
    let live = listed;
    let states = compared(live);
    const isAgreed = isProof(states) && states.every((state) => state.asWanted);
    if (!live.confirmed && (!isAgreed || (named && unnamedEdits(match, live, entry).length > 0))) {
      const reading = this.#read(kind, partition, listed, resource.value, told);
      if (reading === undefined) return;
      if (reading.state === 'gone') {
        if (entry !== undefined) this.result.gone.push(match);
        else this.#unconfirmed(address, listed.id);
        return;
      }
      live = reading.value;
      states = compared(live);
    }
    const unnamed = named ? unnamedEdits(match, live, entry) : [];
    this.result.existing.push({ match, live, states, unnamed, named });
  }

  #unclaimed(kind: Kind, partition: Partition, listed: Live, entry: Entry | undefined, fresh: Fresh[]): void {
    const { wanted, variables } = this.#inputs;
    const naming = liveAddress(kind, partition, listed, this.result.names, variables);
    const address = entry?.address ?? naming?.address ?? `${kind.name}/id:${listed.id}`;
    const aliases = [...new Set([...(naming?.aliases ?? []), address])];
    if (!wanted.names(aliases, partition)) return;
    // It was replaced and goes with one of the next applies.
    if (entry !== undefined && entry.replaced !== null) return;
    if (entry !== undefined && !wanted.isExplicit(aliases)) {
      this.#leftFiles(entry, listed);
      return;
    }
    const told = new Set<Partition>();
    const reading = this.#read(kind, partition, listed, keyValues(kind, listed), told);
    if (reading === undefined) return;
    if (reading.state === 'gone') {
      this.#unconfirmed(address, listed.id);
      return;
    }
    const live = reading.value;
    if (naming === undefined) {
      this.result.open.push(
        openPoint({
          code: PULL_CODES.notForFiles.code,
          weight: 'open',
          address,
          ids: [live.id],
          message: `A ${kind.singular} without ${kind.key.join(', ')} (id ${live.id}) cannot be named in files.`,
          remedies: [{ to: 'To pull it', type: 'give it a name in the web app' }],
        }),
      );
      return;
    }
    this.#tellSecrets(kind, address, live);
    fresh.push({ kind, partition, live, entry, ...naming });
  }

  /** What is write-only never comes into the files, masked or not; that it is there is worth knowing. */
  #tellSecrets(kind: Kind, address: string, live: Live): void {
    for (const [name, field] of Object.entries(kind.fields.fields)) {
      const value = live.object[name];
      const isThere = value !== null && typeof value === 'object' && Object.keys(value).length > 0;
      if (roleOf(field) !== 'secret' || !isThere) continue;
      this.result.open.push(
        openPoint({
          code: PULL_CODES.secretLeft.code,
          weight: 'note',
          address,
          path: name,
          message: `${name} is write-only, so it is not in the files; the platform keeps what it has.`,
          remedies: [{ to: 'To manage it', type: `write ${name} with {$env: NAME} into the item` }],
        }),
      );
    }
  }

  /** Of live objects that files cannot tell apart none comes in: nobody can say which one is meant. */
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
      const own = item?.found.state === 'live' ? [item.found.live.id] : [];
      const ids = [...own, ...same.map(({ live }) => live.id)];
      const message =
        own.length > 0
          ? `The item of the files is id ${own[0]}; another live ${kind.singular} of the same name (id ${same.map(({ live }) => live.id).join(', ')}) was not pulled.`
          : `${ids.length} live objects have this name (ids ${ids.join(', ')}), and files cannot tell them apart; none was pulled.`;
      this.result.open.push(
        openPoint({
          code: PULL_CODES.twins.code,
          weight: 'open',
          address,
          ids,
          message,
          remedies: [
            { to: 'To pull them', type: 'rename all but one in the web app, then pull again' },
            {
              to: 'To pull one of them',
              type: `write the item, with sync: {${JSON.stringify(address)}: {id: {${JSON.stringify(this.#inputs.plan.header.target)}: ${JSON.stringify(ids.at(-1) ?? 0)}}}}, and pull again`,
            },
          ],
        }),
      );
    }
  }

  #read(
    kind: Kind,
    partition: Partition,
    listed: Live,
    value: Parameters<LiveView['object']>[3],
    told: Set<Partition>,
  ): Exclude<Reading<Live>, { state: 'pending' | 'unreadable' }> | undefined {
    const reading = this.#view.object(kind, partition, listed.id, value);
    if (reading.state === 'ok' || reading.state === 'gone') return reading;
    if (reading.state === 'pending') this.#pending = true;
    else this.#unreadable(kind, partition, reading.message, told);
    return undefined;
  }

  #unreadable(kind: Kind, partition: Partition, message: string, told: Set<Partition>): void {
    if (told.has(partition)) return;
    told.add(partition);
    const isAllowed = this.#inputs.plan.policy.allow_unreadable.includes(kind.name);
    this.result.open.push(
      openPoint({
        code: PULL_CODES.unreadable.code,
        weight: isAllowed ? 'open' : 'error',
        address: kind.name,
        message: `The ${kind.name} of ${partition} cannot be read (${message}), so nothing of them was pulled.`,
        remedies: [
          { to: 'To pull them', type: "give the key's user the right to read them" },
          ...(isAllowed
            ? []
            : [{ to: 'To go on without them', type: `set allow_unreadable: [${kind.name}]` }]),
        ],
      }),
    );
  }

  #unconfirmed(address: string, id: number | string): void {
    this.result.open.push(
      openPoint({
        code: PULL_CODES.unconfirmed.code,
        weight: 'open',
        address,
        ids: [id],
        message: `The platform lists it (id ${id}), but it cannot be read by its id; nothing was pulled.`,
        remedies: [{ to: 'To go on', type: 'pull again' }],
      }),
    );
  }

  #leftFiles(entry: Entry, live: Live): void {
    this.result.open.push(
      openPoint({
        code: PULL_CODES.leftFiles.code,
        weight: 'note',
        address: entry.address,
        ids: [live.id],
        message: `The ledger knows it (id ${live.id}), and it is in no file here: it left them, or came in elsewhere.`,
        remedies: [{ to: 'To bring it into these files', type: pullCommand(entry.address) }],
      }),
    );
  }
}

/** Kinds that the pull is about, and those whose objects they refer to, in the order of creation. */
function relevant({ plan, wanted }: SurveyInputs): Kind[] {
  const wantedKinds = plan.kinds.all.filter(
    (kind) =>
      kind.lifecycle === 'object' &&
      ((wanted.findsNew && wanted.canFit([`${kind.name}/`], '')) ||
        plan.desired.some((item) => item.kind === kind && wanted.covers([item.address], item.partition))),
  );
  const names = new Set(wantedKinds.map((kind) => kind.name));
  for (const kind of [...plan.kinds.all].reverse()) {
    if (names.has(kind.name)) for (const name of kind.after) names.add(name);
  }
  return plan.kinds.all.filter((kind) => names.has(kind.name) && kind.lifecycle === 'object');
}

/** Objects that items mean, or might mean. */
function claims(matches: readonly Match[]): Set<string> {
  const claimed = new Set<string>();
  for (const { resource, found } of matches) {
    if (found.state === 'live') claimed.add(ownKey(resource.partition, found.live.id));
    if (found.state === 'ambiguous') for (const id of found.ids) claimed.add(ownKey(resource.partition, id));
  }
  return claimed;
}

function ownKey(partition: Partition, id: number | string): string {
  return `${partition} ${typeof id} ${id}`;
}

function keyValues(kind: Kind, live: Live): { [name: string]: string | number } {
  const out: { [name: string]: string | number } = {};
  for (const name of rowKeyFields(kind)) {
    const value = live.object[name];
    if (typeof value === 'string' || typeof value === 'number') out[name] = value;
  }
  return out;
}

/** Fields that the ledger saw last with another value than now, and that neither file nor base names. */
function unnamedEdits(match: Match, live: Live, entry: Entry | undefined): Leaf[] {
  if (entry === undefined) return [];
  const { kind, value, settings } = match.resource;
  const ignored = (settings.ignore ?? []).map((path) => parsePath(path) ?? [path]);
  return [...flattenLive(kind, live.object).values()].filter(({ path, steps, field }) => {
    const top = fieldAt(kind.fields, steps.slice(0, 1));
    const seen = Object.hasOwn(entry.seen, path) ? entry.seen[path] : undefined;
    if (seen === undefined || field === undefined || top === undefined || roleOf(top) !== 'managed')
      return false;
    if (ignored.some((prefix) => startsWith(steps, prefix))) return false;
    const found = valueAt(live.object, steps);
    if (seen === guard(rawLeaf(field, found, live.object))) return false;
    return !isWritten(value, steps) && !Object.hasOwn(entry.leaves, path);
  });
}

function isWritten(value: Match['resource']['value'], steps: readonly (string | number)[]): boolean {
  let at: unknown = value;
  for (const step of steps) {
    if (at === null || typeof at !== 'object' || Array.isArray(at)) return at !== undefined;
    if (!Object.hasOwn(at, step)) return false;
    at = (at as { [name: string]: unknown })[String(step)];
  }
  return true;
}
