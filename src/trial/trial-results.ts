import type { Json } from '../model/index.js';

/** How a criterion answers. `boolean`: passed or not. `numeric`, `rating`: a number, more is better. `categorical`: a word. */
export type ScoreType = 'boolean' | 'numeric' | 'rating' | 'categorical';

/** One criterion of a trial: what is known about it besides its answers. */
export interface Criterion {
  /** As `TaskResult.scores` spells it. */
  name: string;
  /** Null where no file of the repository and no entry of the ledger has it. */
  address: string | null;
  /** The version that judged. Null: not shown. */
  version: number | null;
  /** The model that judged. Null: not shown, or no model judges. */
  judge: string | null;
  /** Null: not shown; then the answers say it. */
  type: ScoreType | null;
  /** The least and the greatest score. Null: not shown, or without limits. */
  range: [number, number] | null;
  /** What of it changes in the same pull request, as the subject of a sentence: `its judge's model`. Empty: nothing. */
  changed: readonly string[];
}

/** What one criterion said about one task. Null: not shown. With `error` it gave no answer, whatever else stands here. */
export interface TaskScore {
  passed: boolean | null;
  /** The category of a `categorical` one. */
  score: number | string | null;
  /** Why the judge gave no answer. */
  error?: string;
  /** The criterion, where it judges several fields and this is the answer about a further one. */
  criterion?: string;
  /** Why it judged so; only where outputs may be shown. */
  reason?: string;
}

/** One task of a variant. */
export interface TaskResult {
  id: string;
  link: string | null;
  status: string;
  /** Null: still running, cancelled, or not shown. */
  succeeded: boolean | null;
  /** Digest of its inputs, by which tasks of both sides pair. Null: not shown. */
  input: string | null;
  /** The inputs themselves; only where they may be shown. */
  inputs?: Json;
  /** What came out; only where it may be shown. */
  output?: Json;
  /** By name of the criterion, about a further field by a name of its own. A missing one gave no answer. */
  scores: { readonly [criterion: string]: TaskScore };
  /** Null: not shown. */
  tokens: number | null;
  /** Null: not shown. */
  cost: number | null;
  /** Null: not shown. */
  latency_ms: number | null;
}

/** One side of a trial: a copy of the workflow and its tasks. */
export interface VariantResult {
  name: 'base' | 'head';
  workflow: { id: string; name: string | null; link: string | null };
  /** Null: not shown. */
  status: string | null;
  /** How many of its tasks ended well, by the platform's own count. Null: not shown. */
  success_count: number | null;
  /** How many tasks it was given. Null: not shown. */
  task_count: number | null;
  /** The tasks that could be read: none where nothing could. */
  tasks: readonly TaskResult[];
  /** What could not be read: sentences, each with the link to look at. */
  unread: readonly string[];
}

/** What the platform tells about both sides of a trial once it ended. */
export interface TrialResults {
  base: VariantResult;
  head: VariantResult;
  /** When it was read: ISO 8601, UTC. */
  at: string;
}
