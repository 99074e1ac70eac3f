import { depthOf } from '../../host/fetch-commit.js';
import type { Git } from '../../host/git-process.js';
import { parentsOf } from './base-commit.js';

/** Git filters that a checkout would run for files of a pull request and that could contact another host. */
export const NO_FILTERS = [
  '-c',
  'filter.lfs.smudge=',
  '-c',
  'filter.lfs.clean=',
  '-c',
  'filter.lfs.process=',
  '-c',
  'filter.lfs.required=false',
];

/** GitHub's merge of a pull request with its base branch, before anybody merges it. */
export interface TrialMerge {
  commit: string;
  base: string | undefined;
  head: string | undefined;
}

/** Fetches GitHub's trial merge of a pull request; undefined where there is none, as with conflicts. */
export async function trialMerge(git: Git, number: number): Promise<TrialMerge | undefined> {
  const ref = `refs/pull/${number}/merge`;
  const depth = await depthOf(git);
  const local = `refs/pipelines-sync-merge/${number}`;
  const fetched = await git(['fetch', '--quiet', '--no-tags', ...depth, '--', 'origin', `+${ref}:${local}`]);
  if (fetched.code !== 0) return undefined;
  const commit = (await git(['rev-parse', '--verify', local])).stdout.toString('utf8').trim();
  await git(['update-ref', '-d', local]);
  const [base, head] = await parentsOf(git, commit);
  return { commit, base, head };
}
