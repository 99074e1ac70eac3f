import type { ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { cut } from '../model/index.js';
import { surrounding, whyNotHere } from './git-folder.js';
import { gitProgram } from './git-program.js';
import { type GitEnvironment, safeArguments, safeEnvironment } from './git-safe.js';

/** The result of a git process. */
export interface GitResult {
  /** Null when git could not be started, or was ended by a signal or by the time limit. */
  code: number | null;
  stdout: Buffer;
  stderr: string;
}

/** Runs git in one repository. It never rejects. */
export type Git = (args: readonly string[], stdin?: Buffer) => Promise<GitResult>;

type Environment = Readonly<Record<string, string | undefined>>;

/** The longest wait for a git process, for example for a silent remote. */
const LIMIT_MS = 120_000;

/**
 * Git in a work tree: the only way in which this tool runs git in a repository. `root` must be the folder with the
 * `.git` (`findRoot`, `GitInfo.root`), not one below it: elsewhere git is not started, and the result has `code: null`.
 * Paths are arguments after `--`, relative to the root.
 *
 * Every call uses the settings of `git-safe.ts`: it runs no hook, file monitor, pager, editor, external diff, textconv,
 * signing program or `ext::` address, never prompts, and ignores variables such as GIT_DIR, which a hook sets.
 * Credentials, headers, includes, proxies and filters of the repository's own configuration work. Git prints English,
 * takes no optional lock, and survives a Ctrl-C that the terminal sends to the whole group, so that a push can finish.
 * @param env the environment of this process without API keys; redirecting variables are removed from it
 * @param config settings of git for these calls only, for example a header with a token
 */
export function gitIn(
  root: string,
  env: GitEnvironment,
  config: readonly (readonly [key: string, value: string])[] = [],
): Git {
  let tracked: Promise<string | null> | undefined;
  let program: string | null = null;
  return async (args, stdin) => {
    tracked ??= whyTracked(root, (around) => gitIn(around, env));
    const why = whyNotHere(root) ?? (await tracked);
    if (why !== null) return notStarted(`git was not started in ${root}: ${why}`);
    const real = realpathSync(root);
    program ??= gitProgram(env);
    return run(program, real, safeEnvironment(env, path.dirname(real), config), args, stdin);
  };
}

/**
 * Git for commands without a repository: `version`, `init`, `merge-file`. It finds none, not even around the folder.
 * @param folder a folder made for this run, or one outside of every checkout
 */
export function gitOutside(folder: string, env: GitEnvironment): Git {
  return async (args, stdin) => {
    const real = realpathSync(folder);
    return run(gitProgram(env), real, safeEnvironment(env, path.dirname(real)), args, stdin);
  };
}

/**
 * Why git must not run in a work tree; null where it may.
 * @param open git in the work trees around it
 */
export async function refusedHere(root: string, open: (root: string) => Git): Promise<string | null> {
  return whyNotHere(root) ?? (await whyTracked(root, open));
}

/** Refuses a `.git` that leads to files tracked by an outer repository, because somebody may have committed them. */
async function whyTracked(root: string, open: (root: string) => Git): Promise<string | null> {
  for (const around of surrounding(root)) {
    const listed = await open(around.root)(['--literal-pathspecs', 'ls-files', '--', around.inside]);
    if (listed.code === 0 && listed.stdout.length > 0)
      return `its .git leads to ${around.inside}, which is part of the files of the repository in ${around.root}`;
  }
  return null;
}

function notStarted(why: string): GitResult {
  return { code: null, stdout: Buffer.alloc(0), stderr: `fatal: ${why}\n` };
}

function run(
  program: string | null,
  cwd: string,
  env: Environment,
  args: readonly string[],
  stdin?: Buffer,
): Promise<GitResult> {
  if (program === null) return Promise.resolve(notStarted('git cannot be started (it is not on PATH)'));
  const isWindows = process.platform === 'win32';
  // Not imported: it loads all that Node has of networks, and not every command starts git.
  const { spawn } = process.getBuiltinModule('node:child_process');
  return new Promise((resolve) => {
    // Without free file handles there are no pipes, and so no streams.
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
    // Git may end before it has read all input; its exit code tells the result.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin ?? Buffer.alloc(0));
  });
}

function stop(pid: number | undefined, isWindows: boolean): void {
  if (pid === undefined) return;
  try {
    process.kill(isWindows ? pid : -pid, 'SIGKILL');
  } catch {
    // The process has just ended by itself.
  }
}

/** Git's error message in one line, without user names and passwords in addresses. */
export function complaint(stderr: string): string {
  const lines = stderr
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const told = lines.filter((line) => /^(fatal|error|remote|! )/.test(line) && !/^remote:\s*$/.test(line));
  const text = (told.length > 0 ? told : lines).slice(0, 4).join('; ');
  return cut(text.replace(/\/\/[^/@\s]*@/g, '//'), 600) || 'git printed no message';
}
