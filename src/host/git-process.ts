import { type ChildProcess, spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { surrounding, whyNotHere } from './git-folder.js';
import { gitProgram } from './git-program.js';
import { safeArguments, safeEnvironment } from './git-safe.js';

export interface GitResult {
  /** Null when git was not or could not be started, or was ended by a signal or for taking too long. */
  code: number | null;
  stdout: Buffer;
  stderr: string;
}

/** Runs git in one repository. It never rejects. */
export type Git = (args: readonly string[], stdin?: Buffer) => Promise<GitResult>;

type Environment = Readonly<Record<string, string | undefined>>;

/** A remote that says nothing for so long is not waited for any longer. */
const LIMIT_MS = 120_000;

/**
 * Git in a work tree: the one way in which this tool runs git in a repository. `root` is the folder
 * that has the `.git` (`findRoot`, `GitInfo.root`), never one below it: anywhere else git is not
 * started, and the result says so with `code: null`. Paths below the root are arguments, relative to
 * it, behind `--`.
 *
 * Every call has the settings of `git-safe.ts`: no hook, file monitor, pager, editor, external diff,
 * textconv, signing program or `ext::` address is run, nobody is asked, and variables such as GIT_DIR,
 * which a hook sets, lead nowhere else. Credentials, headers, includes, proxies and filters of the
 * repository's own configuration work. Git speaks English, takes no lock that another git could stumble
 * over, and stays alive when a terminal's Ctrl-C goes to the whole group: a push that is under way
 * ends by itself.
 * @param env of this process; what leads elsewhere and the API keys are taken out of it
 * @param config settings of git for these calls alone, for instance a header with a token
 */
export function gitIn(
  root: string,
  env: Environment,
  config: readonly (readonly [key: string, value: string])[] = [],
): Git {
  let tracked: Promise<string | null> | undefined;
  return async (args, stdin) => {
    tracked ??= whyTracked(root, env);
    const why = whyNotHere(root) ?? (await tracked);
    if (why !== null) return notStarted(`git is not run in ${root}: ${why}`);
    const real = realpathSync(root);
    return run(real, safeEnvironment(env, path.dirname(real), config), args, stdin);
  };
}

/**
 * Git for what needs no repository: `version`, `init`, `merge-file`. It finds none, not even around
 * the folder.
 * @param folder one that this run has made for it, or one where nothing of a checkout lies
 */
export function gitOutside(folder: string, env: Environment): Git {
  return async (args, stdin) => {
    const real = realpathSync(folder);
    return run(real, safeEnvironment(env, path.dirname(real)), args, stdin);
  };
}

/** Why git is not run in a work tree that is to be asked about; null where it is. */
export async function refusedHere(root: string, env: Environment): Promise<string | null> {
  return whyNotHere(root) ?? (await whyTracked(root, env));
}

/** A `.git` that leads to files which a repository around it tracks leads to what somebody committed. */
async function whyTracked(root: string, env: Environment): Promise<string | null> {
  for (const around of surrounding(root)) {
    const listed = await gitIn(around.root, env)(['--literal-pathspecs', 'ls-files', '--', around.inside]);
    if (listed.code === 0 && listed.stdout.length > 0)
      return `its .git leads to ${around.inside}, which is among the files of the repository in ${around.root}`;
  }
  return null;
}

function notStarted(why: string): GitResult {
  return { code: null, stdout: Buffer.alloc(0), stderr: `fatal: ${why}\n` };
}

function run(cwd: string, env: Environment, args: readonly string[], stdin?: Buffer): Promise<GitResult> {
  const program = gitProgram(env);
  if (program === null) return Promise.resolve(notStarted('git cannot be started (it is not on PATH)'));
  const isWindows = process.platform === 'win32';
  return new Promise((resolve) => {
    // Where no pipe can be made, for want of file handles, there are no streams.
    const child: Partial<ChildProcess> & Pick<ChildProcess, 'on'> = spawn(program, safeArguments(args), {
      cwd,
      env,
      detached: !isWindows,
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const timer = setTimeout(() => {
      err.push(Buffer.from(`fatal: no answer within ${LIMIT_MS / 1000} seconds\n`));
      stop(child.pid, isWindows);
    }, LIMIT_MS);
    const end = (code: number | null) => {
      clearTimeout(timer);
      resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') });
    };
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error) => {
      err.push(Buffer.from(`fatal: git cannot be started (${error.message})\n`));
      end(null);
    });
    child.on('close', end);
    // Git may end before it has read everything; its exit code says what happened.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin ?? Buffer.alloc(0));
  });
}

function stop(pid: number | undefined, isWindows: boolean): void {
  if (pid === undefined) return;
  try {
    process.kill(isWindows ? pid : -pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

/** What git complained about, in one line, without user names and passwords of addresses. */
export function complaint(stderr: string): string {
  const lines = stderr
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const told = lines.filter((line) => /^(fatal|error|remote|! )/.test(line) && !/^remote:\s*$/.test(line));
  const text = (told.length > 0 ? told : lines).slice(0, 4).join('; ');
  return text.replace(/\/\/[^/@\s]*@/g, '//').slice(0, 600) || 'git said nothing';
}
