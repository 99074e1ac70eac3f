import type { LiveObject, ObjectAt, WriteResult, WritingMark } from '../../compare/index.js';
import type { JsonObject } from '../../model/index.js';
import type { Run } from '../run.js';
import type { Freshness } from './fresh.js';

/** An update as it is sent: the body, and the object as it was read for it. */
export interface Ready {
  body: JsonObject;
  before: LiveObject;
}

/**
 * Sends an update that rests on what was read right before: one that had to wait is taken back, and the
 * object is read again. Every write of an object that is there goes this way.
 * @param again reads the object and makes the body of it; or what stands in the way
 */
export async function putFresh<Stop extends object>(
  run: Run,
  at: ObjectAt,
  first: Ready,
  fresh: Freshness,
  again: () => Promise<Ready | { stop: Stop }>,
): Promise<{ ready: Ready; result: WriteResult } | { stop: Stop }> {
  let ready = first;
  const sent = await fresh.send<Stop>(
    () => run.deps.platform.update(at, ready.body, { guard: () => fresh.guard() }),
    async () => {
      const made = await again();
      if ('stop' in made) return made.stop;
      ready = made;
      return undefined;
    },
  );
  return 'stop' in sent ? sent : { ready, result: sent.result };
}

/** What was about to be written, for the rule that tells values which somebody set back from untouched ones. */
export function asMark({ version, object }: LiveObject): WritingMark {
  const { updated_at: at } = object;
  return { action: 'update', version, updated_at: typeof at === 'string' ? at : null };
}
