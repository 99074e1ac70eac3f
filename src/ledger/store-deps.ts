import type { ProcessView } from '../host/lock-process.js';
import type { LockRecord } from './lock/lock-shape.js';

/** What a store needs from the process. */
export interface StoreDeps {
  clock: {
    now(): number;
    /** Milliseconds of a clock that nobody can set; it may stand still while the machine sleeps. */
    monotonic?(): number;
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
    /** Repeats a call, for signs of life during a long request; returns how to stop it. */
    every?(ms: number, tick: () => void): () => void;
  };
  randomBytes(size: number): Buffer;
  process: ProcessView;
  /** Who runs this, and the page of the CI run. */
  actor: string;
  runUrl: string | null;
  /** Reports something that stops nothing. */
  say(code: string, text: string): void;
  /** Aborted by a signal: records are then pushed at once. */
  signal?: AbortSignal;
  /** Asks the CI system whether the run of a lock has ended; undefined where it cannot tell. */
  isFinished?(lock: LockRecord): Promise<boolean | undefined>;
}
