import type { ApplyReport } from '../../apply/outcome.js';
import type { Finding, JudgedReport, PastedCommand, Place, Words } from '../../model/index.js';
import type { Change, Plan } from '../../plan/index.js';
import type { CheckReport } from '../../run/check-target.js';
import type { TrialsShown } from '../markdown/trial-markdown.js';
import type { Marker } from './marker.js';

/** The result for a pull request and one target. */
export type CommentResult =
  | {
      kind: 'plan';
      plan: Plan;
      /** Changes that only the plan of the base branch has: they are listed separately. */
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
      /** How files reach their users, as a sentence. */
      published: string;
      /** Of the files and of their trees, but for trees that could not be asked about. */
      findings: readonly Finding[];
    }
  /** No key: only the files were checked. `why` is a sentence without a full stop. */
  | { kind: 'offline'; findings: readonly Finding[]; why: string };

/** The result of an apply after the merge. */
export interface Applied {
  report: ApplyReport;
  /** The ledger commit that was written, if any. */
  ledgerCommit: string | null;
  /** When it ended, as an ISO date and time. */
  at?: string;
  /** How long it took, in milliseconds. */
  duration_ms?: number;
  /** What ran after it; null: nothing was asked for. */
  runs?: JudgedReport | null;
}

/** Everything that a comment, a job summary and annotations are made from. */
export interface CommentInput {
  /** The platform's own words. */
  words: Words;
  target: string;
  /** The configuration file, if the workflow names one; part of the marker. */
  configuration?: string;
  /** The full id of the commit. */
  head: string;
  /** `owner/name`, for the reader of a summary. */
  repository?: string;
  /** Number of the workflow run, which increases: an older run must not overwrite a newer one's comment. */
  run?: number;
  runUrl?: string | null;
  /** Address of the job summary. */
  summaryUrl?: string | null;
  result: CommentResult;
  /** Warnings beside a plan. */
  findings?: readonly Finding[];
  applied?: Applied | null;
  /** What the trials of the target say about these files. */
  trials?: TrialsShown | null;
  /** The previous marker of the comment: after a merge, it keeps what was reviewed. */
  reviewed?: Marker | null;
  /** Signs the marker; left out, or null without a key: the comment then counts as no review. */
  sign?(marker: Marker): string | null;
  /** Link to a line at `head`, made of trusted parts and percent-encoded; null where there is none. */
  sourceUrl?(place: Place): string | null;
  /** Comments of this repository can decide: its workflows read commands in them. */
  takesCommands?: boolean;
  /** Address of a code's row in docs/errors.md of this version; null where there is none. */
  codeUrl?(code: string): string | null;
}
