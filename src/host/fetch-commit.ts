import { complaint, type Git } from './git-process.js';

const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'];

/** Fetches a commit if it is missing. @returns why it cannot be had; null where it is there */
export async function fetchMissing(git: Git, commit: string): Promise<string | null> {
  if ((await git(['cat-file', '-e', `${commit}^{commit}`])).code === 0) return null;
  const ran = await git([...FETCH, ...(await depthOf(git)), '--', 'origin', commit]);
  return ran.code === 0 ? null : `${commit.slice(0, 7)} could not be fetched (${complaint(ran.stderr)})`;
}

/**
 * Fetches more of the history below a commit that is here.
 * @param depth `--deepen=100` or `--unshallow`
 * @returns why it cannot be had; null where it came
 */
export async function fetchHistory(git: Git, commit: string, depth: string): Promise<string | null> {
  const ran = await git([...FETCH, depth, '--', 'origin', commit]);
  if (ran.code === 0) return null;
  return `the history of ${commit.slice(0, 7)} could not be fetched (${complaint(ran.stderr)})`;
}

/** How deep to fetch a commit: `--depth` would turn a complete clone into a shallow one. */
export async function depthOf(git: Git): Promise<readonly string[]> {
  return (await isShallow(git)) ? ['--depth=1'] : [];
}

/** True where commits are missing at the end of the history. */
export async function isShallow(git: Git): Promise<boolean> {
  const shallow = await git(['rev-parse', '--is-shallow-repository']);
  return shallow.stdout.toString('utf8').trim() === 'true';
}
