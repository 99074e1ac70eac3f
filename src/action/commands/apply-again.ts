import { fetchMissing } from '../../host/fetch-commit.js';
import { UserError } from '../../model/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import { applyMerged } from '../events/apply.js';
import { parentsOf } from '../github/base-commit.js';
import type { GitHub } from '../github/github.js';
import type { TargetReport } from '../report.js';
import { refuseStrange, withFiles } from './pull-view.js';

/**
 * Applies the merge of a pull request again, as the push of that merge does: with its files, its rules, and only what was
 * reviewed. A merge that is older than the one applied last is refused, as there.
 */
export async function applyAgain(
  stage: ActionContext,
  github: GitHub,
  number: number,
  target: string | null,
): Promise<TargetReport> {
  const pull = await github.pull(number);
  refuseStrange(stage, pull, 'merged');
  const { mergeCommit: after } = pull;
  if (after === null) throw unknownMerge(number, 'GitHub does not name its commit');
  await refuseRemoved(stage, github, number, after);
  const git = stage.io.openGit(stage.io.cwd);
  let before = await parentOf(stage, after, number);
  // A rebase brings several commits, and the rules from before all of them count.
  while ((await github.pullsOf(before)).some((one) => one.number === number)) {
    const [first, second] = await parentsOf(git, after);
    if (second !== undefined) {
      before = first ?? before;
      break;
    }
    before = await parentOf(stage, before, number);
  }
  const event = { name: 'push' as const, before, after, isDeleted: false };
  const context = { ...stage.context, sha: after, ref: `refs/heads/${pull.baseRef}`, event };
  return withFiles(stage, after, (there) => applyMerged({ ...there, context }, target), { isMerged: true });
}

/** A merge that somebody took off the default branch again must not reach the platform. */
async function refuseRemoved(
  { context: { defaultBranch } }: ActionContext,
  github: GitHub,
  number: number,
  merge: string,
): Promise<void> {
  if (await github.contains(defaultBranch ?? '', merge)) return;
  throw new UserError(
    CODES.notForThisPull.code,
    `The merge of #${number} is not on ${defaultBranch} any more, so nothing was applied.`,
    'Merge the change again, if it is still wanted.',
    3,
  );
}

async function parentOf(stage: ActionContext, commit: string, number: number): Promise<string> {
  const git = stage.io.openGit(stage.io.cwd);
  const missing = await fetchMissing(git, commit);
  if (missing !== null) throw unknownMerge(number, missing);
  const [first] = await parentsOf(git, commit);
  if (first === undefined) throw unknownMerge(number, 'it has no commit before it');
  return first;
}

function unknownMerge(number: number, why: string): UserError {
  return new UserError(
    CODES.notForThisPull.code,
    `The merge of #${number} is unknown: ${why}.`,
    'Run the job of its push again.',
    3,
  );
}
