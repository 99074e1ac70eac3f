import type { Words } from '../model/index.js';
import { DEFAULT_PROVIDER } from '../providers/index.js';

/** What the platform is called in sentences. */
export function platformWords(): Words {
  return DEFAULT_PROVIDER.words;
}
