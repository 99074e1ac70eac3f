import type { ApplyReport } from '../../apply/outcome.js';
import type { Json, PastedCommand, Place, Words } from '../../model/index.js';
import type { Plan } from '../../plan/index.js';

/** What an issue needs to know of a drift report. */
export interface DriftView {
  target: string;
  items: readonly {
    address: string;
    what: 'edited' | 'deleted' | 'replaced';
    message: string;
    place: Place | null;
    leaves: readonly { path: string; base?: Json; live?: Json }[];
    version: { from: number | null; now: number | null } | null;
    remedies: readonly { to: string; type: string }[];
  }[];
  unreadable: readonly { address: string; message: string }[];
  compared: number;
  digest: string;
}
export type DriftIssueItem = DriftView['items'][number];

export interface IssueInput {
  /** What the platform is called. */
  words: Words;
  target: string;
  /** File of the configuration where the workflow names one; part of the marker. */
  configuration?: string;
  /** The text that the target's issue has now; null where there is none yet. */
  previous: string | null;
  /** Characters of the whole, 60,000 by default. */
  limit?: number;
  sourceUrl?(place: Place): string | null;
}

export interface DriftIssueInput extends IssueInput {
  report: DriftView;
  /** The day on which this is written, `2026-11-03`; new drift was first seen then. */
  today: string;
  /** By address: who last changed the lines of the item. */
  authors?: { readonly [address: string]: string };
}

export interface ApplyIssueInput extends IssueInput {
  /** Null where the apply did not start: `failure` says why. */
  report: ApplyReport | null;
  failure?: { code: string; message: string; remedy?: string; command?: PastedCommand };
  plan?: Plan;
  /** Commit that was applied. */
  head: string;
  runUrl?: string | null;
}

/** An issue as it should be: `open` is false when there is nothing left in it to do. */
export interface IssueContents {
  title: string;
  body: string;
  open: boolean;
}
