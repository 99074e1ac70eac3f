import {
  type AccountId,
  canonical,
  fieldAt,
  fromForms,
  groupBy,
  type Json,
  type Kind,
  type Partition,
  Ref,
  type Resource,
  rowKeyFields,
  sameJson,
  splitAddress,
  type Value,
} from '../model/index.js';
import type { AddressIndex } from './address-index.js';
import type { Base, Entry } from './base.js';
import { Claims, type Dispute, sharedObject } from './claims.js';
import { normalize, plainId } from './compare.js';
import { knownEntries, pulledAddress } from './known-address.js';
import { leftoverAddress } from './leftover.js';
import { LiveView, type Reading } from './live.js';
import type { LiveObject } from './live-object.js';
import { wasMadeBefore } from './made-before.js';
import { knownForms, knownPaths } from './pulled.js';
import { keeperOf, renamedEntries } from './renames.js';
import { keyForm } from './same-form.js';
import type { Need, Snapshot } from './snapshot.js';

/** The match of one item. */
export interface Match {
  resource: Resource;
  entry: Entry | undefined;
  found:
    | { state: 'live'; live: LiveObject }
    /** No object matches the item, and the ledger knows none. */
    | { state: 'absent' }
    /** The object that the ledger knows no longer exists. */
    | { state: 'gone' }
    | { state: 'pending' }
    | { state: 'unreadable'; message: string }
    /** Several objects match, or one object is claimed twice; `ids` may be pinned. */
    | { state: 'ambiguous'; message: string; ids: (number | string)[] }
    /** The object also belongs to another resource. */
    | ({ state: 'disputed' } & Dispute);
  /** The item matches another object than its entry, so the entry says nothing about it. */
  estranged: boolean;
  /** Ids of archived objects with the same key. */
  archived: (number | string)[];
  /** Ids of other live objects with the same key that nothing claims. */
  twins: (number | string)[];
  /** An interrupted run began to replace this object: it still exists, and nothing took its place. */
  replacing: { entry: Entry; live: LiveObject } | undefined;
}

/** The matches of one kind. */
export interface KindMatches {
  matches: Match[];
  /** Entries without an item, with the state of their objects. */
  leftovers: Leftover[];
  /** A list or an object has to be read before the matches are complete. */
  isOpen: boolean;
}

/** An entry without an item. */
export interface Leftover {
  entry: Entry;
  found: Reading<LiveObject>;
  /** Its object also belongs to another entry. */
  dispute: Dispute | undefined;
  /** An item took its address by a rename; the entry leaves the files under a leftover address. */
  isDisplaced: boolean;
  /** An object with the entry's key that no entry owns: what took the place of one that is gone. */
  stranger(): LiveObject | undefined;
}

/** Matches the items of one kind with live objects: by ledger id, then by pin and rename, then by key. */
export function matchKind(
  kind: Kind,
  inputs: { desired: readonly Resource[]; base: Base },
  view: LiveView,
  names: AddressIndex,
): KindMatches {
  const items = inputs.desired.filter((resource) => resource.kind === kind);
  const entries = [...inputs.base.entries.values()].filter((entry) => entry.kind === kind.name);
  const matcher = new Matcher(kind, items, entries, view, names);
  return matcher.run();
}

class Matcher {
  readonly #kind: Kind;
  readonly #items: readonly Resource[];
  readonly #entries: readonly Entry[];
  readonly #view: LiveView;
  readonly #names: AddressIndex;
  readonly #claims: Claims;
  readonly #byAddress: ReadonlyMap<string, Resource>;
  readonly #located = new Map<Entry, Reading<LiveObject>>();
  readonly #entryOf = new Map<Resource, Entry>();
  readonly #displaced = new Set<Entry>();
  /** Items that may mean the same object as another one, by address. */
  #unclear: ReadonlyMap<string, Entry> = new Map();
  /** Entries of replaced objects, by the address of the object that took their place (the first one counts). */
  readonly #leftBy = new Map<string, Entry>();
  readonly #indexes = new Map<readonly LiveObject[], ReadonlyMap<string, LiveObject[]>>();
  readonly #formIndexes = new Map<readonly LiveObject[], ReadonlyMap<string, LiveObject[]>>();
  readonly #nameIndexes = new Map<readonly LiveObject[], ReadonlyMap<Json | undefined, LiveObject[]>>();

  constructor(
    kind: Kind,
    items: readonly Resource[],
    entries: readonly Entry[],
    view: LiveView,
    names: AddressIndex,
  ) {
    this.#kind = kind;
    this.#items = items;
    this.#entries = entries;
    this.#view = view;
    this.#names = names;
    this.#claims = new Claims(kind, items);
    this.#byAddress = new Map(items.map((item) => [item.address, item]));
    for (const entry of entries)
      if (entry.replaced !== null && !this.#leftBy.has(entry.replaced))
        this.#leftBy.set(entry.replaced, entry);
  }

  run(): KindMatches {
    const partitions = new Set([...this.#items, ...this.#entries].map((holder) => holder.partition));
    let pending = false;
    for (const partition of partitions)
      if (this.#view.list(this.#kind, partition).state === 'pending') pending = true;
    if (pending)
      return {
        matches: this.#items.map((item) => bare(item, { state: 'pending' })),
        leftovers: [],
        isOpen: true,
      };

    // Entries with an id come first: a create without an outcome is looked for among the other objects.
    for (const entry of this.#entries) if (entry.id !== null) this.#locate(entry);
    for (const entry of this.#entries) if (entry.id === null) this.#locate(entry);
    this.#assignEntries();
    const matches = this.#parted(this.#items.map((item) => this.#match(item)));
    this.#findTwins(matches);
    const used = new Set(matches.map((match) => match.entry));
    for (const match of matches) {
      if (match.found.state === 'live')
        this.#names.set(this.#kind, match.resource.address, match.found.live.id);
    }
    // Where an item took an entry's address for another object, the new record replaces the old one.
    const replaced = new Set(
      matches.filter((match) => match.estranged).map((match) => match.resource.address),
    );
    const leftovers = this.#entries
      .filter((entry) => !used.has(entry) && !replaced.has(entry.address))
      .map((entry) => ({
        entry,
        found: this.#located.get(entry) ?? ({ state: 'gone' } as const),
        dispute: this.#disputeOf(entry),
        isDisplaced: this.#displaced.has(entry),
        stranger: () => this.#stranger(entry),
      }));
    const isOpen = [...matches, ...leftovers].some(({ found }) => found.state === 'pending');
    return { matches, leftovers, isOpen };
  }

  /** Step 1: the ledger's id counts if its witness agrees. */
  #locate(entry: Entry): void {
    const located = this.#seek(entry);
    this.#located.set(entry, located);
    if (located.state !== 'ok') return;
    this.#claims.own(entry, located.value.id);
    if (entry.replaced !== null)
      this.#names.setReplaced(this.#kind, entry.address, entry.replaced, located.value.id);
  }

  #seek(entry: Entry): Reading<LiveObject> {
    const list = this.#view.list(this.#kind, entry.partition);
    if (list.state !== 'ok') return list;
    if (entry.id === null) return this.#intended(entry, list.value.active);
    const row = list.value.byId.get(entry.id);
    if (row !== undefined)
      return witnessAgrees(this.#kind, entry, row) ? { state: 'ok', value: row } : { state: 'gone' };
    const reading = this.#view.object(this.#kind, entry.partition, entry.id);
    const stranger = reading.state === 'ok' && !witnessAgrees(this.#kind, entry, reading.value);
    return stranger ? { state: 'gone' } : reading;
  }

  /** A create whose outcome is unknown: the only object with its key is its result. */
  #intended(entry: Entry, rows: readonly LiveObject[]): Reading<LiveObject> {
    const fields = this.#kind.fields;
    const free = rows.filter(
      (live) =>
        this.#claims.owner(entry.partition, live.id) === undefined &&
        !wasMadeBefore(live.createdAt, entry.sent_at),
    );
    const made = free.filter((live) =>
      rowKeyFields(this.#kind).every((name) => {
        const field = fieldAt(fields, [name]);
        const naming = this.#names.base;
        const wanted = normalize(field, fromForms(entry.leaves[name] ?? null), { naming });
        return sameJson(wanted, normalize(field, live.object[name], { naming }));
      }),
    );
    const [only, ...others] = made.length > 0 ? made : this.#inOtherForm(entry, rows, free);
    return only !== undefined && others.length === 0 ? { state: 'ok', value: only } : { state: 'gone' };
  }

  /**
   * The platform may have stored the name in another form; an object that another item means exactly does not count.
   */
  #inOtherForm(entry: Entry, rows: readonly LiveObject[], free: readonly LiveObject[]): LiveObject[] {
    const key = this.#entryKey(entry);
    const index = this.#formIndexes.get(rows) ?? groupBy(rows, (live) => keyForm(this.#liveKey(live)));
    this.#formIndexes.set(rows, index);
    const formed = key === undefined ? [] : (index.get(keyForm(key)) ?? []);
    return formed.filter((live) => free.includes(live) && !this.#isMeant(live));
  }

  /** True for an object whose key is exactly that of an item. */
  #isMeant(live: LiveObject): boolean {
    const key = canonical(this.#liveKey(live));
    return this.#items.some((item) => this.#keyOf(item) === key);
  }

  #stranger(entry: Entry): LiveObject | undefined {
    const parts = this.#entryKey(entry);
    if (parts === undefined) return undefined;
    const rows = this.#keyIndex(this.#rows(entry.partition)).get(canonical(parts)) ?? [];
    return rows.find((live) => this.#claims.owner(entry.partition, live.id) === undefined);
  }

  /** The applied natural key, with references as live ids; undefined while one of them does not exist. */
  #entryKey(entry: Entry): Json[] | undefined {
    const parts: Json[] = [];
    for (const name of rowKeyFields(this.#kind)) {
      const value = fromForms(entry.leaves[name] ?? null);
      const id =
        value instanceof Ref
          ? (plainId(fieldAt(this.#kind.fields, [name]), value) ?? this.#names.idOf(value))
          : (value as Json);
      if (id === undefined) return undefined;
      parts.push(id);
    }
    return parts;
  }

  /** Assigns entries to items: by address, by the old address of a rename, otherwise by key. */
  #assignEntries(): void {
    const { byAddress, unclear } = knownEntries(this.#items, this.#entries, () => this.#kind);
    this.#unclear = unclear;
    const free = new Set(this.#entries.filter((entry) => entry.replaced === null));
    const take = (item: Resource, entry: Entry | undefined) => {
      if (entry === undefined || !free.has(entry)) return;
      free.delete(entry);
      this.#entryOf.set(item, entry);
    };
    // An object keeps its scope, so an entry of another scope does not belong to this item.
    const owner = (item: Resource, id: number | string) => {
      const entry = this.#claims.owner(item.partition, id);
      return entry?.partition === item.partition ? entry : undefined;
    };
    const keyed = (item: Resource) => {
      const owned = this.#byKey(item).map((live) => owner(item, live.id));
      const candidates = owned.filter((entry) => entry !== undefined && free.has(entry));
      return candidates.length === 1 ? candidates[0] : undefined;
    };
    for (const [item, entry] of renamedEntries(this.#items, byAddress)) take(item, entry);
    // Where a name is only part of the address, the object is recognized by what it refers to: two endpoints may have
    // exchanged their names.
    if (!this.#kind.renames) {
      const found = this.#items.map((item) => [item, keyed(item)] as const);
      for (const [item, entry] of found) if (!this.#entryOf.has(item)) take(item, entry);
    }
    for (const item of this.#items) if (!this.#entryOf.has(item)) take(item, byAddress.get(item.address));
    for (const item of this.#items) {
      const pin = item.settings.id;
      // The pinned object left the files under another address: its entry moves along.
      if (pin !== undefined && !this.#entryOf.has(item)) take(item, owner(item, pin));
    }
    for (const item of this.#items) if (!this.#entryOf.has(item)) take(item, keyed(item));
    this.#displace();
  }

  /** Gives an entry that lost its address to a rename a leftover address, also in references to it. */
  #displace(): void {
    const taken = new Map([...this.#entryOf].map(([item, entry]) => [item.address, entry]));
    const used = new Set(this.#entryOf.values());
    for (const entry of this.#entries) {
      const { address, id, replaced } = entry;
      if (replaced !== null || id === null || used.has(entry) || (taken.get(address) ?? entry) === entry)
        continue;
      this.#displaced.add(entry);
      this.#names.setReplaced(this.#kind, leftoverAddress(address, id), address, id);
    }
  }

  #match(item: Resource): Match {
    const entry = this.#entryOf.get(item);
    const list = this.#view.list(this.#kind, item.partition);
    if (list.state === 'unreadable') return { ...bare(item, list), entry };
    const archived =
      list.state === 'ok' ? this.#sameKey(item, list.value.archived).map((live) => live.id) : [];
    const found = this.#find(item, entry);
    const replacing = found.found.state === 'absent' ? this.#replacing(item) : undefined;
    return { resource: item, archived, twins: [], replacing, ...found };
  }

  #disputeOf(entry: Entry): Dispute | undefined {
    const located = this.#located.get(entry);
    return located?.state === 'ok' ? this.#claims.dispute(entry, located.value.id) : undefined;
  }

  #replacing(item: Resource): Match['replacing'] {
    const entry = this.#leftBy.get(item.address);
    const located = entry === undefined ? undefined : this.#located.get(entry);
    return entry !== undefined && located?.state === 'ok' ? { entry, live: located.value } : undefined;
  }

  #find(item: Resource, entry: Entry | undefined): Pick<Match, 'entry' | 'found' | 'estranged'> {
    const pin = item.settings.id;
    const meant = this.#unclear.get(item.address);
    if (meant !== undefined) {
      const { address, id } = meant;
      const ids = id === null ? [] : [id];
      const message = `a pull recorded that ${address} is named ${pulledAddress(meant, this.#kind)} on the platform, but the files have both`;
      return { entry, estranged: false, found: { state: 'ambiguous', message, ids } };
    }
    if (entry !== undefined) {
      const located = this.#located.get(entry) ?? { state: 'pending' };
      if (located.state === 'ok') {
        if (pin !== undefined && pin !== located.value.id) {
          const { id } = located.value;
          const message = `the ledger records it as id ${id}, but sync pins it to id ${pin}`;
          return { entry, estranged: false, found: { state: 'ambiguous', message, ids: [id] } };
        }
        const dispute = this.#disputeOf(entry);
        if (dispute !== undefined)
          return { entry, estranged: false, found: { state: 'disputed', ...dispute } };
        return { entry, estranged: false, found: { state: 'live', live: located.value } };
      }
      if (located.state !== 'gone') return { entry, estranged: false, found: located };
      const other = this.#withoutLedger(item);
      // A create without an outcome that left no object never happened: nothing is gone.
      const never = entry.id === null;
      if (other.state === 'absent' && !never) return { entry, estranged: false, found: { state: 'gone' } };
      return { entry: undefined, estranged: true, found: other };
    }
    const found = this.#withoutLedger(item);
    const keeper = found.state === 'absent' ? keeperOf(item, this.#byAddress) : undefined;
    if (keeper === undefined || !this.#entryOf.has(keeper))
      return { entry: undefined, estranged: false, found };
    const message = `${keeper.address}, its former name, is still in the files and keeps its object`;
    return { entry: undefined, estranged: false, found: { state: 'ambiguous', message, ids: [] } };
  }

  /** Steps 2 and 3: pin, rename, or natural key, among objects that nothing else claims. */
  #withoutLedger(item: Resource): Match['found'] {
    const pin = item.settings.id;
    if (pin !== undefined) return this.#pinned(item, pin);
    const old = this.#renamed(item);
    const own = this.#unclaimed(item, this.#byKey(item));
    const candidates = old.length > 0 ? [...old, ...own.filter((live) => !old.includes(live))] : own;
    const [only] = candidates;
    if (only === undefined) return { state: 'absent' };
    if (candidates.length === 1) return { state: 'live', live: only };
    const ids = candidates.map((live) => live.id);
    return {
      state: 'ambiguous',
      ids,
      message: `${candidates.length} live objects match: ids ${ids.join(', ')}`,
    };
  }

  #pinned(item: Resource, pin: number | string): Match['found'] {
    const list = this.#view.list(this.#kind, item.partition);
    const row = list.state === 'ok' ? list.value.byId.get(pin) : undefined;
    const reading: Reading<LiveObject> =
      row === undefined ? this.#view.object(this.#kind, item.partition, pin) : { state: 'ok', value: row };
    if (reading.state === 'ok') {
      const owner = this.#claims.owner(item.partition, pin);
      if (owner !== undefined) {
        const message = `Id ${pin}, to which sync pins ${item.address}, belongs to ${owner.address}.`;
        return { state: 'disputed', message, by: 'pin', owner: owner.address };
      }
      return { state: 'live', live: reading.value };
    }
    if (reading.state === 'gone') {
      return {
        state: 'ambiguous',
        message: `id ${pin}, to which sync pins it, does not exist or is archived`,
        ids: [],
      };
    }
    return reading;
  }

  /** Objects that still have the key that `renamed_from` names. */
  #renamed(item: Resource): LiveObject[] {
    const old = item.settings.renamed_from;
    if (old === undefined || !this.#kind.renames) return [];
    const { parts } = splitAddress(old);
    const names = this.#nameIndex(this.#rows(item.partition));
    return this.#unclaimed(item, names.get(parts[0]) ?? []);
  }

  #byKey(item: Resource): readonly LiveObject[] {
    return this.#sameKey(item, this.#rows(item.partition));
  }

  #sameKey(item: Resource, rows: readonly LiveObject[]): readonly LiveObject[] {
    const wanted = this.#keyOf(item);
    return wanted === undefined ? [] : (this.#keyIndex(rows).get(wanted) ?? []);
  }

  /** Rows by natural key; computed once per list, because thousands of items need it. */
  #keyIndex(rows: readonly LiveObject[]): ReadonlyMap<string, LiveObject[]> {
    const known = this.#indexes.get(rows);
    if (known !== undefined) return known;
    const index = groupBy(rows, (live) => canonical(this.#liveKey(live)));
    this.#indexes.set(rows, index);
    return index;
  }

  /** Rows by the first field of their key, for the old names of renames. */
  #nameIndex(rows: readonly LiveObject[]): ReadonlyMap<Json | undefined, LiveObject[]> {
    const [first = ''] = this.#kind.key;
    const index = this.#nameIndexes.get(rows) ?? groupBy(rows, (live) => live.object[first]);
    this.#nameIndexes.set(rows, index);
    return index;
  }

  #rows(partition: Partition): readonly LiveObject[] {
    const list = this.#view.list(this.#kind, partition);
    return list.state === 'ok' ? list.value.active : NONE;
  }

  #unclaimed(item: Resource, rows: readonly LiveObject[]): LiveObject[] {
    return rows.filter((live) => this.#isUnclaimed(item, live));
  }

  #isUnclaimed(item: Resource, { id }: LiveObject): boolean {
    return this.#claims.owner(item.partition, id) === undefined && !this.#claims.isPinnedElsewhere(item, id);
  }

  /** The natural key with references as live ids; undefined while one of them does not exist. */
  #keyOf(item: Resource): string | undefined {
    const parts: Json[] = [];
    for (const name of rowKeyFields(this.#kind)) {
      const value: Value = item.value[name] ?? null;
      if (value instanceof Ref) {
        const id = this.#names.idOf(value);
        if (id === undefined) return undefined;
        parts.push(id);
      } else parts.push(value as Json);
    }
    return canonical(parts);
  }

  #liveKey(live: LiveObject): Json[] {
    return rowKeyFields(this.#kind).map((name) => live.object[name] ?? null);
  }

  /** Where several items mean one object, none of them gets it. */
  #parted(matches: Match[]): Match[] {
    const byObject = groupBy(
      matches.filter(({ found }) => found.state === 'live'),
      ({ resource, found }) =>
        found.state === 'live' ? this.#claims.key(resource.partition, found.live.id) : '',
    );
    const shared = new Map<Match, Match['found']>();
    for (const same of byObject.values()) {
      const [first] = same;
      if (same.length < 2 || first?.found.state !== 'live') continue;
      const { id } = first.found.live;
      const message = sharedObject(
        id,
        same.map(({ resource }) => resource.address),
      );
      const isPinned = same.some(({ resource }) => resource.settings.id === id);
      const by = isPinned ? 'pins' : 'key';
      for (const match of same) shared.set(match, { state: 'disputed', message, by, id });
    }
    return matches.map((match) => ({ ...match, found: shared.get(match) ?? match.found }));
  }

  /** Finds duplicates: a lost answer, or somebody at the same moment, may have made a second object. */
  #findTwins(matches: readonly Match[]): void {
    const meant = new Set(
      matches.flatMap(({ resource, found }) =>
        found.state === 'live' ? this.#claims.key(resource.partition, found.live.id) : [],
      ),
    );
    for (const match of matches) {
      const { resource, found, entry } = match;
      if (found.state !== 'live' || entry === undefined || resource.settings.id === found.live.id) continue;
      match.twins = this.#unclaimed(resource, this.#byKey(resource))
        .filter(({ id }) => !meant.has(this.#claims.key(resource.partition, id)))
        .map(({ id }) => id);
    }
  }
}

/**
 * The object with an id of an entry's kind and partition, read by itself; undefined where there is none. Returns what
 * has to be read first instead.
 */
export function findObject(
  kind: Kind,
  entry: Entry,
  id: number | string,
  at: { org: AccountId; snapshot: Snapshot },
): { needs: Need[] } | { live: LiveObject | undefined } {
  const view = new LiveView(at.org, at.snapshot);
  // Only objects in the list of the partition belong to this account and scope.
  const list = view.list(kind, entry.partition);
  const isListed = list.state === 'ok' && list.value.byId.has(id);
  const reading = isListed ? view.object(kind, entry.partition, id) : undefined;
  const needs = at.snapshot.takeNeeds();
  return needs.length > 0 ? { needs } : { live: reading?.state === 'ok' ? reading.value : undefined };
}

const NONE: readonly LiveObject[] = [];

function bare(resource: Resource, found: Match['found']): Match {
  return {
    resource,
    entry: undefined,
    found,
    estranged: false,
    archived: [],
    twins: [],
    replacing: undefined,
  };
}

/** `created_at` proves that an id still means the same object; without it, the key or a text must agree. */
function witnessAgrees(kind: Kind, entry: Entry, live: LiveObject): boolean {
  if (entry.witness.created_at !== null && live.createdAt !== null)
    return entry.witness.created_at === live.createdAt;
  const fields = kind.fields.fields;
  return knownPaths(entry).some((path) => {
    const field = fields[path];
    if (field === undefined) return false;
    const identifies = kind.key.includes(path) || (field.type === 'text' && field.long === true);
    if (!identifies) return false;
    const found = live.object[path];
    const known = [...knownForms(entry, path), entry.observed[path]];
    return typeof found === 'string' && found !== '' && known.includes(found);
  });
}

/** The applied key fields of an entry, as far as they are plain values. */
export function keyValues(kind: Kind, entry: Entry): { [name: string]: Value } {
  const out: { [name: string]: Value } = {};
  for (const name of kind.key) {
    const form = entry.leaves[name];
    if (typeof form === 'string' || typeof form === 'number') out[name] = form;
  }
  return out;
}
