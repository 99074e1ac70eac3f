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
