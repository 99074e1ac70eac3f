import { isMember, literal, type Spot } from '../edit/index.js';
import { inlineKey, inlineSpot, movedLines } from './inline.js';
import type { CommentLine, LayoutRow, LayoutValue } from './layout-tree.js';

const ROOM = { endsFile: false, blankAfter: true, indentAfter: 0 };

/** Writes a layout as lines. */
export class LayoutPrinter {
  readonly #text: string;
  readonly #lines: string[] = [];
  /** The last line ends a block scalar that keeps the blank lines after it. */
  #keeps = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** The lines of a document; a blank line comes before each of its keys whose value starts on a new line. */
  root(root: LayoutValue & { type: 'block' }): string[] {
    root.rows.forEach((row, index) => {
      this.#row(row, 0, '', index === 0 ? 'first' : row.value.type === 'block' ? 'apart' : 'asWritten');
    });
    this.#comments(root.foot, 0);
    return this.#lines;
  }

  #push(line: string): void {
    this.#lines.push(line);
    this.#keeps = false;
  }

  #blank(): void {
    if (!this.#keeps && this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  #comments(lines: readonly CommentLine[], column: number, isFirst = false): void {
    lines.forEach((line, index) => {
      if (line.blank && !(isFirst && index === 0)) this.#blank();
      this.#push(' '.repeat(column) + line.text);
    });
  }

  /** @param prefix replaces the indentation of the row's first line: dashes before it */
  #row(row: LayoutRow, column: number, prefix: string, place: 'first' | 'apart' | 'asWritten'): void {
    if (place === 'apart') this.#blank();
    this.#comments(row.lead, column, place === 'first' || place === 'apart');
    const isTop = row.lead.length === 0;
    if (row.blank && !(isTop && place === 'first')) this.#blank();
    const start = prefix === '' ? ' '.repeat(column) : prefix;
    const { value } = row;
    const name = isMember(row.row) ? `${inlineKey(this.#text, row.row)}:` : '-';
    if (value.type === 'block') this.#block(row, value, column, start + name);
    else this.#inline(row, value.spot, column, start + name);
    this.#comments(row.deeper, column + 2);
  }

  #block(row: LayoutRow, value: LayoutValue & { type: 'block' }, column: number, start: string): void {
    const anchor = value.spot.anchor === undefined ? '' : ` &${value.spot.anchor.name}`;
    const head = row.head === undefined ? '' : ` ${row.head}`;
    const inner = column + 2;
    const isCompact = start.endsWith('-') && anchor === '' && head === '' && value.rows[0]?.lead.length === 0;
    if (!isCompact) this.#push(start + anchor + head);
    value.rows.forEach((one, index) => {
      const isFirst = index === 0;
      this.#row(one, inner, isFirst && isCompact ? `${start} ` : '', isFirst ? 'first' : 'asWritten');
    });
    this.#comments(value.foot, inner);
  }

  #inline(row: LayoutRow, spot: Spot, column: number, start: string): void {
    const anchor = spot.anchor === undefined ? '' : ` &${spot.anchor.name}`;
    const behind = row.behind === undefined ? '' : ` ${row.behind}`;
    const block = this.#asBlock(row, spot, column);
    if (block === undefined) {
      const text = inlineSpot(this.#text, spot);
      this.#push(`${start}${text === '' ? '' : ` ${text}`}${behind}`);
      return;
    }
    this.#push(`${start}${anchor} ${block.head}${behind}`);
    for (const line of block.lines) this.#push(line);
    this.#keeps = block.head.endsWith('+');
  }

  /**
   * Block scalars keep their style; other texts of several lines become literal blocks where nothing becomes invisible.
   */
  #asBlock(row: LayoutRow, spot: Spot, column: number): { head: string; lines: string[] } | undefined {
    const moved = movedLines(this.#text, spot, column + 2, column);
    if (moved !== undefined) return moved;
    if (spot.type !== 'scalar' || typeof spot.value !== 'string') return undefined;
    if (!spot.value.includes('\n') || row.deeper.length > 0 || /[ \t](?:\n|$)/.test(spot.value))
      return undefined;
    return literal(spot.value, column + 2, column, ROOM);
  }
}
