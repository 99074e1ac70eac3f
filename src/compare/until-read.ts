import type { Need, Snapshot } from './snapshot.js';

/** Repeats a judgement until everything that it asks for was read. What it asks for at once can be read in parallel. */
export function* untilRead<T>(snapshot: Snapshot, judge: () => T): Generator<Need[], T> {
  for (;;) {
    const judged = judge();
    const needs = snapshot.takeNeeds();
    if (needs.length === 0) return judged;
    yield needs;
  }
}
