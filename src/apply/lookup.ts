import {
  canonical,
  type Json,
  type JsonObject,
  type Kind,
  Ref,
  type Resource,
  rowKeyFields,
} from '../model/index.js';
import { listNow } from './observe.js';
import type { Run } from './run.js';

/** Milliseconds between two looks: a platform may need a moment to show what it has just made. */
const PAUSE_MS = 2000;

/**
 * Finds the live objects that carry a resource's natural key and that no other resource is known
 * to own. Correctness of every second send rests on this (design §7).
 */
export async function findByKey(run: Run, resource: Resource): Promise<JsonObject[] | undefined> {
  const rows = await listNow(run, resource.kind, resource.partition);
  const key = keyOf(run, resource);
  return rows?.filter((row) => rowKey(resource.kind, row) === key && isFree(run, resource, row));
}

/** Two looks, two seconds apart; the second only where the first finds nothing. */
export async function findTwice(run: Run, resource: Resource): Promise<JsonObject[] | undefined> {
  const first = await findByKey(run, resource);
  if (first === undefined || first.length > 0) return first;
  await run.deps.clock.sleep(PAUSE_MS, run.deps.signal);
  return findByKey(run, resource);
}

/** True for an object that a resource may be: nothing else is known to own it. */
function isFree(run: Run, resource: Resource, row: JsonObject): boolean {
  const { id } = row;
  if (typeof id !== 'number' && typeof id !== 'string') return false;
  const { path } = resource.kind.collection(resource.partition, run.plan.org_id);
  const owner = run.sightings.ownerOf(path, id) ?? run.names.addressOf(resource.kind.name, id);
  return owner === undefined || owner === resource.address;
}

/** The natural key as it will be on the platform; undefined while a reference in it has no id. */
export function sentKey(run: Run, resource: Resource): Json[] | undefined {
  const parts: Json[] = [];
  for (const name of rowKeyFields(resource.kind)) {
    const written = resource.value[name] ?? null;
    const part = written instanceof Ref ? run.ids.of(written) : (written as Json);
    if (part === undefined || part === null) return undefined;
    parts.push(part);
  }
  return parts;
}

function keyOf(run: Run, resource: Resource): string | undefined {
  const parts = sentKey(run, resource);
  return parts === undefined ? undefined : canonical(parts);
}

function rowKey(kind: Kind, row: JsonObject): string {
  return canonical(rowKeyFields(kind).map((name) => row[name] ?? null));
}

/** What stands on the platform before the first create of a partition, read once for all of them. */
export class Presence {
  readonly #run: Run;
  readonly #lists = new Map<string, Promise<ReadonlyMap<string, JsonObject[]> | undefined>>();

  constructor(run: Run) {
    this.#run = run;
  }

  /** Objects of the resource's key that appeared since planning; undefined where that cannot be read. */
  async appeared(resource: Resource): Promise<JsonObject[] | undefined> {
    const name = `${resource.kind.name} ${resource.partition}`;
    const list = this.#lists.get(name) ?? this.#read(resource);
    this.#lists.set(name, list);
    const groups = await list;
    if (groups === undefined) return undefined;
    const key = keyOf(this.#run, resource);
    const rows = key === undefined ? [] : (groups.get(key) ?? []);
    return rows.filter((row) => isFree(this.#run, resource, row));
  }

  async #read(resource: Resource): Promise<ReadonlyMap<string, JsonObject[]> | undefined> {
    const rows = await listNow(this.#run, resource.kind, resource.partition);
    return rows === undefined ? undefined : group(resource.kind, rows);
  }
}

function group(kind: Kind, rows: readonly JsonObject[]): ReadonlyMap<string, JsonObject[]> {
  const groups = new Map<string, JsonObject[]>();
  for (const row of rows) {
    const key = rowKey(kind, row);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [row]);
    else same.push(row);
  }
  return groups;
}
