import type { Entry, WritingMark } from '../compare/index.js';
import { type Head, LEDGER_FORMAT } from './ledger.js';

/** Entries at their new addresses, and the addresses that no longer have an entry. */
export interface Moved {
  entries: Entry[];
  gone: string[];
}

/** What is recorded before the first write of a run. */
export interface RunStart {
  /** ISO time. */
  at: string;
  head: Omit<Head, 'sequence' | 'counts' | 'applied_at' | 'format'>;
  /** Entries as they will be if the creates of this run succeed; their id is null. */
  intents: Entry[];
  /** Experiments in the files when a ledger begins. */
  marks: Entry[];
  /**
   * What this run is about to write on existing objects, by the address of the entry after `moved`; missing means
   * nothing. It counts if the run is interrupted before it records more.
   */
  writing?: { [address: string]: WritingMark };
  /** Entries that change their addresses in this run; missing means none. Later records are based on it. */
  moved?: Moved;
  /** The word for the log before the number: `ledger forget`. Missing: `apply`. */
  subject?: string;
}

/** The head that a run writes; by default of one that has not written it yet. */
export function headFrom(
  start: RunStart,
  {
    sequence = 0,
    at = start.at,
    counts = {},
  }: { sequence?: number; at?: string; counts?: Head['counts'] } = {},
): Head {
  return { ...start.head, format: LEDGER_FORMAT, sequence, applied_at: at, counts };
}
