import {
  type LiveObject,
  liveObject,
  mayBeSetBack,
  updateBody,
  type WriteResult,
} from '../../compare/index.js';
import { type JsonObject, PLATFORM_CODES, type Resource, sameJson } from '../../model/index.js';
import type { Change } from '../../plan/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import { lateOf, MissingError } from '../platform/late.js';
import { leafNow, look } from '../platform/observe.js';
import { editedSince, held, readAgain } from '../platform/read-again.js';
import { wantedLeaves } from '../platform/wanted-leaves.js';
import { entryAfter } from '../record/entries.js';
import { recordChange } from '../record/record-change.js';
import { isAnswered, isDone, type Settlement, settleUpdate } from '../record/settle.js';
import type { Run, StepResult } from '../run.js';
import { Freshness } from './fresh.js';
import { halfWritten } from './half-written.js';
import { makeRoom } from './make-room.js';
import { notKept, otherForm } from './not-kept.js';
import { type Overwrote, overwrittenBy, overwroteWords } from './overwritten.js';
import { asMark, putFresh, type Ready } from './put.js';
import { sentTimes } from './sent-times.js';

/** Changes one object: reads it again first, and never overwrites an edit made since. */
export async function updateStep(run: Run, change: Change, resource: Resource): Promise<StepResult> {
  const fresh = new Freshness(run);
  const ready = await makeReady(run, change, resource);
  fresh.read();
  return 'stop' in ready ? ready.stop : send(run, change, resource, ready, fresh);
}

/** Reads the object and makes the body; or returns a reason to stop, also that it is done already. */
async function makeReady(
  run: Run,
  change: Change,
  resource: Resource,
): Promise<Ready | { stop: StepResult }> {
  const id = idOf(change);
  const again = await readAgain(run, resource, id);
  if ('stop' in again) return again;
  const { seen } = again;
  const secrets = secretFields(run, change);
  if (secrets.size === 0 && change.leaves.length > 0 && isDone(run, resource, change, seen)) {
    await record(run, change, resource, id, seen);
    return { stop: { outcome: 'already applied', id, version: seen.version } };
  }
  const edited = editedSince(run, resource, change, seen, id);
  if (edited !== undefined) return { stop: edited };
  try {
    return readyFrom(run, change, resource, seen);
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    const message = `not sent: ${error.message}`;
    const remedy = 'Set it and run the same command again.';
    return { stop: { outcome: 'failed', id, code: APPLY_CODES.needMissing.code, message, remedy } };
  }
}

/**
 * The update from a reading.
 * @throws MissingError
 */
function readyFrom(run: Run, change: Change, resource: Resource, seen: LiveObject): Ready {
  const body = updateBody(
    resource,
    wantedLeaves(resource, change),
    seen.object,
    secretFields(run, change),
    lateOf(run),
  );
  return { body, before: seen };
}

function idOf({ address, id }: Change): number | string {
  if (id === null) throw new Error(`the update of ${address} has no id`);
  return id;
}

/** Top-level fields whose secrets this plan may write. */
function secretFields(run: Run, change: Change): Set<string> {
  const writes = run.plan.secret_writes.filter((one) => one.write && one.address === change.address);
  return new Set(writes.map((one) => one.field.split(/[.[]/, 1)[0] ?? one.field));
}

async function send(
  run: Run,
  change: Change,
  resource: Resource,
  first: Ready,
  fresh: Freshness,
): Promise<StepResult> {
  const id = idOf(change);
  const { kind, partition } = resource;
  const again = () => makeReady(run, change, resource);
  let next = first;
  let hasRoom = false;
  for (let sends = 1; ; sends += 1) {
    const sent = await putFresh(run, { kind, partition, id }, next, fresh, again);
    if ('stop' in sent) return sent.stop;
    const { ready, result } = sent;
    switch (result.state) {
      case 'ok':
        return finish(run, change, resource, ready, result.answer);
      case 'partial':
        return { outcome: 'failed', id, ...halfWritten('updated', result.message) };
      case 'not_sent':
        return {
          outcome: 'failed',
          id,
          code: PLATFORM_CODES.notSent.code,
          message: `not sent: ${result.message}`,
        };
      case 'refused':
        if (result.taken === true && !hasRoom) {
          hasRoom = true;
          const room = await makeRoom(run, change, resource);
          if (typeof room === 'object') return room;
          // Making room sent requests of its own, so the reading is out of date.
          if (room) break;
        }
        if (result.status === 404) return held(id, 'it was deleted on the platform after planning');
        return {
          outcome: 'failed',
          id,
          code: APPLY_CODES.refused.code,
          message: `${result.status} ${result.message}`,
        };
      case 'unknown': {
        const after = await afterUnknown(run, change, resource, ready, result, sends);
        if ('outcome' in after) return after;
        next = after;
        fresh.read();
        continue;
      }
    }
    const made = await again();
    if ('stop' in made) return made.stop;
    next = made;
    fresh.read();
    // Nothing of this send has arrived.
    sends -= 1;
  }
}

/**
 * Reads the object again. If it has what was sent, the update succeeded. If it is unchanged, and nobody can have set it
 * back, the update is sent once more, made from this reading. Otherwise somebody edited it.
 */
async function afterUnknown(
  run: Run,
  change: Change,
  resource: Resource,
  ready: Ready,
  result: WriteResult & { state: 'unknown' },
  sends: number,
): Promise<StepResult | Ready> {
  const id = idOf(change);
  const { before } = ready;
  const sight = await look(run, resource.kind, resource.partition, id, resource.value);
  if (sight.state === 'gone') return held(id, `${result.message}; the object is gone now`);
  if (sight.state === 'unreadable') {
    return {
      outcome: 'unknown',
      id,
      code: APPLY_CODES.unknownOutcome.code,
      message: `${result.message}, and it could not be read afterwards (${sight.message})`,
      remedy: 'Run the same command again.',
    };
  }
  const { value: seen } = sight;
  // A secret cannot be read back; only a moved version shows that it arrived.
  const hasSecret = secretFields(run, change).size > 0;
  const isUntouched = seen.version !== null && seen.version === before.version;
  if (
    isOurs(run, resource, change, before, seen) &&
    !(hasSecret && isUntouched) &&
    !(hasSecret && seen.version === null)
  ) {
    return finish(run, change, resource, ready, undefined, seen);
  }
  if (editedSince(run, resource, change, seen, id) !== undefined) {
    return held(id, `${result.message}; it now has neither the old nor the new values`);
  }
  if (mayBeSetBack(asMark(before), seen)) {
    const moved = before.version === null ? '' : `: version ${before.version} became ${seen.version}`;
    return {
      outcome: 'unknown',
      id,
      code: APPLY_CODES.unknownOutcome.code,
      message: `${result.message}; it has the old values, and somebody may have changed it back${moved}`,
      remedy: 'The next plan holds it until somebody decides, and lists the commands.',
    };
  }
  if (sends < 2 && run.deps.signal?.aborted !== true) return readyFrom(run, change, resource, seen);
  return {
    outcome: 'unknown',
    id,
    code: APPLY_CODES.unknownOutcome.code,
    message: `${result.message}; ${sentTimes(sends)}it is unchanged`,
    remedy: 'Run the same command again.',
  };
}

/** True where the changed values are there, as sent or as the platform stores them. */
function isOurs(run: Run, resource: Resource, change: Change, before: LiveObject, seen: LiveObject): boolean {
  if (isDone(run, resource, change, seen)) return true;
  const { observed, lost } = settleUpdate(run, resource, change, before, seen);
  const paths = change.leaves.map(({ path }) => path);
  // Another form of the sent value may have been there before.
  const isNew = (path: string) =>
    !sameJson(leafNow(resource.kind, path, before), leafNow(resource.kind, path, seen));
  return (
    !lost.some(({ path }) => paths.includes(path)) &&
    paths.every((path) => !Object.hasOwn(observed, path) || isNew(path))
  );
}

async function finish(
  run: Run,
  change: Change,
  resource: Resource,
  { before }: Ready,
  answer: JsonObject | undefined,
  known?: LiveObject,
): Promise<StepResult> {
  const id = idOf(change);
  const read =
    known === undefined ? await afterwards(run, change, resource, id, before, answer) : { seen: known };
  const { seen } = read;
  if (seen === undefined) {
    // Unknown: whether it kept everything, and whether it overwrote an edit. The next run reads it.
    return {
      outcome: 'unknown',
      id,
      code: APPLY_CODES.notReadBack.code,
      message: 'the platform accepted it; it could not be read afterwards',
      remedy: 'Run the same command again: it reads the object, and sends the update again only if needed.',
    };
  }
  const settlement = settleUpdate(run, resource, change, before, seen, read.answer);
  const { version } = seen;
  const overwrote = overwrittenBy(run, {
    kind: resource.kind,
    change,
    before,
    answer: read.answer,
    after: seen,
    settlement,
  });
  await record(run, change, resource, id, seen, settlement, overwrote);
  const lost = notKept(
    settlement.lost,
    'updated',
    { from: before.version, to: version },
    resource.kind.words,
  );
  const over = overwrote && overwroteWords(overwrote, resource.kind.words);
  if (settlement.lost.length > 0) {
    const both = over === undefined ? lost : { ...lost, message: `${lost.message}; ${over.message}` };
    return { outcome: 'failed', id, version, ...both };
  }
  if (over !== undefined) return { outcome: 'failed', id, version, ...over };
  const message = otherForm(settlement);
  return {
    outcome: 'updated',
    id,
    version,
    message,
    code: message === null ? null : APPLY_CODES.otherForm.code,
  };
}

/** The object after the update: from the answer if that shows what was sent, otherwise from a reading. */
async function afterwards(
  run: Run,
  change: Change,
  resource: Resource,
  id: number | string,
  before: LiveObject,
  body: JsonObject | undefined,
): Promise<{ seen: LiveObject | undefined; answer?: LiveObject }> {
  const answer = body !== undefined && body.id === id ? liveObject(resource.kind, id, body) : undefined;
  if (answer !== undefined && isAnswered(run, resource, change, before, answer))
    return { seen: answer, answer };
  const sight = await look(run, resource.kind, resource.partition, id, resource.value);
  const seen = sight.state === 'ok' ? sight.value : undefined;
  return answer === undefined ? { seen } : { seen, answer };
}

async function record(
  run: Run,
  change: Change,
  resource: Resource,
  id: number | string,
  seen: LiveObject | undefined,
  settlement?: Settlement,
  overwrote?: Overwrote,
): Promise<void> {
  const before = run.entryOf(resource.address);
  // Taken over means adopted: the object existed before.
  const origin = before?.origin ?? 'adopted';
  const generation = before?.generation ?? 0;
  const entry = entryAfter(run, resource, change, { id, seen, origin, generation, ...settlement });
  await recordChange(run, change, overwrote === undefined ? entry : { ...entry, overwrote });
}
