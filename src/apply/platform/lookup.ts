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

/** Pause between two looks, in milliseconds: a platform may need a moment to show a new object. */
const PAUSE_MS = 2000;

/**
 * Finds the live objects with a resource's natural key that belong to no other known resource. Every second send
 * depends on this, so if no key is exactly equal, a key in another form counts too. Undefined where the list cannot be
 * read.
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

/** Looks twice, two seconds apart; the second time only if the first finds nothing. */
export async function findTwice(run: Run, resource: Resource): Promise<JsonObject[] | undefined> {
  const first = await findByKey(run, resource);
  if (first === undefined || first.length > 0) return first;
  await run.deps.clock.sleep(PAUSE_MS, run.deps.signal);
  return findByKey(run, resource);
}

/** True for an object that may be the resource's: it belongs to no other known one. */
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

/** The natural key as one text, comparable with `rowKey`. */
export function keyOf(run: Run, resource: Resource): string | undefined {
  const parts = sentKey(run, resource);
  return parts === undefined ? undefined : canonical(parts);
}

/** The natural key in a row of a list, as one text. */
export function rowKey(kind: Kind, row: JsonObject): string {
  return canonical(keyIn(kind, row));
}

function keyIn(kind: Kind, row: JsonObject): Json[] {
  return rowKeyFields(kind).map((name) => row[name] ?? null);
}
