import { sameForm, wasMadeBefore } from '../../compare/index.js';
import { idSpace, type Json, type JsonObject, Ref, type Resource, rowKeyFields } from '../../model/index.js';
import type { Run } from '../run.js';
import { sentKey } from './lookup.js';

/** The first send of a create: what had been read before it, and its time by the platform's clock. */
export interface FirstSend {
  /** The moment of the run's sightings. */
  moment: number;
  /** ISO time; null where the platform shows no time. */
  at: string | null;
}

/** An object in an answer or a list. */
export interface ShownObject {
  id: number | string;
  row: JsonObject;
}

/**
 * Why an object is not the result of a create, as the end of a sentence; undefined where it may be. A platform may
 * repeat a stored answer, and something in front of it may answer with anything: only an object that did not exist
 * before, has the name that was sent and was created since is ours.
 */
export function foreignSign(
  run: Run,
  resource: Resource,
  { id, row }: ShownObject,
  first: FirstSend,
): string | undefined {
  const space = idSpace(resource.kind, resource.partition);
  const owner = run.sightings.ownerOf(space, id);
  if (owner !== undefined)
    return owner === resource.address ? 'which was already in the ledger' : `which belongs to ${owner}`;
  if (run.sightings.wasThere(space, id, first.moment)) return 'which existed before the request';
  const createdAt = typeof row.created_at === 'string' ? row.created_at : null;
  if (wasMadeBefore(createdAt, first.at)) return `which was created before the request (${createdAt})`;
  const other = otherKeyField(run, resource, row);
  return other === undefined ? undefined : `whose ${other} is ${JSON.stringify(row[other])}`;
}

/** A field of the natural key with another value than was sent. */
function otherKeyField(run: Run, resource: Resource, row: JsonObject): string | undefined {
  const { kind, value } = resource;
  const sent = sentKey(run, resource);
  if (sent === undefined || kind.lifecycle === 'launch') return undefined;
  const shown = rowKeyFields(kind);
  return kind.key.find((name) => {
    const at = shown.indexOf(name);
    const wanted = at >= 0 ? (sent[at] ?? null) : value[name];
    const found = row[name];
    if (found === undefined || wanted === undefined || wanted instanceof Ref) return false;
    return !sameForm(undefined, found, wanted as Json);
  });
}

/** True where an object shows every field of its key. */
export function showsKey(resource: Resource, row: JsonObject): boolean {
  return rowKeyFields(resource.kind).every((name) => row[name] !== undefined && row[name] !== null);
}
