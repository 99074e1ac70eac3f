import { type Dirent, type PathLike, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';
import type { Finding } from '../../model/index.js';
import { SOURCE_CODES, sourceFinding } from './source-codes.js';
import { reasonOf, relativeTo } from './source-inside.js';

/**
 * The file system as the search for bundles sees it: no folder outside the root is ever listed. A folder that the
 * search would enter but cannot (a link that leads outside, no permission) is a finding. A broken link looks like a
 * file, so it is reported only where a pattern names it.
 */
export function insideOnly(root: string, add: (finding: Finding) => void): FileSystemAdapter {
  const base = realOrSame(root);
  const refuse = (folder: string, error?: unknown): Dirent[] => {
    const file = relativeTo(path.resolve(root), path.resolve(folder)) ?? path.basename(folder);
    add(
      error === undefined
        ? sourceFinding(
            SOURCE_CODES.fileOutside,
            { file, line: 1, column: 1 },
            `The folder ${JSON.stringify(file)} is a symbolic link that leads outside the repository; it is not searched.`,
            'Put the files themselves into the repository, or exclude the folder with a pattern that starts with "!".',
          )
        : sourceFinding(
            SOURCE_CODES.fileUnreadable,
            { file, line: 1, column: 1 },
            `The folder ${JSON.stringify(file)} cannot be searched: ${reasonOf(error)}.`,
            'Repair its permissions, or exclude it with a pattern that starts with "!".',
          ),
    );
    return [];
  };
  const list = (folder: PathLike): Dirent[] => {
    let real: string;
    try {
      real = realpathSync(folder);
    } catch {
      // A pattern whose fixed first part does not exist simply matches nothing.
      return [];
    }
    if (relativeTo(base, real) === undefined) return refuse(String(folder));
    try {
      return statSync(real).isDirectory() ? readdirSync(real, { withFileTypes: true }) : [];
    } catch (error) {
      return refuse(String(folder), error);
    }
  };
  const follow = (link: PathLike): string => {
    const real = realOrSame(String(link));
    // With the link's own path, `list` can name it if the search enters it.
    return relativeTo(base, real) === undefined ? String(link) : real;
  };
  const stat = (target: PathLike): Stats | { isDirectory(): boolean } => {
    try {
      return statSync(target);
    } catch {
      return { isDirectory: () => false };
    }
  };
  return {
    readdirSync: list as unknown as typeof readdirSync,
    realpathSync: follow as unknown as typeof realpathSync,
    statSync: stat as unknown as typeof statSync,
  };
}

/** The real path of a file; for one that is gone, the known path. */
export function realOrSame(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
