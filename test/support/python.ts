import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { CACHE, cached, INSTALL_MS } from '../../scripts/cached.mjs';
import { makeVenv, venvPython } from '../../scripts/python-venv.mjs';

const PACKAGES = ['pipelines-sdk==0.1.15', 'schemathesis==4.32.5'];

/**
 * Path of a Python that has the published SDK and the API tester, in `.cache/venv`, made on first use.
 * @throws when there is no Python 3 with venv, or the packages cannot be had
 */
export async function pythonVenv(): Promise<string> {
  return venvPython(await cached('venv', PACKAGES, (folder) => makeVenv(folder, PACKAGES)));
}

/** For test files that run Python: makes it ready before the first test, however long that takes. */
export function needsPython(): void {
  beforeAll(async () => {
    await pythonVenv();
  }, INSTALL_MS);
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
