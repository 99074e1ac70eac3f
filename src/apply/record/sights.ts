import type { LiveObject } from '../../compare/index.js';

/**
 * Who made a difference, according to the write's own answer or the versions: the platform, or somebody besides us;
 * `unknown` where no version is shown.
 */
export type Author = 'platform' | 'somebody' | 'unknown';

/** Readings around a write. */
export interface Sights {
  before: LiveObject | undefined;
  /** The write's own answer, if it had one. */
  answer: LiveObject | undefined;
  after: LiveObject;
  /** By the versions alone. */
  author: Author;
}
