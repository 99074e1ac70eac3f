import type { Platform } from '../compare/index.js';
import type { EmbeddedPlatform } from '../emulator/embedded-platform.js';
import type { HttpClient } from '../http/index.js';
import type {
  AccountId,
  Code,
  CodeSeverity,
  ConfigSections,
  Finding,
  Json,
  JudgedReport,
  Kinds,
  ProviderSettings,
  RunEvent,
  UserError,
  Words,
} from '../model/index.js';
import type { DocumentFormat } from '../source/document-format.js';
import type { SourceNode } from '../source/read/source-node.js';
import type { Trials } from './trials.js';

/** The source and use of the key, for messages; never the key itself. */
export interface KeyUse {
  target: string;
  baseUrl: string;
  /** The source of the base URL. */
  baseUrlSource: string;
  /** The source of the key: `--api-key`, the name of a variable, or a file of the provider's SDK. */
  source: string;
}

/** A platform that has accepted a key. */
export interface Connection<Id extends AccountId = AccountId> {
  /** The owner of the objects; `id` is null on a platform without accounts. */
  account: { id: Id; label: string };
  /** The user and role of the key; null where the platform does not report them. */
  who: { email: string | null; role: string | null };
  /** The platform's clock in its first answer, in milliseconds; null where it sends none. */
  serverTime: number | null;
  platform: Platform;
}

/** A target of a new configuration. */
export interface StarterTarget {
  name: string;
  /** Its account; null: the user writes it later. */
  org: AccountId;
}

/** Options of the first files of a repository. */
export interface StarterOptions {
  /** The targets, of which the first is the default one. */
  targets: readonly [StarterTarget, ...StarterTarget[]];
  /** Name of the ledger. */
  namespace: string;
  /** Folder of the schemas for editors, beside the configuration. */
  schemas: string;
}

/** What `init` writes for a platform. */
export interface Starter {
  /** The name of a target that nobody names. */
  target: string;
  /** An example of a key, for the line that sets one; an ellipsis where keys have no common form. */
  exampleKey: string;
  /** The text of the configuration, with its usual settings. */
  configuration(options: StarterOptions): string;
  /** First bundles and their texts, by path relative to the configuration. */
  bundles(options: StarterOptions): { [file: string]: string };
}

/** Desired state on a platform: its kinds, and the connection to it. */
export interface Sync<Id extends AccountId = AccountId> {
  kinds: Kinds;
  /** Formats besides bundles that its files may have, such as its own exports. */
  formats?: readonly DocumentFormat[];
  /**
   * Sends the first request of every run, which checks that the key is valid and belongs to the target's account.
   * @param wanted the target's account; null where none is set
   */
  connect(client: HttpClient, wanted: AccountId, key: KeyUse): Promise<Connection<Id>>;
  /** The error about a key of another account than the target's. */
  otherAccount(found: AccountId, wanted: AccountId, key: KeyUse): UserError;
}

/** A file as the work tree or a commit has it. */
export interface CheckedFile {
  /** Path from the root of the configuration, with `/`. */
  file: string;
  bytes: Uint8Array;
}

/** Files that are judged together. */
export interface CheckTree {
  /** Its name for people, usually its folder. Base and head of a tree have the same name. */
  name: string;
  files: readonly CheckedFile[];
  /** Files that belong to it and are not judged, such as examples of inputs; nobody has to be told about them. */
  beside?: readonly CheckedFile[];
}

/**
 * The verdict on a tree. `invalid` and `not_runnable` are the platform's judgement; `not_checkable`: this server cannot
 * judge it. Errors of the server or the connection are thrown.
 */
export type TreeState = 'valid' | 'invalid' | 'not_runnable' | 'not_checkable';

/** What the platform says of a tree. */
export interface TreeVerdict {
  state: TreeState;
  findings: readonly Finding[];
  /** Why it cannot be judged. */
  message?: string;
  /** What its change means to others, one line each: ``input `x` added to `a.b` (breaking for callers)``. */
  changes?: readonly string[];
}

/** What a target says of its check. */
export interface CheckSettings {
  /** Only where the provider's settings have `strict`: `not_runnable` counts as `invalid`. */
  strict: boolean;
}

/** A server that was found at the base URL. */
export interface CheckServer {
  /** What it is, for people: `Press 2.1`. */
  label: string;
  /**
   * The server's verdict on a tree.
   * @param base the tree before the change; null where it is new or unchanged
   * @throws UserError where the server could not be asked; it fails this tree alone
   */
  judge(head: CheckTree, base: CheckTree | null, settings: CheckSettings): Promise<TreeVerdict>;
  /**
   * What it means to others that a tree is gone, one line each.
   * @throws UserError where the server could not be asked
   */
  removed?(base: CheckTree): Promise<readonly string[]>;
}

/** Checks of files that the server does not keep: there is no ledger, no apply and no drift. */
export interface Check {
  /** How files reach their users, as a sentence: `Methods are published by git.` */
  published: string;
  /** Groups files into trees; a file in none of them is reported. */
  trees(files: readonly CheckedFile[]): readonly CheckTree[];
  /** Findings about all trees that need no server. */
  offline(trees: readonly CheckTree[]): readonly Finding[];
  /**
   * Sends the first requests of a run, which find out what the server is and that it accepts the key.
   * @throws UserError, which ends the run
   */
  connect(client: HttpClient, key: KeyUse): Promise<CheckServer>;
}

/** An argument or option of a command, as help shows it: `<tree>`, `--pipe <code>`. */
export interface Declared {
  readonly term: string;
  readonly says: string;
  readonly choices?: readonly string[] | undefined;
  readonly default?: unknown;
  /** An option that has to be given. */
  readonly mandatory?: true | undefined;
}

/** What a command of a provider gets. */
export interface CommandRun {
  /** Arguments in the order of their declaration; the last one is a list if it takes several values. */
  args: readonly unknown[];
  /** Options by name in camel case, including those of every command with a target. */
  flags: { readonly [name: string]: unknown };
  /** The target: on this provider, with a usable key. */
  target: { name: string; baseUrl: string; account: AccountId; root: string };
  client: HttpClient;
  /** What messages say about the key. */
  key: KeyUse;
  /** Null where the provider has no `sync`. */
  connection: Connection | null;
  /**
   * The trees of the target's files, of a provider with `check`; read when asked for.
   * @throws FindingsError where a file cannot be read
   */
  trees(): Promise<readonly CheckTree[]>;
  host: CommandHost;
}

/** What a command of a provider may use of the process. */
export interface CommandHost {
  cwd: string;
  /** Results. */
  out(text: string): void;
  /** Progress: whole lines, which `--quiet` leaves out. */
  err(text: string): void;
  /** Follows runs for a machine, in place of lines of progress; left out where none follows. */
  progress?: ((event: RunEvent) => void) | undefined;
  /**
   * Says a finding, also where only results are wanted, and puts it into the JSON document.
   * @param isLoud false: `--quiet` leaves it out
   */
  say(finding: Finding, isLoud?: boolean): void;
  /** Asks for confirmation. Throws a `UserError` if there is no terminal to ask on, or the answer is no. */
  confirm(question: string): Promise<void>;
  clock: { now(): number; sleep(ms: number, signal?: AbortSignal): Promise<void> };
  /** Aborted by SIGINT and SIGTERM. */
  signal: AbortSignal;
}

/** A command of a platform: something that it does on request and that is never planned. */
export interface ProviderCommand {
  readonly name: string;
  /** One line of help. */
  readonly does: string;
  readonly arguments?: readonly Declared[];
  readonly flags: readonly Declared[];
  /**
   * What is large about it is loaded by a literal `import()`.
   * @returns the exit code: 4 something was written and something failed, else 1 an error, else 3 refused, else 5 the
   *   verdict is no, else 0
   */
  run(asked: CommandRun): Promise<number>;
}

/** The configuration, for a command that reads a section of it. */
export interface CommandConfig {
  /** Null without a configuration. */
  file: string | null;
  /** The folder that its paths are relative to, relative to the root; '' for the root itself. */
  folder: string;
  namespace: string;
  /** A section of the provider, which fits its schema; undefined where the file does not have it. */
  section(key: string): SourceNode | undefined;
}

/** What a judging command gets before the first request. */
export interface JudgingAsked {
  args: readonly unknown[];
  flags: { readonly [name: string]: unknown };
  target: { name: string; root: string; vars: { readonly [name: string]: Json } };
  config: CommandConfig;
}

/** What a judging command gets for its run. */
export interface JudgingRun {
  baseUrl: string;
  client: HttpClient;
  host: CommandHost;
  /** A small file on this machine that outlives the process, one per name, for what must not be done twice. */
  record(name: string): RunRecord;
}

/** A record of an unfinished run; see {@link JudgingRun.record}. */
export interface RunRecord {
  /** The file that keeps other processes away, relative to the folder of the configuration. */
  readonly lock: string;
  /** Keeps other processes of this machine away. Null: another one that still runs has it. */
  open(): Promise<{ text: string | null } | null>;
  /** The text is on the disk when this ends. */
  write(text: string): Promise<void>;
  remove(): Promise<void>;
  /** Frees it; the text stays. */
  close(): Promise<void>;
}

/** What is known of a judging command before the first request. */
export interface JudgingPlan {
  findings: readonly Finding[];
  /** The files that findings are about, for excerpts. */
  files: readonly CheckedFile[];
  /** Runs it. Never called where a finding is an error. Failures of single runs are in the report. */
  start(run: JudgingRun): Promise<JudgedReport>;
}

/**
 * A command that runs something on the platform and judges it. The tool prints its result as text, JSON, Markdown and
 * JUnit XML, and can run it after an apply.
 */
export interface JudgingCommand extends Omit<ProviderCommand, 'run'> {
  /** A literal `import()` of what it does. */
  judge(): Promise<(asked: JudgingAsked) => Promise<JudgingPlan>>;
}

/**
 * A platform: everything that the rest of the tool knows about it. The value is small, because every run reads it; what
 * only a target on the platform needs is loaded by a literal `import()`.
 */
export interface Provider<Id extends AccountId = AccountId> {
  /** Its name in the configuration: `provider: pipelines`. */
  name: string;
  /** Its name in sentences. */
  title: string;
  words: Words;
  settings: ProviderSettings;
  /** Names of its kinds, in the order in which they are created; no other platform has them. */
  sections: readonly string[];
  /** Missing where the platform keeps nothing of the files. */
  sync?(): Promise<Sync<Id>>;
  /** Missing where files are applied, not judged. */
  check?(): Promise<Check>;
  /**
   * Commands of the default provider stand beside the tool's own; those of others follow the name of their provider.
   */
  commands?: readonly (ProviderCommand | JudgingCommand)[];
  /** Missing where nothing can be tried. */
  trials?(): Promise<Trials>;
  /** Keys at the top of the configuration that mean something to its commands; no other platform has them. */
  configuration?: ConfigSections;
  /** The first files of a repository. */
  starter?(): Promise<Starter>;
  /** Codes of its settings, for docs/errors.md; its kinds have their own. */
  codes: { readonly [name: string]: Code };
  /** Codes of its commands. */
  commandCodes?: { readonly [name: string]: Code<CodeSeverity> };
  /** An emulator of the platform. A literal `import()`, so that only what starts one loads it. */
  emulate?(): Promise<EmbeddedPlatform>;
}
