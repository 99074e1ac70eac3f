import { IS_PUBLISHED, REPOSITORY, VERSION } from '../model/index.js';

/**
 * A page of docs/, as it is in this version: its address, or its path in the package and in the repository as long
 * as this has no address.
 */
export function pageLink(page: string, anchor: string): string {
  const path = `docs/${page}#${anchor}`;
  return IS_PUBLISHED ? `https://github.com/${REPOSITORY}/blob/v${VERSION}/${path}` : path;
}
