import type { RealPath } from './uses.js';

/** The repository as far as a pull has to know it. */
export interface Repository {
  /** Text of a file from the root, byte order mark included; undefined where there is none. */
  read(file: string): string | undefined;
  real: RealPath;
  /** Names in a folder. */
  list(folder: string): readonly string[];
}
