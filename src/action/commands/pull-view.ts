import { UserError } from '../../model/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { PullRequestEvent } from '../event.js';
import { unchangedLfs } from '../events/fork-files.js';
import { checkOut } from '../github/base-commit.js';
import { type GitHubPullRequest, isOfRepository } from '../github/github-rows.js';
import { NO_FILTERS, type TrialMerge, trialMerge } from '../github/trial-merge.js';

/** Number of times that GitHub is asked for its trial merge, which it makes some time after a push. */
const TRIES = 6;

/** The trial merge of exactly this commit of a pull request, once GitHub has made it. */
async function mergeOf(stage: ActionContext, { number, head }: PullHead): Promise<TrialMerge> {
  const { io, github } = stage;
  const git = io.openGit(io.cwd);
  for (let attempt = 1; ; attempt += 1) {
    const merge = await trialMerge(git, number);
    if (merge?.head === head) return merge;
    // Asking for the pull request is what makes GitHub work on its merge.
    const now = await github?.pull(number);
    if (now !== undefined && now.head !== head) throw moved(number);
    if (attempt === TRIES) break;
    await io.clock.sleep(1000 * 2 ** (attempt - 1), io.signal);
  }
  throw new UserError(
    CODES.noTrialMerge.code,
    `GitHub has no trial merge of ${head.slice(0, 7)}, so it was not planned.`,
    'Resolve conflicts with the base branch, if there are any, or write /pipelines plan again a little later.',
    3,
  );
}

/** A pull request at one commit. */
export type PullHead = Pick<GitHubPullRequest, 'number' | 'head' | 'headRef' | 'baseRef'>;

/** The files that a merge would bring, checked out beside the work tree. */
export interface MergeFiles {
  /** The run, at home in these files. */
  there: ActionContext;
  /** The pull request as the event of its own workflow has it. */
  event: PullRequestEvent;
  close(): Promise<void>;
}

/**
 * Checks out the files that a merge of exactly this commit would bring. They are data: no program of them runs, no filter
 * is used. The caller must close them.
 */
export async function openMerge(stage: ActionContext, pull: PullHead): Promise<MergeFiles> {
  const { commit, base = '' } = await mergeOf(stage, pull);
  const files = await openFiles(stage, commit, false);
  const event: PullRequestEvent = {
    name: 'pull_request',
    action: 'synchronize',
    number: pull.number,
    head: pull.head,
    baseRef: pull.baseRef,
    baseSha: base,
    isFork: false,
  };
  return { ...files, event };
}

/**
 * Does something with the files of a commit, checked out beside the work tree.
 * @param options `isMerged`: it is on the default branch, so its files are not only data
 */
export async function withFiles<T>(
  stage: ActionContext,
  commit: string,
  work: (there: ActionContext) => Promise<T>,
  { isMerged = false }: { isMerged?: boolean } = {},
): Promise<T> {
  const files = await openFiles(stage, commit, isMerged);
  try {
    return await work(files.there);
  } finally {
    await files.close();
  }
}

async function openFiles(
  stage: ActionContext,
  commit: string,
  isMerged: boolean,
): Promise<Omit<MergeFiles, 'event'>> {
  const { io, context } = stage;
  const git = io.openGit(io.cwd);
  const files = await checkOut(git, commit, context.temp, isMerged ? [] : NO_FILTERS);
  if (typeof files === 'string')
    throw new UserError(
      CODES.notForThisPull.code,
      `${files}.`,
      'Write the command again, once the commit can be fetched.',
      3,
    );
  const close = () => files.remove();
  try {
    const there = { ...stage, io: { ...io, cwd: files.folder } };
    if (isMerged) return { there, close };
    return { there: { ...there, lfs: await unchangedLfs(git, io.cwd, commit) }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The refusal after somebody else pushed. */
export function moved(number: number): UserError {
  return new UserError(
    CODES.branchMoved.code,
    `The branch of #${number} got another commit meanwhile, so nothing was written.`,
    'Write the command again.',
    3,
  );
}

/** Refuses what commands cannot decide about. */
export function refuseStrange(
  { context }: Pick<ActionContext, 'context'>,
  pull: GitHubPullRequest,
  wants: 'open' | 'merged',
): void {
  const refuse = (why: string, remedy: string) =>
    new UserError(CODES.notForThisPull.code, `#${pull.number} ${why}, so nothing was done.`, remedy, 3);
  if (pull.baseRef !== context.defaultBranch)
    throw refuse(
      `is for ${pull.baseRef}, whose merges are not applied`,
      'Decide in the pull request into the default branch.',
    );
  if (wants === 'merged') {
    if (!pull.isMerged) throw refuse('is not merged', 'Merge it; the merge is applied by itself.');
    return;
  }
  if (!pull.isOpen) throw refuse('is not open', 'Decide in an open pull request.');
  if (!isOfRepository(pull, context))
    throw refuse(
      'is from a fork, to which nothing is pushed and whose text is not tried',
      'Use the command lines of the plan in the fork.',
    );
}
