import { keyForm } from '../../compare/index.js';
import {
  canonical,
  idSpace,
  type Json,
  type JsonObject,
  type Kind,
  Ref,
  type Resource,
  rowKeyFields,
} from '../../model/index.js';
import type { Run } from '../run.js';
import { readList } from './observe.js';

/** Milliseconds between two looks: a platform may need a moment to show what it has just made. */
const PAUSE_MS = 2000;

/**
 * Finds the live objects that carry a resource's natural key and that no other resource is known
 * to own. Correctness of every second send rests on this, so a key that the platform
 * stored in another form is found as well, where none is exactly the same.
 */
export async function findByKey(run: Run, resource: Resource): Promise<JsonObject[] | undefined> {
  const read = await readList(run, resource.kind, resource.partition);
  const { kind } = resource;
  const key = keyOf(run, resource);
  const free = read?.rows.filter((row) => isFree(run, resource, row));
  const same = free?.filter((row) => rowKey(kind, row) === key);
  if (same === undefined || same.length > 0) return same;
  const sent = sentKey(run, resource);
  const form = sent === undefined ? undefined : keyForm(sent);
  return free?.filter((row) => keyForm(keyIn(kind, row)) === form);
}

/** Two looks, two seconds apart; the second only where the first finds nothing. */
export async function findTwice(run: Run, resource: Resource): Promise<JsonObject[] | undefined> {
  const first = await findByKey(run, resource);
  if (first === undefined || first.length > 0) return first;
  await run.deps.clock.sleep(PAUSE_MS, run.deps.signal);
  return findByKey(run, resource);
}

/** True for an object that a resource may be: nothing else is known to own it. */
export function isFree(run: Run, resource: Resource, row: JsonObject): boolean {
  const { id } = row;
  if (typeof id !== 'number' && typeof id !== 'string') return false;
  const space = idSpace(resource.kind, resource.partition);
  const owner = run.sightings.ownerOf(space, id) ?? run.names.addressOf(resource.kind.name, id);
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

/** The same as one text, as `rowKey` makes it of a row. */
export function keyOf(run: Run, resource: Resource): string | undefined {
  const parts = sentKey(run, resource);
  return parts === undefined ? undefined : canonical(parts);
}

/** The natural key that a row of a list shows, as one text. */
export function rowKey(kind: Kind, row: JsonObject): string {
  return canonical(keyIn(kind, row));
}

function keyIn(kind: Kind, row: JsonObject): Json[] {
  return rowKeyFields(kind).map((name) => row[name] ?? null);
}
