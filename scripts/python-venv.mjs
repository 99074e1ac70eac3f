// Virtual environments of the system's Python with packages of PyPI.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Makes a virtual environment with packages.
 * @param oldest the oldest minor version of Python 3 that the packages run on
 * @param signal stops the installation
 * @throws when there is no such Python with venv, or the packages cannot be had
 */
export async function makeVenv(folder, packages, { oldest = 9, signal } = {}) {
  const asked = await run('python3', ['-c', 'import sys; print(*sys.version_info[:3], sep=".")'], { signal });
  const version = asked.stdout.trim();
  const [major, minor] = version.split('.').map(Number);
  if (major !== 3 || minor < oldest)
    throw new Error(`Python ${version} is too old: ${packages[0]} needs Python 3.${oldest} or later.`);
  await run('python3', ['-m', 'venv', folder], { signal });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages];
  await run(venvPython(folder), pip, { maxBuffer: 64 * 1024 * 1024, signal });
}

/** The Python of a virtual environment. */
export const venvPython = (folder) => path.join(folder, 'bin', 'python');
