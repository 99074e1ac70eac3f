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

/**
 * The web address of a code's row, in the repository that this version was taken from.
 * @param home address of the repository at a tag or commit, `https://github.com/owner/name/blob/v1`; null: that of the
 *   package
 * @returns null where there is no address yet
 */
export function codeUrl(code: string, home: string | null = null): string | null {
  if (!/^PS\d{4}$/.test(code)) return null;
  const url = home === null ? codeLink(code) : `${home}/docs/errors.md#${code.toLowerCase()}`;
  return url.startsWith('https://') ? url : null;
}
