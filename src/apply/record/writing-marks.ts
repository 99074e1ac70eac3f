import type { Entry, WritingMark } from '../../compare/index.js';
import { idSpace, type Kinds } from '../../model/index.js';
import type { Change, Plan } from '../../plan/index.js';
import type { Sightings } from '../platform/sightings.js';
import { repinSources } from './repins.js';

/** What a plan is about to write on existing objects, by the address of the entry. */
export type WritingMarks = Map<string, WritingMark>;

/** Where a run keeps the entries of changed objects. */
export interface MarkedPlaces {
  /** By the address of each replace: the entry of the old object. */
  leftovers: ReadonlyMap<string, Entry>;
  /** The entry of a resource, under its new address. */
  entryOf(address: string): Entry | undefined;
}

/** What marks are made from: a plan before its first write. */
export interface WritingSource extends MarkedPlaces {
  plan: Plan;
  kinds: Kinds;
  sightings: Sightings;
  /** The ledger's entries at the beginning of the run. */
  entries: ReadonlyMap<string, Entry>;
}

/** The address of the entry that marks a change. */
export function markedAddress(
  { address, action }: Pick<Change, 'address' | 'action'>,
  { leftovers, entryOf }: MarkedPlaces,
): string | undefined {
  return action === 'replace' ? leftovers.get(address)?.address : (entryOf(address)?.address ?? address);
}

/**
 * Marks every update, replace and delete of a plan. They are recorded with the intents, before anything is sent: if the
 * run is interrupted, the next one knows that a write may have happened, and does not mistake values that somebody set
 * back for values that were never written.
 */
export function writingMarksOf(source: WritingSource): Map<string, WritingMark> {
  const marks = new Map<string, WritingMark>();
  const moves = movedAlong(source.plan);
  for (const change of source.plan.changes) {
    const { action, id } = change;
    if ((action !== 'update' && action !== 'replace' && action !== 'delete') || id === null) continue;
    const entry = source.entries.get(markedAddress(change, source) ?? '');
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

/** By address: the versions, as read, of the plan's other objects whose update moves its version. */
function movedAlong({ changes }: Plan): Map<string, { [address: string]: number }> {
  const along = new Map<string, { [address: string]: number }>();
  for (const [moved, sources] of repinSources(changes)) {
    const known = sources.flatMap(({ address, version }) => {
      const from = version?.from ?? null;
      return from === null ? [] : [[address, from] as const];
    });
    if (known.length > 0) along.set(moved, Object.fromEntries(known));
  }
  return along;
}
