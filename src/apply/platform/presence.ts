import { groupBy, idSpace, type JsonObject, type Kind, type Resource } from '../../model/index.js';
import type { Made, Run } from '../run.js';
import { isFree, keyOf, rowKey } from './lookup.js';
import { readList } from './observe.js';

/** A list that is younger is taken as it is. */
const FRESH_MS = 1000;

/** So many creates for each page of a list are worth reading it again: reading stays a small part of the work. */
const CREATES_PER_PAGE = 20;

type Groups = ReadonlyMap<string, JsonObject[]>;

/** One list as it was read last. */
interface List {
  groups: Promise<Groups | undefined>;
  /** When reading it began. */
  at: number;
  /** Undefined while it is being read, or where it cannot be. */
  pages: number | undefined;
  /** Creates that were sent since. */
  sent: number;
  /** When the last create went out or was made, also before this reading; undefined before the first. */
  movedAt: number | undefined;
}

/**
 * What stands on the platform beside the creates of a run. A list is read before its first create, again
 * where it is old and many were sent since, and once after the last: somebody may make one of the same
 * name at any time, and the platform need not refuse the second.
 */
export class Presence {
  readonly #run: Run;
  readonly #lists = new Map<string, List>();

  constructor(run: Run) {
    this.#run = run;
  }

  /**
   * Objects of the resource's key that appeared since planning; undefined where that cannot be read.
   * @param isLate the create has waited: however few were sent since, an old list does not do
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

  /** A create is about to be sent: from here on its list is one create older. */
  sends(resource: Resource): void {
    const list = this.#lists.get(nameOf(resource));
    if (list !== undefined) list.sent += 1;
  }

  /** True while creates of a list were sent or made within this many milliseconds: only their number delays them. */
  isMoving(resource: Resource, ms: number): boolean {
    const movedAt = this.#lists.get(nameOf(resource))?.movedAt;
    const age = movedAt === undefined ? Number.POSITIVE_INFINITY : this.#run.deps.clock.now() - movedAt;
    return age >= 0 && age <= ms;
  }

  /** A create goes out, or was made, now. */
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
    // A clock that was set back says nothing of the age.
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
      // Reading a list again holds no create up.
      movedAt: this.#lists.get(nameOf(resource))?.movedAt,
    };
    list.groups = readList(this.#run, kind, partition).then((read) => {
      list.pages = read?.pages;
      return read === undefined ? undefined : group(kind, read.rows);
    });
    return list;
  }

  /**
   * After the last create: what else bears the name of an object that this run has made.
   * @returns by address the ids of the others; `unread` where a list does not say
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
