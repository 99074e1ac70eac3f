import type { ApplyReport } from '../../apply/outcome.js';
import type { Json, PastedCommand, Place, Words } from '../../model/index.js';
import type { Plan } from '../../plan/index.js';

/** What an issue shows of a drift report. */
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
/** One drifted resource in an issue. */
export type DriftIssueItem = DriftView['items'][number];

/** What every issue is made from. */
export interface IssueInput {
  /** The platform's own words. */
  words: Words;
  target: string;
  /** The configuration file, if the workflow names one; part of the marker. */
  configuration?: string;
  /** The present text of the target's issue; null where there is none yet. */
  previous: string | null;
  /** Length limit in characters, 60,000 by default. */
  limit?: number;
  sourceUrl?(place: Place): string | null;
}

/** What an issue after a check for drift is made from. */
export interface DriftIssueInput extends IssueInput {
  report: DriftView;
  /** The present day, `2026-11-03`: new drift was first seen then. */
  today: string;
  /** By address: who last changed the lines of the item. */
  authors?: { readonly [address: string]: string };
}

/** What an issue after an apply is made from. */
export interface ApplyIssueInput extends IssueInput {
  /** Null where the apply did not start; then `failure` says why. */
  report: ApplyReport | null;
  failure?: { code: string; message: string; remedy?: string; command?: PastedCommand };
  plan?: Plan;
  /** The applied commit. */
  head: string;
  runUrl?: string | null;
}

/** An issue as it should be; `open` is false where nothing is left to do. */
export interface IssueContents {
  title: string;
  body: string;
  open: boolean;
}
