import type { SecretStatus } from '../../compare/index.js';
import type { AccountId, Json, Place, Remedy, Severity, Silenced } from '../../model/index.js';

/** Minor versions add members; another major version is refused. */
export const PLAN_FORMAT = '1.1';

/**
 * The format of a plan for another platform than the default one, with provider and account: older versions refuse it.
 */
export const PROVIDER_PLAN_FORMAT = '2.0';

/** An account and its name in sentences; `id` is null on a platform without accounts. */
export interface AccountName {
  id: AccountId;
  /** `org 5`, `user anna`. */
  label: string;
}

/** The platform and account of a plan or a report. */
export interface AccountHeader {
  /** Missing for the default platform. */
  provider?: string;
  /** Present together with `provider`. */
  account?: AccountName;
  /** The account; in JSON only where there is no `account`. */
  org_id: AccountId;
}

/** The action of a change. The last five change the ledger only. */
export type Action =
  | 'create'
  | 'update'
  | 'replace'
  | 'delete'
  | 'launch'
  | 'adopt'
  | 'converge'
  | 'keep'
  | 'release'
  | 'forget';

/** All actions, in the order of the counts. */
export const ACTIONS: readonly Action[] = [
  'create',
  'update',
  'replace',
  'delete',
  'launch',
  'adopt',
  'converge',
  'keep',
  'release',
  'forget',
];

/** Actions that send something to the platform. */
export const WRITING: ReadonlySet<Action> = new Set(['create', 'update', 'replace', 'delete', 'launch']);

/**
 * One leaf: `before` is the present and `after` the future live value, both in the bundle language (references as
 * `{$ref}`, unknown ids as `{$unknown: address}`); a missing side is left out. Never a secret.
 */
export interface LeafChange {
  path: string;
  before?: Json;
  after?: Json;
  /** Where the change begins, in a text of its own: a file, or below front matter. */
  place?: Place;
  /** What differs in the long texts that this leaf is, or that are inside it; left out where none changes. */
  texts?: TextFacts[];
}

/** Facts about one changed long text, for people: no digest covers them. */
export interface TextFacts {
  /** Path of the text in the resource: that of the leaf, or one inside it. */
  path: string;
  /** Characters before and after the change; a line break is one. */
  length: { before: number; after: number };
  /** Left out for a text without placeholders of the platform. Each name once. */
  placeholders?: {
    added: string[];
    removed: string[];
    /** Those of the removed ones that the item still lists. */
    still_listed: string[];
  };
}

/** Something else that changes or is affected because of a change. */
export interface Effect {
  /** `repins`: gets a new version too. `pinned_by`: stays on its version. `used_by`: refers to it. */
  what: 'repins' | 'pinned_by' | 'used_by';
  address: string;
  from?: number | null;
  expected?: number | null;
}

/** What a plan does with one resource. */
export interface Change {
  address: string;
  kind: string;
  action: Action;
  /** Id on the platform; null where it does not exist yet. */
  id: number | string | null;
  /** Why it is planned: a sentence without a full stop. */
  reason: string;
  place: Place | null;
  leaves: LeafChange[];
  /** Leaves of the base that the file no longer names and that stay unchanged. */
  unmanaged: string[];
  /** Leaves that `on_drift: keep` leaves unchanged, with the values of platform and file. */
  kept: { [path: string]: { live: Json; desired: Json } };
  /** Live values that were not written from here are overwritten, as requested by a takeover or `on_drift`. */
  overwrites: 'takeover' | 'drift' | null;
  /** Digest of the one live edit that `overwrite` in `sync` names. */
  decision: string | null;
  /** Addresses of the changes that must be done first. */
  depends_on: string[];
  /** The Idempotency-Key of a create or launch. */
  idempotency_key: string | null;
  /** For each leaf that the files or the ledger name: digest of the value that was read. */
  guards: { [path: string]: string };
  /** Digest of `guards`; null where nothing exists. */
  live_digest: string | null;
  /** Version before and after the change, where the kind has versions. */
  version: { from: number | null; expected: number | null } | null;
  effects: Effect[];
  /** For a rename: the address by which the ledger or the platform knows it. */
  renamed_from: string | null;
  /** For the delete of a replace's leftover: the address that another object has now. */
  replaced_by: string | null;
  /** Digest of what this change does, without ids, versions and places. */
  digest: string;
}

/** Why something is held; docs/how-it-decides.md describes the rules. */
export type HeldWhy =
  | 'takeover'
  | 'drift'
  | 'conflict'
  | 'gone'
  | 'undecided'
  | 'protected'
  | 'ambiguous'
  | 'unknown_launch'
  | 'dependency'
  | 'unconfirmed'
  | 'safeguard'
  | 'unreviewed'
  | 'rolled_back'
  | 'left_out'
  | 'rule'
  | 'renamed';

/** One held leaf with its three sides; a missing side is left out. */
export interface HeldLeaf {
  path: string;
  base?: Json;
  live?: Json;
  git?: Json;
  /** As those of a change. */
  place?: Place;
  texts?: TextFacts[];
}

/** A change as the schema of a rule sees it. */
export type RuleChange = Pick<Change, 'action' | 'kind' | 'address' | 'renamed_from' | 'overwrites'> & {
  /** The object on the platform goes: a delete or a replace. */
  deletes: boolean;
  /** The address without its kind. */
  name: string;
  target: string;
  /** The object existed before this repository managed it. */
  adopted: boolean;
  /** Paths of the fields that change. */
  fields: string[];
};

/** A rule that was overridden, and for what. */
export interface UsedOverride {
  rule: string;
  /** Label and number of the pull request; left out for `--override`. */
  label?: string;
  pull?: number;
  addresses: string[];
}

/** A held resource: a safety rule stopped its change; nothing is lost, and somebody has to decide. */
export interface Held {
  address: string;
  kind: string;
  id: number | string | null;
  why: HeldWhy;
  /** The action that would be planned if it were not held. */
  would: Action;
  /** What stands in the way, without a full stop. */
  message: string;
  place: Place | null;
  leaves: HeldLeaf[];
  /** Digest of the live edit for `overwrite` in `sync`; null where there is none. */
  edit: string | null;
  /** What can be done, each with the command or edit to type. */
  remedies: Remedy[];
}

/** What a plan does about one secret; never its value. */
export interface SecretWrite {
  address: string;
  field: string;
  /** Environment variable; null where the file itself contains the secret. */
  variable: string | null;
  status: SecretStatus;
  /** True when applying this plan sends the secret. */
  write: boolean;
}

/** An error, warning or note about one resource or the plan. */
export interface Diagnostic {
  code: string;
  severity: Severity;
  message: string;
  address: string | null;
  place: Place | null;
  remedy: string | null;
  /** The arguments of the remedy's command; left out where there is none. */
  argv?: string[];
  /** Set where the configuration silences it: it is counted apart, and not shown. */
  silenced?: Silenced;
}

/** The numbers of a plan's summary. */
export type Counts = { [action in Action]: number } & {
  held: number;
  unchanged: number;
  unreadable: number;
  errors: number;
  warnings: number;
};

/** Options that decide what a plan contains; they are part of its digest. */
export interface PlanOptions {
  on_drift: 'hold' | 'overwrite' | 'keep' | null;
  take_over: string[];
  launch: string[];
  only: string[];
  /** Number of deletes and replacements allowed, overriding the target's limits; null: the limits apply. */
  allow_deletes: number | null;
  /** The files may hold nothing at all. */
  allow_empty: boolean;
}

/** A file of a plan with uncommitted changes. */
export interface Uncommitted {
  file: string;
  what: 'edited' | 'new' | 'deleted' | 'ignored';
}

/** The source of a plan's files. */
export interface PlanSource {
  commit: string | null;
  dirty: boolean;
  /** Uncommitted files, planned as they are in the work tree; missing in plans of older versions. */
  uncommitted?: Uncommitted[];
  /** Why an apply from here would be refused, whatever it changes; missing where nothing prevents it. */
  refused?: Refusal[];
}

/** A reason to refuse an apply because of the source of its files. */
export interface Refusal {
  code: string;
  message: string;
  remedy: string;
}

/** A plan as JSON; the digest covers everything else in it. */
export type PlanDocument = Plan & { content_digest: string };

/** A plan: what an apply would do to one target. It contains no time stamp, no secret and no machine path. */
export interface Plan extends AccountHeader {
  format_version: string;
  tool_version: string;
  target: string;
  namespace: string;
  base_url: string;
  source: PlanSource;
  inputs_digest: string;
  ledger: { state: 'present' | 'absent' | 'ignored'; revision: string | null };
  options: PlanOptions;
  changes: Change[];
  secret_writes: SecretWrite[];
  held: Held[];
  unreadable: { address: string; message: string }[];
  diagnostics: Diagnostic[];
  /** Missing where no rule was overridden. For people: an apply decides by its own overrides. */
  overrides?: UsedOverride[];
  summary: Counts;
  plan_digest: string;
}
