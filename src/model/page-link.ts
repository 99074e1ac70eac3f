import { IS_PUBLISHED, REPOSITORY, VERSION } from './package.js';

/**
 * A page of docs/ as of this version: its web address, or its path in the package while the repository has no public
 * address.
 */
export function pageLink(page: string, anchor: string): string {
  const path = `docs/${page}#${anchor}`;
  return IS_PUBLISHED ? `https://github.com/${REPOSITORY}/blob/v${VERSION}/${path}` : path;
}

/** Where a code is explained: its row in docs/errors.md. */
export function codeLink(code: string): string {
  return pageLink('errors.md', code.toLowerCase());
}
