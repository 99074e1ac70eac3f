import type { Kind, Partition } from '../model/index.js';
import type { LiveView } from './live.js';
import type { LiveObject, ObjectReading } from './live-object.js';
import { isProof, type LeafState } from './three-way.js';

/** An object with its comparison. */
export interface Compared {
  live: LiveObject;
  states: LeafState[];
  /** Every leaf is as applied and as wanted. */
  isPlain?: true;
}

/** A comparison of an object that may have to be read first, and may not exist. */
export type Comparison =
  | ({ state: 'ok' } & Compared)
  | { state: 'pending' }
  | Exclude<ObjectReading, { state: 'ok' }>;

/**
 * Compares an object: its list row is enough where that proves the result, otherwise the object is read by itself.
 * @param proves true for a comparison of a row that needs no further reading
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
