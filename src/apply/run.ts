import type { AddressIndex, Base, Entry, Match, Platform, Scores } from '../compare/index.js';
import type { Kinds, Resource } from '../model/index.js';
import type { Change, Plan } from '../plan/index.js';
import type { Outcome } from './outcome.js';
import type { Ids } from './platform/ids.js';
import type { Sightings } from './platform/sightings.js';
import type { LedgerWriter } from './record/ledger-writer.js';
import type { Moves } from './record/moves.js';
import type { Repins } from './record/repins.js';
import type { WritingMarks } from './record/writing-marks.js';

/** What a run needs from outside; nothing below reads a clock, the environment or chance by itself. */
export interface RunDeps {
  kinds: Kinds;
  platform: Platform;
  clock: { now(): number; sleep(ms: number, signal?: AbortSignal): Promise<void> };
  randomBytes(size: number): Buffer;
  /** A secret by the name of its variable; undefined where it is not set. */
  secret(name: string): string | undefined;
  signal?: AbortSignal;
  onOutcome?(outcome: Outcome): void;
  onStart?(change: Change): void;
}

/** One apply: its plan, what the plan was made from, and its records. */
export interface Run {
  deps: RunDeps;
  plan: Plan;
  names: AddressIndex;
  base: Base;
  matches: ReadonlyMap<string, Match>;
  resources: ReadonlyMap<string, Resource>;
  ids: Ids;
  /** Everything read from the platform, for the plan and since. */
  sightings: Sightings;
  session: LedgerWriter;
  /** The ledger entry of a resource, as planning matched it. */
  entryOf(address: string): Entry | undefined;
  /** Every entry that may be removed: the ledger's, and the leftovers of this plan's replaces. */
  entries: Map<string, Entry>;
  /** The creates that the run recorded before its first write. */
  intents: Map<string, Entry>;
  /** By the address of each replace: the entry of the old object. */
  leftovers: ReadonlyMap<string, Entry>;
  /** Writes on existing objects that the run recorded, by the address of the entry. */
  writing: WritingMarks;
  protects(resource: Resource): boolean;
  /** Entries that got new addresses in this run, before its first write. */
  moves: Moves;
  /** Re-pins by the changes that are done. */
  repins: Repins;
  /** New addresses of this plan's renames, by the old ones. */
  renames: ReadonlyMap<string, string>;
  /** What trials said about the values that this run may record, by address. */
  scores: ReadonlyMap<string, Scores>;
  /** Temporary names of objects, so that others can take theirs; by list and id. */
  passing: Map<string, string>;
}

/** An object that a run created. */
export interface Made {
  resource: Resource;
  id: number | string;
}

/** The result of a step. */
export type StepResult = Pick<Outcome, 'outcome'> &
  Partial<Pick<Outcome, 'id' | 'version' | 'message' | 'code' | 'remedy'>>;
