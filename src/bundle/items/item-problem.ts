import type { Path, Severity } from '../../model/index.js';

/** Something wrong with an item; the loader turns its path into a place in a file. */
export interface ItemProblem {
  /** Path of the wrong value; of the object, where a field is missing. */
  path: Path;
  /** Where in the text at `path` it is, in UTF-16 units. */
  at?: number;
  code: string;
  severity: Severity;
  message: string;
  remedy?: string;
  /** The remedy is to put the value in quotes as the file has it: `007`, not the 7 that is known here. */
  quote?: true;
}

/** The severity of an unknown field that does not look like a misspelt one. */
export type UnknownFields = 'warn' | 'error';
