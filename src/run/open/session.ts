import type { Desired } from '../../bundle/load-desired.js';
import type { Landed, PlatformReader } from '../../compare/index.js';
import type { Config, TargetConfig } from '../../config/config-types.js';
import type { Binding, LedgerStore, OpenLedger, Source } from '../../ledger/index.js';
import type { AccountId, Kinds } from '../../model/index.js';
import type { Policy, Uncommitted } from '../../plan/index.js';
import type { CommandPlaces } from './command-place.js';
import type { SourceVerdict } from './source-guard.js';

/** One target, opened: files read and checked, platform known, ledger read. */
export interface Session {
  kinds: Kinds;
  config: Config;
  target: TargetConfig;
  org: AccountId;
  /** The account in sentences. */
  accountLabel: string;
  baseUrl: string;
  desired: Desired;
  /** The whole configured set of files was loaded. */
  complete: boolean;
  reader: PlatformReader;
  store: LedgerStore;
  binding: Binding;
  ledger: OpenLedger;
  /** Pulled values in commits of this branch; missing where nothing was looked for. */
  landed?: Landed;
  source: { commit: string | null; dirty: boolean };
  /** Files of the plan with uncommitted changes. */
  uncommitted: Uncommitted[];
  /**
   * The verdict on applying from here. Found on the first call, because history may have to be fetched.
   * @param from the commit to judge, by default the one that is checked out
   */
  judge(from?: string): Promise<SourceVerdict>;
  /** The source of the files that an apply from here records. */
  recorded(): Promise<Source>;
  toolVersion: string;
  /** How printed commands name this target. */
  commands: CommandPlaces;
  /** What command line and target say about edits, deletes and everything else that may be held. */
  policy: Policy;
  /** The rules of the last apply were judged with those of the files. */
  judgedByLast?: boolean;
  /** The files have other rules than the last apply, whose rules count as well. */
  hasOtherRules?: boolean;
  /** `plan --no-ledger`: the ledger is ignored, and the plan cannot be applied. */
  ignoreLedger: boolean;
  clock: { now(): number; sleep(ms: number, signal?: AbortSignal): Promise<void> };
  secret(name: string): string | undefined;
  /** How a secret is set where this process runs, as a sentence. */
  toSetSecret(name: string): string;
}
