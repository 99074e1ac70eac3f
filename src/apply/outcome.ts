import type { Action } from '../plan/index.js';
import { APPLY_CODES } from './apply-codes.js';

/** The outcome of one change or held resource. */
export type OutcomeWord =
  | 'created'
  | 'updated'
  | 'replaced'
  | 'deleted'
  | 'adopted'
  | 'converged'
  | 'kept'
  | 'released'
  | 'forgotten'
  | 'launched'
  | 'already applied'
  | 'held'
  | 'blocked'
  | 'failed'
  | 'unknown'
  | 'unreadable'
  | 'not attempted';

/** Outcomes after which the platform may hold something new. */
export const WRITTEN: ReadonlySet<OutcomeWord> = new Set([
  'created',
  'updated',
  'replaced',
  'deleted',
  'launched',
]);

/** Codes of writes after which the platform has something else than was sent. */
const NOT_KEPT: ReadonlySet<string | null | undefined> = new Set([
  APPLY_CODES.notKept.code,
  APPLY_CODES.editedAfterwards.code,
  APPLY_CODES.notAsSent.code,
  APPLY_CODES.halfWritten.code,
  APPLY_CODES.overwroteEdit.code,
  APPLY_CODES.deletedEdit.code,
]);

/** True where a write was made and recorded, but the platform has something else than was sent. */
export function isNotKept(outcome: { code?: string | null }): boolean {
  return NOT_KEPT.has(outcome.code);
}

/** True for an object of several requests of which only some were carried out. */
export function isHalfWritten(outcome: { code?: string | null }): boolean {
  return outcome.code === APPLY_CODES.halfWritten.code;
}

/** The outcome of one change, or of a held or unreadable resource. */
export interface Outcome {
  address: string;
  kind: string;
  action: Action | 'none';
  outcome: OutcomeWord;
  id: number | string | null;
  version: number | null;
  /** What happened and why, as a sentence, unless everything went well. */
  message: string | null;
  /** The code of the message. */
  code: string | null;
  /** What to do next; null where nothing is to be done. */
  remedy: string | null;
  /** Time from the first request to the answer, in milliseconds. */
  duration_ms: number;
}

/** The report of a run: what really happened. */
export interface ApplyReport {
  target: string;
  plan_digest: string;
  outcomes: Outcome[];
  /** Numbers by outcome, only those that occur. */
  summary: { [word: string]: number };
  ledger: { state: 'written' | 'unchanged' | 'failed'; revision: string | null; message: string | null };
  /** A signal ended the run before everything was tried. */
  interrupted: boolean;
  exit_code: 0 | 1 | 3 | 4;
}
