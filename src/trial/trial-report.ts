import type { Finding, Json } from '../model/index.js';

/** What a row says about head against base. Nothing ever says that both are equal. */
export type Word = 'worse' | 'better' | 'no_difference_seen' | 'not_comparable' | 'too_few' | 'no_answer';

/** What a row is about. `score`: a criterion. */
export type RowSubject = 'score' | 'success' | 'tokens' | 'cost' | 'latency';

/** How a row was tested. */
export type TestName = 'mcnemar' | 'fisher' | 'paired_permutation' | 'permutation';

/** One side of a row. */
export interface Cell {
  /** Tasks that count. */
  n: number;
  /** Tasks without an answer; they do not count. */
  no_answer: number;
  /** The share that passed, 0 to 1, or the mean, by `Row.unit`. Null: no task counts. */
  value: number | null;
}

/** One row of a trial's table. */
export interface Row {
  what: RowSubject;
  /** The criterion as the platform shows it; else the subject in words. */
  name: string;
  address: string | null;
  version: number | null;
  /** The model that judged. */
  judge: string | null;
  /** `share`: of the tasks that passed. `mean`: of a score, of tokens, of cost in the platform's currency, of milliseconds. */
  unit: 'share' | 'mean';
  base: Cell;
  head: Cell;
  /** Head less base, in the row's unit. Null: one side has no value. */
  change: number | null;
  /** Where the change lies with 95 %, on its own, without correction. Null: cannot be computed. */
  interval: [number, number] | null;
  word: Word;
  /** Why it is not comparable, has no answer, is too small: a sentence. */
  why?: string;
  /** Null: not tested. */
  p: number | null;
  /** `p` corrected for all tested rows; `worse` and `better` need less than 0.05. */
  p_corrected: number | null;
  /** True where tasks with equal inputs were compared with each other. */
  paired: boolean;
  test: TestName | null;
  /** A change must be larger, in the row's unit. */
  tolerance: number;
  in_gate: boolean;
  /** The smallest fall (rise of tokens, cost, latency) that had been seen with 80 %, in the row's unit. Null: none, or not computed. */
  smallest_seen: number | null;
  /** The base passes under 70 %. */
  unreliable_base?: true;
}

/** What one criterion said before and after about a task that got worse. */
export interface Fall {
  /** The row's name. */
  name: string;
  /** Null: tasks of both sides do not pair. */
  before: boolean | number | null;
  after: boolean | number;
  /** Only where outputs may be shown. */
  reasons?: { base?: string; head?: string };
}

/** A task that got worse, with everything in which it did. */
export interface WorseTask {
  /** The task of the base with equal inputs. Null: tasks of both sides do not pair. */
  base: { id: string; link: string | null } | null;
  head: { id: string; link: string | null };
  falls: readonly Fall[];
  /** Only where outputs may be shown. */
  inputs?: Json;
  /** Only where outputs may be shown. */
  outputs?: { base?: Json; head?: Json };
}

/** The verdict over the rows of a gate. `undecided`: none is worse, but one could not be judged. `informed`: there is no gate. */
export type Verdict = 'passed' | 'failed' | 'undecided' | 'informed';

/** What the results of a trial say. */
export interface Judgement {
  verdict: Verdict;
  /** The verdict in one line. */
  sentence: string;
  /** First the rows of the gate, then the other criteria by name, then success, tokens, cost and latency. */
  rows: readonly Row[];
  /** At most ten, the worst first. */
  worst: readonly WorseTask[];
  /** How many tasks got worse in all. Null: tasks of both sides do not pair. */
  worse_tasks: number | null;
  /** Whether tasks with equal inputs were compared with each other, and why not: a sentence. */
  pairing: { paired: boolean; why: string | null };
  /** What else a reader has to know: sentences. */
  notes: readonly string[];
}

/**
 * How a trial ended. A verdict; or `nothing_to_try`: nothing that it swaps changes; `incomplete`: a limit ended it, and
 * nobody judged it; `refused`: it was not launched; `unknown`: something was sent without an answer; `interrupted`: stopped
 * by a signal; `error`: it failed.
 */
export type TrialState =
  | Verdict
  | 'nothing_to_try'
  | 'incomplete'
  | 'refused'
  | 'unknown'
  | 'interrupted'
  | 'error';

/** A value that base and head have in a field of the workflow. */
export interface Swap {
  node: string;
  /** Null: a model is of the whole node. */
  field: string | null;
  /** Address of the prompt or evaluation; the slug of a model. */
  what: string;
  base: { version: number | null; id: string | null };
}

/** What people and programs read about the trials of a target. */
export interface TrialsReport {
  target: string;
  trials: readonly TrialReport[];
  /** Addresses of prompts that change and that no trial names. */
  not_named: readonly string[];
  /** Names of objects of earlier trials that were removed. */
  cleaned: readonly string[];
  findings: readonly Finding[];
  /**
   * 4 something was written and is unknown, failed or was interrupted; else 1 an error; else 3 something was refused or is
   * incomplete; else 5 a gate says no; else 0.
   */
  exit_code: 0 | 1 | 3 | 4 | 5;
}

/** What people and programs read about a trial. */
export interface TrialReport extends Omit<Judgement, 'verdict'> {
  trial: string;
  target: string;
  /** Digest of what was asked; equal questions are asked once. */
  question: string;
  state: TrialState;
  /** Tasks by side, and how many the trial may make. */
  tasks: { base: number | null; head: number | null; limit: number };
  /** How long it took, and how long it may take. */
  minutes: { took: number | null; limit: number };
  /** The workflow in sentences: `workflow 10 (Italy)`. */
  workflow: string;
  /** True where the platform has, or had, something that this run or an earlier one made for it. */
  wrote: boolean;
  /** When it was asked: ISO 8601, UTC. */
  asked_at: string | null;
  /** When the base was written on the platform. Null: not shown. */
  base_since: string | null;
  /** True where the results come from the record, and nothing was launched now. */
  is_recorded: boolean;
  workflows: readonly { name: 'base' | 'head'; id: string; link: string | null; is_kept: boolean }[];
  swaps: readonly Swap[];
  findings: readonly Finding[];
}
