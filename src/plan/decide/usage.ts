import { type AddressIndex, type LiveObject, type LiveView, usesOf } from '../../compare/index.js';
import {
  type Field,
  formatAddress,
  groupBy,
  type Kind,
  parsePath,
  type ValueObject,
} from '../../model/index.js';
import type { Change } from '../document/plan.js';
import type { PlanInputs } from '../inputs.js';
import type { PlanContext } from './context.js';
import type { PlanBuilder } from './plan-builder.js';

/** The users of an object that may be deleted. */
export interface Users {
  /** Changes of this plan that each remove a use: the delete waits for them. */
  waits: string[];
  /** Users that stay, in words; while there is one, the object stays too. */
  stay: string[];
}

/** An item that names an object by its id. */
interface NamingItem {
  user: Kind;
  address: string;
}

/** The users of a kind's objects on the platform. */
interface LiveUsers {
  /** Something has to be read before all users are known. */
  isOpen: boolean;
  /** Possible users that cannot be seen, in words. */
  stay: string[];
  usersOf: ReadonlyMap<string, { user: Kind; live: LiveObject }[]>;
}

/** Finds the users of an object: it is deleted only if nothing outside the plan uses it. */
export class Usage {
  readonly #inputs: PlanInputs;
  readonly #view: LiveView;
  readonly #names: AddressIndex;
  readonly #draft: PlanBuilder;
  /** Addresses of the objects that are in no file any more, by live id. */
  readonly #leftFiles = new Map<string, string>();
  readonly #items: ReadonlyMap<string, PlanInputs['desired'][number]>;
  readonly #naming = new Map<Kind, ReadonlyMap<string, NamingItem[]>>();
  readonly #users = new Map<Kind, LiveUsers>();

  constructor(context: PlanContext) {
    const { inputs, view, names, draft } = context;
    this.#inputs = inputs;
    this.#view = view;
    this.#names = names;
    this.#draft = draft;
    this.#items = new Map(inputs.desired.map((resource) => [resource.address, resource]));
  }

  /** Adds an object that is in no file any more, with the address that the ledger has for it. */
  left(kind: Kind, id: number | string, address: string): void {
    this.#leftFiles.set(`${kind.name} ${id}`, address);
  }

  /**
   * The users of an object; undefined while something has to be read first. The users themselves must be decided
   * before.
   */
  of(kind: Kind, id: number | string): Users | undefined {
    const { isOpen, stay, usersOf } = this.#live(kind);
    const found = usersOf.get(idKey(id)) ?? [];
    const users: Users = { waits: [], stay: [...stay] };
    for (const { user, address } of this.#inFiles(kind).get(idKey(id)) ?? [])
      if (user.lifecycle !== 'launch' || this.#draft.changes.get(address)?.action === 'launch')
        users.stay.push(address);
    for (const { user, live } of found)
      if (user !== kind || live.id !== id) this.#judge(user, live, kind, id, users);
    const counted = this.#counted(kind, id);
    if (isOpen || counted === 'pending') return undefined;
    if (counted === 'unknown') users.stay.push('possibly others: the platform does not say how many');
    else if (counted > found.length) users.stay.push(`${counted - found.length} not shown in any list`);
    return { waits: [...new Set(users.waits)].sort(), stay: [...new Set(users.stay)].sort() };
  }

  /** Items that name objects of a kind by id, whether or not they are on the platform yet. */
  #inFiles(kind: Kind): ReadonlyMap<string, NamingItem[]> {
    const known = this.#naming.get(kind);
    if (known !== undefined) return known;
    const uses = this.#inputs.desired.flatMap(({ kind: user, address, value }) =>
      idsIn(user, value, kind).map((id) => ({ id, user, address })),
    );
    const naming = groupBy(uses, ({ id }) => idKey(id));
    this.#naming.set(kind, naming);
    return naming;
  }

  /** Live objects that refer to objects of a kind; found once for the kind. */
  #live(kind: Kind): LiveUsers {
    const known = this.#users.get(kind);
    if (known !== undefined) return known;
    const stay: string[] = [];
    const uses: { id: number | string; user: Kind; live: LiveObject }[] = [];
    let isOpen = false;
    for (const user of this.#inputs.kinds.all) {
      // A kind is never named as one after itself; its objects may refer to each other all the same.
      const mayUse = user === kind ? referringFields(user, kind).length > 0 : user.after.includes(kind.name);
      if (user.lifecycle === 'launch' || !mayUse) continue;
      for (const partition of partitionsOf(user, this.#inputs)) {
        const list = this.#view.list(user, partition);
        if (list.state === 'pending') isOpen = true;
        if (list.state === 'unreadable')
          stay.push(`possibly ${user.name} of ${partition}, which cannot be read`);
        if (list.state !== 'ok') continue;
        for (const listed of list.value.active) {
          const live = this.#whole(user, partition, listed, kind);
          if (live === 'pending') isOpen = true;
          else uses.push(...idsIn(user, live.object, kind).map((id) => ({ id, user, live })));
        }
      }
    }
    const found = { isOpen, stay, usersOf: groupBy(uses, ({ id }) => idKey(id)) };
    this.#users.set(kind, found);
    return found;
  }

  /** Reads an object by itself if its row does not show what it refers to. */
  #whole(user: Kind, partition: string, listed: LiveObject, kind: Kind): LiveObject | 'pending' {
    const shown = referringFields(user, kind).every((name) => listed.object[name] !== undefined);
    if (shown || listed.confirmed || !user.readable) return listed;
    const reading = this.#view.object(user, partition, listed.id);
    if (reading.state === 'pending') return 'pending';
    return reading.state === 'ok' ? reading.value : listed;
  }

  #judge(user: Kind, live: LiveObject, kind: Kind, id: number | string, users: Users): void {
    const address =
      this.#names.addressOf(user.name, live.id) ?? this.#leftFiles.get(`${user.name} ${live.id}`);
    const change = address === undefined ? undefined : this.#draft.changes.get(address);
    if (address === undefined) users.stay.push(foreignAddress(user, live));
    else if (change?.action === 'delete') users.waits.push(address);
    else if (change?.action === 'update' && this.#dropsUse(user, change, kind, id)) users.waits.push(address);
    else users.stay.push(address);
  }

  /** True where an update writes every field that may hold the reference, and the file's value does not contain it. */
  #dropsUse(user: Kind, change: Change, kind: Kind, id: number | string): boolean {
    const written = new Set(change.leaves.map((leaf) => String(parsePath(leaf.path)?.[0] ?? leaf.path)));
    if (!referringFields(user, kind).some((name) => written.has(name))) return false;
    const item = this.#items.get(change.address);
    if (item === undefined) return false;
    return !usesOf(user, item.value).some(({ field, target }) => {
      if (field.kind !== kind.name) return false;
      return typeof target === 'object' ? this.#names.idOf(target) === id : target === id;
    });
  }

  #counted(kind: Kind, id: number | string): number | 'pending' | 'unknown' {
    const { uses } = kind;
    if (uses === undefined) return 0;
    const answer = this.#view.snapshot.raw(uses.ask(id, this.#inputs.org));
    if (answer === undefined) return 'pending';
    return (answer.state === 'raw' ? uses.count(answer.body) : undefined) ?? 'unknown';
  }
}

/** Partitions that may contain objects of a kind: those of files and ledger, and the account itself. */
export function partitionsOf(kind: Kind, inputs: PlanInputs): Set<string> {
  const partitions = new Set(
    [...inputs.desired, ...inputs.base.entries.values()]
      .filter((holder) => (typeof holder.kind === 'string' ? holder.kind : holder.kind.name) === kind.name)
      .map((holder) => holder.partition),
  );
  if (kind.scoped) partitions.add(kind.home);
  return partitions;
}

/** The address that a live object in no file would have. */
export function foreignAddress(kind: Kind, live: LiveObject): string {
  return formatAddress(
    kind.name,
    kind.key.map((name) => String(live.object[name] ?? live.id)),
  );
}

/** The ids of a kind's objects in a value, each once. */
function idsIn(user: Kind, value: ValueObject, kind: Kind): (number | string)[] {
  const ids = new Set<number | string>();
  for (const { field, target } of usesOf(user, value))
    if (field.kind === kind.name && typeof target !== 'object') ids.add(target);
  return [...ids];
}

/** The number 7 and the text "7" are different ids. */
function idKey(id: number | string): string {
  return `${typeof id} ${id}`;
}

/** Top-level fields of a kind that may contain an id of another kind. */
function referringFields(user: Kind, kind: Kind): string[] {
  return Object.entries(user.fields.fields)
    .filter(([, field]) => holdsId(field, kind.name))
    .map(([name]) => name);
}

function holdsId(field: Field, kind: string): boolean {
  switch (field.type) {
    case 'id':
      return field.kind === kind;
    case 'list':
      return holdsId(field.item, kind);
    case 'map':
      return holdsId(field.value, kind);
    case 'object':
      return Object.values(field.fields).some((member) => holdsId(member, kind));
    default:
      return false;
  }
}
