import type { Json } from '../../model/index.js';
import type { JsonStyle } from './json-value.js';
import type { YamlStyle } from './yaml-value.js';

/** The text that is edited, and how new values are written in it. */
export type Writer = { readonly text: string; readonly newline: string } & (
  | { readonly format: 'yaml'; readonly style: YamlStyle }
  | { readonly format: 'json'; readonly style: JsonStyle }
);

/** Where a value is written: in brackets, or as a member or element of a block collection. */
export interface Around {
  readonly parent: 'flow' | 'map' | 'list' | 'root';
  /** Column of the block collection around it; -1 for the root. */
  readonly column: number;
  /** In brackets on one line. */
  readonly oneLine: boolean;
}

/** A new row, by the key of a map or as the next element of a list. */
export interface NewRow {
  key: string | undefined;
  value: Json;
}

/** The new rows of a collection: which ones stay, and what is inserted before each of them and at the end. */
export interface RowPlan {
  kept: readonly boolean[];
  before: ReadonlyMap<number, readonly NewRow[]>;
  atEnd: readonly NewRow[];
}
