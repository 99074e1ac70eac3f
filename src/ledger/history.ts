import type { Entry } from '../compare/index.js';
import { UserError } from '../model/index.js';
import { HISTORY_CODES } from './ledger-codes.js';

/** A revision of a ledger, which is one entry of the deployment log. */
export interface Revision {
  /** Null for a commit that this tool did not make. */
  number: number | null;
  /** `apply`, `rollback to 3`, `ledger forget`, … */
  what: string;
  /** The ledger's commit; null where the store has none. */
  commit: string | null;
  /** ISO time. */
  at: string;
  actor: string;
  source: { commit: string | null; dirty: boolean };
  run_url: string | null;
  /** Numbers of entries; null where the log does not say. */
  counts: { added: number; changed: number; removed: number; total: number } | null;
  /** Missing where no rule was overridden. */
  overrides?: RevisionOverride[];
  /** Missing where it recorded no numbers of a trial. */
  trials?: RevisionTrial[];
}

/** A rule that an apply overrode. */
export interface RevisionOverride {
  rule: string;
  /** Label and number of the pull request; left out where a person named the rule. */
  label?: string;
  pull?: number;
  /** Number of changes that it let through. */
  changes: number;
}

/** A trial whose numbers a revision recorded. */
export interface RevisionTrial {
  trial: string;
  /** `passed`, `failed`, `undecided` or `informed`. */
  verdict: string;
  /** Number of items that it was about. */
  items: number;
}

/** One entry before and after; a missing side is left out. */
export interface EntryChange {
  address: string;
  before?: Entry;
  after?: Entry;
}

/** The history of a ledger. */
export interface LedgerHistory {
  /** Its place, for people. */
  readonly place: string;
  /**
   * Revisions, newest first; `more` is true where there are older ones.
   * @param limit null for all
   */
  list(limit: number | null): Promise<{ revisions: Revision[]; more: boolean }>;
  /** The values of earlier revisions; undefined where the store keeps none. */
  readonly values: RevisionValues | undefined;
}

/** The values of earlier revisions. */
export interface RevisionValues {
  /** The differences between two revisions; null stands for the time before the ledger. */
  changes(from: Revision | null, to: Revision): Promise<EntryChange[]>;
  /** The entries of a revision. */
  entries(revision: Revision): Promise<ReadonlyMap<string, Entry>>;
}

/** `latest`, `latest~2`, `42`. */
const LATEST = /^latest(?:~(\d{1,6}))?$/;

/**
 * The revision of a name, and the one before it.
 * @param revisions all of them, newest first
 * @throws UserError PS7301 where no revision has that name
 */
export function findRevision(
  name: string,
  revisions: readonly Revision[],
): { revision: Revision; before: Revision | null } {
  const steps = LATEST.exec(name);
  const index =
    steps === null
      ? revisions.findIndex((one) => one.number !== null && String(one.number) === name)
      : Number(steps[1] ?? 0);
  const revision = revisions[index];
  if (revision !== undefined) return { revision, before: revisions[index + 1] ?? null };
  const numbers = revisions.map((one) => one.number).filter((number) => number !== null);
  const range =
    numbers.length === 0
      ? 'The history is empty'
      : `It has revisions ${Math.min(...numbers)} to ${Math.max(...numbers)}`;
  throw new UserError(
    HISTORY_CODES.noRevision.code,
    `The history has no revision ${JSON.stringify(name)}.`,
    `${range}; name one by number, or use latest, or latest~1 for the one before.`,
  );
}
