import type { Base, Entry, WritingMark } from '../../compare/index.js';
import { idSpace, type Kinds } from '../../model/index.js';
import type { Change, Plan } from '../../plan/index.js';
import type { Sightings } from '../platform/sightings.js';
import type { Moves } from './moves.js';

/** What a plan is going to write of objects that are there, by the addresses of their entries. */
export type WritingMarks = Map<string, WritingMark>;

/** What marks are made from: a plan before its first write. */
export interface WritingSource {
  plan: Plan;
  base: Base;
  kinds: Kinds;
  sightings: Sightings;
  moves: Moves;
  /** By the address of each replace: the entry of the object whose place is taken. */
  leftovers: ReadonlyMap<string, Entry>;
  /** The address of the entry that planning matched with a resource. */
  entryAddressOf(address: string): string | undefined;
}

/**
 * Marks for every update, replace and delete of a plan. They are recorded with the intents, before
 * anything is sent: where a run is cut off, the next one knows that a write may have happened, and does
 * not take values that somebody set back for values that were never written.
 */
export function writingMarksOf(source: WritingSource): Map<string, WritingMark> {
  const marks = new Map<string, WritingMark>();
  const moves = movedAlong(source.plan);
  for (const change of source.plan.changes) {
    const { action, id } = change;
    if ((action !== 'update' && action !== 'replace' && action !== 'delete') || id === null) continue;
    const entry = entryOf(change, source);
    if (entry === undefined || entry.id === null || marks.has(entry.address)) continue;
    const kind = source.kinds.get(change.kind);
    const { partition } = entry;
    const facts = source.sightings.factsOf(idSpace(kind, partition), id);
    const along = moves.get(change.address);
    marks.set(entry.address, {
      action,
      version: facts?.version ?? change.version?.from ?? null,
      updated_at: facts?.updatedAt ?? null,
      ...(along === undefined ? {} : { moves: along }),
    });
  }
  return marks;
}

/** The entry of a changed object, where it stands when the run begins; undefined where there is none. */
function entryOf(
  { address, action }: Change,
  { base, moves, leftovers, entryAddressOf }: WritingSource,
): Entry | undefined {
  if (action === 'replace') return leftovers.get(address);
  return moves.at(address) ?? base.entries.get(entryAddressOf(address) ?? address);
}

/** By address: the versions, as they were read, of the other objects of the plan whose update moves its version. */
function movedAlong({ changes }: Plan): Map<string, { [address: string]: number }> {
  const along = new Map<string, { [address: string]: number }>();
  for (const { address, action, version, effects } of changes) {
    const from = version?.from ?? null;
    if (action !== 'update' || from === null) continue;
    for (const { what, address: moved } of effects)
      if (what === 'repins') along.set(moved, { ...along.get(moved), [address]: from });
  }
  return along;
}
