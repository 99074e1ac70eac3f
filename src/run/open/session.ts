import type { Desired } from '../../bundle/load-desired.js';
import type { Landed, PlatformReader } from '../../compare/index.js';
import type { Config, TargetConfig } from '../../config/config-types.js';
import type { Binding, LedgerStore, OpenLedger, Source } from '../../ledger/index.js';
import type { AccountId, Kinds } from '../../model/index.js';
import type { Uncommitted } from '../../plan/index.js';
import type { CommandPlaces } from './command-place.js';
import type { SourceVerdict } from './source-guard.js';

/** Options of the command line that decide what a plan holds. */
export interface Deciding {
  onDrift: 'hold' | 'overwrite' | 'keep' | null;
  takeOver: string[];
  launch: string[];
  only: string[];
  /** `--allow-deletes`; null: the target's limits hold. */
  allowDeletes: number | null;
  allowEmpty: boolean;
  /** Digests of changes that were reviewed: writes that are not among them are held. Null: no such rule. */
  reviewed: ReadonlySet<string> | null;
}

/** One target, opened: files read and checked, platform known, ledger read. */
export interface Session {
  kinds: Kinds;
  config: Config;
  target: TargetConfig;
  org: AccountId;
  /** What sentences call the account. */
  accountLabel: string;
  baseUrl: string;
  desired: Desired;
  /** The whole configured set of files was loaded. */
  complete: boolean;
  reader: PlatformReader;
  store: LedgerStore;
  binding: Binding;
  ledger: OpenLedger;
  /** What commits of this branch hold of what was pulled; missing where nothing was looked for. */
  landed?: Landed;
  source: { commit: string | null; dirty: boolean };
  /** Files behind the plan that are in no commit as they are. */
  uncommitted: Uncommitted[];
  /**
   * What speaks against applying from here; found out when first asked, for history may have to be fetched.
   * @param from another commit that these files are judged as, by default the one that is checked out
   */
  judge(from?: string): Promise<SourceVerdict>;
  /** What an apply from here records of where the files come from. */
  recorded(): Promise<Source>;
  toolVersion: string;
  /** How commands that are printed name this target. */
  commands: CommandPlaces;
  deciding: Deciding;
  /** Set where the plan goes back to what a revision of the ledger had applied. */
  rollback?: { to: number; prune: boolean };
  /** `plan --no-ledger`: the ledger is not looked at, and the plan cannot be applied. */
  ignoreLedger: boolean;
  clock: { now(): number; sleep(ms: number, signal?: AbortSignal): Promise<void> };
  secret(name: string): string | undefined;
  /** How a secret is set where this process runs, as a sentence. */
  toSetSecret(name: string): string;
}
