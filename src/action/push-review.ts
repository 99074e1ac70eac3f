import type { Session } from '../engine/session.js';
import type { Plan } from '../plan/index.js';
import type { LedgerLog } from './ledger-log.js';
import { joinReviews, type Range, type Review, reviewOf, unreviewed } from './reviewed.js';
import type { Stage } from './stage.js';

/** Earlier applies whose pull requests are looked at too, at most. */
const EARLIER = 5;

/**
 * What was reviewed of the plan of a push: the pull requests of all commits since the one that was
 * applied last, and of this push itself. Where that leaves changes over, the last applies may not have
 * done all they were to do, so that their pull requests are looked at as well, one after the other.
 */
export async function reviewOfPush(
  stage: Stage,
  session: Session,
  plan: Plan,
  log: LedgerLog | null,
): Promise<Review> {
  const { context } = stage;
  const applied = session.ledger.head?.source.commit ?? null;
  const { event } = context;
  const before = event.name === 'push' ? event.before : null;
  const ranges: Range[] = [];
  for (const from of new Set([applied, before])) if (from !== null) ranges.push({ from, to: context.sha });
  // Neither a ledger nor a history of this push: what is there came with its newest commit.
  const numbers = ranges.length > 0 ? [] : await pullsOfCommit(stage, context.sha);
  let review = await reviewOf(stage, plan.target, ranges, numbers);
  const [, ...earlier] = log?.sources ?? [];
  let to = log?.sources[0];
  for (const from of earlier.slice(0, EARLIER)) {
    if (to === undefined || unreviewed(plan, review).length === 0) break;
    review = joinReviews([review, await reviewOf(stage, plan.target, [{ from, to }])]);
    to = from;
  }
  return review;
}

async function pullsOfCommit({ github }: Stage, commit: string): Promise<number[]> {
  const pulls = (await github?.pullsOf(commit)) ?? [];
  return pulls.filter((pull) => pull.isMerged).map((pull) => pull.number);
}
