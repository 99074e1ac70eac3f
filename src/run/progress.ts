/** What happens during a run, for a machine that follows it. */
export type ProgressEvent =
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
