import type { Git } from '../../host/git-process.js';
import type { ProcessView } from '../../host/lock-process.js';
import type { LockRecord } from '../../ledger/index.js';
import type { Provider } from '../../providers/index.js';

/** What opening and running a target gets from the process: nothing below reads `process` by itself. */
export interface Host {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Progress and diagnostics, lines with their line breaks. */
  err(text: string): void;
  clock: {
    now(): number;
    /** Milliseconds of a clock that nobody can set; it may stand still while the machine sleeps. */
    monotonic?(): number;
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
    /** Calls again and again until what it returns is called; left out where nothing goes on by itself. */
    every?(ms: number, tick: () => void): () => void;
  };
  random(): number;
  randomBytes(size: number): Buffer;
  /** Git in a repository. */
  openGit(root: string): Git;
  /** Which process this is, and which others still run: a lock names the one that holds it. */
  processes: ProcessView;
  /** Aborted by SIGINT and SIGTERM. */
  signal: AbortSignal;
  /** The platforms that targets may be on; missing: all that this tool knows. */
  providers?: readonly Provider[];
  /** From now on these texts, and their encodings, are replaced in everything that is printed. */
  conceal(secrets: readonly string[]): void;
  /** Asks the CI system whether the run that holds a lock has ended; undefined when it cannot tell. */
  isFinished?(lock: LockRecord): Promise<boolean | undefined>;
  /** Asks where pull requests are merged for the commits that merged those which this commit was the head of. */
  mergesOf?(head: string): Promise<readonly string[]>;
}
