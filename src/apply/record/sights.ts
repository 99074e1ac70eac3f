import type { LiveObject } from '../../compare/index.js';

/**
 * Who made what differs: by the write's own answer or by the versions the platform did, or somebody
 * wrote besides us; `unknown` where no version is shown.
 */
export type Author = 'platform' | 'somebody' | 'unknown';

/** What was read around a write. */
export interface Sights {
  before: LiveObject | undefined;
  /** The write's own answer, where it had one. */
  answer: LiveObject | undefined;
  after: LiveObject;
  /** By the versions alone. */
  author: Author;
}
