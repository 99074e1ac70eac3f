import { UserError } from '../../model/index.js';
import type { Held, Plan } from '../../plan/index.js';
import { heldDigest } from '../../report/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { PullPlan } from '../events/pull.js';
import { planComments } from '../write/plan-comment.js';
import type { PullHead } from './pull-view.js';

/** What a pull request holds now, and whether its comment shows exactly that. */
export interface SeenPlan {
  target: string;
  held: ReadonlyMap<string, Held>;
  isShown: boolean;
}

/**
 * Compares the plan of a pull request with the comment that people see: one with a valid signature, for this commit, whose
 * digest stands for the same held resources with the same live edits.
 * @throws UserError PS8034 where there is no plan
 */
export async function seePlan(
  stage: ActionContext,
  { number, head }: PullHead,
  { plan, looked }: PullPlan,
): Promise<SeenPlan> {
  if (plan === null) {
    if (looked.kind === 'failed') throw looked.error;
    throw new UserError(
      CODES.notDecidable.code,
      'The pull request has no plan to decide about.',
      'Read in the comment why there is none; write /pipelines plan for a new one.',
      3,
    );
  }
  const { signed } = await planComments(stage, looked.signer, number, plan.target);
  const now = heldDigest(plan);
  const isShown = signed.some(
    ({ marker }) => marker.head === head && marker.target === plan.target && marker.held === now,
  );
  return { target: plan.target, held: byAddress(plan), isShown };
}

function byAddress({ held }: Plan): ReadonlyMap<string, Held> {
  return new Map(held.map((one) => [one.address, one]));
}

/** @throws UserError PS8032 where people saw something else than what would be decided about */
export function refuseUnseen({ isShown }: SeenPlan): void {
  if (isShown) return;
  throw new UserError(
    CODES.commandOutdated.code,
    'The comment shows another plan than the present one, so nothing was decided.',
    'It was planned again: read the plan, then write the command again.',
    3,
  );
}

/** The held resources of some addresses. @throws UserError PS8034 where one is not held, or cannot be decided so */
export function heldOf(
  { held, target }: SeenPlan,
  addresses: readonly string[],
  { can, what }: { can: (held: Held) => boolean; what: string },
): Held[] {
  return [...new Set(addresses)].map((address) => {
    const found = held.get(address);
    if (found !== undefined && can(found)) return found;
    const why = found === undefined ? `is not held on ${target}` : what;
    throw new UserError(
      CODES.notDecidable.code,
      `${JSON.stringify(address)} ${why}, so nothing was written.`,
      'Write the addresses that the plan in the comment offers.',
      3,
    );
  });
}
