import type { Git } from '../../host/git-process.js';
import { lockText } from '../lock/lock-record.js';
import type { LockRecord } from '../lock/lock-shape.js';
import { makeCommits } from './git-import.js';
import type { GitPlace, Move, Swap } from './git-place.js';
import { type LedgerRefs, messageFor } from './git-refs.js';

/** A lock of which somebody lets go, and what belongs to the same step. */
export interface Release {
  git: Git;
  place: GitPlace;
  refs: LedgerRefs;
  actor: string;
  /** The commit and the record of the lock. */
  tip: string;
  record: LockRecord;
  objectIdLength: number;
}

/**
 * Moves refs and releases the lock: all or nothing. Where the place refuses to delete a ref, as servers do that protect
 * their branches, the lock stays and is marked as free.
 * @param moves what moves in the same step
 * @param removals refs that are deleted in the same step, or else stay as they are
 */
export async function swapAndRelease(
  release: Release,
  moves: readonly Move[] = [],
  removals: readonly { ref: string; from: string }[] = [],
): Promise<Swap> {
  const { place, refs, tip } = release;
  const lock = { ref: refs.lock, from: tip };
  const gone = [...removals, lock].map((one) => ({ ...one, to: null }));
  const swap = await place.swap([...moves, ...gone], true);
  if (place.remote === null || (swap.state !== 'refused' && swap.state !== 'moved')) return swap;
  // Nothing of it depends on the moment, so an earlier attempt without an answer made the same commit.
  const free = await freeCommit(release);
  if (swap.state === 'moved') {
    const isOurs = [...moves, { ...lock, to: free }].every(
      ({ ref, to }) => (swap.now.get(ref) ?? null) === to,
    );
    return isOurs ? { state: 'done' } : swap;
  }
  const stays = removals.map((one) => ({ ...one, to: one.from }));
  const again = await place.swap([...moves, ...stays, { ...lock, to: free }], true);
  // The first answer says why; the second one would name a push that nobody asked for.
  return again.state === 'refused' ? swap : again;
}

/** The lock's next commit, which says that nobody holds it. */
async function freeCommit(release: Release): Promise<string> {
  const { git, refs, actor, tip, record, objectIdLength } = release;
  const free: LockRecord = { ...record, ended: true, released: true };
  const [oid = ''] = await makeCommits(
    git,
    record.run,
    [
      {
        parent: tip,
        fresh: true,
        message: messageFor(refs, `unlock ${record.run}\n`),
        actor,
        at: Date.parse(record.at),
        write: [{ path: 'lock.json', text: lockText(free) }],
      },
    ],
    objectIdLength,
  );
  return oid;
}
