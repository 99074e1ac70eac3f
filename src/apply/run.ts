import type { AddressIndex, Base, Entry, Match, Platform } from '../compare/index.js';
import type { Kinds, Resource } from '../model/index.js';
import type { Change, Plan } from '../plan/index.js';
import type { Outcome } from './outcome.js';
import type { Ids } from './platform/ids.js';
import type { Sightings } from './platform/sightings.js';
import type { LedgerWriter } from './record/ledger-writer.js';
import type { Moves } from './record/moves.js';
import type { Repins } from './record/repins.js';
import type { WritingMarks } from './record/writing-marks.js';

/** What a run gets from outside; nothing below reads a clock, the environment or chance by itself. */
export interface RunDeps {
  kinds: Kinds;
  platform: Platform;
  clock: { now(): number; sleep(ms: number, signal?: AbortSignal): Promise<void> };
  randomBytes(size: number): Buffer;
  /** Secrets by the names that the target lists; undefined where the variable is not set. */
  secret(name: string): string | undefined;
  signal?: AbortSignal;
  onOutcome?(outcome: Outcome): void;
  onStart?(change: Change): void;
}

/** One apply: the plan, what it was made from, and where it is recorded. */
export interface Run {
  deps: RunDeps;
  plan: Plan;
  names: AddressIndex;
  base: Base;
  matches: ReadonlyMap<string, Match>;
  resources: ReadonlyMap<string, Resource>;
  ids: Ids;
  /** What was read of the platform, for the plan and since. */
  sightings: Sightings;
  session: LedgerWriter;
  /** The ledger entry that planning matched with a resource. */
  entryOf(address: string): Entry | undefined;
  /** Every entry that a removal may be about: the ledger's, and what the replaces of this plan leave over. */
  entries: Map<string, Entry>;
  /** What the run recorded before its first write: the creates that it is going to send. */
  intents: ReadonlyMap<string, Entry>;
  /** By the address of each replace: the entry of the object whose place is taken. */
  leftovers: ReadonlyMap<string, Entry>;
  /** What the run recorded that it is going to write of objects that are there, by the address of the entry. */
  writing: WritingMarks;
  protects(resource: Resource): boolean;
  /** Entries that changed their addresses with this run, before its first write. */
  moves: Moves;
  /** What the changes that are done have moved besides their own objects. */
  repins: Repins;
  /** Names that objects bear for the moment, so that another one can take theirs; by list and id. */
  passing: Map<string, string>;
}

/** An object that a run has made. */
export interface Made {
  resource: Resource;
  id: number | string;
}

/** What a step came to, before it is reported. */
export type StepResult = Pick<Outcome, 'outcome'> &
  Partial<Pick<Outcome, 'id' | 'version' | 'message' | 'code' | 'remedy'>>;
