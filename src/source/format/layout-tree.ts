import type { ListSpot, MapSpot, Row, Spot } from '../edit/index.js';

/** A comment on a line of its own, and whether a blank line comes before it. */
export interface CommentLine {
  readonly text: string;
  readonly blank: boolean;
}

/** A row with the comments that go with it wherever it goes. */
export interface LayoutRow {
  readonly row: Row;
  /** Lines right before it. */
  readonly lead: CommentLine[];
  /** A blank line comes before it, behind its lead. */
  blank: boolean;
  /** Comment on the line of its key or dash, where the value is in lines below. */
  head: string | undefined;
  /** Comment behind its value. */
  behind: string | undefined;
  /** Lines below it that stood deeper than it. */
  readonly deeper: CommentLine[];
  readonly value: LayoutValue;
}

/** A value: in lines of its own with its rows, or as it is. */
export type LayoutValue =
  | { type: 'inline'; spot: Spot }
  | { type: 'block'; spot: MapSpot | ListSpot; rows: LayoutRow[]; foot: CommentLine[] };
