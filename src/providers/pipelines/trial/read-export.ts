import type { JsonObject } from '../../../model/index.js';

/**
 * The rows of an export, or why it cannot be read, in the middle of a sentence. `mayCome`: a later look may find it whole.
 */
export type ReadExport = { rows: JsonObject[] } | { why: string; mayCome: boolean };

/** How the columns of a table are told apart. */
export interface TableNames {
  /** True for a column whose cells may hold JSON; every other cell stays the text that it is. */
  isOpened(column: string): boolean;
  /** True for a column that names the task. */
  isId(column: string): boolean;
}
