import type { LiveObject, ObjectAt, WriteResult, WritingMark } from '../../compare/index.js';
import type { JsonObject } from '../../model/index.js';
import type { Run } from '../run.js';
import type { Freshness } from './fresh.js';

/** An update ready to send: the body, and the reading that it is based on. */
export interface Ready {
  body: JsonObject;
  before: LiveObject;
}

/**
 * Sends an update that is based on a reading right before: if it had to wait, it is cancelled and the object read
 * again. Every write on an existing object goes through this.
 * @param again reads the object and makes the body from it; or returns a reason to stop
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
    () =>
      run.deps.platform.update(at, ready.body, {
        guard: () => fresh.guard(),
        goesOn: () => fresh.goesOn(),
        before: ready.before.object,
      }),
    async () => {
      const made = await again();
      if ('stop' in made) return made.stop;
      ready = made;
      return undefined;
    },
  );
  return 'stop' in sent ? sent : { ready, result: sent.result };
}

/**
 * The mark of an object that is about to be written, for the rule that distinguishes values that somebody set back from
 * untouched ones.
 */
export function asMark({ version, object }: LiveObject): WritingMark {
  const { updated_at: at } = object;
  return { action: 'update', version, updated_at: typeof at === 'string' ? at : null };
}
