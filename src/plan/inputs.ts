import type { Base, Fingerprint, SecretStatus } from '../compare/index.js';
import type {
  AccountId,
  CommandPlace,
  ItemSettings,
  Kinds,
  Place,
  Remedy,
  Resource,
  Value,
} from '../model/index.js';
import type { AccountName, PlanOptions, PlanSource } from './document/plan.js';

/** Rules of the target and of the command line that decide what is held. */
export interface Policy extends PlanOptions {
  /** The target's `on_drift`; a resource's own and the command line's come first. */
  target_on_drift: 'hold' | 'overwrite' | 'keep';
  prune: boolean;
  protect: readonly string[];
  allow_unreadable: readonly string[];
  /** The plan goes back to this revision: what an earlier rollback marked does not hold it. */
  rollback?: number;
  /** How much one apply may delete; a replace counts, the percentage from ten entries up. */
  limits: { max_deletes: number; max_delete_percent: number };
  /** Digests of changes that somebody has reviewed; null where nobody need have. */
  reviewed: ReadonlySet<string> | null;
}

/** Files that are in the commit and whose items nobody knows here. */
export interface Unread {
  /** Some of them by name, for a sentence. */
  named: string;
  count: number;
  /** What brings them in. */
  remedies: Remedy[];
}

/** One line of `sync` that decides about one live edit. */
export interface EditDecision {
  address: string;
  edit: string;
  place: Place;
}

/** Everything a plan is made from, besides what is read from the platform. */
export interface PlanInputs {
  kinds: Kinds;
  org: AccountId;
  /** Every item of the files, selected or not: references need them all. */
  desired: readonly Resource[];
  /** True for addresses that this plan is about (target's include and exclude, `--only`). */
  selected(address: string): boolean;
  /** True when a missing item means removal: the whole configured set was loaded, without error. */
  complete: boolean;
  /** True when all files were loaded, also where only some resources are asked about; missing: as `complete`. */
  isWhole?: boolean;
  /**
   * Files that git left out of the checkout and that cannot be read: an entry without an item may stand
   * in one of them. Null where all of the files are known.
   */
  unread: Unread | null;
  /** What `sync` says of an address that is in no file any more. */
  leaving(address: string): ItemSettings;
  /** What `overwrite` of `sync` decides on this target: an edit by its digest. */
  decisions: readonly EditDecision[];
  /** Lines of `sync` that say how something leaves; missing means none. */
  endings?: readonly { address: string; setting: 'delete' | 'release'; place: Place }[];
  /** True for addresses whose absence from the files may be judged. */
  removable(address: string): boolean;
  base: Base;
  policy: Policy;
  /** Compares a secret with its fingerprint; `unknown` without one, `unset` without the secret. */
  secretStatus(value: Value, fingerprint: Fingerprint | undefined): SecretStatus;
  secrets: {
    /** True for a variable that is set where this plan is made. */
    isSet(variable: string): boolean;
    /** How a variable is set where this plan runs, as a sentence. */
    toSet(variable: string): string;
  };
  /** Milliseconds since 1970, for the age of unknown launches only. */
  now: number;
  header: {
    tool_version: string;
    target: string;
    namespace: string;
    base_url: string;
    provider?: string;
    account?: AccountName;
    source: PlanSource;
    inputs_digest: string;
    /** Which target commands in documents name, and how it is reached. */
    place: CommandPlace;
  };
}
