import { objectIn, type Platform, type WriteResult } from '../../compare/index.js';
import type { HeldTrial, TrialObject } from '../../ledger/index.js';
import { isArchived, type JsonObject, type Kind, type Kinds, named, nameOf } from '../../model/index.js';
import type { ChangedSwap, HeadItem } from './changed-swaps.js';
import { contentDigest } from './content.js';
import { headEnd, headMark, isHead } from './head-mark.js';

/** What making heads needs. */
export interface HeadContext {
  held: HeldTrial;
  platform: Platform;
  kinds: Kinds;
  words: readonly string[];
  /** What the trial is about, for people, such as a pull request; null where nothing is known. */
  about: string | null;
}

/** Why a head was not made. `unknown`: a create was sent and got no answer. */
export type HeadFailure = { state: 'unknown' | 'failed'; address: string; message: string };

/**
 * Makes an object for each head, or finds the one that an earlier run made. All are on record before the first is sent.
 * @returns why one of them could not be made; null where all are there
 */
export async function makeHeads(
  changed: readonly ChangedSwap[],
  context: HeadContext,
): Promise<HeadFailure | null> {
  const { held } = context;
  const { record } = held;
  const items = new Map<string, HeadItem>();
  for (const { head } of changed) if ('resource' in head) items.set(head.resource.address, head);
  const earlier = new Set(record.objects.filter(({ state }) => state === 'sending'));
  // After a launch that was refused, or none, heads that were removed are made anew.
  if (record.experiment === null || record.experiment.state === 'refused')
    record.objects = record.objects.filter(({ state }) => state !== 'removed');
  const known = new Set(record.objects.map(({ address }) => address));
  for (const [address, { resource, digest }] of items) {
    if (known.has(address)) continue;
    const { kind, partition } = resource;
    const name = headName(kind, nameOf(kind, resource.value), headEnd(record));
    const object = { address, kind: kind.name, partition, name, digest, id: null, version: null };
    record.objects.push({ ...object, state: 'sending' });
  }
  if (record.objects.some((one) => one.state === 'sending' && !earlier.has(one)))
    await held.save('make the heads of');
  let failure: HeadFailure | null = null;
  let isNew = false;
  for (const object of record.objects) {
    const item = items.get(object.address);
    if (object.state !== 'sending' || item === undefined) continue;
    await held.renew();
    failure = await makeHead(object, item, earlier.has(object), context);
    isNew = true;
    if (failure !== null) break;
  }
  if (isNew) await held.save('made the heads of');
  return failure;
}

async function makeHead(
  object: TrialObject,
  { resource, body }: HeadItem,
  mayExist: boolean,
  context: HeadContext,
): Promise<HeadFailure | null> {
  const { platform, held, about } = context;
  const { kind, partition } = resource;
  const { address } = object;
  const sentBody: JsonObject = {
    ...body,
    ...named(kind, object.name),
    description: [headMark(held.record), `head of ${address}`, ...(about === null ? [] : [about])].join(', '),
  };
  const unread = (message: string): HeadFailure => ({ state: 'unknown', address, message });
  if (mayExist) {
    const looked = await adopt(object, kind, context);
    if (looked === 'adopted') return null;
    // What cannot be read is not absent: another one would be made beside it.
    if (looked !== 'absent') return unread(looked.message);
  }
  for (let sent = 1; ; sent += 1) {
    const result = await platform.create({ kind, partition }, sentBody, { guard: held.lost });
    if (result.state === 'ok') {
      const isThere = await confirm(object, kind, result.answer?.id, context);
      if (isThere || (await adopt(object, kind, context)) === 'adopted') return null;
      return unread('the platform accepted it and does not show it');
    }
    if (result.state === 'refused' || result.state === 'not_sent') {
      // It was the only send, or those before it left nothing.
      if (result.state === 'refused' || sent === 1) object.state = mayExist ? 'sending' : 'removed';
      return { state: 'failed', address, message: failureText(result) };
    }
    const looked = await adopt(object, kind, context);
    if (looked === 'adopted') return null;
    if (looked !== 'absent' || sent === 2) return unread(result.message);
  }
}

/** Why a write that had no effect had none. */
export function failureText(result: WriteResult & { message: string }): string {
  return result.state === 'refused' ? `${result.status} ${result.message}` : result.message;
}

/** Takes over an object that a create without an answer made: it has the recorded name, our mark, and was never edited. */
async function adopt(
  object: TrialObject,
  kind: Kind,
  context: HeadContext,
): Promise<'adopted' | 'absent' | { message: string }> {
  const traces = await tracesOf(object, context);
  if ('message' in traces) return traces;
  const [found] = traces.ids;
  if (found === undefined) return 'absent';
  if (await confirm(object, kind, found, context)) return 'adopted';
  return { message: `${object.name} (id ${found}) is there, and is not as the trial made it` };
}

/** Ids of objects with the recorded name and the mark of the trial, the oldest first; why they cannot be read. */
export async function tracesOf(
  object: TrialObject,
  { platform, kinds, held }: Pick<HeadContext, 'platform' | 'kinds' | 'held'>,
): Promise<{ ids: (number | string)[] } | { message: string }> {
  const kind = kinds.get(object.kind);
  const answer = await platform.answer({ ask: 'list', kind, partition: object.partition, twice: true });
  if (answer.state === 'unreadable') return { message: answer.message };
  if (answer.state !== 'rows') return { ids: [] };
  const made = headOf(object, held);
  const ids = answer.rows
    .filter((row) => isHead(kind, row, made, true) && !isArchived(row))
    .flatMap(({ id }) => (typeof id === 'number' || typeof id === 'string' ? [id] : []))
    .sort((a, b) =>
      typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1,
    );
  return { ids };
}

/** Reads an object back, and records what it is; false where it is not there. */
async function confirm(
  object: TrialObject,
  kind: Kind,
  id: unknown,
  { platform, held, words }: HeadContext,
): Promise<boolean> {
  if (typeof id !== 'number' && typeof id !== 'string') return false;
  const answer = await platform.answer({ ask: 'object', kind, partition: object.partition, id });
  const read = objectIn(kind, id, answer);
  if (read.state !== 'ok' || !isHead(kind, read.value.object, headOf(object, held), false)) return false;
  const { version, object: live } = read.value;
  // Somebody changed it: it is neither what the question is about, nor the trial's to remove.
  if (version !== null && version > 1) return false;
  Object.assign(object, { state: 'made', id, version, digest: contentDigest(kind, live, words) });
  return true;
}

/** What a head is known by. */
export function headOf({ name }: TrialObject, { record }: HeldTrial) {
  const { question, attempt } = record;
  return { name, question, attempt };
}

/** `<name> (trial <mark>)`, cut so that it fits. */
function headName(kind: Kind, name: unknown, end: string): string {
  const field = kind.nameField === null ? undefined : kind.fields.fields[kind.nameField];
  const limit = field?.type === 'text' ? (field.maxLength ?? 255) : 255;
  const whole = Array.from(String(name));
  while ([...whole, end].join('').length > limit) whole.pop();
  return `${whole.join('').trimEnd()}${end}`;
}
