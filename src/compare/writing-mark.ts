import type { Json } from '../model/index.js';
import type { LiveObject } from './live-object.js';

/** What a run was about to do to an object, recorded before its first write: an interrupted run may have done it. */
export interface WritingMark {
  action: 'update' | 'replace' | 'delete';
  /** The object's version and last change as the plan read them; null where the platform shows none. */
  version: number | null;
  updated_at: string | null;
  /**
   * Versions of the plan's other objects whose update also moves this one's version, by address; missing means none.
   */
  moves?: { [address: string]: number };
}

/** The present object that a mark is compared with. */
export type MarkedLive = Pick<LiveObject, 'version'> & { object: { readonly [name: string]: Json } };

/**
 * True where an object that shows its old values may have been written by an interrupted run and set back by somebody
 * since. Both together are two versions; with less than two, our write cannot be among them. Taking back a delete need
 * not make a version, but it changes the time. Where the platform shows neither, nothing can be said.
 * @param versionOf the present version of an address of the plan, where it is known
 */
export function mayBeSetBack(
  mark: WritingMark | null | undefined,
  live: MarkedLive,
  versionOf: (address: string) => number | null | undefined = () => undefined,
): boolean {
  if (mark === null || mark === undefined) return false;
  const changedAt = live.object.updated_at;
  const isTimed = mark.updated_at !== null && typeof changedAt === 'string';
  if (mark.version === null || live.version === null) return !isTimed || changedAt !== mark.updated_at;
  const moved = live.version - mark.version - movedAlong(mark, versionOf);
  if (moved === 0 && mark.action === 'delete') return isTimed && changedAt !== mark.updated_at;
  return moved < 0 ? live.version < mark.version : moved >= 2;
}

/**
 * The versions around those that an interrupted update may have overwritten: it is done, and the version moved by more
 * than it. Undefined where nothing suggests that.
 */
export function mayHaveOverwritten(
  mark: WritingMark | null | undefined,
  live: MarkedLive,
  versionOf: (address: string) => number | null | undefined = () => undefined,
): { from: number; to: number } | undefined {
  if (mark?.action !== 'update' || mark.version === null || live.version === null) return undefined;
  const moved = live.version - mark.version - movedAlong(mark, versionOf);
  return moved < 2 ? undefined : { from: mark.version, to: live.version };
}

/** Number of versions that updates of other objects have made of this one since. */
function movedAlong(
  { moves = {} }: WritingMark,
  versionOf: (address: string) => number | null | undefined,
): number {
  let moved = 0;
  for (const [address, before] of Object.entries(moves)) {
    const now = versionOf(address);
    if (typeof now === 'number' && now > before) moved += now - before;
  }
  return moved;
}
