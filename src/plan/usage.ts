import { type Field, formatAddress, type Kind, parsePath, type ValueObject } from '../model/index.js';
import type { Draft } from './draft.js';
import type { PlanInputs } from './inputs.js';
import type { Live, LiveView } from './live.js';
import type { Names } from './names.js';
import type { Change } from './plan.js';
import { usesOf } from './uses.js';

/** Who uses an object that may go. */
export interface Users {
  /** Changes of this plan after which one user less is there: the delete waits for them. */
  waits: string[];
  /** Users that stay, in words; while there is one, the object stays too. */
  stay: string[];
}

/** Finds out who uses an object (design §6: deleted only when nothing outside the plan uses it). */
export class Usage {
  readonly #inputs: PlanInputs;
  readonly #view: LiveView;
  readonly #names: Names;
  readonly #draft: Draft;
  /** Live id of each entry that is in no file any more. */
  readonly #leftFiles = new Map<string, string>();

  constructor(inputs: PlanInputs, view: LiveView, names: Names, draft: Draft) {
    this.#inputs = inputs;
    this.#view = view;
    this.#names = names;
    this.#draft = draft;
  }

  /** An object that is in no file any more, by the address that the ledger has for it. */
  left(kind: Kind, id: number | string, address: string): void {
    this.#leftFiles.set(`${kind.name} ${id}`, address);
  }

  /** Undefined while something has to be read first. Decisions about the users come before this. */
  of(kind: Kind, id: number | string): Users | undefined {
    const users: Users = { waits: [], stay: [] };
    this.#inFiles(kind, id, users);
    let pending = false;
    let seen = 0;
    for (const user of this.#inputs.kinds.all) {
      if (user.lifecycle === 'launch' || !user.after.includes(kind.name)) continue;
      for (const partition of partitionsOf(user, this.#inputs)) {
        const list = this.#view.list(user, partition);
        if (list.state === 'pending') pending = true;
        if (list.state === 'unreadable')
          users.stay.push(`perhaps ${user.name} of ${partition}, which cannot be read`);
        if (list.state !== 'ok') continue;
        for (const listed of list.value.active) {
          const live = this.#whole(user, partition, listed, kind);
          if (live === 'pending') pending = true;
          else if (refersTo(user, live.object, kind, id)) {
            seen += 1;
            this.#judge(user, live, kind, id, users);
          }
        }
      }
    }
    const counted = this.#counted(kind, id);
    if (counted === 'pending') pending = true;
    else if (counted === 'unknown') users.stay.push('perhaps others: the platform does not say how many');
    else if (counted > seen) users.stay.push(`${counted - seen} that no list of this plan shows`);
    if (pending) {
      this.#draft.pending = true;
      return undefined;
    }
    return { waits: [...new Set(users.waits)].sort(), stay: [...new Set(users.stay)].sort() };
  }

  /** Items that name the object by its id, whether they are on the platform yet or not. */
  #inFiles(kind: Kind, id: number | string, users: Users): void {
    for (const { kind: user, address, value } of this.#inputs.desired) {
      if (user.lifecycle === 'launch' && this.#draft.changes.get(address)?.action !== 'launch') continue;
      const names = usesOf(user, value).some(
        (use) => use.field.kind === kind.name && use.target === id && typeof use.target === typeof id,
      );
      if (names) users.stay.push(address);
    }
  }

  /** A row that does not show what it refers to is read by itself. */
  #whole(user: Kind, partition: string, listed: Live, kind: Kind): Live | 'pending' {
    const shown = referringFields(user, kind).every((name) => listed.object[name] !== undefined);
    if (shown || listed.confirmed || !user.readable) return listed;
    const reading = this.#view.object(user, partition, listed.id);
    if (reading.state === 'pending') return 'pending';
    return reading.state === 'ok' ? reading.value : listed;
  }

  #judge(user: Kind, live: Live, kind: Kind, id: number | string, users: Users): void {
    const address =
      this.#names.addressOf(user.name, live.id) ?? this.#leftFiles.get(`${user.name} ${live.id}`);
    const change = address === undefined ? undefined : this.#draft.changes.get(address);
    if (address === undefined) users.stay.push(foreignAddress(user, live));
    else if (change?.action === 'delete') users.waits.push(address);
    else if (change?.action === 'update' && this.#dropsUse(user, change, kind, id)) users.waits.push(address);
    else users.stay.push(address);
  }

  /** The update writes every field that may hold the reference, and the file's value does not. */
  #dropsUse(user: Kind, change: Change, kind: Kind, id: number | string): boolean {
    const written = new Set(change.leaves.map((leaf) => String(parsePath(leaf.path)?.[0] ?? leaf.path)));
    if (!referringFields(user, kind).some((name) => written.has(name))) return false;
    const item = this.#inputs.desired.find((resource) => resource.address === change.address);
    if (item === undefined) return false;
    return !usesOf(user, item.value).some(({ field, target }) => {
      if (field.kind !== kind.name) return false;
      return typeof target === 'object' ? this.#names.idOf(target) === id : target === id;
    });
  }

  #counted(kind: Kind, id: number | string): number | 'pending' | 'unknown' {
    const { uses } = kind;
    if (uses === undefined) return 0;
    const { path } = kind.collection('org', this.#inputs.org);
    const answer = this.#view.snapshot.raw(`${path}/${encodeURIComponent(String(id))}/${uses.path}`);
    if (answer === undefined) return 'pending';
    return (answer.state === 'raw' ? uses.count(answer.body) : undefined) ?? 'unknown';
  }
}

/** Partitions in which objects of a kind may be: those of files and ledger, and the organization's own. */
export function partitionsOf(kind: Kind, inputs: PlanInputs): Set<string> {
  const partitions = new Set(
    [...inputs.desired, ...inputs.base.entries.values()]
      .filter((holder) => (typeof holder.kind === 'string' ? holder.kind : holder.kind.name) === kind.name)
      .map((holder) => holder.partition),
  );
  if (kind.scoped) partitions.add('org');
  return partitions;
}

/** The address that a live object which is in no file would have. */
export function foreignAddress(kind: Kind, live: Live): string {
  return formatAddress(
    kind.name,
    kind.key.map((name) => String(live.object[name] ?? live.id)),
  );
}

function refersTo(user: Kind, value: ValueObject, kind: Kind, id: number | string): boolean {
  return usesOf(user, value).some((use) => use.field.kind === kind.name && use.target === id);
}

/** Top-level fields of a kind in which an id of another kind may stand. */
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
