import type { OpenPoint } from './open-point.js';

/** What a pull did to one object of the files. */
export interface PulledItem {
  address: string;
  what: 'added' | 'updated' | 'removed';
  /** Where it was written. */
  files: string[];
  /** Leaves that were written; empty for a whole item. */
  leaves: string[];
  /** Of these, texts in which both sides were merged. */
  merged: string[];
  /** Its address before, where the platform gave it another name. */
  renamed_from: string | null;
}

/** How many items a pull was about; each is counted once, so that the numbers add up to all of them. */
export interface PullCounts {
  added: number;
  updated: number;
  removed: number;
  /** Nothing was written, and `--resolved` decided about a conflict. */
  settled: number;
  /** Somebody has to decide about a part of it, whatever else was written. */
  left: number;
  /** Could not be read, or is meant by two. */
  unreadable: number;
  /** In the files, and not on the platform yet: an apply creates it. */
  absent: number;
  unchanged: number;
}

/** Fields of an item for which `--resolved` decided that the file goes on from the live value. */
export interface SettledItem {
  address: string;
  leaves: string[];
}

/** What a pull came to (`--json`). */
export interface PullReport {
  format_version: '1.0';
  target: string;
  dry_run: boolean;
  items: PulledItem[];
  /** Files that were written or deleted. */
  files: { file: string; state: 'new' | 'changed' | 'deleted' }[];
  /** Variables that were added to the configuration. */
  variables: { [name: string]: number };
  /** Objects that the ledger knows from now on. */
  adopted: string[];
  /** Entries of the ledger that know of a live value since this pull. */
  noted: string[];
  open: OpenPoint[];
  counts: PullCounts;
  /** What `--resolved` settled. */
  settled: SettledItem[];
  /** Patterns of `--resolved` under which there was nothing to settle. */
  nothing_settled: string[];
  unchanged: number;
  ledger: {
    state: 'written' | 'unchanged' | 'failed' | 'dry_run';
    revision: string | null;
    message: string | null;
  };
  exit_code: 0 | 1 | 3 | 4;
}
