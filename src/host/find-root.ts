import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';

/** The nearest folder with a `.git` folder or file, from `folder` upwards; null without any. */
export async function findRoot(folder: string): Promise<string | null> {
  for (const at of upwards(path.resolve(folder))) {
    if ((await statOf(path.join(at, '.git'))) !== undefined) return at;
  }
  return null;
}

/** A folder and all folders above it. */
export function* upwards(folder: string): Generator<string> {
  for (let at = folder; ; at = path.dirname(at)) {
    yield at;
    if (path.dirname(at) === at) return;
  }
}

/** The status of a file; undefined where it does not exist or is not visible. */
export async function statOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch {
    return undefined;
  }
}
