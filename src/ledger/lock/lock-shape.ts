import type { ProcessMark } from '../../host/lock-process.js';

/** Who holds the lock of a ledger, and when that was last said. */
export interface LockRecord extends ProcessMark {
  format: number;
  /** Random name of the run. */
  run: string;
  actor: string;
  /** Page of the CI run; null outside CI. */
  run_url: string | null;
  commit: string | null;
  /** ISO times by the holder's clock: begin, and the last sign of life. */
  started_at: string;
  at: string;
  /** The run ended without closing its lock: the next one takes it at once. */
  ended: boolean;
}
