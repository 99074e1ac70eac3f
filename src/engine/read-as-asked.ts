import type { PlatformReader } from '../apply/platform.js';
import { type Need, Snapshot } from '../plan/index.js';

/** What was read until everything was known. */
export interface Reads {
  objects: number;
  requests: number;
}

/** More rounds than any chain of questions has; something that asks for ever is a fault of ours. */
const MAX_ROUNDS = 50;

/**
 * Calls a pure function again and again: what it lacks is read between the calls, until it lacks
 * nothing. All that it asks for at once is read side by side.
 */
export async function readAsAsked<T extends object>(
  reader: PlatformReader,
  judge: (snapshot: Snapshot) => { needs: Need[] } | T,
): Promise<{ result: T; reads: Reads }> {
  const snapshot = new Snapshot();
  let requests = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const judged = judge(snapshot);
    if (!('needs' in judged)) return { result: judged, reads: { objects: snapshot.size.objects, requests } };
    requests += judged.needs.length;
    await Promise.all(
      judged.needs.map(async (need) => {
        snapshot.put(need, await reader.answer(need));
      }),
    );
  }
  throw new Error('judging what was read does not come to an end');
}
