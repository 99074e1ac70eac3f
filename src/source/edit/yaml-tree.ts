import {
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { composeWithTokens } from '../read/library-yaml.js';
import { mapValue } from './merge-keys.js';
import { columnOf } from './text-lines.js';
import { type Anchor, CannotEdit, type MapRow, type Row, type ScalarStyle, type Spot } from './tree.js';

const STYLES: { readonly [type: string]: ScalarStyle } = {
  [Scalar.PLAIN]: 'plain',
  [Scalar.QUOTE_SINGLE]: 'single',
  [Scalar.QUOTE_DOUBLE]: 'double',
  [Scalar.BLOCK_LITERAL]: 'literal',
  [Scalar.BLOCK_FOLDED]: 'folded',
};

/**
 * The tree of a YAML text that `parseSource` reads without an error.
 * @throws CannotEdit where it uses syntax that edits do not support
 */
export function yamlTree(file: string, text: string): Spot {
  const document = composeWithTokens(file, text);
  const root = document?.contents as Node | null | undefined;
  if (root === null || root === undefined) throw new CannotEdit('The file has no value.');
  return new YamlTree(text).spot(root, rangeOf(root)[0], false);
}

class YamlTree {
  readonly #text: string;
  readonly #anchors = new Map<string, Anchor>();

  constructor(text: string) {
    this.#text = text;
  }

  /** @param slot where the value may begin; @param bare there is no colon before it yet */
  spot(node: Node | null, slot: number, bare: boolean): Spot {
    if (isAlias(node)) {
      const [start, end] = rangeOf(node);
      const target = this.#anchors.get(node.source);
      if (target === undefined) throw new CannotEdit(`The alias *${node.source} has no anchor.`);
      return {
        type: 'alias',
        value: target.value,
        slot,
        start,
        end,
        anchor: undefined,
        aliases: true,
        target,
      };
    }
    const anchor = this.#anchor(node);
    const spot = isMap(node)
      ? this.#map(node, slot, anchor)
      : isSeq(node)
        ? this.#list(node, slot, anchor)
        : this.#scalar(node, slot, bare, anchor);
    if (anchor !== undefined) anchor.value = spot.value;
    return spot;
  }

  /** Registered before the values below it, so that the later of two anchors with the same name counts. */
  #anchor(node: Node | null): Anchor | undefined {
    const name = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (name === undefined) return undefined;
    const anchor: Anchor = { name, value: null };
    this.#anchors.set(name, anchor);
    return anchor;
  }

  #scalar(node: Node | null, slot: number, bare: boolean, anchor: Anchor | undefined): Spot {
    const base = { type: 'scalar', slot, anchor, aliases: false, headerComment: '', bare } as const;
    if (!isScalar(node)) return { ...base, value: null, start: slot, end: slot, style: 'empty' };
    const value = scalarValue(node);
    const style = STYLES[node.type ?? Scalar.PLAIN] ?? 'plain';
    const [start, end] = rangeOf(node);
    if (start === end && style === 'plain') return { ...base, value, start: slot, end: slot, style: 'empty' };
    if (style !== 'literal' && style !== 'folded') return { ...base, value, start, end, style };
    const header = node.srcToken?.type === 'block-scalar' ? node.srcToken.props : [];
    const comment = header.find((token) => token.type === 'comment');
    return {
      ...base,
      value,
      start,
      end: this.#withoutLineBreak(end),
      style,
      headerComment: comment?.type === 'comment' ? comment.source : '',
    };
  }

  #withoutLineBreak(end: number): number {
    if (this.#text[end - 1] !== '\n') return end;
    return this.#text[end - 2] === '\r' ? end - 2 : end - 1;
  }

  #map(node: YAMLMap, slot: number, anchor: Anchor | undefined): Spot {
    const token = node.srcToken;
    const flow = token?.type === 'flow-collection';
    const [start, end] = rangeOf(node);
    const commas = flow ? commasOf(token) : [];
    const rows: MapRow[] = [];
    for (const pair of node.items) rows.push(this.#mapRow(pair, commas));
    const last = rows.at(-1);
    return {
      type: 'map',
      value: mapValue(rows),
      slot,
      start,
      end: flow || last === undefined ? end : last.end,
      anchor,
      aliases: rows.some((row) => row.value.aliases),
      flow,
      column: columnOf(this.#text, rows[0]?.start ?? start),
      rows,
    };
  }

  #mapRow(pair: Pair, commas: readonly number[]): MapRow {
    const { key, srcToken: item } = pair;
    if (!isScalar(key) || typeof key.value !== 'string' || item === undefined) {
      throw new CannotEdit('A key in the file is not a string.');
    }
    const keyAnchor = this.#anchor(key);
    if (keyAnchor !== undefined) keyAnchor.value = key.value;
    const [keyStart, keyEnd] = rangeOf(key);
    const first = item.start.find((part) => part.type === 'anchor' || part.type === 'explicit-key-ind');
    const indicator = lastOf(item.sep ?? [], ['map-value-ind', 'anchor']);
    const slot = indicator === undefined ? keyEnd : indicator.offset + indicator.source.length;
    const value = this.spot(pair.value as Node | null, slot, indicator === undefined);
    const plain = key.type === undefined || key.type === Scalar.PLAIN;
    return {
      start: first?.offset ?? keyStart,
      end: Math.max(value.end, slot),
      value,
      comma: firstFrom(commas, Math.max(value.end, slot)),
      key: key.value,
      keyStart,
      keyEnd,
      keyAnchor,
      quoted: key.type === Scalar.QUOTE_DOUBLE,
      explicit: first?.type === 'explicit-key-ind',
      merge: plain && key.value === '<<',
    };
  }

  #list(node: YAMLSeq, slot: number, anchor: Anchor | undefined): Spot {
    const token = node.srcToken;
    const flow = token?.type === 'flow-collection';
    if (token?.type !== 'block-seq' && token?.type !== 'flow-collection')
      throw new CannotEdit('A list has no source.');
    const [start, end] = rangeOf(node);
    const commas = flow ? commasOf(token) : [];
    const items = (token.items as CST.CollectionItem[]).filter((item) => isElement(item, flow));
    const rows = node.items.map((value, index): Row => {
      const item = items[index];
      if (item === undefined) throw new CannotEdit('A list has an element without a source.');
      if (item.sep !== undefined) {
        throw new CannotEdit('A list in brackets holds a pair without braces, such as [a: b].');
      }
      const indicator = lastOf(item.start, ['seq-item-ind', 'anchor']);
      const own = rangeOf(value as Node)[0];
      const behind = indicator === undefined ? own : indicator.offset + indicator.source.length;
      const spot = this.spot(value as Node | null, behind, false);
      const first = item.start.find((part) => part.type === 'seq-item-ind' || part.type === 'anchor');
      const rowEnd = Math.max(spot.end, behind);
      return {
        start: first?.offset ?? own,
        end: rowEnd,
        value: spot,
        comma: firstFrom(commas, rowEnd),
      };
    });
    return {
      type: 'list',
      value: rows.map((row) => row.value.value),
      slot,
      start,
      end: flow || rows.length === 0 ? end : (rows.at(-1)?.end ?? end),
      anchor,
      aliases: rows.some((row) => row.value.aliases),
      flow,
      column: columnOf(this.#text, rows[0]?.start ?? start),
      rows,
    };
  }
}

function scalarValue(node: Scalar): null | boolean | number | string {
  const { value } = node;
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  return typeof value === 'string' ? value : (node.source ?? '');
}

/** The library keeps an item for the text behind the last element; it has no content of its own. */
function isElement(item: CST.CollectionItem, flow: boolean): boolean {
  if (!flow) return item.start.some((part) => part.type === 'seq-item-ind');
  return (
    item.value !== undefined || item.sep !== undefined || item.start.some((part) => part.type === 'anchor')
  );
}

function commasOf(token: CST.FlowCollection): number[] {
  return token.items.flatMap((item) =>
    item.start.filter((part) => part.type === 'comma').map((part) => part.offset),
  );
}

/** The first of ascending offsets that is not before another one, or -1. */
function firstFrom(offsets: readonly number[], from: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return offsets[low] ?? -1;
}

function lastOf(tokens: readonly CST.SourceToken[], types: readonly string[]): CST.SourceToken | undefined {
  return tokens.findLast((token) => types.includes(token.type));
}

function rangeOf(node: Node | null): readonly [number, number] {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}
