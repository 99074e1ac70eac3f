import type { Finding, Place } from './finding.js';
import type { JsonObject } from './json.js';

/**
 * How a run ended. `passed` and `failed` are verdicts. `refused`: it was not carried out, because it could not be judged.
 * `unknown`: something was sent without an answer. `interrupted`: stopped by a signal.
 */
export type JudgedState = 'passed' | 'failed' | 'refused' | 'error' | 'unknown' | 'interrupted';

/** What happens to a run, for a machine that follows it. */
export type RunEvent =
  | { event: 'run_started'; name: string }
  /** `tasks` by status; those that ended are counted in `ended`. */
  | {
      event: 'run_progress';
      name: string;
      tasks: number;
      ended: number;
      statuses: { [status: string]: number };
    }
  | { event: 'run_ended'; name: string; state: JudgedState; summary: string };

/** One run and its verdict. */
export interface JudgedRun {
  name: string;
  state: JudgedState;
  /** The result in one line, without a full stop. */
  summary: string;
  /** True where the platform now has something that it did not have before. */
  wrote: boolean;
  /** Milliseconds. */
  took_ms: number;
  /** Its place in the configuration. */
  place: Place;
  /** What is wrong, at the rows of its files where it has places. */
  findings: readonly Finding[];
  /** What to do next: sentences. */
  next: readonly string[];
  /** What programs want to know besides: ids, counts. */
  facts: JsonObject;
}

/** The result of a command that runs something on a platform and judges it. */
export interface JudgedReport {
  /** The name of the command. */
  command: string;
  target: string;
  runs: readonly JudgedRun[];
  /**
   * 4 something was written, and something failed or is unknown, or a run was refused after it had written; else 1 an
   * error; else 3 something was refused; else 5 a verdict is no; else 0.
   */
  exit_code: 0 | 1 | 3 | 4 | 5;
}

/** The report of some runs. */
export function judgedReport(command: string, target: string, runs: readonly JudgedRun[]): JudgedReport {
  return { command, target, runs, exit_code: judgedExit(runs) };
}

function judgedExit(runs: readonly Pick<JudgedRun, 'state' | 'wrote'>[]): JudgedReport['exit_code'] {
  const has = (...states: JudgedState[]) => runs.some(({ state }) => states.includes(state));
  if (has('error', 'unknown', 'interrupted'))
    return has('unknown') || runs.some(({ wrote }) => wrote) ? 4 : 1;
  if (has('refused')) return runs.some(({ state, wrote }) => state === 'refused' && wrote) ? 4 : 3;
  return has('failed') ? 5 : 0;
}
