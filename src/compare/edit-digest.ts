import { byCodeUnit, digest, type Json } from '../model/index.js';
import type { Entry } from './base.js';
import type { LeafState } from './three-way.js';

type Before = Pick<Entry, 'overwritten'> | undefined;

/**
 * 16 hex digits that stand for one live edit: the live values that differ from what was applied, ids
 * as they are. Write-only values are never compared, so they are never in it. What an earlier decision
 * overwrote counts in, so that the same edit made again is another one.
 */
export function editDigest(values: readonly { path: string; raw: Json }[], before: Before): string {
  const live = values
    .map(({ path, raw }): [string, Json] => [path, raw])
    .sort(([a], [b]) => byCodeUnit(a, b));
  return digest({ live, after: before?.overwritten ?? null }, 16);
}

/** Stands for the deletion of one object. */
export function goneDigest({ id, overwritten }: Pick<Entry, 'id' | 'overwritten'>): string {
  return digest({ gone: id, after: overwritten ?? null }, 16);
}

/** The leaves that somebody changed on the platform, whether or not the files want another value there. */
export function editedLeaves(states: readonly LeafState[]): LeafState[] {
  return states.filter(
    (state) => state.foreign || (state.base !== undefined && !state.asApplied && !state.kept),
  );
}
