import { APPLY_CODES } from '../apply-codes.js';
import type { StepResult } from '../run.js';

/** The result for an object of which only some requests were carried out. */
export function halfWritten(
  done: 'created' | 'updated',
  problem: string,
): Pick<StepResult, 'code' | 'message' | 'remedy'> {
  return {
    code: APPLY_CODES.halfWritten.code,
    message: `partly ${done}: ${problem}`,
    remedy: 'Run the same command again: it reads the object and writes the rest.',
  };
}
