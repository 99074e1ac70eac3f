import type { ProcessMark } from '../../host/lock-process.js';

/** The lock of a ledger: who holds it, and the last sign of life. */
export interface LockRecord extends ProcessMark {
  format: number;
  /** Random name of the run. */
  run: string;
  actor: string;
  /** Page of the CI run; null outside CI. */
  run_url: string | null;
  commit: string | null;
  /** ISO times by the holder's clock: the beginning, and the last sign of life. */
  started_at: string;
  at: string;
  /** The run ended without releasing its lock: the next one takes it at once. */
  ended: boolean;
  /** The lock is free: the remote refused to delete its ref. */
  released?: true;
}
