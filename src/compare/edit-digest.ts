import { byCodeUnit, digest, type Json } from '../model/index.js';
import type { Entry } from './base.js';
import type { LeafState } from './three-way.js';

type Before = Pick<Entry, 'overwritten'> | undefined;

/**
 * The digest of one live edit, 16 hexadecimal digits: of the live values that differ from the applied ones, with ids as
 * they are. Write-only values are never compared, so they are never part of it. An earlier decision counts too, so that
 * the same edit made again has another digest.
 */
export function editDigest(values: readonly { path: string; raw: Json }[], before: Before): string {
  const live = values
    .map(({ path, raw }): [string, Json] => [path, raw])
    .sort(([a], [b]) => byCodeUnit(a, b));
  return digest({ live, after: before?.overwritten ?? null }, 16);
}

/** The digest of the deletion of one object. */
export function goneDigest({ id, overwritten }: Pick<Entry, 'id' | 'overwritten'>): string {
  return digest({ gone: id, after: overwritten ?? null }, 16);
}

/** The leaves that somebody edited on the platform, whether or not the files want another value. */
export function editedLeaves(states: readonly LeafState[]): LeafState[] {
  return states.filter(
    (state) => state.foreign || (state.base !== undefined && !state.asApplied && !state.kept),
  );
}
