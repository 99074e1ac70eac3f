import type { Change } from '../plan/index.js';
import type { Outcome } from './outcome.js';

/** The outcomes of saved changes that are done already. */
export function savedOutcomes(done: readonly Change[]): Outcome[] {
  return done.map((change) => ({
    address: change.address,
    kind: change.kind,
    action: change.action,
    outcome: 'already applied',
    id: change.id,
    version: null,
    message: null,
    code: null,
    remedy: null,
    duration_ms: 0,
  }));
}

/** Makes an outcome "already applied" where it was on the platform before this run, whatever was recorded. */
export function completed(outcome: Outcome, completing: ReadonlySet<string> | undefined): Outcome {
  const isNoted = ['adopted', 'converged', 'forgotten'].includes(outcome.outcome);
  return isNoted && completing?.has(outcome.address) === true
    ? { ...outcome, outcome: 'already applied' }
    : outcome;
}
