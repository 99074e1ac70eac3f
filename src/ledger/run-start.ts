import type { Entry, WritingMark } from '../compare/index.js';
import type { Head } from './ledger.js';

/** Entries at their new addresses, and the addresses that no entry has any more. */
export interface Moved {
  entries: Entry[];
  gone: string[];
}

/** What is recorded before the first write of a run. */
export interface RunStart {
  /** ISO time. */
  at: string;
  head: Omit<Head, 'sequence' | 'counts' | 'applied_at' | 'format'>;
  /** Entries as they will be if a create of this run goes through; their id is null. */
  intents: Entry[];
  /** Experiments that are there when a ledger begins. */
  marks: Entry[];
  /**
   * What this run is going to write of objects that are there, by the address of the entry as it is once
   * `moved` is done; missing means nothing. It counts where the run is cut off before it says more.
   */
  writing?: { [address: string]: WritingMark };
  /** Addresses that others take in this run; missing means none. What is recorded later builds on it. */
  moved?: Moved;
  /** What the log calls it, followed by the number: `ledger forget`. Missing: `apply`. */
  subject?: string;
}
