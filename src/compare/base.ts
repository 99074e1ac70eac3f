import { type Json, mapObject, type Partition } from '../model/index.js';
import type { Landed } from './landed.js';
import type { Scores } from './trial-score.js';
import type { WritingMark } from './writing-mark.js';

/** A salted scrypt fingerprint of a secret: it shows whether a secret is the same, and nothing else. */
export interface Fingerprint {
  salt: string;
  hash: string;
  /** The environment variable; null where the file itself contains the secret. */
  variable: string | null;
}

/**
 * `unknown`: nothing shows what the platform holds. `unset`: there is a fingerprint, but the secret is not set here.
 */
export type SecretStatus = 'changed' | 'unchanged' | 'unknown' | 'unset';

/** The record of a launched or held experiment. */
export interface LaunchRecord {
  /** `undecided`: present when the ledger began, never launched from here. `sending`: sent, outcome unknown. */
  state: 'undecided' | 'sending' | 'launched';
  /** Digest of the content, with `latest` unresolved. */
  content: string;
  key: string | null;
  route: string | null;
  /** The exact body as text, so that a second send is the same request. */
  body: string | null;
  /** ISO time of the first send. */
  sent_at: string | null;
  /** The last status read; null before the first. */
  status: string | null;
}

/** The ledger's entry of one resource: what this repository last applied. It is the base of every comparison. */
export interface Entry {
  kind: string;
  address: string;
  partition: Partition;
  /** Null while a create is recorded as intended but its outcome is not known. */
  id: number | string | null;
  /**
   * For a create or launch under way: the earliest possible time of its first send, by the platform's clock. Missing or
   * null where the platform shows no time, or nothing is under way.
   */
  sent_at?: string | null;
  /**
   * For a create under way: objects that the platform made under another id than was asked for, recorded before they are
   * removed again. Missing means none.
   */
  strays?: (number | string)[];
  /** Proof that an id still means the same object. */
  witness: { created_at: string | null };
  origin: 'created' | 'adopted';
  /** How often this ledger saw the address created. */
  generation: number;
  /** Applied values per leaf, in the bundle language. */
  leaves: { [path: string]: Json };
  /** Where the platform stored another value than was sent: the stored value. */
  observed: { [path: string]: Json };
  /** Digests of live leaves that the file did not name at the last apply. */
  seen: { [path: string]: string };
  /** Pairs of values that `on_drift: keep` left unchanged. */
  kept: { [path: string]: { live: Json; desired: Json } };
  /**
   * Live values that `pull` took in after the last apply, and what it wrote into the files for them, both in the bundle
   * language. `live` is left out where it is the same; `at` is the commit that the files were at, left out where there
   * was none. See `pulled.ts`.
   */
  pulled: { [path: string]: { desired: Json; live?: Json; at?: string } };
  /** Guards of live values that a pull showed and that nobody has decided about yet; missing means none. */
  shown?: { [path: string]: string };
  /** What the kind keeps of the object besides the fields of files; missing means nothing. */
  trace?: Json;
  secrets: { [path: string]: Fingerprint };
  protect: boolean;
  version: number | null;
  launch: LaunchRecord | null;
  /**
   * Set for an object that was replaced and will be deleted next: the address that another object has now. Its own
   * address is then its `leftoverAddress`.
   */
  replaced: string | null;
  /** Commit of the files that were applied last. */
  commit: string | null;
  /**
   * The address from which `sync` renamed it, where names were exchanged in a circle: the lines may stay in `sync`, so
   * the ledger has to know that they were applied. Missing means null.
   */
  renamed_from?: string | null;
  /** A temporary name, which frees its own name for another object; missing means none. */
  passing?: string | null;
  /** Set by a rollback, until the files agree with this entry; missing means null. */
  rolled_back?: RolledBack | null;
  /** Digest of the last live edit that `overwrite` of `sync` decided about; missing means none. */
  overwritten?: string | null;
  /** Set while it is unknown whether a run wrote the object; missing means null. */
  writing?: WritingMark | null;
  /**
   * An update overwrote versions that somebody made after the last read, those between `from` and `to`. Kept until
   * somebody decides, or until the object is written again. `maybe`: the edit was made before or after that update.
   * Missing means null.
   */
  overwrote?: { from: number; to: number; maybe?: true } | null;
  /** What trials said about the applied values; missing means nothing. Read with `scoresOf`. */
  scores?: Scores;
}

/** A rollback changed the resource, and applying the files would undo that. */
export interface RolledBack {
  /** The revision that the rollback went back to. */
  to: number;
}

/** What the ledger keeps about an address without an entry. */
export interface Departed {
  /** The generation of its next create or launch. */
  generation: number;
  /** Set where a rollback removed it: the files alone do not create it again. */
  rolled_back: RolledBack | null;
}

/** The ledger as the planner sees it. */
export interface Base {
  /** `ignored`: `--no-ledger`; such a plan cannot be applied. */
  state: 'present' | 'absent' | 'ignored';
  revision: string | null;
  /** The ledger records or marks every experiment that the files held when it began. */
  experimentsMarked: boolean;
  entries: ReadonlyMap<string, Entry>;
  /** Addresses without an entry about which the ledger keeps something; missing means none. */
  departed?: { readonly [address: string]: Departed };
  /** Pulled values in commits of this branch; missing means none. */
  landed?: Landed;
}

/** The values that the platform has, as far as an entry knows: what was applied, or what is known to be there instead. */
export function knownLive({ leaves, observed, kept, pulled }: Entry): Entry['leaves'] {
  return mapObject(leaves, (applied, path) => {
    const taken = Object.hasOwn(pulled, path) ? pulled[path] : undefined;
    if (taken !== undefined) return taken.live === undefined ? taken.desired : taken.live;
    if (Object.hasOwn(kept, path)) return kept[path]?.live ?? null;
    return Object.hasOwn(observed, path) ? (observed[path] ?? null) : applied;
  });
}
