import { type Need, needKey, type PlatformReader, Snapshot } from '../compare/index.js';

/** What was read until everything was known. */
export interface Reads {
  objects: number;
  requests: number;
}

/**
 * Calls a pure function again and again: what it lacks is read between the calls, until it lacks
 * nothing. All that it asks for at once is read side by side. How often it asks is its own affair, for
 * every answer brings it nearer to its end; asking for something that was answered is a fault of ours.
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
    if (judged.needs.length === 0) throw new Error('judging waits for something that it does not ask for');
    for (const need of judged.needs) {
      const key = needKey(need);
      if (asked.has(key)) throw new Error(`judging asks again for what was read: ${key}`);
      asked.add(key);
    }
    await Promise.all(
      judged.needs.map(async (need) => {
        snapshot.put(need, await reader.answer(need));
      }),
    );
  }
}

/** The same for what yields what has to be read and goes on from there, with nothing done twice. */
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
