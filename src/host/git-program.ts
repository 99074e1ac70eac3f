import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The absolute path of git on PATH. Only absolute folders of PATH count: a relative or empty one, or (on Windows) the
 * working folder, may contain a program from a checkout.
 * @returns null where there is none
 */
export function gitProgram(env: Readonly<Record<string, string | undefined>>): string | null {
  const isWindows = process.platform === 'win32';
  const name = isWindows ? 'git.exe' : 'git';
  // Windows spells it Path, and a copy of the environment keeps the spelling.
  const [, folders] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
  for (const entry of (folders ?? DEFAULT_PATH).split(path.delimiter)) {
    const folder = isWindows ? entry.replace(/^"(.*)"$/, '$1') : entry;
    const file = path.join(folder, name);
    if (path.isAbsolute(folder) && isProgram(file)) return file;
  }
  return null;
}

/** The PATH of a POSIX system where the variable is not set. */
const DEFAULT_PATH = '/usr/local/bin:/usr/bin:/bin';

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
