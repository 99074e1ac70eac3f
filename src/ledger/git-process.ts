import { spawn } from 'node:child_process';

export interface GitResult {
  /** Null when git could not be started, or was ended by a signal or for taking too long. */
  code: number | null;
  stdout: Buffer;
  stderr: string;
}

/** Runs git in one repository. It never rejects. */
export type Git = (args: readonly string[], stdin?: Buffer) => Promise<GitResult>;

/** A remote that says nothing for so long is not waited for any longer. */
const LIMIT_MS = 120_000;

/**
 * The real git in a folder. It asks nobody, speaks English and stays alive when a terminal's Ctrl-C
 * goes to the whole group: a push that is under way ends by itself.
 * @param config settings of git for these calls alone, for instance a header with a token. They go
 * through the environment, because arguments can be read by everybody on the machine.
 */
export function gitIn(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  config: readonly (readonly [key: string, value: string])[] = [],
): Git {
  const all = withConfig({ ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }, config);
  const isWindows = process.platform === 'win32';
  return (args, stdin) =>
    new Promise((resolve) => {
      const child = spawn('git', [...args], {
        cwd: folder,
        env: all,
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
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
      child.on('error', (error) => {
        err.push(Buffer.from(`fatal: git cannot be started (${error.message})\n`));
        end(null);
      });
      child.on('close', end);
      // Git may end before it has read everything; its exit code says what happened.
      child.stdin.on('error', () => undefined);
      child.stdin.end(stdin ?? Buffer.alloc(0));
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

/** Adds settings behind those that the environment already holds (git-config(1), GIT_CONFIG_COUNT). */
function withConfig(
  env: Record<string, string | undefined>,
  config: readonly (readonly [string, string])[],
): Record<string, string | undefined> {
  const first = Number.parseInt(env.GIT_CONFIG_COUNT ?? '0', 10) || 0;
  const out = { ...env };
  config.forEach(([key, value], index) => {
    out[`GIT_CONFIG_KEY_${first + index}`] = key;
    out[`GIT_CONFIG_VALUE_${first + index}`] = value;
  });
  if (config.length > 0) out.GIT_CONFIG_COUNT = String(first + config.length);
  return out;
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
