import type { JsonObject, Resource } from '../model/index.js';
import type { Change, Entry } from '../plan/index.js';
import { MissingError, updateBody } from './body.js';
import { entryAfter } from './entries.js';
import { lateOf } from './late.js';
import { look, movedLeaves, type Seen, seenOf } from './observe.js';
import type { Method, WriteResult } from './platform.js';
import { editedSince, held, readAgain } from './read-again.js';
import type { Run, StepResult } from './run.js';
import { isDone, settleUpdate } from './settle.js';

/** Changes one object: reads it again first, and never overwrites what moved since (design §7). */
export async function updateStep(run: Run, change: Change, resource: Resource): Promise<StepResult> {
  const { id } = change;
  if (id === null) throw new Error(`the update of ${change.address} has no id`);
  const again = await readAgain(run, resource, id);
  if ('stop' in again) return again.stop;
  const { seen } = again;
  const secrets = secretFields(run, change);
  if (secrets.size === 0 && change.leaves.length > 0 && isDone(run, resource, change, seen)) {
    await record(run, change, resource, id, seen, {});
    return { outcome: 'already applied', id, version: seen.version };
  }
  const edited = editedSince(resource.kind, change, seen, id);
  if (edited !== undefined) return edited;
  let body: JsonObject;
  try {
    body = updateBody(resource, change, seen.object, secrets, lateOf(run));
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    return {
      outcome: 'failed',
      id,
      code: 'PS5101',
      message: `not sent: ${error.message}`,
      remedy: 'Set it and run the same command again.',
    };
  }
  return send(run, change, resource, id, body, seen);
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
  id: number | string,
  body: JsonObject,
  before: Seen,
): Promise<StepResult> {
  for (let sends = 1; ; sends += 1) {
    const result = await put(run, resource, id, body);
    switch (result.state) {
      case 'ok':
        return finish(run, change, resource, id, before, result.answer);
      case 'not_sent':
        return { outcome: 'failed', id, code: 'PS5001', message: `not sent: ${result.message}` };
      case 'refused':
        if (result.status === 404) return held(id, 'it was deleted on the platform after planning');
        return { outcome: 'failed', id, code: 'PS5220', message: `${result.status} ${result.message}` };
      case 'unknown': {
        const after = await afterUnknown(run, change, resource, id, before, result, sends);
        if (after !== 'again') return after;
      }
    }
  }
}

function put(run: Run, resource: Resource, id: number | string, body: JsonObject): Promise<WriteResult> {
  const method: Method = resource.kind.update ?? 'PUT';
  const { path } = resource.kind.collection(resource.partition, run.plan.org_id);
  return run.deps.platform.write(method, `${path}/${encodeURIComponent(String(id))}`, { body });
}

/** As sent: it worked. As before: it may be sent once more. Anything else: somebody was there. */
async function afterUnknown(
  run: Run,
  change: Change,
  resource: Resource,
  id: number | string,
  before: Seen,
  result: WriteResult & { state: 'unknown' },
  sends: number,
): Promise<StepResult | 'again'> {
  const sight = await look(run, resource.kind, resource.partition, id, resource.value);
  if (sight.state === 'gone') return held(id, `${result.message}; afterwards it was gone`);
  if (sight.state === 'unreadable') {
    return {
      outcome: 'unknown',
      id,
      code: 'PS5203',
      message: `${result.message}, and it cannot be read afterwards (${sight.message})`,
      remedy: 'Run the same command again.',
    };
  }
  const { seen } = sight;
  // A secret cannot be read back; a version that moved is the only sign that it arrived.
  const hasSecret = secretFields(run, change).size > 0;
  const isUntouched = seen.version !== null && seen.version === before.version;
  if (
    isDone(run, resource, change, seen) &&
    !(hasSecret && isUntouched) &&
    !(hasSecret && seen.version === null)
  ) {
    return finish(run, change, resource, id, before, undefined, seen);
  }
  if (movedLeaves(resource.kind, change, seen).length > 0) {
    return held(id, `${result.message}; afterwards it holds neither the old nor the new values`);
  }
  if (sends < 2 && run.deps.signal?.aborted !== true) return 'again';
  return {
    outcome: 'unknown',
    id,
    code: 'PS5203',
    message: `${result.message}; afterwards it was as before`,
    remedy: 'Run the same command again.',
  };
}

async function finish(
  run: Run,
  change: Change,
  resource: Resource,
  id: number | string,
  before: Seen,
  answer: JsonObject | undefined,
  known?: Seen,
): Promise<StepResult> {
  const seen = known ?? (await afterwards(run, change, resource, id, answer));
  if (seen === undefined) {
    await record(run, change, resource, id, undefined, {});
    return {
      outcome: 'updated',
      id,
      code: 'PS5207',
      message: 'the platform accepted it; it could not be read afterwards',
    };
  }
  const { lost, observed } = settleUpdate(run, resource, change, before, seen);
  const { version } = seen;
  if (lost.length > 0) {
    return {
      outcome: 'failed',
      id,
      version,
      code: 'PS5205',
      message: `the platform accepted it but did not keep ${lost.join(', ')}`,
      remedy: 'Look at it in the web app; the next plan shows the difference.',
    };
  }
  await record(run, change, resource, id, seen, observed);
  const notes = [];
  const names = Object.keys(observed);
  if (names.length > 0) notes.push(`the platform stored another value of ${names.join(', ')} than was sent`);
  const jump = version !== null && before.version !== null ? version - before.version : 0;
  if (jump > 1 + repins(change))
    notes.push(`updated over a concurrent edit: version ${before.version} became ${version}`);
  const message = notes.length === 0 ? null : notes.join('; ');
  return { outcome: 'updated', id, version, message, code: message === null ? null : 'PS5206' };
}

/** Versions that this plan itself makes move besides the update's own. */
function repins(change: Change): number {
  const { version } = change;
  if (version === null || version.from === null || version.expected === null) return 0;
  return Math.max(0, version.expected - version.from - 1);
}

/** The object after the update: the answer where it shows what was sent, else it is read. */
async function afterwards(
  run: Run,
  change: Change,
  resource: Resource,
  id: number | string,
  answer: JsonObject | undefined,
): Promise<Seen | undefined> {
  if (answer !== undefined && answer.id === id) {
    const seen = seenOf(resource.kind, answer);
    if (isDone(run, resource, change, seen)) return seen;
  }
  const sight = await look(run, resource.kind, resource.partition, id, resource.value);
  return sight.state === 'there' ? sight.seen : undefined;
}

async function record(
  run: Run,
  change: Change,
  resource: Resource,
  id: number | string,
  seen: Seen | undefined,
  observed: Entry['observed'],
): Promise<void> {
  const before = run.entryOf(resource.address);
  // Taken over means adopted: it was there before us (design §6).
  const origin = before?.origin ?? 'adopted';
  const generation = before?.generation ?? 0;
  await run.session.put(entryAfter(run, resource, change, { id, seen, origin, generation, observed }));
}
