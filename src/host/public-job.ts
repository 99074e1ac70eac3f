import { readFile } from 'node:fs/promises';

/**
 * Whether strangers read the output of this process: a job of GitHub Actions or GitLab CI in a repository that is public,
 * or that nothing shows to be private. False outside of both.
 */
export async function isPublicJob(env: Readonly<Record<string, string | undefined>>): Promise<boolean> {
  if (env.GITLAB_CI === 'true') return !['private', 'internal'].includes(env.CI_PROJECT_VISIBILITY ?? '');
  if (env.GITHUB_ACTIONS !== 'true') return false;
  try {
    const event: unknown = JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    const { repository } = event as { repository?: { private?: unknown } };
    return repository?.private !== true;
  } catch {
    return true;
  }
}
