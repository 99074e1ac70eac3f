import type { ActionContext } from '../action-context.js';
import type { Event, PullRequestEvent } from '../event.js';
import type { GitHubPullRequest } from '../github/github-rows.js';
import type { TargetReport } from '../report.js';
import { forkFiles, refused } from './fork-files.js';
import { planPull } from './pull.js';

/**
 * Plans a fork's pull request in a trusted workflow, after the workflow without secrets has ended (`workflow_run`). GitHub
 * alone identifies the pull request, by branch and commit of the finished run; artifacts of that run are not used.
 */
export async function planFork(
  stage: ActionContext,
  event: Extract<Event, { name: 'workflow_run' }>,
  target: string | null,
): Promise<TargetReport> {
  const pull = await pullOf(stage, event);
  const root = stage.io.cwd;
  const git = stage.io.openGit(root);
  const { temp } = stage.context;
  const files = await forkFiles(git, root, pull, { config: stage.inputs.config, temp });
  try {
    const asPull: PullRequestEvent = {
      name: 'pull_request',
      action: 'opened',
      number: pull.number,
      head: pull.head,
      baseRef: pull.baseRef,
      baseSha: stage.context.sha,
      isFork: true,
    };
    const there = { ...stage, io: { ...stage.io, cwd: files.folder }, lfs: files.lfs };
    return await planPull(there, asPull, target);
  } finally {
    await files.remove();
  }
}

/** The open pull request whose newest commit is that of the finished run. */
async function pullOf(
  { github, context }: ActionContext,
  event: Extract<Event, { name: 'workflow_run' }>,
): Promise<GitHubPullRequest> {
  if (github === null) throw refused('there is no github-token');
  if (event.headRepository === `${context.owner}/${context.repo}`)
    throw refused('it is not from a fork, so its own workflow makes the plan');
  const pulls = (await github.pullsFrom(event.headOwner, event.headBranch)).filter(
    (pull) =>
      pull.head === event.head &&
      pull.headRepository === event.headRepository &&
      pull.baseRef === context.defaultBranch,
  );
  const [pull, ...others] = pulls;
  if (pull === undefined) throw refused('no open pull request has this commit as its newest');
  if (others.length > 0) throw refused('several pull requests have this commit as their newest');
  return pull;
}
