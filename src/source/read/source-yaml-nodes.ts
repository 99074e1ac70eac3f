import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, Scalar, type YAMLMap } from 'yaml';
import { type Place, Suggestions } from '../../model/index.js';
import { CONTROL } from './source-bytes.js';
import { SOURCE_CODES } from './source-codes.js';
import { ListNode, MapEntry, MapNode, ScalarNode, type SourceNode } from './source-node.js';
import type { SourceReport } from './source-report.js';

/** An anchor; `node` is missing while its value is being read. */
interface Anchor {
  place: Place;
  node?: SourceNode;
  values: number;
  /** Levels of nesting inside the value; aliases count in full. */
  height: number;
}

/**
 * Turns the library's nodes into ours. Anchors are resolved in the order of the file, which is the order in which YAML
 * allows their use; values are shared, never copied.
 */
export class YamlNodes {
  readonly #report: SourceReport;
  readonly #offsets: ReadonlyMap<string, number[]>;
  readonly #seen = new Map<string, number>();
  readonly #anchors = new Map<string, Anchor>();
  readonly #suggestions = new Suggestions();
  #deepest = 0;
  #broken = false;

  /** @param offsets places of the `&name` tokens by name, in the order of the file */
  constructor(report: SourceReport, offsets: ReadonlyMap<string, number[]>) {
    this.#report = report;
    this.#offsets = offsets;
  }

  /** The whole tree; undefined where an alias or a merge key left a hole in it. */
  root(node: Node): SourceNode | undefined {
    const root = this.#node(node, 0, 0);
    return this.#broken ? undefined : root;
  }

  /**
   * @param depth maps and lists around the node
   * @param at offset of a value that is not written
   */
  #node(node: unknown, depth: number, at: number): SourceNode {
    if (isAlias(node)) return this.#alias(node, depth);
    const [start, end] = rangeOf(node, at);
    const name = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    this.#report.count(1, start);
    if (name === undefined) return this.#plain(node, depth, start, end);
    const anchor: Anchor = { place: this.#anchorPlace(name, start), values: 0, height: 0 };
    this.#anchors.set(name, anchor);
    const before = this.#report.values - 1;
    const deepest = this.#deepest;
    this.#deepest = depth;
    const built = this.#plain(node, depth, start, end);
    anchor.node = built;
    anchor.values = this.#report.values - before;
    anchor.height = this.#deepest - depth;
    this.#deepest = Math.max(deepest, this.#deepest);
    return built;
  }

  #plain(node: unknown, depth: number, start: number, end: number): SourceNode {
    const { lines } = this.#report;
    if (isMap(node) || isSeq(node)) {
      this.#reach(depth + 1, start);
      if (isMap(node)) return this.#map(node, depth + 1, start, end);
      return new ListNode(
        lines,
        start,
        end,
        node.items.map((item) => this.#node(item, depth + 1, start)),
      );
    }
    return new ScalarNode(lines, start, end, isScalar(node) ? this.#scalar(node, start, end) : null);
  }

  #scalar(scalar: Scalar, start: number, end: number): null | boolean | number | string {
    const { value } = scalar;
    const source = scalar.source ?? '';
    if (typeof value === 'number') {
      this.#leadingZero(source, value, start);
      return this.#report.checkNumber(value, source, start);
    }
    if (value === null || typeof value === 'boolean') return value;
    const text = typeof value === 'string' ? value : source;
    this.#text(scalar, text, start, end);
    return text;
  }

  /** Only double quotes have escapes; raw characters are reported already. */
  #text(scalar: Scalar, value: string, start: number, end: number): void {
    if (scalar.type !== Scalar.QUOTE_DOUBLE) return;
    if (!CONTROL.test(this.#report.text.slice(start, end))) this.#report.checkText(value, start);
  }

  #leadingZero(source: string, value: number, start: number): void {
    if (!/^[-+]?0\d+$/.test(source) || Number.parseInt(source, 8) === value) return;
    this.#report.add(
      SOURCE_CODES.leadingZero,
      start,
      `${source} is read as the decimal number ${value}; older YAML reads it as octal or as a string.`,
      `Write ${value}, or "${source}" if a string is intended.`,
    );
  }

  #map(map: YAMLMap, depth: number, from: number, to: number): MapNode {
    const entries = new Map<string, MapEntry>();
    let merge: { start: number; sources: MapNode[] } | undefined;
    for (const pair of map.items) {
      const { key } = pair;
      if (!isScalar(key) || typeof key.value !== 'string') {
        // The library refused the key; it and its value may still have an anchor that is used below.
        this.#node(key, depth, from);
        this.#node(pair.value, depth, from);
        continue;
      }
      const [start, end] = rangeOf(key, from);
      const name = key.value;
      const plain = key.type === undefined || key.type === Scalar.PLAIN;
      if (key.anchor !== undefined) this.#node(key, depth, start);
      else this.#text(key, name, start, end);
      if (plain && name === '<<') {
        if (merge !== undefined) this.#report.duplicateKey('<<', start, merge.start);
        const sources = this.#mergeSources(this.#node(pair.value, depth, end));
        merge ??= { start, sources };
        continue;
      }
      if (plain && name === '') {
        this.#report.add(
          SOURCE_CODES.keyNotText,
          start,
          'The key before the colon is missing.',
          'Write the key; put a string that starts with a colon in quotes.',
        );
      }
      const first = entries.get(name);
      if (first !== undefined) this.#report.duplicateKey(name, start, first.keyRange[0]);
      const refused = this.#report.refusesKey(name, start);
      const node = this.#node(pair.value, depth, end);
      if (first !== undefined || refused) continue;
      entries.set(name, new MapEntry(name, this.#report.lines, start, end, node));
    }
    // After the loop, because a map's own keys take precedence wherever they are.
    for (const source of merge?.sources ?? []) {
      for (const entry of source.entries) {
        if (!entries.has(entry.key)) entries.set(entry.key, entry.mergedFrom(source.shared));
      }
    }
    return new MapNode(this.#report.lines, from, to, entries);
  }

  #mergeSources(value: SourceNode): MapNode[] {
    const sources: MapNode[] = [];
    for (const source of value.type === 'list' ? value.items : [value]) {
      if (source.type !== 'map') {
        // A hole left by an alias is reported already.
        if (this.#broken) continue;
        this.#report.add(
          SOURCE_CODES.mergeNotMap,
          source.range[0],
          'A merge key << takes a map or a list of maps.',
          'Merge an alias of a map, or put "<<" in quotes if it is an ordinary key.',
        );
        this.#broken = true;
      } else {
        const shared = source.shared ?? value.shared;
        sources.push(shared === undefined ? source : source.usedAt(shared));
      }
    }
    return sources;
  }

  #alias(alias: Alias, depth: number): SourceNode {
    const [start, end] = rangeOf(alias, 0);
    const anchor = this.#anchors.get(alias.source);
    if (anchor?.node === undefined) {
      this.#broken = true;
      this.#report.count(1, start);
      if (anchor === undefined) this.#unknownAlias(alias.source, start);
      else this.#aliasInItself(alias.source, start, this.#lastOffset(alias.source));
      return new ScalarNode(this.#report.lines, start, end, null);
    }
    this.#report.count(anchor.values, start);
    this.#reach(depth + anchor.height, start);
    return anchor.node.usedAt(anchor.place, [start, end]);
  }

  #unknownAlias(name: string, start: number): void {
    const meant = this.#suggestions.of(name, this.#anchors.keys());
    this.#report.add(
      SOURCE_CODES.unknownAlias,
      start,
      `This alias has no anchor &${name} before it.`,
      meant === undefined
        ? `Put &${name} before the intended value, or quote a string that starts with *.`
        : `Did you mean *${meant}?`,
    );
  }

  #aliasInItself(name: string, start: number, offset: number): void {
    this.#report.add(
      SOURCE_CODES.aliasInItself,
      start,
      `This alias is inside the value of its own anchor &${name}, so the value would be infinite.`,
      'Write the value in full.',
      { message: `&${name} is here`, offset },
    );
  }

  #anchorPlace(name: string, start: number): Place {
    const index = this.#seen.get(name) ?? 0;
    this.#seen.set(name, index + 1);
    return this.#report.place(this.#offsets.get(name)?.[index] ?? start);
  }

  #lastOffset(name: string): number {
    return this.#offsets.get(name)?.[(this.#seen.get(name) ?? 1) - 1] ?? 0;
  }

  #reach(depth: number, offset: number): void {
    this.#report.checkDepth(depth, offset);
    this.#deepest = Math.max(this.#deepest, depth);
  }
}

/** Start and end of a node's value; `at` for a value that is not written. */
function rangeOf(node: unknown, at: number): readonly [number, number] {
  const range = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [at, at];
}
