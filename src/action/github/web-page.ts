import type { EventContext } from '../event.js';

/** The address of the repository on the web. */
export function repositoryPage({
  serverUrl,
  owner,
  repo,
}: Pick<EventContext, 'serverUrl' | 'owner' | 'repo'>): string {
  return `${serverUrl}/${owner}/${repo}`;
}

/** The address of this run; null where it is not one of GitHub's. */
export function runPage(context: EventContext): string | null {
  const { runId } = context;
  return runId === 0 ? null : `${repositoryPage(context)}/actions/runs/${runId}`;
}
