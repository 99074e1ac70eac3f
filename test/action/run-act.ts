import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { actTools } from './act.js';
import { type ActResult, readActLog } from './act-log.js';
import { actProcess } from './act-process.js';
import { forAct, usedActions } from './act-workflow.js';
import type { GithubEvent } from './github/events.js';
import { type Github, TOKEN } from './github/index.js';
import { answerLastWords, lastWords } from './last-words.js';

const run = promisify(execFile);

const STAND_INS = fileURLToPath(new URL('stand-ins/', import.meta.url));

export interface ActRun {
  /** Bare repository that stands for the one on github.com: it is cloned, fetched from and pushed to. */
  origin: string;
  /** Default: what the event's payload says. */
  slug?: string;
  event: GithubEvent;
  /** Commit of GITHUB_SHA and of the workflow files; default: the one that GitHub takes for the event. */
  sha?: string;
  /** Name of the file below .github/workflows; default: all that the event starts. */
  workflow?: string;
  /** Workflow files by name, in place of those of the commit. */
  workflows?: Record<string, string>;
  /** Emulated GitHub for GITHUB_API_URL and GITHUB_GRAPHQL_URL; left out, both refuse connections. */
  github?: Github;
  /** Default for GITHUB_TOKEN: the emulator's own token. Only made-up values: act's log holds them in clear. */
  secrets?: Record<string, string>;
  variables?: Record<string, string>;
  env?: Record<string, string>;
  /**
   * Folder with an action.yml for each action of another repository, by `owner/name`, whatever its ref. There already:
   * `actions/checkout` (fetches from the origin as the real one does), `actions/upload-artifact` and
   * `actions/download-artifact`. One that is not named does nothing.
   */
  actions?: Record<string, string>;
  /** Folder that holds artifacts by name, so that one run can use those of another; default: gone with the run. */
  artifacts?: string;
  /** GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT. */
  runId?: number;
  attempt?: number;
  /** Cancels the run as GitHub does: the running step is interrupted and has ten seconds. */
  cancel?: AbortSignal;
  /** The machine is gone: everything is killed at once. */
  lose?: AbortSignal;
}

/**
 * Runs the workflows of a repository for an event with nektos/act: on this machine, without a container, with Node 24,
 * a HOME and an environment of its own, and no network but loopback.
 * @throws when act cannot be installed or does not end within ten minutes
 */
export async function runAct(options: ActRun): Promise<ActResult> {
  const { act, nodeBin } = await actTools();
  const folder = await mkdtemp(join(tmpdir(), 'act-run-'));
  try {
    const slug = options.slug ?? slugOf(options.event);
    const home = join(folder, 'home');
    const repository = join(folder, 'repository');
    const sha = options.sha ?? (await shaOf(options));
    await prepareHome(home, options.origin, slug);
    await checkOut(options, { repository, home, slug, sha });
    const workflows = await writeWorkflows(repository, options.workflows);
    const answers = join(folder, 'last-words');
    await mkdir(answers);
    const eventPath = join(folder, 'event.json');
    await writeFile(eventPath, JSON.stringify(options.event.payload));
    const args = [
      options.event.name,
      ...flags('--eventpath', [eventPath]),
      ...flags('--platform', ['ubuntu-latest=-self-hosted', 'ubuntu-24.04=-self-hosted']),
      ...flags('--secret', pairs({ GITHUB_TOKEN: TOKEN, ...options.secrets })),
      ...flags('--var', pairs(options.variables ?? {})),
      ...flags(
        '--env',
        pairs({
          STAND_IN_ARTIFACTS: join(folder, 'artifacts'),
          ...lastWords(answers),
          ...environment(options, sha),
        }),
      ),
      ...flags('--local-repository', localActions(workflows, options.actions ?? {})),
      ...flags('--workflows', [join(repository, '.github', 'workflows', options.workflow ?? '')]),
      '--actor=octocat',
      '--no-skip-checkout',
      '--no-cache-server',
      '--action-offline-mode',
      '--json',
    ];
    const { rc, text } = await actProcess(act, args, {
      cwd: repository,
      env: {
        HOME: home,
        PATH: `${nodeBin}:/usr/local/bin:/usr/bin:/bin`,
        LANG: 'C.UTF-8',
        GIT_CONFIG_NOSYSTEM: '1',
      },
      read: answerLastWords(answers),
      ...(options.cancel && { cancel: options.cancel }),
      ...(options.lose && { lose: options.lose }),
    });
    return readActLog(rc, text);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A private HOME keeps act's cache apart, and leads git to the origin wherever it is told to go to github.com. */
async function prepareHome(home: string, origin: string, slug: string): Promise<void> {
  await mkdir(join(home, '.config', 'act'), { recursive: true });
  await writeFile(join(home, '.config', 'act', 'actrc'), '');
  // As a URL, so that a depth counts, which it does not between plain paths.
  await writeFile(
    join(home, '.gitconfig'),
    `[url "file://${origin}"]\n\tinsteadOf = https://github.com/${slug}.git\n\tinsteadOf = https://github.com/${slug}\n`,
  );
}

/** act takes branch, commit and slug from a work tree and reads the workflows in it. Jobs do not run there. */
async function checkOut(
  { origin, event }: ActRun,
  { repository, home, slug, sha }: { repository: string; home: string; slug: string; sha: string },
): Promise<void> {
  const git = (...args: string[]) =>
    run('git', args, { env: { HOME: home, PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1' } });
  await git('clone', '--quiet', '--shared', '--no-checkout', origin, repository);
  const branch = String(Object(event.payload.repository).default_branch ?? 'main');
  await git('-C', repository, 'checkout', '--quiet', '-B', branch, sha);
  await git('-C', repository, 'remote', 'set-url', 'origin', `https://github.com/${slug}.git`);
}

async function writeWorkflows(
  repository: string,
  given: Record<string, string> | undefined,
): Promise<string[]> {
  const folder = join(repository, '.github', 'workflows');
  if (given !== undefined) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const [name, text] of Object.entries(given)) await writeFile(join(folder, name), text);
  }
  const texts: string[] = [];
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), forAct(text));
    texts.push(text);
  }
  return texts;
}

function environment(
  { github, env, artifacts, runId = 1, attempt = 1 }: ActRun,
  sha: string,
): Record<string, string> {
  // Nobody listens there; 9 would do as well, but fetch refuses it before it tries.
  const nowhere = 'http://127.0.0.1:2';
  return {
    GITHUB_API_URL: github?.url ?? nowhere,
    GITHUB_GRAPHQL_URL: github?.graphqlUrl ?? `${nowhere}/graphql`,
    GITHUB_SHA: sha,
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GIT_CONFIG_NOSYSTEM: '1',
    ...(artifacts !== undefined && { STAND_IN_ARTIFACTS: artifacts }),
    // What goes out by mistake ends here; everything that is meant is plain HTTP on loopback.
    HTTPS_PROXY: nowhere,
    https_proxy: nowhere,
    ...env,
  };
}

/** act's names for the folders that stand for actions, one for each `uses:`. */
function localActions(workflows: readonly string[], actions: Record<string, string>): string[] {
  const known: Record<string, string> = { ...actions };
  for (const name of ['checkout', 'upload-artifact', 'download-artifact']) {
    known[`actions/${name}`] ??= join(STAND_INS, name);
  }
  return workflows.flatMap(usedActions).map((used) => {
    const [path = '', ref = ''] = used.split('@');
    const name = path.split('/').slice(0, 2).join('/');
    return `${name}@${ref}=${known[name] ?? join(STAND_INS, 'none')}`;
  });
}

/** The commit that GitHub puts into GITHUB_SHA. */
async function shaOf({ origin, event }: ActRun): Promise<string> {
  const { payload } = event;
  const named: unknown = {
    push: payload.after,
    merge_group: Object(payload.merge_group).head_sha,
    pull_request: `refs/pull/${String(payload.number)}/merge`,
  }[event.name];
  const branch = String(Object(payload.repository).default_branch ?? 'main');
  const revision = typeof named === 'string' ? named : `refs/heads/${branch}`;
  return (await run('git', ['-C', origin, 'rev-parse', '--verify', revision])).stdout.trim();
}

function slugOf({ payload }: GithubEvent): string {
  return String(Object(payload.repository).full_name);
}

function pairs(values: Record<string, string>): string[] {
  return Object.entries(values).map(([name, value]) => `${name}=${value}`);
}

function flags(name: string, values: readonly string[]): string[] {
  return values.map((value) => `${name}=${value}`);
}
