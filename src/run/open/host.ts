import type { Git } from '../../host/git-process.js';
import type { ProcessView } from '../../host/lock-process.js';
import type { LockRecord } from '../../ledger/index.js';
import type { Finding } from '../../model/index.js';
import type { Provider } from '../../providers/index.js';
import type { ProgressEvent } from '../progress.js';

/** What opening and running a target gets from the process: nothing below reads `process` by itself. */
export interface Host {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Writes progress and diagnostics: whole lines with their line breaks. */
  err(text: string): void;
  /** Also takes what is said there as a finding; left out where nobody collects them. */
  note?: ((finding: Finding) => void) | undefined;
  /** Follows the run for a machine, which then gets findings from `note` alone; left out where none follows. */
  progress?: ((event: ProgressEvent) => void) | undefined;
  clock: {
    now(): number;
    /** Milliseconds of a monotonic clock; it may stop while the machine sleeps. */
    monotonic?(): number;
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
    /** Repeats a call until the returned function is called; left out where nothing runs in the background. */
    every?(ms: number, tick: () => void): () => void;
  };
  random(): number;
  randomBytes(size: number): Buffer;
  /** Git in a repository. */
  openGit(root: string): Git;
  /** The identity of this process, and whether another still runs: a lock names its holder. */
  processes: ProcessView;
  /** Aborted by SIGINT and SIGTERM. */
  signal: AbortSignal;
  /** The platforms that targets may be on; missing: all that this tool knows. */
  providers?: readonly Provider[];
  /** Masks these texts, and their encodings, in all further output. */
  conceal(secrets: readonly string[]): void;
  /** Asks the CI system whether the run that holds a lock has ended; undefined when it cannot tell. */
  isFinished?(lock: LockRecord): Promise<boolean | undefined>;
  /**
   * Asks the system that merges pull requests for the commits that merged the pull requests of which this commit was
   * the head.
   */
  mergesOf?(head: string): Promise<readonly string[]>;
}
