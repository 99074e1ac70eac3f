import type { RunEvent } from '../model/index.js';
import type { FileEvent } from '../pull/repository-files.js';

/** What happens during a run, for a machine that follows it. */
export type ProgressEvent =
  | FileEvent
  | RunEvent
  | {
      event: 'request';
      method: string;
      path: string;
      status: number | null;
      problem: string | null;
      attempt: number;
    }
  | { event: 'step_started'; address: string; action: string }
  | {
      event: 'step_ended';
      address: string;
      action: string;
      outcome: string;
      code?: string;
      message?: string;
      id?: number | string;
    };
