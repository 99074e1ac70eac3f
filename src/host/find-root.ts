import { type Stats, statSync } from 'node:fs';
import path from 'node:path';

// Synchronous: every command looks for its files first, and `node:fs/promises` loads all that Node has of streams.

/** The nearest folder with a `.git` folder or file, from `folder` upwards; null without any. */
export function findRoot(folder: string): string | null {
  for (const at of upwards(path.resolve(folder))) {
    if (statOf(path.join(at, '.git')) !== undefined) return at;
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
export function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
