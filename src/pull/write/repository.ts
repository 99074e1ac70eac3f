import type { RealPath } from './uses.js';

/** The repository, as far as a pull needs it. */
export interface Repository {
  /** The text of a file from the root, including a byte order mark; undefined where there is none. */
  read(file: string): string | undefined;
  real: RealPath;
  /** Names in a folder. */
  list(folder: string): readonly string[];
}
