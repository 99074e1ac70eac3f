import type { Place } from '../../model/index.js';
import { PLAN_CODES } from '../plan-codes.js';
import type { PlanBuilder } from './plan-builder.js';

/** Fetches the whole history; it works in any folder of the clone. */
export const WHOLE_HISTORY = 'git fetch --unshallow';

/** Notes that something is held only because this clone cannot tell whether the files came after a pull. */
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
