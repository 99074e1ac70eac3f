/** One side of a scored row. */
export interface ScoredSide {
  /** Tasks that count. */
  n: number;
  /** The share that passed, 0 to 1, or the mean, by the row's unit. Null: no task counts. */
  value: number | null;
}

/** A criterion, or another number of a trial, as the trial judged it. */
export interface ScoredRow {
  /** `score` for a criterion; `success`, `tokens`, `cost`, `latency`. */
  what: string;
  name: string;
  address: string | null;
  /** `share` or `mean`. */
  unit: string;
  base: ScoredSide;
  head: ScoredSide;
  /** Head less base, in the row's unit. Null: one side has no value. */
  change: number | null;
  /** `better`, `worse`, `no_difference_seen`, … */
  word: string;
}

/** What a trial said about a text that was applied afterwards: numbers, and no input or output. */
export interface TrialScore {
  trial: string;
  /** Id of the experiment; null where it is not known. */
  experiment: number | string | null;
  /** ISO time at which the results were read. */
  at: string;
  /** Tasks of each side. */
  count: number;
  /** `passed`, `failed`, `undecided` or `informed`. */
  verdict: string;
  /** What the head exchanged besides this text: addresses, and slugs of models. */
  with: string[];
  rows: ScoredRow[];
}

/** The scores of an entry, and of which values they are. */
export interface Scores {
  /** Top-level fields that change nothing about what a model or judge does. */
  besides: string[];
  /** Digest of the applied values without those fields. Scores of other values do not count. */
  content: string;
  /** The newest of each trial, by name. */
  of: TrialScore[];
}
