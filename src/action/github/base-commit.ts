import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fetchMissing } from '../../host/fetch-commit.js';
import { complaint, type Git } from '../../host/git-process.js';

/** Another commit of the repository, checked out temporarily beside the work tree. */
export interface BaseCheckout {
  folder: string;
  remove(): Promise<void>;
}

/**
 * The commit of the base branch to compare the checked-out files with. For a pull request, GitHub checks out a merge of
 * base and head, whose first parent is that base. Where the workflow checks out something else, the event names it.
 */
export async function baseCommit(git: Git, head: string, fromEvent: string): Promise<string> {
  const parents = await parentsOf(git, 'HEAD');
  return parents.length === 2 && parents[1] === head ? (parents[0] ?? fromEvent) : fromEvent;
}

/** The base of a pull request as a commit that is here; null where it cannot be fetched. */
export async function baseOfPull(
  git: Git,
  { head, baseSha }: { head: string; baseSha: string },
): Promise<string | null> {
  const base = await baseCommit(git, head, baseSha);
  return (await fetchMissing(git, base)) === null ? base : null;
}

/** The parents of a commit, from the commit itself, because a shallow clone hides them from rev-parse. */
export async function parentsOf(git: Git, commit: string): Promise<string[]> {
  const { stdout } = await git(['cat-file', 'commit', commit]);
  const text = stdout.toString('utf8');
  const header = text.slice(0, text.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
}

/**
 * Checks out a commit into a separate folder, and fetches it if it is missing.
 * @param settings further settings of git, as for `-c`
 * @returns the folder, or why there is none
 */
export async function checkOut(
  git: Git,
  commit: string,
  temp: string,
  settings: readonly string[] = [],
): Promise<BaseCheckout | string> {
  const missing = await fetchMissing(git, commit);
  if (missing !== null) return missing;
  const parent = await mkdtemp(path.join(temp, 'pipelines-sync-base-'));
  const folder = path.join(parent, 'files');
  const remove = async () => {
    await git(['worktree', 'remove', '--force', folder]);
    await rm(parent, { recursive: true, force: true });
  };
  const add = ['worktree', 'add', '--quiet', '--force', '--detach', folder, commit];
  const ran = await git([...settings, ...add]);
  if (ran.code === 0) return { folder, remove };
  await remove();
  return `git could not check out ${commit.slice(0, 7)} (${complaint(ran.stderr)})`;
}
