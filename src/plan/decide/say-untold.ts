import type { Place } from '../../model/index.js';
import { PLAN_CODES } from '../plan-codes.js';
import type { PlanBuilder } from './plan-builder.js';

/** How a clone gets the history that it lacks; it runs from any folder. */
export const WHOLE_HISTORY = 'git fetch --unshallow';

/** Said beside what is held only because nobody can tell whether the files came after a pull. */
export function sayUntold(
  draft: PlanBuilder,
  address: string,
  paths: readonly string[],
  place: Place | null,
): void {
  if (paths.length === 0) return;
  const what = `${paths.join(', ')} ${paths.length === 1 ? 'was' : 'were'}`;
  draft.say(
    'note',
    PLAN_CODES.noHistory.code,
    address,
    `${what} pulled from the platform, and this clone lacks the history to tell whether the files were edited afterwards.`,
    { place, remedy: `Fetch the history, in actions/checkout with fetch-depth 0: ${WHOLE_HISTORY}` },
  );
}
