import type { Entry, WritingMark } from '../plan/index.js';
import type { Elsewhere } from './elsewhere.js';
import type { LedgerHistory } from './history.js';
import type { Binding, Head, Ledger, LooseBinding } from './ledger.js';
import type { ProcessView } from './lock-process.js';
import type { LockRecord, Standing } from './lock-record.js';

/** Entries under the addresses that they have from now on, and those that nothing has any more. */
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
  /** Experiments that are there when a ledger begins (design §7). */
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
  /** Folds everything into the ledger and gives the lock back; the new revision. */
  finish(at: string): Promise<string>;
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

/** Where a ledger is kept: a folder, or refs of git (design §8). */
export interface LedgerStore {
  /** For people: where it is. */
  readonly place: string;
  /** @param binding null to read whatever is there, for looking at it or binding it anew */
  read(binding: LooseBinding | null): Promise<OpenLedger>;
  /**
   * Takes the lock.
   * @param force take it over although its holder seems to be at work
   * @throws UserError with exit code 3 when somebody else holds it or was quicker
   */
  begin(ledger: OpenLedger, start: RunStart, force?: boolean): Promise<LedgerSession>;
  /** The lock that was there when the ledger was read; null where there was none. */
  holder(ledger: OpenLedger): LockHolder | null;
  /**
   * Ledgers of the same platform, organization and configuration under another name; asked where there is none.
   * @param targets names of all targets of the configuration
   */
  elsewhere(binding: Binding, targets: readonly string[]): Promise<Elsewhere[]>;
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
  standing: Standing;
  /** Its process runs on this very machine. */
  isHere: boolean;
}

/** What a store gets from outside. */
export interface StoreDeps {
  clock: {
    now(): number;
    /** Milliseconds of a clock that nobody can set; it may stand still while the machine sleeps. */
    monotonic?(): number;
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
    /** Calls again and again, for signs of life while a long request runs; returns how to stop. */
    every?(ms: number, tick: () => void): () => void;
  };
  randomBytes(size: number): Buffer;
  process: ProcessView;
  /** Who runs this, and the page of the CI run. */
  actor: string;
  runUrl: string | null;
  /** Says something worth knowing that stops nothing. */
  say(code: string, text: string): void;
  /** Aborted by a signal: what is recorded is pushed at once. */
  signal?: AbortSignal;
  /** Asks the CI system whether the run of a lock has ended; undefined when it cannot tell. */
  isFinished?(lock: LockRecord): Promise<boolean | undefined>;
}
