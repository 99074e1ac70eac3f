import type { Entry } from '../plan/index.js';
import type { Binding, Head, Ledger } from './ledger.js';

/** What is recorded before the first write of a run. */
export interface RunStart {
  /** ISO time. */
  at: string;
  head: Omit<Head, 'sequence' | 'counts' | 'applied_at' | 'format'>;
  /** Entries as they will be if a create of this run goes through; their id is null. */
  intents: Entry[];
  /** Experiments that are there when a ledger begins (design §7). */
  marks: Entry[];
}

/** A run's open ledger: every call returns only when what it says is safe on disk. */
export interface LedgerSession {
  put(entry: Entry): Promise<void>;
  /** The address is no longer known; `only` an intent of it is dropped when there is one. */
  remove(address: string): Promise<void>;
  /** Folds everything into the ledger; the new revision. */
  finish(at: string): Promise<string>;
}

export interface OpenLedger extends Ledger {
  state: 'present' | 'absent';
  revision: string | null;
  /** A run was cut off; what it had recorded is in the entries already. */
  interrupted: boolean;
}

/** Where a ledger is kept: the file store here, the git store later (design §8). */
export interface LedgerStore {
  /** For people: where it is. */
  readonly place: string;
  read(binding: Binding): Promise<OpenLedger>;
  begin(ledger: OpenLedger, start: RunStart): Promise<LedgerSession>;
}
