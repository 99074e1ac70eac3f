import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';

/** The nearest folder, upward from `folder`, that has a `.git` folder or file; null without any. */
export async function findRoot(folder: string): Promise<string | null> {
  for (const at of upwards(path.resolve(folder))) {
    if ((await statOf(path.join(at, '.git'))) !== undefined) return at;
  }
  return null;
}

/** A folder, and every one above it. */
export function* upwards(folder: string): Generator<string> {
  for (let at = folder; ; at = path.dirname(at)) {
    yield at;
    if (path.dirname(at) === at) return;
  }
}

/** What is known of a file; undefined where there is none, or none that can be seen. */
export async function statOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch {
    return undefined;
  }
}
