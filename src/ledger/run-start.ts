import type { Entry, WritingMark } from '../compare/index.js';
import type { Head } from './ledger.js';

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
