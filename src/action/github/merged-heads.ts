import { ACTION_CODES as CODES } from '../action-codes.js';
import type { GitHub } from './github.js';
import { GitHubError } from './github-error.js';
import type { GitHubPullRequest } from './github-rows.js';

/**
 * Finds the commits that merged the pull requests which a commit was the head of, now or before more was
 * pushed: after a squash or a rebase the commit itself is in no history. What GitHub does not tell counts
 * as not merged, and is said.
 */
export function mergesOf(
  github: GitHub | null,
  say: (text: string) => void,
): (head: string) => Promise<readonly string[]> {
  return async (head) => {
    if (github === null) return [];
    try {
      const merges: string[] = [];
      for (const pull of await github.pullsOf(head)) {
        if (!pull.isMerged || pull.mergeCommit === null) continue;
        if (pull.head === head || (await wasHead(github, head, pull))) merges.push(pull.mergeCommit);
      }
      return merges;
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      say(
        `${CODES.mergeUnknown.code}  Whether ${head.slice(0, 7)} was merged under another id is not known: ${error.message}`,
      );
      return [];
    }
  };
}

/** The pull request went on from the commit before it was merged. */
async function wasHead(github: GitHub, commit: string, pull: GitHubPullRequest): Promise<boolean> {
  return (await github.compare(commit, pull.head))?.status === 'ahead';
}
