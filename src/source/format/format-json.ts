import type { Path } from '../../model/index.js';
import type { KeyOrder } from '../document-format.js';
import {
  isMember,
  type JsonStyle,
  jsonText,
  jsonValue,
  newlineOf,
  type Row,
  type Spot,
} from '../edit/index.js';

/** The rank of a key among the keys of its object. */
type Rank = (key: string) => number;

/** A JSON file in its canonical layout: every member and element on its own line, numbers as written. */
export function formatJson(text: string, tree: Spot, order: KeyOrder): string {
  const newline = newlineOf(text);
  const writer = new JsonWriter(text, { unit: '  ', colon: ' ', comma: ' ', ascii: false, newline }, order);
  return writer.value(tree, '', []) + newline;
}

class JsonWriter {
  readonly #text: string;
  readonly #style: JsonStyle;
  readonly #order: KeyOrder;

  constructor(text: string, style: JsonStyle, order: KeyOrder) {
    this.#text = text;
    this.#style = style;
    this.#order = order;
  }

  value(spot: Spot, base: string, path: Path): string {
    if (spot.type !== 'map' && spot.type !== 'list') {
      return typeof spot.value === 'number'
        ? this.#text.slice(spot.start, spot.end)
        : jsonValue(spot.value, this.#style, base);
    }
    const [open, close] = spot.type === 'list' ? ['[', ']'] : ['{', '}'];
    if (spot.rows.length === 0) return open + close;
    const { unit, newline } = this.#style;
    const inner = base + unit;
    const rank = spot.type === 'map' ? this.#order(path) : undefined;
    const lines = inOrder(spot.rows, rank).map((row, index) => {
      const key = isMember(row) ? `${jsonText(row.key, this.#style)}: ` : '';
      const step = isMember(row) ? row.key : index;
      return newline + inner + key + this.value(row.value, inner, [...path, step]);
    });
    return `${open}${lines.join(',')}${newline}${base}${close}`;
  }
}

function inOrder<R extends Row>(rows: readonly R[], rank: Rank | undefined): readonly R[] {
  if (rank === undefined) return rows;
  const rankOf = (row: Row): number => (isMember(row) ? rank(row.key) : 0);
  return [...rows].sort((a, b) => rankOf(a) - rankOf(b));
}
