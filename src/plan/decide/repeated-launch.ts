import { createBody, type Entry, type LaunchRecord } from '../../compare/index.js';
import {
  type AccountId,
  isDeep,
  isObject,
  type Json,
  type JsonObject,
  type Ref,
  type Resource,
  sameJson,
} from '../../model/index.js';
import { createRoute, idempotencyKey } from '../document/idempotency.js';

/** The request of a launch, made again; only version numbers come from the record. */
export interface LaunchRequest {
  route: string;
  key: string;
  body: JsonObject;
}

/** What the platform and the settings say about a launch to be sent again. */
export interface LaunchFacts {
  namespace: string;
  target: string;
  org: AccountId;
  /** The live id behind a reference; undefined where there is none. */
  idOf(ref: Ref): number | string | undefined;
  /** The newest version of a reference's object; null or undefined where none is shown. */
  version(ref: Ref): number | null | undefined;
}

/**
 * Makes the request of a recorded launch again, from the file. Whoever can push to the repository can write a record,
 * so nothing of it is sent: it only says which versions `latest` meant, and apart from that it must be the same request
 * as the file makes.
 * @returns the request, or why it cannot be made again, as the end of a sentence
 */
export function repeatedLaunch(
  resource: Resource,
  entry: Pick<Entry, 'generation'>,
  record: LaunchRecord,
  facts: LaunchFacts,
): { request: LaunchRequest } | { why: string } {
  const { org, namespace, target } = facts;
  const recorded = parsed(record.body);
  if (recorded === undefined || record.key === null) return { why: 'its record is incomplete' };
  const refs = resource.refs;
  const lost = refs.find((ref) => ref.version !== 'latest' && facts.idOf(ref) === undefined);
  if (lost !== undefined) return { why: `${lost.address} does not exist now` };
  const versions = recordedVersions(resource, recorded, facts);
  for (const ref of refs) {
    const version = versions.get(ref.address);
    if (ref.version !== 'latest' || version === undefined) continue;
    const live = facts.version(ref);
    if (typeof live !== 'number') return { why: `the platform shows no version of ${ref.address}` };
    if (!Number.isSafeInteger(version) || version < 1 || version > live)
      return {
        why: `its record names a version of ${ref.address} that does not exist (the newest is ${live})`,
      };
  }
  const body = createBody(resource, {
    ref: (ref) =>
      ref.version === 'latest' ? (versions.get(ref.address) ?? null) : (facts.idOf(ref) ?? null),
    secret: refuseSecret,
  });
  const route = createRoute(resource, org);
  const key = idempotencyKey(resource, { namespace, target, org, generation: entry.generation });
  if (record.route !== null && record.route !== route) return { why: 'its route is not the recorded one' };
  if (!sameJson(body, recorded)) return { why: 'the file now makes another request than the recorded one' };
  if (record.key !== key) return { why: 'its Idempotency-Key is not the recorded one' };
  return { request: { route, key, body } };
}

/** The version numbers in a recorded body where the file says `latest`; the first one of each address. */
function recordedVersions(resource: Resource, recorded: Json, facts: LaunchFacts): Map<string, number> {
  const holes = new Map<Json, string>();
  const shape = createBody(resource, {
    ref: (ref) => {
      if (ref.version !== 'latest') return facts.idOf(ref) ?? null;
      const hole: JsonObject = {};
      holes.set(hole, ref.address);
      return hole;
    },
    secret: refuseSecret,
  });
  const versions = new Map<string, number>();
  const walk = (ours: Json, theirs: Json | undefined): void => {
    const address = holes.get(ours);
    if (address !== undefined) {
      if (typeof theirs === 'number' && !versions.has(address)) versions.set(address, theirs);
    } else if (Array.isArray(ours)) {
      if (Array.isArray(theirs)) for (const [index, item] of ours.entries()) walk(item, theirs[index]);
    } else if (isObject(ours) && isObject(theirs)) {
      for (const [name, member] of Object.entries(ours))
        if (Object.hasOwn(theirs, name)) walk(member, theirs[name]);
    }
  };
  walk(shape, recorded);
  return versions;
}

function parsed(body: string | null): JsonObject | undefined {
  if (body === null) return undefined;
  try {
    const value: unknown = isDeep(body) ? undefined : JSON.parse(body);
    return isObject(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

function refuseSecret(): never {
  throw new TypeError('a launch has no secrets: its body is recorded');
}
