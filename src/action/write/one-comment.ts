import type { GitHub } from '../github/github.js';
import { GitHubError } from '../github/github-error.js';
import type { GitHubComment } from '../github/github-rows.js';

/**
 * Brings a comment to a text: updates it, or writes one where there is none or it was deleted meanwhile. After a creation
 * without an answer, the comment is looked for, never created again.
 * @param present the comment that was found; undefined: none
 * @param find looks for the comment again
 */
export async function bringComment(
  github: GitHub,
  number: number,
  present: GitHubComment | undefined,
  body: string,
  find: () => Promise<GitHubComment | undefined>,
): Promise<GitHubComment> {
  if (present !== undefined) {
    // GitHub keeps line breaks as sent, but drops those at the end.
    if (present.body.trimEnd() === body.trimEnd()) return present;
    try {
      return await github.updateComment(present.id, body);
    } catch (error) {
      if (!(error instanceof GitHubError) || !error.isMissing) throw error;
    }
  }
  try {
    return await github.createComment(number, body);
  } catch (error) {
    if (!(error instanceof GitHubError) || !error.isUnknown) throw error;
    const found = await find();
    if (found === undefined) throw error;
    return found;
  }
}
