import type { Entry } from '../../compare/index.js';
import type { Git } from '../../host/git-process.js';
import { pasted, UserError } from '../../model/index.js';
import { headAfter, type JournalLine, parseJournal, replay } from '../journal.js';
import type { Head } from '../ledger.js';
import { LEDGER_CODES } from '../ledger-codes.js';
import { readLock } from '../lock/lock-record.js';
import type { LockRecord } from '../lock/lock-shape.js';
import { continues } from './continues.js';
import { GIT_LEDGER_CODES as CODES } from './git-codes.js';
import { readCommit } from './git-message.js';
import { type GitPlace, localRefs, type Refs } from './git-place.js';
import { type LedgerRefs, localRefsOf } from './git-refs.js';
import { listTree, parseTree, readObjects, type StoredTree } from './git-tree.js';
import { checkOther } from './other-place.js';

/** A ledger commit on this machine that could not be pushed. */
export interface Pending {
  ref: string;
  oid: string;
}

/** Everything that is stored about a ledger, read at one moment. */
export interface GitState {
  /** Ids of the ledger and the lock; null where there is none. A lock that was marked as free is none. */
  ledger: string | null;
  lock: { oid: string; record: LockRecord } | null;
  /** The commit that the lock's ref has, also of a free lock. */
  lockTip: string | null;
  /** The refs of the other style, as they were read. */
  others: Refs;
  /** The tree that the entries are based on: the pending commit's, otherwise the ledger's. */
  tree: StoredTree;
  /** The journal of the lock; empty where its run is in the tree already. */
  lines: JournalLine[];
  /** The run of the lock has ended and is in the tree; only its lock was left behind. */
  isFolded: boolean;
  head: Head | undefined;
  entries: Map<string, Entry>;
  pending: Pending | null;
  /** Kept commits that the ledger continued without, and those that it contains by now. */
  apart: Pending[];
  done: Pending[];
  objectIdLength: number;
}

/** Number of attempts to read refs that somebody moves at the same time. */
const ROUNDS = 5;

/**
 * Reads a ledger: first what this repository remembers, then the present state of the place, so that what is remembered
 * can only be older. Fetches only objects that are not here.
 * @param isLeaving the ledger is read to be moved to where the other style keeps it
 * @throws UserError PS4720, PS4721 where the other style's refs hold this ledger
 */
export async function readState(
  git: Git,
  place: GitPlace,
  refs: LedgerRefs,
  isLeaving = false,
): Promise<GitState> {
  const { other } = refs;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const begun = place.remote === null ? [] : [localRefsOf(refs).lock];
    const known = await localRefs(git, [refs.seen, refs.pending, ...begun]);
    const there = await place.see([
      refs.ledger,
      refs.lock,
      ...(other === undefined ? [] : [other.ledger, other.lock]),
    ]);
    const state = await readRound(git, place, refs, known, there, isLeaving);
    if (state !== 'again') return state;
  }
  throw new UserError(
    CODES.incomplete.code,
    `The ledger cannot be read: git does not have all objects of ${refs.ledger}, even after fetching them from ${place.name}.`,
    'If the clone is damaged, clone again. The ledger was not treated as empty. To check: git fsck',
  );
}

async function readRound(
  git: Git,
  place: GitPlace,
  refs: LedgerRefs,
  known: Refs,
  there: Refs,
  isLeaving: boolean,
): Promise<GitState | 'again'> {
  const ledger = there.get(refs.ledger) ?? null;
  const lock = there.get(refs.lock) ?? null;
  const names = [...(ledger === null ? [] : [refs.ledger]), ...(lock === null ? [] : [refs.lock])];
  const remembered = known.get(refs.seen) ?? null;
  const kept = [...known]
    .filter(([ref]) => ref.startsWith(`${refs.pending}/`))
    .map(([ref, oid]) => ({ ref, oid }));
  // A ledger that this clone has never seen is fetched first: in a blobless clone, git would otherwise fetch its files
  // one by one.
  const isNews = ledger !== null && ledger !== remembered;
  let files = isNews ? undefined : await readFiles(git, ledger, lock, kept);
  if (files === undefined) {
    if (names.length === 0 || !(await place.bring(names))) return 'again';
    files = await readFiles(git, ledger, lock, kept);
    if (files === undefined) return 'again';
  }
  const tree = files.top === null ? emptyTree() : parseLedger(files, files.top, refs, place);
  const held = lock === null ? null : parseLock(files, lock, refs.lock, place);
  if ((await checkOther(git, place, refs, { there, remembered, isLeaving })) === 'again') return 'again';
  if (place.remote !== null) {
    await checkRemembered(git, place, refs, remembered, ledger);
    if (ledger === null && lock === null && known.has(localRefsOf(refs).lock)) throw begunHere(place, refs);
    // When it is remembered, the next fetch brings only what is new, and a remote that loses commits is noticed. A
    // damaged ledger is not remembered, because it has to be reset.
    if (ledger !== null && ledger !== remembered) await git(['update-ref', refs.seen, ledger]);
  }
  const isFree = held?.record.released === true;
  const isFolded = held !== null && !isFree && held.record.run === files.topRun;
  const lines = held === null || isFree || isFolded ? [] : held.lines;
  const others = kept.filter((one) => one.ref !== files.pending?.ref);
  const done: Pending[] = [];
  for (const one of others)
    if (ledger !== null && (await continues(git, place, { ref: refs.ledger, oid: ledger }, one.oid)))
      done.push(one);
  return {
    ledger,
    lock: held === null || lock === null || isFree ? null : { oid: lock, record: held.record },
    lockTip: lock,
    others: new Map([...there].filter(([ref]) => ref === refs.other?.ledger || ref === refs.other?.lock)),
    tree,
    lines,
    isFolded,
    head: headAfter(tree.head, lines),
    entries: replay(tree.entries, lines),
    pending: files.pending,
    apart: others.filter((one) => !done.includes(one)),
    done,
    objectIdLength: (ledger ?? lock ?? kept[0]?.oid ?? '').length,
  };
}

type Listing = NonNullable<Awaited<ReturnType<typeof listTree>>>;

interface Files {
  ledger: Listing;
  lock: Listing;
  objects: ReadonlyMap<string, string>;
  /** The commit of the tree, and the run that made it. */
  top: string | null;
  topRun: string | null;
  pending: Pending | null;
}

/** Undefined where objects are missing here. */
async function readFiles(
  git: Git,
  ledger: string | null,
  lock: string | null,
  kept: readonly Pending[],
): Promise<Files | undefined> {
  const commits = await readObjects(
    git,
    kept.map((one) => one.oid),
  );
  // A kept commit continues the place's commit, or the place continued without it.
  const pending = kept.find((one) => (readCommit(commits?.get(one.oid) ?? '').parents[0] ?? null) === ledger);
  const top = pending?.oid ?? ledger;
  const none: Listing = new Map();
  const [ledgerFiles, lockFiles] = await Promise.all([
    top === null ? none : listTree(git, top),
    lock === null ? none : listTree(git, lock),
  ]);
  if (ledgerFiles === undefined || lockFiles === undefined) return undefined;
  const ids = [...ledgerFiles.values(), ...lockFiles.values()].map((file) => file.oid);
  const objects = await readObjects(git, top === null ? ids : [top, ...ids]);
  if (objects === undefined) return undefined;
  const topRun = top === null ? null : readCommit(objects.get(top) ?? '').run;
  return { ledger: ledgerFiles, lock: lockFiles, objects, top, topRun, pending: pending ?? null };
}

function emptyTree(): StoredTree {
  return { head: undefined, entries: new Map() };
}

function parseLock(
  files: Files,
  oid: string,
  ref: string,
  place: GitPlace,
): { record: LockRecord; lines: JournalLine[] } {
  const away =
    place.remote === null ? `git update-ref -d ${ref}` : `git push ${place.remote} --delete ${ref}`;
  const remedy = `Make sure that no apply to this target is running, remove the lock, and run the command again; what that run started is found on the platform by its name. To remove the lock: ${away}`;
  const text = (name: string) => files.objects.get(files.lock.get(name)?.oid ?? '') ?? '';
  const record = readLock(text('lock.json'), `${ref} (${oid.slice(0, 10)})`, remedy);
  const parts = [...files.lock.keys()].filter((name) => /^journal\/\d+\.jsonl$/.test(name)).sort();
  const lines = parts.flatMap((name) => advised(remedy, () => parseJournal(text(name), `${ref}:${name}`)));
  return { record, lines };
}

/** Parses the ledger's tree; an error about damage contains the command that resets it. */
function parseLedger(files: Files, top: string, refs: LedgerRefs, place: GitPlace): StoredTree {
  const { pending } = files;
  const isFirst = readCommit(files.objects.get(top) ?? '').parents.length === 0;
  const ref = pending?.ref ?? refs.ledger;
  const before = isFirst ? '' : `${top}~1`;
  const local = isFirst ? `git update-ref -d ${ref} ${top}` : `git update-ref ${ref} ${before} ${top}`;
  const away =
    place.remote === null
      ? local
      : `git push --force-with-lease=${ref}:${top} ${place.remote} ${before}:${ref}`;
  const remedy =
    pending !== null
      ? `This commit exists only on this machine. If it is removed, what it recorded is found on the platform. To remove it: git update-ref -d ${ref}`
      : `Check the last change, ${top}. Resources that are no longer recorded are adopted if equal and held if different; nothing is overwritten by mistake. ${isFirst ? 'To remove it, which is the first commit' : 'To reset the ledger to the commit before'}: ${away}`;
  return advised(remedy, () => parseTree(files.ledger, files.objects, ref));
}

/** Adds to an error the advice that fits the place where it occurred. */
function advised<T>(remedy: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== LEDGER_CODES.damaged.code) throw error;
    throw new UserError(error.code, error.message, remedy, error.exitCode);
  }
}

/**
 * What this clone once saw on the remote must still be in the history there; otherwise somebody removed or reset the
 * ledger, and only a person can tell whether on purpose.
 */
async function checkRemembered(
  git: Git,
  place: GitPlace,
  refs: LedgerRefs,
  remembered: string | null,
  ledger: string | null,
): Promise<void> {
  if (remembered === null || remembered === ledger) return;
  const { remote } = place;
  if (ledger !== null && (await continues(git, place, { ref: refs.ledger, oid: ledger }, remembered))) return;
  const own = `${refs.seen} at ${remembered.slice(0, 10)}`;
  const forget = `If it is intended, remove the local one: git update-ref -d ${refs.seen}`;
  if (ledger === null)
    throw new UserError(
      CODES.wentBack.code,
      `Remote ${remote} has no ledger, but this clone knows one (${own}).`,
      `${forget}\nIf the remote was added after the first apply, or lost the ledger by mistake, publish the one of this clone.`,
      3,
      pasted('ledger', 'push'),
    );
  const back = refs.seen === refs.ledger ? refs.ledger : `${refs.seen}:${refs.ledger}`;
  throw new UserError(
    CODES.wentBack.code,
    `The ledger on remote ${remote} does not continue the one that this clone knows (${own}).`,
    `If that is a mistake, restore the ledger: git push --force-with-lease=${refs.ledger}:${ledger} ${remote} ${back}\n${forget}`,
    3,
  );
}

/** A first apply was interrupted before the repository had a remote: what it recorded is only here. */
function begunHere(place: GitPlace, refs: LedgerRefs): UserError {
  const { lock } = localRefsOf(refs);
  return new UserError(
    CODES.wentBack.code,
    `Remote ${place.remote} has no ledger, but an apply that was interrupted left records in this clone (${lock}).`,
    `If nobody needs them, remove them: git update-ref -d ${lock}\nIf the remote was added after that apply, publish them.`,
    3,
    pasted('ledger', 'push'),
  );
}
