import { groupBy, idSpace, type JsonObject, type Kind, type Resource } from '../../model/index.js';
import type { Made, Run } from '../run.js';
import { isFree, keyOf, rowKey } from './lookup.js';
import { readList } from './observe.js';

/** Age up to which a list is used as it is, in milliseconds. */
const FRESH_MS = 1000;

/**
 * Number of creates per page of a list after which it is read again, so that reading remains a small part of the work.
 */
const CREATES_PER_PAGE = 20;

type Groups = ReadonlyMap<string, JsonObject[]>;

/** One list as read last. */
interface List {
  groups: Promise<Groups | undefined>;
  /** When its reading began. */
  at: number;
  /** Undefined while it is being read, or where it cannot be read. */
  pages: number | undefined;
  /** Number of creates sent since. */
  sent: number;
  /** When the last create was sent or confirmed, also before this reading; undefined before the first. */
  movedAt: number | undefined;
}

/**
 * Objects that appear on the platform besides the creates of a run. A list is read before its first create, again when
 * it is old and many creates were sent since, and once after the last one: somebody may create an object with the same
 * name at any time, and the platform need not refuse it.
 */
export class Presence {
  readonly #run: Run;
  readonly #lists = new Map<string, List>();

  constructor(run: Run) {
    this.#run = run;
  }

  /**
   * Objects with the resource's key that appeared since planning; undefined where the list cannot be read.
   * @param isLate the create has waited, so an old list is not enough, however few creates were sent since
   */
  async appeared(resource: Resource, isLate = false): Promise<JsonObject[] | undefined> {
    const name = nameOf(resource);
    let list = this.#lists.get(name);
    if (list === undefined || (isLate ? this.#isAged(list) && list.pages !== undefined : this.#isOld(list))) {
      list = this.#read(resource);
      this.#lists.set(name, list);
    }
    const groups = await list.groups;
    if (groups === undefined) return undefined;
    const key = keyOf(this.#run, resource);
    const rows = key === undefined ? [] : (groups.get(key) ?? []);
    return rows.filter((row) => isFree(this.#run, resource, row));
  }

  /** Records that a create is about to be sent. */
  sends(resource: Resource): void {
    const list = this.#lists.get(nameOf(resource));
    if (list !== undefined) list.sent += 1;
  }

  /**
   * True where creates of a list were sent or confirmed within this many milliseconds: they wait only because of their
   * number.
   */
  isMoving(resource: Resource, ms: number): boolean {
    const movedAt = this.#lists.get(nameOf(resource))?.movedAt;
    const age = movedAt === undefined ? Number.POSITIVE_INFINITY : this.#run.deps.clock.now() - movedAt;
    return age >= 0 && age <= ms;
  }

  /** Records that a create is sent, or was confirmed, now. */
  moves(resource: Resource): void {
    const list = this.#lists.get(nameOf(resource));
    if (list !== undefined) list.movedAt = this.#run.deps.clock.now();
  }

  #isOld(list: List): boolean {
    const { pages, sent } = list;
    return this.#isAged(list) && pages !== undefined && sent >= CREATES_PER_PAGE * Math.max(1, pages);
  }

  #isAged({ at }: List): boolean {
    const age = this.#run.deps.clock.now() - at;
    // If the clock was set back, the age is unknown.
    return age > FRESH_MS || age < 0;
  }

  #read(resource: Resource): List {
    const { kind, partition } = resource;
    const at = this.#run.deps.clock.now();
    const list: List = {
      groups: Promise.resolve(undefined),
      at,
      pages: undefined,
      sent: 0,
      // Reading a list again does not delay a create.
      movedAt: this.#lists.get(nameOf(resource))?.movedAt,
    };
    list.groups = readList(this.#run, kind, partition).then((read) => {
      list.pages = read?.pages;
      return read === undefined ? undefined : group(kind, read.rows);
    });
    return list;
  }

  /**
   * After the last create: other objects with the name of one that this run created.
   * @returns `others`: their ids by address; `unread`: objects whose list cannot be read
   */
  async twins(made: readonly Made[]): Promise<{ others: Map<string, (number | string)[]>; unread: Made[] }> {
    const others = new Map<string, (number | string)[]>();
    const unread: Made[] = [];
    const lists = groupBy(made, ({ resource }) => nameOf(resource));
    await Promise.all(
      [...lists.values()].map(async (same) => {
        const [first] = same;
        if (first === undefined) return;
        const { kind, partition } = first.resource;
        const read = await readList(this.#run, kind, partition);
        if (read === undefined) {
          unread.push(first);
          return;
        }
        const groups = group(kind, read.rows);
        for (const one of same) {
          const ids = this.#othersOf(one, groups);
          if (ids.length > 0) others.set(one.resource.address, ids);
        }
      }),
    );
    return { others, unread };
  }

  #othersOf({ resource, id }: Made, groups: Groups): (number | string)[] {
    const { kind, partition } = resource;
    const space = idSpace(kind, partition);
    const key = keyOf(this.#run, resource);
    const rows = key === undefined ? [] : (groups.get(key) ?? []);
    return rows
      .map((row) => row.id)
      .filter((other) => typeof other === 'number' || typeof other === 'string')
      .filter((other) => other !== id && this.#run.sightings.ownerOf(space, other) === undefined)
      .filter((other) => this.#run.names.addressOf(kind.name, other) === undefined);
  }
}

function nameOf({ kind, partition }: Resource): string {
  return `${kind.name} ${partition}`;
}

function group(kind: Kind, rows: readonly JsonObject[]): Groups {
  return groupBy(rows, (row) => rowKey(kind, row));
}
