import type { LockRecord } from '../../ledger/index.js';
import type { EventContext } from '../event.js';
import type { GitHub } from './github.js';
import { GitHubError } from './github-error.js';
import { repositoryPage } from './web-page.js';

/**
 * Whether the workflow run that holds a lock has ended, to avoid the wait of 15 minutes after which a silent run counts
 * as ended. Undefined where it is unknown: another repository, no permission (`actions: read`), or no answer of GitHub.
 */
export function finishedRun(
  context: EventContext,
  github: GitHub | null,
): (lock: LockRecord) => Promise<boolean | undefined> {
  return async ({ run_url }) => {
    const run = runOf(run_url, context);
    if (run === undefined) return undefined;
    // Attempts of a run follow each other, so the one before this has ended.
    if (run.id === context.runId && run.attempt < context.attempt) return true;
    if (run.id === context.runId) return false;
    try {
      const now = await github?.run(run.id);
      return now === undefined ? undefined : now.isCompleted || now.attempt > run.attempt;
    } catch (error) {
      if (error instanceof GitHubError) return undefined;
      throw error;
    }
  };
}

/** Run and attempt of a page `https://github.com/owner/repo/actions/runs/12/attempts/1` of this repository. */
function runOf(url: string | null, context: EventContext): { id: number; attempt: number } | undefined {
  const start = `${repositoryPage(context)}/actions/runs/`;
  if (url === null || !url.startsWith(start)) return undefined;
  const [, id, attempt] = /^(\d{1,15})(?:\/attempts\/(\d{1,6}))?$/.exec(url.slice(start.length)) ?? [];
  return id === undefined ? undefined : { id: Number(id), attempt: Number(attempt ?? 1) };
}
