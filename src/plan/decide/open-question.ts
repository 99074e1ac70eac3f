import {
  type Entry,
  editDigest,
  type LeafState,
  type MarkedLive,
  mayBeSetBack,
  mayHaveOverwritten,
} from '../../compare/index.js';
import { digest, type Kind } from '../../model/index.js';

/**
 * A question that an earlier apply left for somebody to decide, although no value on the platform differs from the
 * ledger.
 */
export interface OpenQuestion {
  what: 'set_back' | 'overwrote';
  /** The end of a sentence about the resource. */
  message: string;
  /** The digest of this question, for `overwrite` in `sync`. */
  edit: string;
  /** The leaves that would overwrite a value that somebody may have set back. */
  states: LeafState[];
}

/**
 * The open question about an entry and its object; undefined for none.
 * @param written leaves that would be written or removed
 * @param isDone the platform already has the values that the files changed to
 */
export function openQuestion(
  kind: Kind,
  entry: Entry,
  live: MarkedLive,
  written: readonly LeafState[],
  isDone: boolean,
  versionOf?: (address: string) => number | null | undefined,
): OpenQuestion | undefined {
  const { writing, overwrote } = entry;
  // A pull after that is a decision.
  if (Object.keys(entry.pulled).some((path) => !Object.hasOwn(entry.kept, path))) return undefined;
  const old = written.filter((state) => state.asApplied);
  if (old.length > 0 && !isStillThere(kind, entry, live) && mayBeSetBack(writing, live, versionOf)) {
    const was = writing?.version ?? null;
    const did = writing?.action === 'delete' ? 'deleted' : 'written';
    const message =
      was !== null && live.version !== null && live.version !== was
        ? `may have been ${did} by an interrupted apply and changed since (version ${was} became ${live.version}): it has its old values again`
        : `may have been ${did} by an interrupted apply and changed back since: it has its old values again`;
    return { what: 'set_back', message, edit: editDigest(old, entry), states: old };
  }
  const over = isDone ? mayHaveOverwritten(writing, live, versionOf) : undefined;
  if (over !== undefined) {
    return {
      what: 'overwrote',
      message: `was updated by an interrupted apply, and somebody edited it on the platform before or after that (version ${over.from} became ${over.to}); that edit may no longer be live`,
      edit: digest({ over, id: entry.id, after: entry.overwritten ?? null }, 16),
      states: [],
    };
  }
  if (overwrote === undefined || overwrote === null) return undefined;
  return {
    what: 'overwrote',
    message:
      overwrote.maybe === true
        ? `was updated, and somebody edited it on the platform before or after that (version ${overwrote.from} became ${overwrote.to}); that edit may no longer be live`
        : `was edited on the platform during an update, which overwrote that edit: ${lostVersions(overwrote)} of it ${overwrote.to - overwrote.from > 2 ? 'are' : 'is'} no longer live`,
    edit: digest({ overwrote, id: entry.id, after: entry.overwritten ?? null }, 16),
    states: [],
  };
}

/** True for an object that an interrupted apply was about to delete, and certainly did not. */
function isStillThere(
  { deletesForGood }: Kind,
  { writing, witness }: Entry,
  { object }: MarkedLive,
): boolean {
  if (writing?.action !== 'delete' || deletesForGood !== true) return false;
  return witness.created_at !== null && witness.created_at === object.created_at;
}

/** Versions that somebody made and an update overwrote: `version 2`, `versions 2 to 4`. */
export function lostVersions({ from, to }: NonNullable<Entry['overwrote']>): string {
  return to - from > 2 ? `versions ${from + 1} to ${to - 1}` : `version ${from + 1}`;
}
