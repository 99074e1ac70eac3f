import type { Json, Partition } from '../model/index.js';
import type { Landed } from './landed.js';
import type { WritingMark } from './writing-mark.js';

/** A salted scrypt fingerprint of a secret: tells "the same" from "another", nothing else. */
export interface Fingerprint {
  salt: string;
  hash: string;
  /** The environment variable; null where the secret stands in the file. */
  variable: string | null;
}

/** `unknown`: nothing tells what the platform holds. `unset`: that is known, and the secret is not set here. */
export type SecretStatus = 'changed' | 'unchanged' | 'unknown' | 'unset';

/** What is remembered of an experiment. */
export interface LaunchRecord {
  /** `undecided`: found when the ledger began, never launched by us. `sending`: outcome unknown. */
  state: 'undecided' | 'sending' | 'launched';
  /** Digest of the written form, `latest` unresolved. */
  content: string;
  key: string | null;
  route: string | null;
  /** The exact body as text, so that a second send is the same request. */
  body: string | null;
  /** ISO time of the first send. */
  sent_at: string | null;
  /** Last status that was read; null before. */
  status: string | null;
}

/** What this repository last applied for one resource: the base of every comparison. */
export interface Entry {
  kind: string;
  address: string;
  partition: Partition;
  /** Null while a create is recorded as intended but its outcome is not known. */
  id: number | string | null;
  /**
   * While a create or launch is under way: when it was sent first at the earliest, by the platform's own
   * clock; missing or null where the platform shows no time, or nothing is under way.
   */
  sent_at?: string | null;
  /** Proof that an id still means the same object. */
  witness: { created_at: string | null };
  origin: 'created' | 'adopted';
  /** How often this ledger saw the address created. */
  generation: number;
  /** Applied values per leaf, in the bundle language. */
  leaves: { [path: string]: Json };
  /** Where the platform stored another value than was sent: what it stored. */
  observed: { [path: string]: Json };
  /** Digests of live leaves that the file did not name when it was last applied. */
  seen: { [path: string]: string };
  /** Pairs that `on_drift: keep` left as they were. */
  kept: { [path: string]: { live: Json; desired: Json } };
  /**
   * Live values that `pull` took in after the last apply, and what it wrote into the files for them;
   * both in the bundle language, `live` left out where it is the same, and the commit that the files
   * stood on; left out where there was none. See `pulled.ts`.
   */
  pulled: { [path: string]: { desired: Json; live?: Json; at?: string } };
  /**
   * Guards of live values that a pull showed somebody to decide about, and of which nothing was decided
   * yet; missing means none.
   */
  shown?: { [path: string]: string };
  secrets: { [path: string]: Fingerprint };
  protect: boolean;
  version: number | null;
  launch: LaunchRecord | null;
  /**
   * The address that another object stands for since: this one was replaced and is the next to go. Its
   * own address then is `leftoverAddress`.
   */
  replaced: string | null;
  /** Commit of the files that were applied last. */
  commit: string | null;
  /**
   * The address from which `sync` renamed it, where names were taken in a circle: the lines stay as they
   * are, so that it was done has to be known. Missing means null.
   */
  renamed_from?: string | null;
  /** The name that it may bear for a moment, so that another one can take its own; missing means none. */
  passing?: string | null;
  /** Set by a rollback until the files agree with what is recorded here; missing means null. */
  rolled_back?: RolledBack | null;
  /** Digest of the last live edit that `overwrite` of `sync` decided about; missing means none. */
  overwritten?: string | null;
  /** A run was going to write it, and whether it did is not known; missing means null. */
  writing?: WritingMark | null;
  /**
   * An update went over versions that somebody had made since it was read, those between `from` and `to`;
   * stays until somebody decides or it is written anew. `maybe`: an edit was made, before that update or
   * after it. Missing means null.
   */
  overwrote?: { from: number; to: number; maybe?: true } | null;
}

/** A rollback put the resource back: applying the files would undo it. */
export interface RolledBack {
  /** The revision that it went back to. */
  to: number;
}

/** What is still known of an address that has no entry any more. */
export interface Departed {
  /** The generation of its next create or launch. */
  generation: number;
  /** A rollback removed it, so the files do not create it again by themselves. */
  rolled_back: RolledBack | null;
}

/** The ledger as the planner sees it. */
export interface Base {
  /** `ignored`: the user asked for a plan without it; such a plan cannot be applied. */
  state: 'present' | 'absent' | 'ignored';
  revision: string | null;
  /** The ledger knows of every experiment that the files held when it began. */
  experimentsMarked: boolean;
  entries: ReadonlyMap<string, Entry>;
  /** Addresses without an entry that something is known of; missing means none. */
  departed?: { readonly [address: string]: Departed };
  /** What commits of this branch hold of what was pulled; missing means nothing. */
  landed?: Landed;
}
