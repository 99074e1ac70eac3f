import type { ProcessView } from '../host/lock-process.js';
import type { LockRecord } from './lock/lock-shape.js';

/** What a store gets from outside. */
export interface StoreDeps {
  clock: {
    now(): number;
    /** Milliseconds of a clock that nobody can set; it may stand still while the machine sleeps. */
    monotonic?(): number;
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
    /** Calls again and again, for signs of life while a long request runs; returns how to stop. */
    every?(ms: number, tick: () => void): () => void;
  };
  randomBytes(size: number): Buffer;
  process: ProcessView;
  /** Who runs this, and the page of the CI run. */
  actor: string;
  runUrl: string | null;
  /** Says something worth knowing that stops nothing. */
  say(code: string, text: string): void;
  /** Aborted by a signal: what is recorded is pushed at once. */
  signal?: AbortSignal;
  /** Asks the CI system whether the run of a lock has ended; undefined when it cannot tell. */
  isFinished?(lock: LockRecord): Promise<boolean | undefined>;
}
