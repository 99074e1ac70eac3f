import type { CodeSeverity, Finding, JudgedState, PastedCommand, Place } from '../../../model/index.js';
import type { Progress } from './progress.js';
import type { TaskStatus } from './task-status.js';

/** A task as the platform shows it. */
export interface TaskView {
  id: number;
  status: TaskStatus;
  /** Its nodes; null where they are not shown. */
  nodes: { total: number; finished: number } | null;
}

/** A workflow that takes tasks. */
export interface ReadyWorkflow {
  name: string | null;
  notes: readonly Finding[];
}

/** What became known after a signal. */
export interface AfterStop {
  /** Sentences. */
  next: string[];
  /** What to do, where the run is not just to be continued. */
  advice?: Pick<Finding, 'remedy' | 'command'>;
}

/** A way to put tasks into a workflow and to look at them. Failures are thrown as {@link SmokeStop}. */
export interface TaskApi {
  readonly title: string;
  /** Checks that the workflow takes these tasks. Only reads. */
  ready(): Promise<ReadyWorkflow>;
  /** Creates the tasks, or continues where the record says that an earlier run stopped. Everything is noted in `progress`. */
  create(progress: Progress): Promise<void>;
  /** Tasks by id; one that no longer exists has the status `gone`. */
  statuses(ids: readonly number[]): Promise<Map<number, TaskView>>;
  /** Where somebody can look at the tasks, as a sentence. */
  readonly look: string;
  /** After a signal: cancels what can be cancelled, and finds out what a request without an answer did. */
  afterStop(progress: Progress): Promise<AfterStop>;
}

/** Ends a smoke run. What was created before stays in the report. */
export class SmokeStop extends Error {
  readonly state: Exclude<JudgedState, 'passed'>;
  readonly finding: Finding;

  constructor(
    state: Exclude<JudgedState, 'passed'>,
    { code }: { code: string; severity: CodeSeverity },
    message: string,
    remedy: string,
    place?: Place,
    command?: PastedCommand,
  ) {
    super(message);
    this.state = state;
    const where = { ...(place && { place }), ...(command && { command }) };
    this.finding = { code, severity: 'error', message, remedy, ...where };
  }
}
