import { objectIn, type Platform } from '../../compare/index.js';
import type { HeldTrial, TrialObject } from '../../ledger/index.js';
import {
  coded,
  type Finding,
  isPartitionOf,
  type JsonObject,
  type Kind,
  type Kinds,
} from '../../model/index.js';
import { contentDigest } from './content.js';
import { isHead } from './head-mark.js';
import { headOf, tracesOf } from './head-objects.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';

/** What cleaning up needs. */
export interface CleanContext {
  held: HeldTrial;
  platform: Platform;
  kinds: Kinds;
  words: readonly string[];
}

/**
 * Removes the objects of a trial by their recorded ids, as long as they are as the trial made them: whoever can push can
 * write a record, so each must also bear the name and the mark of this trial.
 * @returns what stays, and what was removed
 */
export async function removeHeads(
  context: CleanContext,
): Promise<{ removed: string[]; findings: Finding[] }> {
  const { held } = context;
  const removed: string[] = [];
  const findings: Finding[] = [];
  let isChanged = false;
  for (const object of held.record.objects) {
    if (object.state === 'removed' || object.state === 'left') continue;
    await held.renew();
    const left = await removeHead(object, context);
    const { state } = object as TrialObject;
    if (left !== null)
      findings.push({
        ...coded(CODES.left),
        message: `${object.name}${object.id === null ? '' : ` (id ${object.id})`} stays: ${left}.`,
        remedy: 'Remove it by hand if nobody needs it.',
        address: object.address,
      });
    if (state === 'removed') removed.push(object.name);
    isChanged ||= state === 'removed' || state === 'left';
  }
  if (isChanged) await held.save('removed the heads of');
  return { removed, findings };
}

/** Removes an object; why it stays, as the end of a sentence, or null. */
async function removeHead(object: TrialObject, context: CleanContext): Promise<string | null> {
  const { platform, kinds, held } = context;
  const kind = kinds.find(object.kind);
  if (kind === undefined) return `this version of pipelines-sync does not know the kind ${object.kind}`;
  if (!isPartitionOf(kind, object.partition)) return 'its record does not say where it is';
  const traces = object.id === null ? await tracesOf(object, context) : { ids: [object.id] };
  // What cannot be read is not absent: the next run looks again.
  if ('message' in traces) return `it cannot be looked for (${traces.message})`;
  const { ids } = traces;
  let why: string | null = null;
  for (const id of ids) {
    const at = { kind, partition: object.partition, id };
    const read = objectIn(kind, id, await platform.answer({ ask: 'object', ...at }));
    if (read.state === 'unreadable') why = `it cannot be read (${read.message})`;
    if (read.state !== 'ok') continue;
    const changed = changeOf(object, read.value, context, kind);
    if (changed !== null) {
      object.state = 'left';
      return changed;
    }
    const result = await platform.remove(at, { guard: held.lost });
    if (result.state === 'ok' || (result.state === 'refused' && result.status === 404)) continue;
    // A delete without an answer took effect, or the next look finds it.
    const again = objectIn(kind, id, await platform.answer({ ask: 'object', ...at }));
    if (again.state !== 'gone') why = 'message' in result ? result.message : 'it could not be removed';
  }
  if (why === null) object.state = 'removed';
  return why;
}

function changeOf(
  object: TrialObject,
  live: { object: JsonObject; version: number | null },
  { held, words }: CleanContext,
  kind: Kind,
): string | null {
  if (!isHead(kind, live.object, headOf(object, held), false))
    return 'it does not have the name and description that the trial gave it';
  const isSame =
    object.state === 'made'
      ? object.version === live.version && contentDigest(kind, live.object, words) === object.digest
      : live.version === null || live.version === 1;
  return isSame ? null : 'somebody changed it';
}
