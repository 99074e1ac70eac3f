import { createHash } from 'node:crypto';

/**
 * Who runs this and where it can be looked at, from what GitHub, GitLab and other CI systems set in
 * the environment; on a person's machine the name of the account.
 */
export function runOrigin(env: Readonly<Record<string, string | undefined>>): {
  actor: string;
  runUrl: string | null;
} {
  const actor =
    env.GITHUB_ACTOR || env.GITLAB_USER_LOGIN || env.USER || env.LOGNAME || env.USERNAME || 'unknown';
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  // A run that is started again keeps its number: only the attempt tells whose lock it is.
  const attempt = env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
  const page = `${server}/${repository}/actions/runs/${run}${attempt}`;
  const github = server && repository && run ? page : undefined;
  return { actor, runUrl: github ?? (env.CI_JOB_URL || env.BUILD_URL || null) };
}

/** What CI systems set in the environment of one job, and of no other. */
const JOB_VARIABLES = [
  // GitHub: the last one is another in every job, also of a matrix.
  ...['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'],
  'RUNNER_TRACKING_ID',
  ...['CI_SERVER_URL', 'CI_JOB_ID'],
  'BUILD_TAG',
  'BUILDKITE_JOB_ID',
  'CIRCLE_WORKFLOW_JOB_ID',
  ...['SYSTEM_JOBID', 'SYSTEM_JOBATTEMPT'],
  'BITBUCKET_STEP_UUID',
  'SEMAPHORE_JOB_ID',
] as const;

/**
 * Digest of the CI job that an environment belongs to; null outside CI. Machines that are restored from
 * one snapshot look alike down to their process numbers: only what the CI system gave a job tells them apart.
 */
export function ciJob(env: Readonly<Record<string, string | undefined>>): string | null {
  const set = JOB_VARIABLES.filter((name) => env[name]).map((name) => [name, env[name]]);
  if (set.length === 0) return null;
  return createHash('sha256').update(JSON.stringify(set)).digest('hex').slice(0, 16);
}
