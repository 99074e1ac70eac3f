import type { ListSpot, MapSpot, Row, Spot } from '../edit/index.js';

/** A comment on a line of its own, and whether a blank line comes before it. */
export interface CommentLine {
  readonly text: string;
  readonly blank: boolean;
}

/** A row with the comments that move with it. */
export interface LayoutRow {
  readonly row: Row;
  /** Lines right before it. */
  readonly lead: CommentLine[];
  /** A blank line comes before it, behind its lead. */
  blank: boolean;
  /** Comment on the line of its key or dash, where the value starts on the next line. */
  head: string | undefined;
  /** Comment behind its value. */
  behind: string | undefined;
  /** Lines below it that were deeper than it. */
  readonly deeper: CommentLine[];
  readonly value: LayoutValue;
}

/** A value: on several lines with its rows, or as written. */
export type LayoutValue =
  | { type: 'inline'; spot: Spot }
  | { type: 'block'; spot: MapSpot | ListSpot; rows: LayoutRow[]; foot: CommentLine[] };
