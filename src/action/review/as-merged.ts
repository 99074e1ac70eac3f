import type { Git } from '../../host/git-process.js';
import type { Plan } from '../../plan/index.js';
import type { Opened } from '../../run/open/open-target.js';
import { isOfAge } from '../../run/open/source-guard.js';
import type { ActionContext } from '../action-context.js';
import type { PullRequestEvent } from '../event.js';
import { firstCommit, remoteOf } from './remote-commit.js';

/**
 * Plans a pull request, with the verdict on applying its merge. The merge will contain the base branch, so a branch or
 * trial merge that is only behind it is not refused. Uncommitted changes of this checkout do not count.
 */
export async function asMerged(
  stage: ActionContext,
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

/** The newest commit of the base branch, or the one in the event where GitHub does not answer. */
async function tipOf(git: Git, { baseRef, baseSha }: Pick<PullRequestEvent, 'baseRef' | 'baseSha'>) {
  const remote = await remoteOf(git);
  if (typeof remote !== 'string') return baseSha;
  return firstCommit(await git(['ls-remote', '--', remote, `refs/heads/${baseRef}`])) ?? baseSha;
}
