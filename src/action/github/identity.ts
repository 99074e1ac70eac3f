import { ACTION_CODES as CODES } from '../action-codes.js';
import type { GitHub } from './github.js';
import { GitHubError } from './github-error.js';

/** Who a workflow's own token is, in the form that comments show. */
export const WORKFLOW_BOT = 'github-actions[bot]';

/**
 * The login that our comments carry, asked once. Where GitHub does not answer that question it is taken
 * to be the workflow's own bot: with another identity our comment would be planned anew beside the old
 * one, while taking somebody else's for ours would overwrite it.
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
      `${CODES.identityUnknown.code}  GitHub does not say who the token belongs to (${error.message}); it is taken for ${WORKFLOW_BOT}.`,
    );
    return WORKFLOW_BOT;
  }
}
