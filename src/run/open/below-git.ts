import { relativePath } from '../../config/config-find.js';
import { realOrSame } from '../../source/read/source-crawl.js';

/**
 * What stands before every path of the configuration's root, seen from the root of git's work tree: '' or
 * ending in `/`. Both are taken as they really are, however the checkout was reached.
 */
export function belowGit(gitRoot: string, configRoot: string): string {
  const below = relativePath(realOrSame(gitRoot), realOrSame(configRoot));
  return below === '' ? '' : `${below}/`;
}
