import type { Json } from '../model/index.js';
import type { LiveObject } from './live-object.js';

/** What a run was about to do to an object, recorded before its first write: a run that is cut off may have done it. */
export interface WritingMark {
  action: 'update' | 'replace' | 'delete';
  /** The object's version and last change as the plan read them; null where the platform shows none. */
  version: number | null;
  updated_at: string | null;
  /** Versions of the plan's other objects whose update moves this one's version as well, by address; missing means none. */
  moves?: { [address: string]: number };
}

/** What a mark is compared with: the object as it is now. */
export type MarkedLive = Pick<LiveObject, 'version'> & { object: { readonly [name: string]: Json } };

/**
 * True where an object that shows its old values may have been written by a run that was cut off and
 * set back by somebody since. Both together are two versions; with less than two our write cannot be
 * among them. A delete that was taken back need not leave a version, but it leaves another time. Where
 * the platform shows neither, nothing tells.
 * @param versionOf the version that an address of the plan has now, where it is known
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
 * The versions around those that an update which was cut off may have gone over: it is done, and more than
 * it has moved the version. Undefined where nothing speaks for that.
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

/** Versions that the updates of other objects have made of this one since. */
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
