import {
  type AccountId,
  byCodeUnit,
  idSpace,
  isArchived,
  type Kind,
  objectKey,
  type Partition,
} from '../model/index.js';
import { type LiveObject, liveObject, objectIn } from './live-object.js';
import type { Answer, Snapshot } from './snapshot.js';

/** The result of a read: a value, pending, refused, or missing. */
export type Reading<T> =
  | { state: 'ok'; value: T }
  | { state: 'pending' }
  | { state: 'gone' }
  | { state: 'unreadable'; message: string };

const PENDING = { state: 'pending' } as const;

/** The objects of one list; `byId` holds the active ones. */
export interface Rows {
  active: LiveObject[];
  archived: LiveObject[];
  byId: ReadonlyMap<number | string, LiveObject>;
}

/** Reads objects from a snapshot; each is made once. */
export class LiveView {
  readonly #org: AccountId;
  readonly #snapshot: Snapshot;
  readonly #lists = new Map<string, Reading<Rows>>();
  readonly #seconds = new Map<string, Reading<Rows>>();
  readonly #objects = new Map<string, Reading<LiveObject>>();

  constructor(org: AccountId, snapshot: Snapshot) {
    this.#org = org;
    this.#snapshot = snapshot;
  }

  /** The account whose objects are read. */
  get org(): AccountId {
    return this.#org;
  }

  /** What was read so far. */
  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** The objects of one partition. Archived ones are separate; those of other accounts and scopes are left out. */
  list(kind: Kind, partition: Partition): Reading<Rows> {
    return this.#listed(this.#lists, kind, partition, () => this.#snapshot.list(kind, partition));
  }

  #listed(
    known: Map<string, Reading<Rows>>,
    kind: Kind,
    partition: Partition,
    ask: () => Answer | undefined,
  ): Reading<Rows> {
    const key = `${kind.name} ${partition}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = ask();
    if (answer === undefined) return PENDING;
    const reading = this.#read(kind, partition, answer);
    known.set(key, reading);
    return reading;
  }

  #read(kind: Kind, partition: Partition, answer: Answer) {
    if (answer.state === 'unreadable') return { state: 'unreadable' as const, message: answer.message };
    if (answer.state === 'missing') {
      return {
        state: 'unreadable' as const,
        message: `404: ${partition} does not exist or is not visible to this key`,
      };
    }
    const rows = answer.state === 'rows' ? answer.rows : [];
    const active: LiveObject[] = [];
    const archived: LiveObject[] = [];
    for (const row of rows) {
      const { id } = row;
      if (typeof id !== 'number' && typeof id !== 'string') continue;
      if (!kind.owns(row, partition, this.#org)) continue;
      (isArchived(row) ? archived : active).push(liveObject(kind, id, row, false));
    }
    // Sorted, because messages must not depend on the order of the platform's list.
    active.sort(byId);
    archived.sort(byId);
    return {
      state: 'ok' as const,
      value: { active, archived, byId: new Map(active.map((live) => [live.id, live])) },
    };
  }

  /** One object by id; an archived one counts as gone. */
  object(kind: Kind, partition: Partition, id: number | string): Reading<LiveObject> {
    if (!kind.readable) return this.#seenAgain(kind, partition, id);
    const place = objectKey(idSpace(kind, partition), id);
    const known = this.#objects.get(place);
    if (known !== undefined) return known;
    const answer = this.#snapshot.object(kind, partition, id);
    if (answer === undefined) return PENDING;
    const reading = objectIn(kind, id, answer);
    this.#objects.set(place, reading);
    return reading;
  }

  /**
   * For a kind without GET by id: its list, read a second time, once for all of its rows. An object counts as present
   * if either reading shows it.
   */
  #seenAgain(kind: Kind, partition: Partition, id: number | string): Reading<LiveObject> {
    const first = this.list(kind, partition);
    if (first.state !== 'ok') return first;
    const second = this.#secondList(kind, partition);
    if (second.state !== 'ok') return second;
    const isPutAway = second.value.archived.some((one) => one.id === id);
    const live = second.value.byId.get(id) ?? (isPutAway ? undefined : first.value.byId.get(id));
    return live === undefined ? { state: 'gone' } : { state: 'ok', value: { ...live, confirmed: true } };
  }

  #secondList(kind: Kind, partition: Partition): Reading<Rows> {
    return this.#listed(this.#seconds, kind, partition, () => this.#snapshot.listAgain(kind, partition));
  }
}

function byId(a: LiveObject, b: LiveObject): number {
  if (typeof a.id === 'number' && typeof b.id === 'number') return a.id - b.id;
  return byCodeUnit(String(a.id), String(b.id));
}
