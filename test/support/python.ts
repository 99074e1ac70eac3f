import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll } from 'vitest';

const run = promisify(execFile);

const PACKAGES = ['pipelines-sdk==0.1.15', 'schemathesis==4.32.5'];
const CACHE = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '.cache');
const VENV = join(CACHE, 'venv');
const STAMP = join(VENV, 'packages.txt');
const LOCK = join(CACHE, 'venv.lock');

/** Installing takes a minute on a busy machine, and everybody waits for the first. */
const VENV_MS = 600_000;

/**
 * Path of a Python that has the published SDK and the API tester, in `.cache/venv`, made on first
 * use. Test files that run side by side wait for the one that makes it.
 * @throws when there is no Python 3 with venv, or the packages cannot be had
 */
export async function pythonVenv(): Promise<string> {
  const python = join(VENV, 'bin', 'python');
  if (await isReady()) return python;
  await mkdir(CACHE, { recursive: true });
  const release = await takeLock();
  try {
    if (!(await isReady())) await makeVenv();
  } finally {
    await release();
  }
  return python;
}

/** For test files that run Python: makes it ready before the first test, however long that takes. */
export function needsPython(): void {
  beforeAll(async () => {
    await pythonVenv();
  }, VENV_MS);
}

async function isReady(): Promise<boolean> {
  const stamp = await readFile(STAMP, 'utf8').catch(() => '');
  return stamp === PACKAGES.join('\n');
}

async function makeVenv(): Promise<void> {
  await rm(VENV, { recursive: true, force: true });
  await run('python3', ['-m', 'venv', VENV]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES];
  await run(join(VENV, 'bin', 'python'), pip, { maxBuffer: 64 * 1024 * 1024 });
  // Written last and renamed, so that a venv without it is never taken for a whole one.
  await writeFile(`${STAMP}.new`, PACKAGES.join('\n'));
  await rename(`${STAMP}.new`, STAMP);
}

/** Waits for the lock; one whose process is gone is taken over. */
async function takeLock(): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await writeFile(LOCK, String(process.pid), { flag: 'wx' });
      return () => rm(LOCK, { force: true });
    } catch (error) {
      if (!existsSync(LOCK)) continue;
      const holder = Number(await readFile(LOCK, 'utf8').catch(() => '0'));
      if (holder > 0 && holder !== process.pid && !isRunning(holder)) await rm(LOCK, { force: true });
      else if (error instanceof Error && 'code' in error && error.code !== 'EEXIST') throw error;
      else await sleep(200);
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** What a Python program printed, and how it ended. */
export interface PythonResult {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs Python with the arguments, apart from the user's own settings of the SDK: no key, no
 * configuration file, no keychain.
 */
export async function runPython(
  args: string[],
  { env = {}, cwd, input = '' }: { env?: Record<string, string>; cwd?: string; input?: string } = {},
): Promise<PythonResult> {
  const python = await pythonVenv();
  return new Promise((resolve) => {
    const child = execFile(
      python,
      args,
      {
        env: {
          PATH: process.env.PATH ?? '',
          HOME: join(CACHE, 'home'),
          PYTHONUTF8: '1',
          PIPELINES_DISABLE_KEYRING: '1',
          PIPELINES_CONFIG_FILE: join(CACHE, 'home', 'no-config.json'),
          ...env,
        },
        maxBuffer: 64 * 1024 * 1024,
        ...(cwd === undefined ? {} : { cwd }),
      },
      (error, stdout, stderr) => {
        const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
        resolve({ code, stdout, stderr });
      },
    );
    child.stdin?.end(input);
  });
}
