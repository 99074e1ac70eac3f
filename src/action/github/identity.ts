import { ACTION_CODES as CODES } from '../action-codes.js';
import type { GitHub } from './github.js';
import { GitHubError } from './github-error.js';

/** The login of a workflow's own token, as comments show it. */
export const WORKFLOW_BOT = 'github-actions[bot]';

/**
 * The login of our comments, requested once. Without an answer from GitHub, the workflow's own bot is assumed: a wrong
 * guess writes a new comment beside the old one, but never overwrites somebody else's.
 */
export function identity(github: GitHub | null, log: (text: string) => void): () => Promise<string> {
  let known: Promise<string> | undefined;
  return () => {
    known ??= ask(github, log);
    return known;
  };
}

async function ask(github: GitHub | null, log: (text: string) => void): Promise<string> {
  if (github === null) return WORKFLOW_BOT;
  try {
    return await github.viewer();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    log(
      `${CODES.identityUnknown.code}  GitHub did not report the owner of the token (${error.message}); ${WORKFLOW_BOT} is assumed.`,
    );
    return WORKFLOW_BOT;
  }
}
