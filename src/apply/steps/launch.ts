import { createBody, type Entry, type LaunchRecord } from '../../compare/index.js';
import {
  idSpace,
  type JsonObject,
  type Kind,
  kindOf,
  launchRules,
  PLATFORM_CODES,
  type Resource,
} from '../../model/index.js';
import {
  type Change,
  createRoute,
  launchEntry,
  launchGeneration,
  lookForTraces,
  repeatedLaunch,
} from '../../plan/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import { lateOf, MissingError, readVersion } from '../platform/late.js';
import { type FirstSend, foreignSign } from '../platform/own-create.js';
import { emptyEntry } from '../record/entries.js';
import type { Run, StepResult } from '../run.js';

/**
 * Launches an experiment at most once: the exact request is recorded before it is sent. It is sent a second time only
 * as the same request, by a later run that finds no answer recorded.
 */
export async function launchStep(run: Run, change: Change, resource: Resource): Promise<StepResult> {
  const before = launchEntry(run.base, resource);
  const isRepeat = before?.launch?.state === 'sending';
  let made: MadeLaunch;
  try {
    if (before !== undefined && before.launch?.state === 'sending') {
      const again = await recordAgain(run, resource, before, before.launch);
      if ('why' in again) return heldBack(resource.kind, again.why);
      made = again;
    } else made = await newRecord(run, change, resource);
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    return {
      outcome: 'failed',
      code: APPLY_CODES.launchNeedMissing.code,
      message: `not sent: ${error.message}`,
    };
  }
  const { record } = made;
  const entry: Entry = {
    ...(before ?? emptyEntry(resource, run)),
    address: resource.address,
    partition: resource.partition,
    ...(isRepeat ? {} : { generation: launchGeneration(run.base, resource) }),
    sent_at: isRepeat ? (before?.sent_at ?? null) : run.deps.platform.serverTime(),
    launch: record,
  };
  try {
    await run.session.intend(entry);
  } catch (error) {
    // Nothing was sent: a record that still reaches the disk must not say otherwise.
    await restore(run, resource, before);
    throw error;
  }
  const first: FirstSend = { moment: run.sightings.moment, at: entry.sent_at ?? null };
  const { kind, partition } = resource;
  const result = await run.deps.platform.create({ kind, partition }, made.body, { idempotencyKey: made.key });
  switch (result.state) {
    case 'ok':
      return launched(run, resource, entry, record, first, result.answer);
    case 'partial':
    case 'unknown':
      return {
        outcome: 'unknown',
        code: APPLY_CODES.unknownOutcome.code,
        message: result.message,
        remedy: `Run the same command again within ${launchRules(resource.kind).repeatable.words}: it sends the identical request with the same key.`,
      };
    case 'not_sent':
    case 'refused': {
      const message =
        result.state === 'refused' ? `${result.status} ${result.message}` : `not sent: ${result.message}`;
      // A refused first send had no effect; a refused repetition says nothing about the first send.
      if (isRepeat) {
        return {
          outcome: 'unknown',
          code: APPLY_CODES.unknownOutcome.code,
          message: `the first request got no answer; on the second try: ${message}`,
          remedy: `${lookForTraces(resource.kind)} created then.`,
        };
      }
      await restore(run, resource, before);
      return {
        outcome: 'failed',
        code: result.state === 'refused' ? APPLY_CODES.refused.code : PLATFORM_CODES.notSent.code,
        message,
      };
    }
  }
}

/** A launch as it is sent, and recorded before. */
interface MadeLaunch {
  record: LaunchRecord;
  key: string;
  body: JsonObject;
}

async function newRecord(run: Run, change: Change, resource: Resource): Promise<MadeLaunch> {
  const versions = await newestVersions(run, resource);
  const route = createRoute(resource, run.plan.org_id);
  const { idempotency_key: key } = change;
  if (key === null) throw new MissingError('its plan has no Idempotency-Key');
  const body = createBody(resource, lateOf(run, versions));
  const record: LaunchRecord = {
    state: 'sending',
    content: resource.contentDigest,
    key,
    route,
    body: JSON.stringify(body),
    sent_at: new Date(run.deps.clock.now()).toISOString(),
    status: null,
  };
  return { record, key, body };
}

/** The decision of the plan is repeated with the present state of the platform: a record is only partly trusted. */
async function recordAgain(
  run: Run,
  resource: Resource,
  before: Entry,
  known: LaunchRecord,
): Promise<MadeLaunch | { why: string }> {
  const newest = await newestVersions(run, resource);
  const repeated = repeatedLaunch(resource, before, known, {
    namespace: run.plan.namespace,
    target: run.plan.target,
    org: run.plan.org_id,
    idOf: (ref) => run.ids.of(ref),
    version: (ref) => newest.get(ref.address),
  });
  if ('why' in repeated) return repeated;
  const { route, key, body } = repeated.request;
  return { record: { ...known, route, key, body: JSON.stringify(body) }, key, body };
}

function heldBack(kind: Kind, why: string): StepResult {
  return {
    outcome: 'held',
    code: APPLY_CODES.launchUnknown.code,
    message: `was sent before without an answer; the same request cannot be sent again: ${why}`,
    remedy: `${lookForTraces(kind)} created then, and run plan again.`,
  };
}

/** By address: the newest version of everything that the file refers to with `latest`. */
async function newestVersions(run: Run, resource: Resource): Promise<Map<string, number>> {
  const latest = resource.refs.filter((ref) => ref.version === 'latest');
  const refs = [...new Map(latest.map((ref) => [ref.address, ref])).values()];
  const read = await Promise.all(refs.map(async (ref) => ({ ref, version: await readVersion(run, ref) })));
  const versions = new Map<string, number>();
  for (const { ref, version } of read) {
    if (version === undefined)
      throw new MissingError(`the platform shows no version of ${ref.address} (${kindOf(ref.address)})`);
    versions.set(ref.address, version);
  }
  return versions;
}

async function launched(
  run: Run,
  resource: Resource,
  entry: Entry,
  record: LaunchRecord,
  first: FirstSend,
  answer: JsonObject | undefined,
): Promise<StepResult> {
  const id = answer === undefined ? undefined : answer.id;
  const isShown = answer !== undefined && (typeof id === 'string' || typeof id === 'number');
  const foreign = isShown ? foreignSign(run, resource, { id, row: answer }, first) : undefined;
  if (foreign !== undefined) {
    return {
      outcome: 'unknown',
      code: APPLY_CODES.notMadeHere.code,
      message: `the platform answered with the ${resource.kind.singular} ${id}, ${foreign}; it is unknown whether this one was launched`,
      remedy: `${lookForTraces(resource.kind)} created now. Its record is kept, so that it is not launched twice.`,
    };
  }
  const status = typeof answer?.status === 'string' ? answer.status : null;
  const known = typeof id === 'string' || typeof id === 'number' ? id : null;
  await run.session.put({ ...settled(entry), id: known, launch: { ...record, state: 'launched', status } });
  const old = launchEntry(run.base, resource)?.address;
  if (old !== undefined && old !== resource.address) await run.session.remove(old);
  if (known === null)
    return {
      outcome: 'launched',
      code: APPLY_CODES.launchWithoutId.code,
      message: 'the platform accepted it but returned no id; its status cannot be tracked',
    };
  run.ids.made(resource.address, known);
  run.sightings.belongs(idSpace(resource.kind, resource.partition), known, resource.address);
  return { outcome: 'launched', id: known, message: status === null ? null : `status ${status}` };
}

/** Without the time of its send: nothing of it is under way any more. */
function settled({ sent_at: _, ...entry }: Entry): Entry {
  return entry;
}

/** Restores the entry from before this run; nothing was removed yet under an old address. */
async function restore(run: Run, resource: Resource, before: Entry | undefined): Promise<void> {
  if (before?.address !== resource.address) await run.session.remove(resource.address);
  else await run.session.put(before);
}
