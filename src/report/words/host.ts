import { withoutEnd } from '../../model/index.js';

/** The host of a platform, for headings; a scheme other than https stays visible. */
export function hostText(baseUrl: string): string {
  return withoutEnd(baseUrl.replace(/^https:\/\//, ''), '/');
}
