import type { Words } from '../model/index.js';
import { DEFAULT_PROVIDER } from '../providers/index.js';

/** The platform's own words. */
export function platformWords(): Words {
  return DEFAULT_PROVIDER.words;
}
