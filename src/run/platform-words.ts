import type { Words } from '../model/index.js';
import { words } from '../providers/pipelines/words.js';

/** What the platform is called in sentences. */
export function platformWords(): Words {
  return words;
}
