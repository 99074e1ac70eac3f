import type { ApplyReport } from '../../apply/outcome.js';
import type { Finding, PastedCommand, Place, Words } from '../../model/index.js';
import type { Change, Plan } from '../../plan/index.js';
import type { CheckReport } from '../../run/check-target.js';
import type { Marker } from './marker.js';

/** What came of looking at a pull request for one target. */
export type CommentResult =
  | {
      kind: 'plan';
      plan: Plan;
      /** Changes that the plan of the base branch alone has: they are listed apart. */
      waiting: readonly Change[];
    }
  /** The files have errors, so there is no plan. */
  | { kind: 'findings'; findings: readonly Finding[] }
  /** No plan could be made: no access, ledger not reachable, … */
  | { kind: 'failed'; code: string; message: string; remedy?: string; command?: PastedCommand }
  /** The platform only checks files: its verdict. */
  | {
      kind: 'checked';
      report: CheckReport;
      /** How the files get to those who use them, as a sentence. */
      published: string;
      /** Of the files and of their trees, but for trees that could not be asked about. */
      findings: readonly Finding[];
    }
  /** No key: the files were checked, nothing else. `why` is a sentence without full stop. */
  | { kind: 'offline'; findings: readonly Finding[]; why: string };

/** What an apply did after the merge. */
export interface Applied {
  report: ApplyReport;
  /** Commit of the ledger that was written, if one was. */
  ledgerCommit: string | null;
  /** When it ended, as an ISO date and time. */
  at?: string;
  /** How long it took, in milliseconds. */
  duration_ms?: number;
}

/** Everything that a comment, a job summary and annotations are made of; nothing else is looked at. */
export interface CommentInput {
  /** What the platform is called. */
  words: Words;
  target: string;
  /** File of the configuration where the workflow names one; part of the marker. */
  configuration?: string;
  /** Commit that was looked at, in full. */
  head: string;
  /** `owner/name`, for the reader of a summary. */
  repository?: string;
  /** Number of the workflow run, which grows: an older run must not write over a newer one's comment. */
  run?: number;
  runUrl?: string | null;
  /** Where the job summary is. */
  summaryUrl?: string | null;
  result: CommentResult;
  /** Warnings beside a plan. */
  findings?: readonly Finding[];
  applied?: Applied | null;
  /** The marker that the comment had: after a merge it keeps what was reviewed. */
  reviewed?: Marker | null;
  /** Signs the marker; left out, or null where there is no key: the comment then counts as no review. */
  sign?(marker: Marker): string | null;
  /** Link to a line at `head`, made of trusted parts and percent-encoded; null where there is none. */
  sourceUrl?(place: Place): string | null;
}
