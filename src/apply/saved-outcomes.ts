import type { Change } from '../plan/index.js';
import type { Outcome } from './outcome.js';

/** What is reported of changes of a saved plan that are done already. */
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

/** What was on the platform before this run is "already applied", whatever note the ledger took of it. */
export function completed(outcome: Outcome, completing: ReadonlySet<string> | undefined): Outcome {
  const isNoted = ['adopted', 'converged', 'forgotten'].includes(outcome.outcome);
  return isNoted && completing?.has(outcome.address) === true
    ? { ...outcome, outcome: 'already applied' }
    : outcome;
}
