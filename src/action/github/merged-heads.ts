import { ACTION_CODES as CODES } from '../action-codes.js';
import type { GitHub } from './github.js';
import { GitHubError } from './github-error.js';

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
        // A pull request may have gone on from the commit before its merge.
        if (pull.head === head || (await github.contains(pull.head, head))) merges.push(pull.mergeCommit);
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
