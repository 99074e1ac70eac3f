import type { Entry } from '../compare/index.js';
import type { Elsewhere, Neighbours } from './elsewhere.js';
import type { LedgerHistory } from './history.js';
import type { Binding, Head, Ledger } from './ledger.js';
import type { LockStanding } from './lock/lock-record.js';
import type { LockRecord } from './lock/lock-shape.js';
import type { RunStart } from './run-start.js';

/**
 * A run's open ledger. The file store's calls return when what they say is on disk; the git store
 * pushes every few seconds, and an entry whose experiment is being sent before the call returns.
 */
export interface LedgerSession {
  put(entry: Entry): Promise<void>;
  /** The address is no longer known; an intent of it is dropped too. */
  remove(address: string): Promise<void>;
  /**
   * Why no further write may start, as half a sentence; null while this run surely holds the lock.
   * Asked right before each request that writes, without waiting for anything in between.
   */
  lost(): string | null;
  /** The same, after renewing a claim that is getting old. Asked before each step. */
  renew(): Promise<string | null>;
  /** Brings what was put so far to where a next run would find it, as far as that can be done; never throws. */
  keep(): Promise<void>;
  /** Folds everything into the ledger and gives the lock back; the new revision. */
  finish(at: string): Promise<string>;
  /**
   * Gives the lock back without a revision, where no entry is another one than before the run.
   * @returns the revision that stays; undefined where an entry differs: then nothing has happened, and `finish` is due
   */
  release(): Promise<{ revision: string | null } | undefined>;
  /** Ends after a fault: nothing is folded, the lock is marked as over, the next run takes it in. */
  leave(): Promise<void>;
}

export interface OpenLedger extends Ledger {
  state: 'present' | 'absent';
  revision: string | null;
  /** What is in the entries is not all in the stored ledger yet, for instance of a run that was cut off. */
  interrupted: boolean;
  /** Who holds the lock and seems to be at work, for people. */
  underway?: string;
  /** What a first run that was cut off began with; there is no head then. */
  begun?: RunStart['head'];
  /** Where the entries come from when it is another store. */
  imported?: string;
}

/** Where a ledger is kept: a folder, or refs of git. */
export interface LedgerStore {
  /** For people: where it is. */
  readonly place: string;
  /** @param binding null to read whatever is there, for looking at it or binding it anew */
  read(binding: Binding | null): Promise<OpenLedger>;
  /**
   * Takes the lock.
   * @param force take it over although its holder seems to be at work
   * @throws UserError with exit code 3 when somebody else holds it or was quicker
   */
  begin(ledger: OpenLedger, start: RunStart, force?: boolean): Promise<LedgerSession>;
  /** The lock that was there when the ledger was read; null where there was none. */
  holder(ledger: OpenLedger): LockHolder | null;
  /**
   * Ledgers of the same platform, account and configuration under another name, or of a configuration
   * file that was moved; asked where there is none.
   */
  elsewhere(binding: Binding, neighbours: Neighbours): Promise<Elsewhere[]>;
  /** The log of what was applied, as of when the ledger was read. */
  history(ledger: OpenLedger): LedgerHistory;
}

/** A run that says nothing of addresses without an entry leaves what is known of them as it is. */
export function withDeparted(start: RunStart, head: Head | undefined): RunStart {
  if (start.head.departed !== undefined || head?.departed === undefined) return start;
  return { ...start, head: { ...start.head, departed: head.departed } };
}

/** Who has the lock of a ledger. */
export interface LockHolder {
  record: LockRecord;
  standing: LockStanding;
  /** Its process runs on this very machine. */
  isHere: boolean;
}
