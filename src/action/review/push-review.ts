import type { Plan } from '../../plan/index.js';
import type { Session } from '../../run/open/session.js';
import type { ActionContext } from '../action-context.js';
import type { MarkerSigner } from './marker-signature.js';
import { type CommitRange, type Review, reviewFurther, reviewOf, unreviewed } from './reviewed.js';

/**
 * The review of a push: pull requests of all commits since the last applied one, and of this push itself, whose apply may
 * have begun before. If changes are left over, earlier merges are searched too.
 */
export async function reviewOfPush(
  stage: ActionContext,
  signer: MarkerSigner,
  session: Session,
  plan: Plan,
): Promise<Review> {
  const { event, sha } = stage.context;
  const applied = session.ledger.head?.source.commit ?? null;
  const before = event.name === 'push' ? event.before : null;
  const ranges: CommitRange[] = [];
  for (const from of new Set([applied, before])) if (from !== null) ranges.push({ from, to: sha });
  const review = await reviewOf(stage, signer, plan.target, ranges);
  if (unreviewed(plan, review).length === 0) return review;
  return reviewFurther(stage, signer, plan, review, sha);
}
