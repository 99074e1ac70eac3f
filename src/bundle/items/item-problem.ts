import type { Path, Severity } from '../../model/index.js';

/** Something wrong with an item; the loader turns the path into a place in a file. */
export interface ItemProblem {
  /** Of the value that is wrong; of the object, where a field is missing from it. */
  path: Path;
  code: string;
  severity: Severity;
  message: string;
  remedy?: string;
  /** The remedy is to put the value in quotes as it is written in the file: `007` and not 7, which is all that is known here. */
  quote?: true;
}

/** What an unknown field is that does not look like a misspelt one. */
export type UnknownFields = 'warn' | 'error';
