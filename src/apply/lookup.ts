import { canonical, type Json, type JsonObject, Ref, type Resource } from '../model/index.js';
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
  return rows?.filter((row) => isCandidate(run, resource, row));
}

/** Two looks, two seconds apart; the second only where the first finds nothing. */
export async function findTwice(run: Run, resource: Resource): Promise<JsonObject[] | undefined> {
  const first = await findByKey(run, resource);
  if (first === undefined || first.length > 0) return first;
  await run.deps.clock.sleep(PAUSE_MS, run.deps.signal);
  return findByKey(run, resource);
}

/** The key as it will be on the platform; undefined while a reference in it has no id. */
function isCandidate(run: Run, resource: Resource, row: JsonObject): boolean {
  const { kind } = resource;
  const id = row.id;
  if (typeof id !== 'number' && typeof id !== 'string') return false;
  const owner = run.names.addressOf(kind.name, id);
  if (owner !== undefined && owner !== resource.address) return false;
  for (const name of kind.key) {
    if (kind.fields.fields[name]?.role === 'route') continue;
    const written = resource.value[name] ?? null;
    const wanted = written instanceof Ref ? (run.ids.of(written) ?? null) : (written as Json);
    if (wanted === null || canonical(row[name] ?? null) !== canonical(wanted)) return false;
  }
  return true;
}

/** What stands on the platform before the first create of a partition, read once for all of them. */
export class Presence {
  readonly #run: Run;
  readonly #lists = new Map<string, Promise<JsonObject[] | undefined>>();

  constructor(run: Run) {
    this.#run = run;
  }

  /** Objects of the resource's key that appeared since planning. */
  async appeared(resource: Resource): Promise<JsonObject[]> {
    const key = `${resource.kind.name} ${resource.partition}`;
    const list = this.#lists.get(key) ?? listNow(this.#run, resource.kind, resource.partition);
    this.#lists.set(key, list);
    return ((await list) ?? []).filter((row) => isCandidate(this.#run, resource, row));
  }
}
