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
