import type { Path, Severity } from '../model/index.js';

/** Something wrong with an item; the loader turns the path into a place in a file. */
export interface ItemProblem {
  /** Of the value that is wrong; of the object, where a field is missing from it. */
  path: Path;
  code: string;
  severity: Severity;
  message: string;
  remedy?: string;
}

/** What an unknown field is that does not look like a misspelt one (design §4). */
export type UnknownFields = 'warn' | 'error';
