import { type Need, needKey, type PlatformReader, Snapshot } from '../compare/index.js';

/** Everything that was read for a result. */
export interface Reads {
  objects: number;
  requests: number;
}

/**
 * Calls a pure function until it has everything that it needs, and reads what it asks for between the calls. Needs of
 * one call are read in parallel. The number of rounds is not limited, because every round answers a new need; a need
 * that was answered before is an internal error.
 */
export async function readAsAsked<T extends object>(
  reader: Pick<PlatformReader, 'answer'>,
  judge: (snapshot: Snapshot) => { needs: Need[] } | T,
  snapshot: Snapshot = new Snapshot(),
): Promise<{ result: T; reads: Reads }> {
  const asked = new Set<string>();
  for (;;) {
    const judged = judge(snapshot);
    if (!('needs' in judged))
      return { result: judged, reads: { objects: snapshot.size.objects, requests: asked.size } };
    if (judged.needs.length === 0) throw new Error('the decision is not complete, but asks for nothing');
    for (const need of judged.needs) {
      const key = needKey(need);
      if (asked.has(key)) throw new Error(`the decision asks again for what was read: ${key}`);
      asked.add(key);
    }
    await Promise.all(
      judged.needs.map(async (need) => {
        snapshot.put(need, await reader.answer(need));
      }),
    );
  }
}

/** The same for a generator that yields what has to be read and continues, so that nothing is done twice. */
export function readAll<T extends object>(
  reader: Pick<PlatformReader, 'answer'>,
  questions: Iterator<Need[], T>,
  snapshot: Snapshot,
): Promise<{ result: T; reads: Reads }> {
  const judge = () => {
    const next = questions.next();
    return next.done === true ? next.value : { needs: next.value };
  };
  return readAsAsked(reader, judge, snapshot);
}
