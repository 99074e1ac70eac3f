import type { Kinds } from '../../model/index.js';
import {
  isMember,
  type JsonStyle,
  jsonText,
  jsonValue,
  newlineOf,
  type Row,
  type Spot,
} from '../edit/index.js';
import { fieldRank, topLevelRank } from './order.js';

/** The place of a key among the others of its object. */
type Rank = (key: string) => number;

/** A JSON bundle in its canonical layout: every member and element on a line of its own, numbers as they are written. */
export function formatJson(text: string, tree: Spot, kinds: Kinds): string {
  const newline = newlineOf(text);
  const writer = new JsonWriter(text, { unit: '  ', colon: ' ', comma: ' ', ascii: false, newline }, kinds);
  return writer.bundle(tree) + newline;
}

class JsonWriter {
  readonly #text: string;
  readonly #style: JsonStyle;
  readonly #kinds: Kinds;

  constructor(text: string, style: JsonStyle, kinds: Kinds) {
    this.#text = text;
    this.#style = style;
    this.#kinds = kinds;
  }

  bundle(tree: Spot): string {
    const section = (key: string): Rank | undefined =>
      this.#kinds.find(key) === undefined ? undefined : (field) => fieldRank(field, key, this.#kinds);
    return this.#rows(
      tree,
      '',
      (key) => topLevelRank(key, this.#kinds),
      (row, base) => {
        const rank = isMember(row) ? section(row.key) : undefined;
        if (rank === undefined || row.value.type !== 'list') return this.#value(row.value, base);
        return this.#rows(row.value, base, undefined, (item, inner) => this.#rows(item.value, inner, rank));
      },
    );
  }

  #value(spot: Spot, base: string): string {
    return this.#rows(spot, base, undefined);
  }

  #rows(
    spot: Spot,
    base: string,
    rank: Rank | undefined,
    below: (row: Row, base: string) => string = (row, inner) => this.#value(row.value, inner),
  ): string {
    if (spot.type !== 'map' && spot.type !== 'list') {
      return typeof spot.value === 'number'
        ? this.#text.slice(spot.start, spot.end)
        : jsonValue(spot.value, this.#style, base);
    }
    const [open, close] = spot.type === 'list' ? ['[', ']'] : ['{', '}'];
    if (spot.rows.length === 0) return open + close;
    const { unit, newline } = this.#style;
    const inner = base + unit;
    const lines = inOrder(spot.rows, rank).map((row) => {
      const key = isMember(row) ? `${jsonText(row.key, this.#style)}: ` : '';
      return newline + inner + key + below(row, inner);
    });
    return `${open}${lines.join(',')}${newline}${base}${close}`;
  }
}

function inOrder<R extends Row>(rows: readonly R[], rank: Rank | undefined): readonly R[] {
  if (rank === undefined) return rows;
  const rankOf = (row: Row): number => (isMember(row) ? rank(row.key) : 0);
  return [...rows].sort((a, b) => rankOf(a) - rankOf(b));
}
