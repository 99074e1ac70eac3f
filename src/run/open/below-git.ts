import path from 'node:path';
import { relativePath } from '../../config/config-find.js';
import { realOrSame } from '../../source/read/source-crawl.js';

/**
 * The path from the root of git's work tree to the root of the configuration: '' or ending in `/`. Symbolic links on
 * the way to the checkout are resolved.
 */
export function belowGit(gitRoot: string, configRoot: string): string {
  const below = relativePath(realOrSame(gitRoot), realOrSame(configRoot));
  return below === '' ? '' : `${below}/`;
}

/** The same; undefined where the configuration is not in the work tree, so that no commit has its files. */
export function insideGit(gitRoot: string, configRoot: string): string | undefined {
  const below = belowGit(gitRoot, configRoot);
  return below.startsWith('../') || path.isAbsolute(below) ? undefined : below;
}
