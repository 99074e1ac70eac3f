import type { JsonObject } from '../../model/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import type { StepResult } from '../run.js';

/**
 * Somebody created an object with this name after planning. Even if it is equal, nobody has decided that it is ours:
 * the next plan adopts or holds it.
 */
export function appearedResult(rows: readonly JsonObject[]): StepResult {
  return {
    outcome: 'held',
    code: APPLY_CODES.changedMeanwhile.code,
    message: `an object of the same name appeared on the platform after planning (id ${rows.map((one) => String(one.id)).join(', ')})`,
    remedy: 'Plan again: the next plan adopts it if it is equal, and shows the difference if it is not.',
  };
}
