import type { Kind, Partition } from '../model/index.js';
import type { LiveView } from './live.js';
import type { LiveObject, ObjectReading } from './live-object.js';
import { isProof, type LeafState } from './three-way.js';

/** An object and how it compares. */
export interface Compared {
  live: LiveObject;
  states: LeafState[];
  /** It is plainly unchanged, and so is the object: every leaf is as applied and as wanted. */
  isPlain?: true;
}

/** The same of an object that may have to be read first, and may not be there. */
export type Comparison =
  | ({ state: 'ok' } & Compared)
  | { state: 'pending' }
  | Exclude<ObjectReading, { state: 'ok' }>;

/**
 * A row is trusted where it proves what it is compared for; else the object is read by itself.
 * @param proves true for the states of a row that need no further reading
 */
export function confirm(
  view: LiveView,
  { kind, partition }: { kind: Kind; partition: Partition },
  listed: LiveObject,
  compare: (live: LiveObject) => LeafState[],
  proves: (states: LeafState[]) => boolean = isProof,
): Comparison {
  const states = compare(listed);
  if (listed.confirmed || proves(states)) return { state: 'ok', live: listed, states };
  const reading = view.object(kind, partition, listed.id);
  if (reading.state !== 'ok') return reading;
  return { state: 'ok', live: reading.value, states: compare(reading.value) };
}
