import type { Git } from '../../host/git-process.js';
import { chooseRemote } from '../../ledger/index.js';
import { UserError } from '../../model/index.js';
import type { Plan } from '../../plan/index.js';
import type { Opened } from '../../run/open/open-target.js';
import { isOfAge } from '../../run/open/source-guard.js';
import type { PullRequestEvent } from '../event.js';
import type { Stage } from '../stage.js';

/**
 * A pull request's plan with what would speak against applying its merge. The merge is of what the base
 * branch has by then, so a branch, or a trial merge, that is only behind it is no obstacle; nor is the
 * state of this checkout.
 */
export async function asMerged(
  stage: Stage,
  event: Pick<PullRequestEvent, 'baseRef' | 'baseSha'>,
  { session, offline }: Opened,
  plan: Plan,
): Promise<Plan> {
  const { refused: here, ...source } = plan.source;
  const refused = here?.filter(isOfAge) ?? [];
  const { root } = offline.git;
  if (refused.length === 0 || root === null) return { ...plan, source };
  const base = await tipOf(stage.io.openGit(root), event);
  const isBaseFine = !(await session.judge(base)).refusals.some(isOfAge);
  return { ...plan, source: isBaseFine ? source : { ...source, refused } };
}

/** The newest commit of the base branch; where it cannot be asked for, the one that the event knows. */
async function tipOf(git: Git, { baseRef, baseSha }: Pick<PullRequestEvent, 'baseRef' | 'baseSha'>) {
  const remote = await chooseRemote(git).catch((error: unknown) => {
    if (error instanceof UserError) return null;
    throw error;
  });
  if (remote === null) return baseSha;
  const asked = await git(['ls-remote', '--', remote, `refs/heads/${baseRef}`]);
  return /^([0-9a-f]{40,64})\s/.exec(asked.stdout.toString('latin1'))?.[1] ?? baseSha;
}
