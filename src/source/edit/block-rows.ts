import type { Room } from './block-scalar.js';
import { dashGap } from './layout.js';
import { roomAfter } from './room.js';
import type { Splices } from './splices.js';
import {
  commentColumn,
  endWithComments,
  isBlank,
  lineAt,
  lineEnd,
  lineStart,
  nextLine,
  previousLineEnd,
} from './text-lines.js';
import type { ListSpot, MapSpot, Row, Spot } from './tree.js';
import type { NewRow, RowPlan, Writer } from './writer.js';
import { elementLines, memberLines } from './yaml-value.js';

/**
 * Removes rows of a block collection and inserts new ones. With a row go the comment lines directly above it in its own
 * column, those below it that are deeper, and the blank lines on one side. Comments above the first row may be about
 * the whole collection; they stay unless all other rows have comments of their own, or a blank line separates them from
 * another comment above.
 */
export function editBlockRows(
  writer: Writer,
  splices: Splices,
  spot: MapSpot | ListSpot,
  plan: RowPlan,
): void {
  if (writer.format !== 'yaml') return;
  const rows = new BlockRows(writer.text, spot);
  rows.remove(splices, plan);
  const apart = rows.isApart() ? writer.newline : '';
  const quoted = spot.type === 'map' && spot.rows.every((row) => row.quoted);
  const gap = dashGap(writer.text, spot.rows.at(-1)?.start ?? 0);
  const print = (added: readonly NewRow[], after: Room): string[] => {
    const room = { ...after, blankAfter: after.blankAfter || apart !== '' };
    return added.map(({ key, value }) => {
      const lines =
        key === undefined
          ? elementLines(value, writer.style, spot.column, gap, room)
          : memberLines(key, value, writer.style, spot.column, room, quoted);
      return lines.join(writer.newline);
    });
  };
  for (const [index, added] of plan.before) {
    const blocks = print(added, { endsFile: false, blankAfter: false, indentAfter: spot.column });
    const text = blocks.map((block) => block + writer.newline + apart).join('');
    // Put in where the row begins: the first line finds its indentation there, the row gets a new one.
    if (text !== '') splices.insert(rows.lead(index), text.slice(spot.column) + ' '.repeat(spot.column));
  }
  const at = rows.tail(plan.kept.lastIndexOf(true));
  const blocks = print(plan.atEnd, roomAfter(writer.text, at));
  const gapBefore = (block: string) =>
    apart === '' && block.includes('\n') && rows.partsSections() ? writer.newline : apart;
  splices.insert(at, blocks.map((block) => gapBefore(block) + writer.newline + block).join(''));
}

/** The rows of a block collection with the lines around them. */
class BlockRows {
  readonly #text: string;
  readonly #spot: MapSpot | ListSpot;

  constructor(text: string, spot: MapSpot | ListSpot) {
    this.#text = text;
    this.#spot = spot;
  }

  /** True where rows are separated by blank lines. */
  isApart(): boolean {
    const { rows } = this.#spot;
    const last = rows.length - 1;
    if (last < 1) return false;
    return this.#isApartAt(last);
  }

  /**
   * True where a section, a top-level key with a value of several lines, goes below a blank line: in the canonical
   * layout, unless the last section that is there has none.
   */
  partsSections(): boolean {
    const { type, column, rows } = this.#spot;
    if (type !== 'map' || column !== 0) return false;
    const isSection = ({ start, end }: Row) => this.#text.slice(start, end).trimEnd().includes('\n');
    const section = rows.findLastIndex((row, index) => index > 0 && isSection(row));
    return section === -1 || this.#isApartAt(section);
  }

  /** True where a blank line is directly above a row and its comments, or between these. */
  #isApartAt(index: number): boolean {
    const between = this.#text.slice(lineEnd(this.#text, this.#row(index - 1).end), this.#row(index).start);
    return /\n[ \t]*\r?\n/.test(between);
  }

  /** True where the first row follows a dash, so that its line is not its own. */
  get #isCompact(): boolean {
    const { start } = this.#row(0);
    return !isBlank(this.#text.slice(lineStart(this.#text, start), start));
  }

  /** End of the last line of a row, with the deeper comments right below it. */
  tail(index: number): number {
    return endWithComments(this.#text, this.#row(index).end, this.#spot.column);
  }

  /** Start of a row, including the comments directly above it. */
  lead(index: number): number {
    const { start } = this.#row(index);
    if (index === 0) return this.#isCompact ? start : this.#leadOfFirst(start);
    return this.#commentsAbove(start);
  }

  /** Comments above the first row belong to it where all rows have their own, or where a blank line separates them. */
  #leadOfFirst(start: number): number {
    const text = this.#text;
    const lead = this.#commentsAbove(start);
    const others = this.#spot.rows.slice(1);
    const isCustom = others.length > 0 && others.every((row) => this.#commentsAbove(row.start) < row.start);
    if (lead === start || isCustom) return lead;
    let line = lineStart(text, lead);
    const isParted = line > 0 && isBlank(lineAt(text, line - 1));
    while (line > 0 && isBlank(lineAt(text, line - 1))) line = lineStart(text, line - 1);
    return isParted && line > 0 && commentColumn(lineAt(text, line - 1)) === this.#spot.column ? lead : start;
  }

  #commentsAbove(start: number): number {
    let lead = start;
    for (;;) {
      const line = lineStart(this.#text, lead);
      if (line === 0 || commentColumn(lineAt(this.#text, line - 1)) !== this.#spot.column) return lead;
      lead = lineStart(this.#text, line - 1) + this.#spot.column;
    }
  }

  remove(splices: Splices, plan: RowPlan): void {
    const firstKept = plan.kept.indexOf(true);
    plan.kept.forEach((kept, index) => {
      if (kept) return;
      if (index < firstKept) this.#removeLeading(splices, index);
      else this.#removeLines(splices, index, plan.kept.lastIndexOf(true));
    });
  }

  /** Removes a row before the first that stays: what follows moves up. */
  #removeLeading(splices: Splices, index: number): void {
    const text = this.#text;
    let next = nextLine(text, this.tail(index));
    while (next < text.length && isBlank(lineAt(text, next))) next = nextLine(text, next);
    const lead = this.lead(index);
    // Behind a dash, the next row or its comment takes the place.
    const white = /^[ \t]*/.exec(lineAt(text, next))?.[0].length ?? 0;
    if (this.#isCompact) splices.remove(lead, next + white);
    else splices.remove(lineStart(text, lead), next);
  }

  /**
   * Removes a row behind one that stays, with the line break before it, so that text inserted at the end of its line by
   * an outer collection is not touched.
   */
  #removeLines(splices: Splices, index: number, lastKept: number): void {
    const text = this.#text;
    const previous = this.tail(index - 1);
    let from = lineStart(text, this.lead(index));
    // Blank lines right behind the row before go too, unless a comment stands between.
    if (text.slice(previous, from).trim() === '') from = nextLine(text, previous);
    const end = this.tail(index);
    // Readers disagree on a block scalar at the end of a file without a line break.
    const endsFile = index === lastKept + 1 && this.tail(this.#spot.rows.length - 1) === text.length;
    const keepsBreak = endsFile && endsInBlock(this.#row(index - 1).value);
    splices.remove(keepsBreak ? from : previousLineEnd(text, from), end);
  }

  #row(index: number): Row {
    const row = this.#spot.rows[index];
    if (row === undefined) throw new RangeError(`no row ${index}`);
    return row;
  }
}

function endsInBlock(spot: Spot): boolean {
  if (spot.type === 'scalar') return spot.style === 'literal' || spot.style === 'folded';
  const last = spot.type === 'alias' || spot.flow ? undefined : spot.rows.at(-1);
  return last !== undefined && endsInBlock(last.value);
}
