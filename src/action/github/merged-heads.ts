import { ACTION_CODES as CODES } from '../action-codes.js';
import type { GitHub } from './github.js';
import { GitHubError } from './github-error.js';
import type { GitHubPullRequest } from './github-rows.js';

/**
 * Finds the merge commits of the pull requests whose head a commit is or was: after a squash or a rebase, the commit
 * itself is in no history. Without an answer from GitHub, it counts as not merged, with a note.
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
        `${CODES.mergeUnknown.code}  It is unknown whether ${head.slice(0, 7)} was merged under another id: ${error.message}`,
      );
      return [];
    }
  };
}

/** True where the pull request was continued from the commit before its merge. */
async function wasHead(github: GitHub, commit: string, pull: GitHubPullRequest): Promise<boolean> {
  return (await github.compare(commit, pull.head))?.status === 'ahead';
}
