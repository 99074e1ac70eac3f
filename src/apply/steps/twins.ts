import type { Resource, Words } from '../../model/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import type { Outcome } from '../outcome.js';

/** The outcome of an object that was created beside others with its name: a person has to decide which one stays. */
export function twinOutcome(outcome: Outcome, others: readonly (number | string)[], { app }: Words): Outcome {
  const ids = others.map((id) => `id ${id}`).join(', ');
  const twin = `created as id ${outcome.id}, but another object of the same name was created meanwhile (${ids})`;
  return {
    ...outcome,
    outcome: 'failed',
    code: APPLY_CODES.twin.code,
    message: [outcome.message ?? [], twin].flat().join('; '),
    remedy: `Keep one of them: delete or rename the other in ${app}, or pin id ${outcome.id} in sync. Nothing was deleted.`,
  };
}

/** Nothing is wrong with the created object; only that nobody else created the same could not be checked. */
export function unreadNote(outcome: Outcome, { kind, partition }: Resource): Outcome {
  return {
    ...outcome,
    code: APPLY_CODES.twinsUnread.code,
    message: [
      outcome.message ?? [],
      `the ${kind.name} of ${partition} can no longer be read, so a second object of the same name may have gone unnoticed`,
    ]
      .flat()
      .join('; '),
  };
}
