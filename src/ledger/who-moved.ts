import type { Git } from '../host/git-process.js';
import { UserError } from '../model/index.js';
import { GitLog } from './git/git-log.js';
import type { GitPlace, Refs } from './git/git-place.js';
import type { LedgerRefs } from './git/git-refs.js';
import type { LedgerHistory, Revision } from './history.js';
import { holderOf, readLock } from './lock/lock-record.js';

/**
 * Who was faster: the run that holds the lock now, otherwise the one that wrote the newest revision; a sentence without
 * a full stop, or null where that is unknown.
 * @param read the refs when the ledger was read
 * @param now the present refs, which differ
 */
export async function whoMoved(
  { git, place, refs }: { git: Git; place: GitPlace; refs: LedgerRefs },
  read: { ledger: string | null; lock: string | null },
  now: Refs,
  time: number,
): Promise<string | null> {
  const lock = now.get(refs.lock);
  const ledger = now.get(refs.ledger);
  try {
    if (lock !== undefined && lock !== read.lock) {
      await place.bring([refs.lock]);
      const { code, stdout } = await git(['cat-file', 'blob', `${lock}:lock.json`]);
      const record = code === 0 ? readLock(stdout.toString('utf8'), refs.lock, '') : undefined;
      // A lock that is marked as free has no holder; what its run wrote is in the ledger.
      if (record !== undefined && record.released !== true) return `${holderOf(record, time)}, is applying`;
    }
    if (ledger === undefined || ledger === read.ledger) return null;
    await place.bring([refs.ledger]);
    return await newestOf(new GitLog(git, place, refs.ledger, ledger));
  } catch (error) {
    // It only improves a message.
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Who wrote the newest revision of a ledger; null where none is newer than the one that was read. */
export async function newestOf(log: LedgerHistory, read = 0): Promise<string | null> {
  const [newest] = (await log.list(1)).revisions;
  return newest === undefined || (newest.number ?? 0) <= read ? null : applied(newest);
}

/** `Ada Rossi applied at 2026-11-22 11:02 UTC (revision 5, https://…)`. */
function applied({ actor, at, number, run_url, what }: Revision): string {
  const did = what === 'apply' ? 'applied' : `ran ${what}`;
  const time = `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const facts = [number === null ? [] : `revision ${number}`, run_url ?? []].flat();
  return `${actor} ${did} at ${time}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}
