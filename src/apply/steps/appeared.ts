import type { JsonObject } from '../../model/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import type { StepResult } from '../run.js';

/**
 * Somebody made an object of this name after planning. Whatever it holds, nobody has decided that it is
 * ours from now on: the next plan says so, and an apply after that does it.
 */
export function appearedResult(rows: readonly JsonObject[]): StepResult {
  return {
    outcome: 'held',
    code: APPLY_CODES.changedMeanwhile.code,
    message: `an object of the same name appeared on the platform after planning (id ${rows.map((one) => String(one.id)).join(', ')})`,
    remedy: 'Plan again: the next plan adopts it if it is equal, and shows the difference if it is not.',
  };
}
