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
import type { Rule } from '../rules/index.js';
import type { AccountName, PlanOptions, PlanSource, UsedOverride } from './document/plan.js';

/** Rules of the target and the command line that decide what is held. */
export interface Policy extends PlanOptions {
  /** The target's `on_drift`; the settings of a resource and the command line override it. */
  target_on_drift: 'hold' | 'overwrite' | 'keep';
  prune: boolean;
  protect: readonly string[];
  allow_unreadable: readonly string[];
  /** Set in a rollback plan: the revision to go back to. Marks of earlier rollbacks do not hold anything in it. */
  rollback?: number;
  /** Limits of deletes in one apply; a replace counts, the percentage applies from ten entries up. */
  limits: { max_deletes: number; max_delete_percent: number };
  /** Missing: there are none. */
  rules?: ChangeRules;
  /** Digests of reviewed changes; null where no review is required. */
  reviewed: ReadonlySet<string> | null;
}

/** The rules about changes, and what overrides them in this run. */
export interface ChangeRules {
  rules: readonly Rule[];
  overrides: readonly RuleOverride[];
  /** Items that break a rule about items, which is overridden. */
  excused: readonly UsedOverride[];
}

/** Lets changes through that break a rule: `--override`, or a label of a pull request. */
export interface RuleOverride extends Pick<UsedOverride, 'rule' | 'label' | 'pull'> {
  /** Digests of the changes that it is about; null: all. */
  changes: ReadonlySet<string> | null;
}

/** Files of the commit whose items are not known here. */
export interface Unread {
  /** Names of some of them, for a sentence. */
  named: string;
  count: number;
  /** How to get them. */
  remedies: Remedy[];
}

/** One `overwrite` in `sync`: a decision about one live edit. */
export interface EditDecision {
  address: string;
  edit: string;
  place: Place;
}

/** Everything that a plan is made from, besides what is read from the platform. */
export interface PlanInputs {
  kinds: Kinds;
  org: AccountId;
  /** Every item of the files, selected or not, because references need them all. */
  desired: readonly Resource[];
  /** True for addresses that this plan is about (the target's include and exclude, `--only`). */
  selected(address: string): boolean;
  /** True where a missing item means removal: the whole configured set was loaded, without errors. */
  complete: boolean;
  /** True where all files were loaded, also if only some resources are planned; missing: like `complete`. */
  isWhole?: boolean;
  /**
   * Files that git left out of the checkout and that cannot be read: any of them may contain the item of an entry. Null
   * where all files are known.
   */
  unread: Unread | null;
  /** The settings in `sync` of an address that is in no file any more. */
  leaving(address: string): ItemSettings;
  /** The `overwrite` settings of `sync` on this target, each about one edit. */
  decisions: readonly EditDecision[];
  /** The `delete` and `release` settings of `sync`; missing means none. */
  endings?: readonly { address: string; setting: 'delete' | 'release'; place: Place }[];
  /** True for addresses whose absence from the files may count as removal. */
  removable(address: string): boolean;
  base: Base;
  policy: Policy;
  /** Compares a secret with its fingerprint; `unknown` without one, `unset` without the secret. */
  secretStatus(value: Value, fingerprint: Fingerprint | undefined): SecretStatus;
  secrets: {
    /** True for a variable that is set where this plan is made. */
    isSet(variable: string): boolean;
    /** How to set a variable where this plan is made, as a sentence. */
    toSet(variable: string): string;
  };
  /** Milliseconds since 1970, only for the age of launches without an answer. */
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
    /** How commands in documents name the target. */
    place: CommandPlace;
  };
}
