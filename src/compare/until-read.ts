import type { Need, Snapshot } from './snapshot.js';

/**
 * What a judgement comes to when everything that it asks for has been read. It is made again only where it
 * asked for something; what it asks for at once can be read side by side.
 */
export function* untilRead<T>(snapshot: Snapshot, judge: () => T): Generator<Need[], T> {
  for (;;) {
    const judged = judge();
    const needs = snapshot.takeNeeds();
    if (needs.length === 0) return judged;
    yield needs;
  }
}
