import {
  columnOf,
  isMember,
  type ListSpot,
  lineEnd,
  type MapSpot,
  type Row,
  type Spot,
} from '../edit/index.js';
import { isBelowBlank, type YamlComment } from './comments.js';
import { inlineKey, inlineSpot, isFlat, LINE_WIDTH } from './inline.js';
import type { CommentLine, LayoutRow, LayoutValue } from './layout-tree.js';

/** The place of a collection in the canonical layout. */
interface LayoutPlace {
  /** Its column in the canonical layout. */
  column: number;
  /** Comments after its last row belong to it from this column of the source on. */
  from: number;
  /** Where the text begins that no longer belongs to it. */
  limit: number;
}

/**
 * Assigns every comment of a file to the row before, behind or below which it belongs, in the order of the file, and
 * decides which collections are written on several lines.
 */
export class Attaching {
  readonly #text: string;
  readonly #comments: readonly YamlComment[];
  #next = 0;
  /** Where the content before the next comment or row ends, to keep the blank lines between them. */
  #end = 0;

  constructor(text: string, comments: readonly YamlComment[]) {
    this.#text = text;
    this.#comments = comments;
  }

  /** The whole document; comments after it are in the foot of its root. */
  root(spot: MapSpot): LayoutValue & { type: 'block' } {
    const { length } = this.#text;
    const value = this.#block(spot, { column: 0, from: 0, limit: length });
    value.foot.push(...this.#lines(length));
    return value;
  }

  #block(spot: MapSpot | ListSpot, place: LayoutPlace): LayoutValue & { type: 'block' } {
    const rows: LayoutRow[] = [];
    spot.rows.forEach((row, index) => {
      const next = spot.rows[index + 1]?.start ?? (spot.flow ? spot.end - 1 : place.limit);
      rows.push(this.#row(spot, row, rows.at(-1), { ...place, limit: next }));
    });
    if (spot.flow) {
      const foot = this.#lines(spot.end - 1);
      this.#end = spot.end;
      const behind = this.#behind(spot.end);
      return {
        type: 'block',
        spot,
        rows,
        foot: behind === undefined ? foot : [...foot, { text: behind, blank: false }],
      };
    }
    this.#deeper(rows.at(-1), spot, place.limit);
    return { type: 'block', spot, rows, foot: this.#lines(place.limit, place.from) };
  }

  #row(spot: MapSpot | ListSpot, row: Row, before: LayoutRow | undefined, place: LayoutPlace): LayoutRow {
    if (!spot.flow) this.#deeper(before, spot, row.start);
    const lead = this.#lines(row.start);
    const blank = isBelowBlank(this.#text, row.start, this.#end);
    const { value } = row;
    const column = place.column + 2;
    const isBlock = !this.#fits(row, place.column, spot.type);
    let head: string | undefined;
    if (isBlock) {
      this.#end = value.slot;
      head = this.#behind(value.slot, value.start);
      // A comment before an opening bracket cannot come before the first row of a block on its line.
      if (isCollection(value) && value.flow) {
        lead.push(...this.#lines(value.start));
        head ??= this.#behind(value.start + 1, value.rows[0]?.start);
      }
    } else lead.push(...this.#lines(value.start));
    if (isBlock && isCollection(value)) {
      const from = value.flow ? 0 : Math.max(value.column, spot.flow ? 0 : spot.column + 1);
      const block = this.#block(value, { column, from, limit: place.limit });
      this.#end = Math.max(this.#end, row.end);
      return { row, lead, blank, head, behind: undefined, deeper: [], value: block };
    }
    // The comment behind the header of a block scalar is inside of it, and so are comments of an empty list.
    const inside = this.#lines(row.end);
    const inner = isBlockScalar(value) ? inside[0]?.text : undefined;
    if (inner === undefined) lead.push(...inside);
    this.#end = row.end;
    const behind = inner ?? this.#behind(row.comma === -1 ? row.end : row.comma + 1);
    return { row, lead, blank, head: undefined, behind, deeper: [], value: { type: 'inline', spot: value } };
  }

  /** True for a value that stays on the line of its key or dash: scalars, aliases, and short flat brackets. */
  #fits(row: Row, column: number, parent: 'map' | 'list'): boolean {
    const { value } = row;
    if (!isCollection(value)) return true;
    if (!value.flow) return false;
    if (value.rows.length === 0) return true;
    if (!isFlat(value)) return false;
    const from = this.#comments.findIndex((comment) => comment.offset > value.start);
    const inside = this.#comments[from];
    if (inside !== undefined && inside.offset < value.end) return false;
    const key = isMember(row) ? `${inlineKey(this.#text, row)}: ` : '';
    const width = column + (parent === 'list' ? 2 : key.length) + inlineSpot(this.#text, value).length;
    return width <= LINE_WIDTH;
  }

  /** Comments up to an offset, as lines of their own. */
  #lines(until: number, from = 0): CommentLine[] {
    const lines: CommentLine[] = [];
    for (;;) {
      const comment = this.#comments[this.#next];
      if (comment === undefined || comment.offset >= until || comment.column < from) return lines;
      lines.push({ text: comment.text, blank: isBelowBlank(this.#text, comment.offset, this.#end) });
      this.#end = comment.offset;
      this.#next++;
    }
  }

  /** The comment behind an offset on the same line, if it is before another offset. */
  #behind(at: number, until = this.#text.length): string | undefined {
    const comment = this.#comments[this.#next];
    const end = Math.min(until, lineEnd(this.#text, at));
    if (comment === undefined || comment.offset < at || comment.offset >= end) return undefined;
    this.#next++;
    this.#end = comment.offset;
    return comment.text;
  }

  /** Assigns the deeper comment lines below a row to it. */
  #deeper(row: LayoutRow | undefined, spot: MapSpot | ListSpot, until: number): void {
    // Below a block scalar a deeper line would be part of its text.
    if (row === undefined || isBlockScalar(row.row.value)) return;
    row.deeper.push(...this.#lines(until, columnOf(this.#text, spot.rows[0]?.start ?? 0) + 1));
  }
}

function isBlockScalar(spot: Spot): boolean {
  return spot.type === 'scalar' && (spot.style === 'literal' || spot.style === 'folded');
}

function isCollection(spot: Spot): spot is MapSpot | ListSpot {
  return spot.type === 'map' || spot.type === 'list';
}
