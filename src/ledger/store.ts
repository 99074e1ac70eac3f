import type { Entry } from '../compare/index.js';
import type { Elsewhere, Neighbours } from './elsewhere.js';
import type { LedgerHistory } from './history.js';
import type { Binding, Head, Ledger } from './ledger.js';
import type { LockStanding } from './lock/lock-record.js';
import type { LockRecord } from './lock/lock-shape.js';
import type { RunStart } from './run-start.js';
import type { TrialBook } from './trials/trial-book.js';

/**
 * The open ledger of a run. Calls of the file store return when the record is on disk. The git store pushes every few
 * seconds; for an experiment that is being sent, the call returns after the push.
 */
export interface LedgerSession {
  put(entry: Entry): Promise<void>;
  /** Removes the entry of an address, and its intent. */
  remove(address: string): Promise<void>;
  /**
   * Records a rename that was carried out, in one record: the entry at its new address replaces the one at its old
   * address, and every entry that refers to the old address follows.
   * @param from the old address, which nothing else has in this run
   */
  rename(from: string, entry: Entry): Promise<void>;
  /**
   * Why no further write may start, as the end of a sentence; null while this run certainly holds the lock. Called
   * right before each write, without any wait in between.
   */
  lost(): string | null;
  /** Like `lost`, after renewing a lock that is getting old. Called before each step. */
  renew(): Promise<string | null>;
  /** Saves the records so far where the next run finds them, as far as possible; never throws. */
  keep(): Promise<void>;
  /** Merges everything into the ledger and releases the lock; returns the new revision. */
  finish(at: string): Promise<string>;
  /**
   * Releases the lock without a new revision, where no entry has changed.
   * @returns the present revision; undefined where an entry changed: then nothing happened, and `finish` must be called
   */
  release(): Promise<{ revision: string | null } | undefined>;
  /** Ends after a fault: nothing is merged, the lock is marked as ended, and the next run merges the records. */
  leave(): Promise<void>;
}

/** A ledger as it was read. */
export interface OpenLedger extends Ledger {
  state: 'present' | 'absent';
  revision: string | null;
  /** Some entries are not in the stored ledger yet, for example those of an interrupted run. */
  interrupted: boolean;
  /** The holder of the lock that seems to be running, for people. */
  underway?: string;
  /** The head that an interrupted first run began with; then there is no stored head. */
  begun?: RunStart['head'];
  /** The store that the entries come from, if it is another one. */
  imported?: string;
}

/** A store of a ledger: a folder, or refs of git. */
export interface LedgerStore {
  /** Its place, for people. */
  readonly place: string;
  /**
   * Reads the ledger.
   * @param binding null to read a ledger with any binding, to show it or bind it again
   * @param onFixed called when it is fixed which revision is read, and that it has this binding: what is read from the
   *   platform from then on is newer
   * @throws UserError PS6001 to PS6004 where it cannot be used
   */
  read(binding: Binding | null, onFixed?: () => void): Promise<OpenLedger>;
  /**
   * Takes the lock and records the start of a run.
   * @param force take it over even if its holder seems to be running
   * @throws UserError with exit code 3 when another run holds it or was faster
   */
  begin(ledger: OpenLedger, start: RunStart, force?: boolean): Promise<LedgerSession>;
  /** The lock that existed when the ledger was read; null where there was none. */
  holder(ledger: OpenLedger): LockHolder | null;
  /**
   * Ledgers of the same platform, account and configuration with another name, or of a configuration file that was
   * moved; used where there is no ledger.
   */
  elsewhere(binding: Binding, neighbours: Neighbours): Promise<Elsewhere[]>;
  /** The history, as of when the ledger was read. */
  history(ledger: OpenLedger): LedgerHistory;
  /** The records of the target's trials. */
  trials(): TrialBook;
}

/**
 * A run that does not change what the ledger keeps about addresses without an entry, or about rules, leaves that
 * unchanged.
 */
export function withKept(start: RunStart, { departed, rules_from }: Partial<Head> = {}): RunStart {
  const kept = {
    ...(departed === undefined ? {} : { departed }),
    ...(rules_from === undefined ? {} : { rules_from }),
  };
  return { ...start, head: { ...kept, ...start.head } };
}

/** The holder of a ledger's lock. */
export interface LockHolder {
  record: LockRecord;
  standing: LockStanding;
  /** Its process runs on this machine. */
  isHere: boolean;
}
