import { pathPart } from '../path-part.js';

/** How git keeps a ledger: in refs of its own, or on branches, for a server that accepts nothing else. */
export type RefStyle = 'git' | 'branch';

/** Where ledger and lock are at the place. */
export interface LedgerPair {
  ledger: string;
  lock: string;
}

/** The names of one ledger's refs. */
export interface LedgerRefs extends LedgerPair {
  style: RefStyle;
  /** What this clone has seen of the ledger; never a branch, which somebody could check out. */
  seen: string;
  /** Prefix of the commits that could not be pushed, one per run; only in this clone. */
  pending: string;
  /** The records of trials. */
  trials: string;
  /** Where the other style keeps the same ledger; undefined where both are the same refs. */
  other?: LedgerPair;
}

/** What the refs of all ledgers begin with, by style. */
export const LEDGERS: Readonly<Record<RefStyle, string>> = {
  git: 'refs/pipelines-sync/',
  branch: 'refs/heads/pipelines-sync-ledger/',
};

/** What the refs of all locks begin with, by style. */
export const LOCKS: Readonly<Record<RefStyle, string>> = {
  git: 'refs/pipelines-sync-lock/',
  branch: 'refs/heads/pipelines-sync-lock/',
};

/** What the refs of all records of trials begin with, by style. */
const TRIALS: Readonly<Record<RefStyle, string>> = {
  git: 'refs/pipelines-sync-trials/',
  branch: 'refs/heads/pipelines-sync-trials/',
};

/** The refs of a ledger. Namespace and target become one part each, so that refs of different ledgers never collide. */
export function ledgerRefs(namespace: string, target: string, style: RefStyle = 'git'): LedgerRefs {
  const name = `${pathPart(namespace)}/${pathPart(target)}`;
  const pair = (of: RefStyle): LedgerPair => ({
    ledger: `${LEDGERS[of]}${name}`,
    lock: `${LOCKS[of]}${name}`,
  });
  return {
    ...pair(style),
    style,
    seen: `${LEDGERS.git}${name}`,
    pending: `refs/pipelines-sync-pending/${name}`,
    trials: `${TRIALS[style]}${name}`,
    other: pair(otherStyle(style)),
  };
}

/** The refs where the repository has no remote: a local branch could be checked out, so there is one style only. */
export function localLedgerRefs(namespace: string, target: string): LedgerRefs {
  return localRefsOf(ledgerRefs(namespace, target));
}

/** The refs of the same ledger while its repository has no remote. */
export function localRefsOf({ seen, pending }: LedgerRefs): LedgerRefs {
  const name = seen.slice(LEDGERS.git.length);
  return {
    ...{ style: 'git', ledger: seen, lock: `${LOCKS.git}${name}` },
    ...{ seen, pending, trials: `${TRIALS.git}${name}` },
  };
}

/** The style that is not this one. */
export function otherStyle(style: RefStyle): RefStyle {
  return style === 'git' ? 'branch' : 'git';
}

/** A ref for people: `branch pipelines-sync-ledger/rome/staging`, or the whole name of a ref that is no branch. */
export function refLabel(ref: string): string {
  return ref.startsWith('refs/heads/') ? `branch ${ref.slice('refs/heads/'.length)}` : ref;
}

/** The message of a commit on a ref: CI systems that build every branch pass over this one. */
export function messageFor({ style }: Pick<LedgerRefs, 'style'>, message: string): string {
  return style === 'branch' ? `${message}\n[skip ci]\n` : message;
}
