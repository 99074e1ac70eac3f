import type { OpenPoint } from './open-point.js';

/** What a pull did to one object of the files. */
export interface PulledItem {
  address: string;
  what: 'added' | 'updated' | 'removed';
  /** The files that were written for it. */
  files: string[];
  /** Leaves that were written; empty for a whole item. */
  leaves: string[];
  /** Of these, texts and complete maps in which both sides were merged. */
  merged: string[];
  /** Its former address, where the platform has another name. */
  renamed_from: string | null;
}

/** Numbers of items; each item is counted once, so that the numbers add up. */
export interface PullCounts {
  added: number;
  updated: number;
  removed: number;
  /** Nothing was written, and `--resolved` settled a conflict. */
  settled: number;
  /** Something is left to decide, whatever else was written. */
  left: number;
  /** Could not be read, or two items mean it. */
  unreadable: number;
  /** In the files, and not on the platform yet: an apply creates it. */
  absent: number;
  unchanged: number;
}

/** Fields of an item for which `--resolved` settled that the file continues from the live value. */
export interface SettledItem {
  address: string;
  leaves: string[];
}

/** The result of a pull (`--json`). */
export interface PullReport {
  format_version: '1.0';
  target: string;
  dry_run: boolean;
  items: PulledItem[];
  /** Files that were written or deleted. */
  files: { file: string; state: 'new' | 'changed' | 'deleted' }[];
  /** Variables that were added to the configuration. */
  variables: { [name: string]: number };
  /** Objects that are in the ledger from now on. */
  adopted: string[];
  /** Ledger entries that record a live value since this pull. */
  noted: string[];
  open: OpenPoint[];
  counts: PullCounts;
  /** What `--resolved` settled. */
  settled: SettledItem[];
  /** Patterns of `--resolved` without anything to settle. */
  nothing_settled: string[];
  unchanged: number;
  ledger: {
    state: 'written' | 'unchanged' | 'failed' | 'dry_run';
    revision: string | null;
    message: string | null;
  };
  exit_code: 0 | 1 | 3 | 4;
}
