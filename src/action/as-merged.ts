import type { Opened } from '../engine/open-target.js';
import { isOfAge } from '../engine/source-guard.js';
import type { Plan } from '../plan/index.js';
import { baseCommit } from './base-commit.js';
import type { PullRequestEvent } from './event.js';
import type { Stage } from './stage.js';

/**
 * A pull request's plan with what would speak against applying its merge. The merge is of what the base
 * branch has by then, so a branch that is only behind it is no obstacle, and the state of this checkout
 * is none.
 */
export async function asMerged(
  stage: Stage,
  event: Pick<PullRequestEvent, 'head' | 'baseSha'>,
  { session, offline }: Opened,
  plan: Plan,
): Promise<Plan> {
  const { refused: here, ...source } = plan.source;
  const refused = here?.filter(isOfAge) ?? [];
  const { root } = offline.git;
  if (refused.length === 0 || root === null) return { ...plan, source };
  const base = await baseCommit(stage.io.openGit(root), event.head, event.baseSha);
  const isBaseFine = !(await session.judge(base)).refusals.some(isOfAge);
  return { ...plan, source: isBaseFine ? source : { ...source, refused } };
}
