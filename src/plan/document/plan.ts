import type { SecretStatus } from '../../compare/index.js';
import type { AccountId, Json, Place, Remedy, Severity } from '../../model/index.js';

/** Minor versions add, another major version is refused. */
export const PLAN_FORMAT = '1.1';

/** The format of a plan that names its provider and account: what only knows the first platform refuses it. */
export const PROVIDER_PLAN_FORMAT = '2.0';

/** An account with what sentences call it; `id` is null where the platform has no such thing. */
export interface AccountName {
  id: AccountId;
  /** `org 5`, `user anna`. */
  label: string;
}

/** Whose objects a plan or a report is about. */
export interface AccountHeader {
  /** Missing where the target is on the platform of targets that name none. */
  provider?: string;
  /** Goes with `provider`. */
  account?: AccountName;
  /** The account; in JSON only where there is no `account`. */
  org_id: AccountId;
}

/** What a change does. The last five touch the ledger only. */
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

/** Changes that send something to the platform. */
export const WRITING: ReadonlySet<Action> = new Set(['create', 'update', 'replace', 'delete', 'launch']);

/**
 * One leaf: `before` is what the platform holds, `after` what it will hold, both in the bundle
 * language (references as `{$ref}`, ids not known yet as `{$unknown: address}`); a side that does
 * not exist is left out. Secrets never stand here.
 */
export interface LeafChange {
  path: string;
  before?: Json;
  after?: Json;
}

/** Something else that moves or is touched because of a change. */
export interface Effect {
  /** `repins`: gets a new version too. `pinned_by`: stays on its version. `used_by`: refers to it. */
  what: 'repins' | 'pinned_by' | 'used_by';
  address: string;
  from?: number | null;
  expected?: number | null;
}

export interface Change {
  address: string;
  kind: string;
  action: Action;
  /** Id on the platform; null where it does not exist yet. */
  id: number | string | null;
  /** Why this is planned, a sentence without a full stop. */
  reason: string;
  place: Place | null;
  leaves: LeafChange[];
  /** Leaves of the base that the file no longer names and that stay as they are. */
  unmanaged: string[];
  /** Leaves that `on_drift: keep` leaves as they are: what the platform and what the file holds. */
  kept: { [path: string]: { live: Json; desired: Json } };
  /** What stands on the platform was not written from here, and goes: told so by take-over or on_drift. */
  overwrites: 'takeover' | 'drift' | null;
  /** Digest of the one live edit that `overwrite` of `sync` decided about. */
  decision: string | null;
  /** Addresses of changes that must have been done before this one may start. */
  depends_on: string[];
  /** For a create or launch: the Idempotency-Key that will be sent. */
  idempotency_key: string | null;
  /** Per leaf that the files or the ledger name: digest of the value that was read. */
  guards: { [path: string]: string };
  /** Digest over `guards`; null where nothing exists. */
  live_digest: string | null;
  /** Version now and after the change, where the kind has versions. */
  version: { from: number | null; expected: number | null } | null;
  effects: Effect[];
  /** The address that the ledger or the platform knows it by, for a rename. */
  renamed_from: string | null;
  /** For the delete of what a replace leaves behind: the address that another object stands for now. */
  replaced_by: string | null;
  /** Digest over what this change will do, without ids, versions and places. */
  digest: string;
}

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
  | 'renamed';

/** One leaf of something held, from all three sides; a side that does not exist is left out. */
export interface HeldLeaf {
  path: string;
  base?: Json;
  live?: Json;
  git?: Json;
}

/** Not done because a safety rule stopped it; nothing is lost, and somebody has to decide. */
export interface Held {
  address: string;
  kind: string;
  id: number | string | null;
  why: HeldWhy;
  /** What would happen if it were not held. */
  would: Action;
  /** A sentence that says what stands in the way. */
  message: string;
  place: Place | null;
  leaves: HeldLeaf[];
  /** Digest of the live edit, which `overwrite` of `sync` can decide about; null where there is none. */
  edit: string | null;
  /** What can be done, each with the command or the edit to type. */
  remedies: Remedy[];
}

export interface SecretWrite {
  address: string;
  field: string;
  /** Environment variable; null where the secret stands in the file itself. */
  variable: string | null;
  status: SecretStatus;
  /** True when applying this plan sends the secret. */
  write: boolean;
}

export interface Diagnostic {
  code: string;
  severity: Severity;
  message: string;
  address: string | null;
  place: Place | null;
  remedy: string | null;
  /** The arguments of the command that does it; left out where there is none. */
  argv?: string[];
}

export type Counts = { [action in Action]: number } & {
  held: number;
  unchanged: number;
  unreadable: number;
  errors: number;
  warnings: number;
};

/** Options that decide what a plan holds; they are part of its digest. */
export interface PlanOptions {
  on_drift: 'hold' | 'overwrite' | 'keep' | null;
  take_over: string[];
  launch: string[];
  only: string[];
  /** How many deletes and replaces are allowed whatever the target's limits say; null: the limits hold. */
  allow_deletes: number | null;
  /** The files may hold nothing at all. */
  allow_empty: boolean;
}

/** A file behind a plan that is in no commit as it is. */
export interface Uncommitted {
  file: string;
  what: 'edited' | 'new' | 'deleted' | 'ignored';
}

/** Where the files of a plan come from. */
export interface PlanSource {
  commit: string | null;
  dirty: boolean;
  /** What was planned as it stands in the work tree; missing in plans of older versions. */
  uncommitted?: Uncommitted[];
  /** Why an apply from here would be refused, whatever it would change; missing where nothing speaks against it. */
  refused?: Refusal[];
}

/** What speaks against applying a plan from where its files are. */
export interface Refusal {
  code: string;
  message: string;
  remedy: string;
}

/** A plan as its JSON holds it; the digest is over everything else in it. */
export type PlanDocument = Plan & { content_digest: string };

/** A plan: what would be done to one target. No time stamp, no secret, no machine path. */
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
  summary: Counts;
  plan_digest: string;
}
