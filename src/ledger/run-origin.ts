import { digest } from '../model/index.js';

/** People who may be running this, where the environment names nobody; null or missing where unknown. */
export interface KnownPeople {
  /** `user.name` of git, else its `user.email`. */
  gitUser?: string | null;
  /** The owner of the API key, according to the platform. */
  keyOwner?: string | null;
}

/** Variables that name a person, the most reliable first: of the CI system, then of the account on the machine. */
const ACTOR_VARIABLES = [
  'GITHUB_ACTOR',
  'GITLAB_USER_LOGIN',
  ...['USER', 'LOGNAME', 'USERNAME'],
  ...['GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL'],
] as const;

/**
 * Who runs this, and the page of the CI run, from the variables of GitHub, GitLab and other CI systems; on a person's
 * machine the name of the account, otherwise git's user, otherwise the owner of the key.
 */
export function runOrigin(
  env: Readonly<Record<string, string | undefined>>,
  { gitUser, keyOwner }: KnownPeople = {},
): { actor: string; runUrl: string | null } {
  const names = [...ACTOR_VARIABLES.map((name) => env[name]), gitUser, keyOwner];
  const actor = names.map(plainName).find((name) => name !== '') ?? 'unknown';
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  // A run that is started again keeps its number; only the attempt tells whose lock it is.
  const attempt = env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
  const page = `${server}/${repository}/actions/runs/${run}${attempt}`;
  const github = server && repository && run ? page : undefined;
  return { actor, runUrl: github ?? (env.CI_JOB_URL || env.BUILD_URL || null) };
}

/** A name on one line: anybody may have written it, and terminals and pages show it. */
function plainName(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\s\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

/** Variables that CI systems set differently in every job. */
const JOB_VARIABLES = [
  // GitHub: the last one differs in every job, also of a matrix.
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
 * Digest of the CI job of an environment; null outside CI. Machines restored from one snapshot look alike, including
 * their process numbers; only the variables of the CI job tell them apart.
 */
export function ciJob(env: Readonly<Record<string, string | undefined>>): string | null {
  const set = JOB_VARIABLES.filter((name) => env[name]).map((name) => [name, env[name] ?? '']);
  return set.length === 0 ? null : digest(set, 16);
}
