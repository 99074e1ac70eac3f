import type { Git } from '../../host/git-process.js';
import { pasted, UserError } from '../../model/index.js';
import { tryHead } from '../elsewhere.js';
import type { Head } from '../ledger.js';
import { readLock } from '../lock/lock-record.js';
import { continues, type Tip } from './continues.js';
import { GIT_LEDGER_CODES as CODES } from './git-codes.js';
import { isAncestor } from './git-history.js';
import type { GitPlace, Refs } from './git-place.js';
import { type LedgerRefs, refLabel } from './git-refs.js';
import { listTree } from './git-tree.js';

/** What was read about a ledger, to compare it with the refs of the other style. */
export interface Seen {
  there: Refs;
  /** The commit that this clone has seen before. */
  remembered: string | null;
  /** The ledger is about to move to the refs of the other style. */
  isLeaving: boolean;
}

/**
 * Refuses a ledger that the refs of the other style hold: two that are in use at once would each miss what the other
 * one records. A ledger that stayed behind when it was moved is in the history of the one that continues it, and stops
 * nothing.
 * @returns `again` where the refs changed meanwhile
 * @throws UserError PS4720 where the ledger is in the other refs, PS4721 where both hold one, PS4722 where the branch to
 *   move to is something else
 */
export async function checkOther(
  git: Git,
  place: GitPlace,
  refs: LedgerRefs,
  { there, remembered, isLeaving }: Seen,
): Promise<'again' | undefined> {
  const { other } = refs;
  if (other === undefined) return undefined;
  const own = there.get(refs.ledger);
  const tip = there.get(other.ledger);
  if (tip === undefined) {
    const lock = there.get(other.lock);
    // A ledger that this clone knows, and no ref has, is lost; that comes first.
    if (isLeaving || own !== undefined || lock === undefined || remembered !== null) return undefined;
    if (!(await place.bring([other.lock]))) return 'again';
    // Its first apply is running or was interrupted, so the ledger begins there.
    const isTaken = await isHeld(git, lock);
    if (isTaken) throw isThere(refs, other.lock, place);
    return isTaken === undefined ? 'again' : undefined;
  }
  const here = own === undefined ? undefined : { ref: refs.ledger, oid: own };
  const away = { ref: other.ledger, oid: tip };
  if (here !== undefined && (await isAncestor(git, tip, here.oid))) return undefined;
  if (!(await place.bring([other.ledger]))) return 'again';
  if (here !== undefined && (await continues(git, place, here, tip))) return undefined;
  const head = await headAt(git, tip);
  if (head === 'gone') return 'again';
  // Only a branch can be somebody's own; the other refs are made by this tool alone.
  if (head === 'none' && refs.style === 'git') {
    if (isLeaving) throw notALedger(other.ledger, place);
    return undefined;
  }
  const isContinued = here !== undefined && (await continues(git, place, away, here.oid));
  if (isLeaving && here === undefined) return undefined;
  // The newest ledger that this clone knows is in neither: it was lost, and comes back with a push.
  if (remembered !== null && !(await hasEither(git, place, [here, away], remembered))) return undefined;
  if (!isLeaving && (here === undefined || isContinued)) throw isThere(refs, other.ledger, place);
  throw two(refs, { own: own === undefined ? 'none' : await headAt(git, own), other: head }, place);
}

async function hasEither(
  git: Git,
  place: GitPlace,
  tips: readonly (Tip | undefined)[],
  commit: string,
): Promise<boolean> {
  for (const tip of tips) if (tip !== undefined && (await continues(git, place, tip, commit))) return true;
  return false;
}

/** True where somebody has a lock; undefined where the lock is not here. */
export async function isHeld(git: Git, lock: string): Promise<boolean | undefined> {
  const files = await listTree(git, lock);
  if (files === undefined) return undefined;
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

/** `damaged` also of a newer layout; `none` where the commit is something else, `gone` where it is not here. */
export type HeadThere = Head | 'damaged' | 'none' | 'gone';

/** The head of a ledger's commit. */
export async function headAt(git: Git, commit: string): Promise<HeadThere> {
  const { code, stdout } = await git(['cat-file', 'blob', `${commit}:head.json`]);
  if (code === 0) return tryHead(stdout.toString('utf8'), commit) ?? 'damaged';
  const files = await listTree(git, commit);
  if (files === undefined) return 'gone';
  return files.has('head.json') ? 'damaged' : 'none';
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

/** A ledger for people: `branch pipelines-sync-ledger/rome/staging (revision 4, 2026-11-22T10:00:00.000Z)`. */
export function headWords(ref: string, head: HeadThere): string {
  return `${refLabel(ref)} (${typeof head === 'string' ? 'damaged' : `revision ${head.sequence}, ${head.applied_at}`})`;
}

function two(refs: LedgerRefs, heads: { own: HeadThere; other: HeadThere }, place: GitPlace): UserError {
  const { ledger, other } = refs;
  const away = (ref: string) => `git push ${place.remote} --delete ${ref}`;
  return new UserError(
    CODES.twoLedgers.code,
    `There are two ledgers of this target on ${place.name}, and neither continues the other: ${headWords(ledger, heads.own)} and ${headWords(other?.ledger ?? '', heads.other)}.`,
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
