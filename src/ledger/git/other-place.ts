import type { Git } from '../../host/git-process.js';
import { pasted, UserError } from '../../model/index.js';
import { tryHead } from '../elsewhere.js';
import type { Head } from '../ledger.js';
import { readLock } from '../lock/lock-record.js';
import { GIT_LEDGER_CODES as CODES } from './git-codes.js';
import { isAncestor } from './git-history.js';
import type { GitPlace, Refs } from './git-place.js';
import { type LedgerRefs, refLabel } from './git-refs.js';

/**
 * Refuses a ledger that the refs of the other style hold: two that are in use at once would each miss what the other
 * one records. A ledger that stayed behind when it was moved is in the history of the one that continues it, and stops
 * nothing.
 * @param isLeaving the ledger is about to move to the refs of the other style
 * @throws UserError PS4720 where the ledger is in the other refs, PS4721 where both hold one, PS4722 where the branch to
 *   move to is something else
 */
export async function checkOther(
  git: Git,
  place: GitPlace,
  refs: LedgerRefs,
  there: Refs,
  isLeaving: boolean,
): Promise<void> {
  const { other } = refs;
  if (other === undefined) return;
  const own = there.get(refs.ledger);
  const tip = there.get(other.ledger);
  if (tip === undefined) {
    const lock = there.get(other.lock);
    if (isLeaving || own !== undefined || lock === undefined) return;
    await place.bring([other.lock]);
    // Its first apply is running or was interrupted, so the ledger begins there.
    if (await isHeld(git, lock)) throw isThere(refs, other.lock, place);
    return;
  }
  if (own !== undefined && (await isAncestor(git, tip, own))) return;
  await place.bring([other.ledger]);
  if (own !== undefined && (await isAncestor(git, tip, own))) return;
  const head = await headAt(git, tip);
  if (head === undefined) {
    if (isLeaving) throw notALedger(other.ledger, place);
    return;
  }
  if (!isLeaving && (own === undefined || (await isAncestor(git, own, tip))))
    throw isThere(refs, other.ledger, place);
  if (own === undefined) return;
  throw two(refs, { own: await headAt(git, own), other: head }, place);
}

async function isHeld(git: Git, lock: string): Promise<boolean> {
  const { code, stdout } = await git(['cat-file', 'blob', `${lock}:lock.json`]);
  if (code !== 0) return false;
  try {
    return readLock(stdout.toString('utf8'), lock, '').released !== true;
  } catch (error) {
    // Somebody holds it, whatever it says.
    if (error instanceof UserError) return true;
    throw error;
  }
}

async function headAt(git: Git, commit: string): Promise<Head | undefined> {
  const { code, stdout } = await git(['cat-file', 'blob', `${commit}:head.json`]);
  return code === 0 ? tryHead(stdout.toString('utf8'), commit) : undefined;
}

function isThere(refs: LedgerRefs, ref: string, place: GitPlace): UserError {
  return new UserError(
    CODES.otherPlace.code,
    `The ledger is on ${place.name} as ${refLabel(ref)}, but the configuration ${refs.style === 'git' ? 'does not say "ledger: branch"' : 'says "ledger: branch"'}.`,
    `Nothing was changed. To stay there, ${refs.style === 'git' ? 'write into the configuration: ledger: branch' : 'remove that line'}. To move the ledger to where the configuration says.`,
    3,
    pasted('ledger', 'relocate'),
  );
}

function two(refs: LedgerRefs, heads: { own: Head | undefined; other: Head }, place: GitPlace): UserError {
  const { ledger, other } = refs;
  const named = (ref: string, head: Head | undefined) =>
    `${refLabel(ref)} (${head === undefined ? 'damaged' : `revision ${head.sequence}, ${head.applied_at}`})`;
  const away = (ref: string) => `git push ${place.remote} --delete ${ref}`;
  return new UserError(
    CODES.twoLedgers.code,
    `There are two ledgers of this target on ${place.name}, and neither continues the other: ${named(ledger, heads.own)} and ${named(other?.ledger ?? '', heads.other)}.`,
    `Nothing was changed. Find out which one records the last apply, and remove the other one. To remove the first: ${away(ledger)}\nTo remove the second: ${away(other?.ledger ?? '')}`,
    3,
  );
}

function notALedger(ref: string, place: GitPlace): UserError {
  return new UserError(
    CODES.notALedger.code,
    `The ledger cannot move to ${refLabel(ref)}: ${place.name} has something else of that name.`,
    'Nothing was changed. Rename or remove it, and run the command again.',
    3,
  );
}
