import { type Finding, type Json, type Path, type Place, setOwn } from '../../model/index.js';
import type { Lines } from './source-lines.js';

/**
 * The common part of all nodes. `place` and `range` are those of the value; for an alias those of the `*name` itself.
 * Places are computed on demand, because few are ever needed.
 */
abstract class NodeBase {
  protected readonly lines: Lines;
  readonly #start: number;
  readonly #end: number;
  /**
   * Set where the value is written elsewhere and only used here, through an alias or a merge key: the place of its
   * anchor. Such a value must not be edited in place. Nodes *below* a shared one are the anchor's own nodes and do not
   * have this mark; `nodeAt` reports it for them too.
   */
  readonly shared: Place | undefined;

  constructor(lines: Lines, start: number, end: number, shared?: Place) {
    this.lines = lines;
    this.#start = start;
    this.#end = end;
    this.shared = shared;
  }

  /** Offsets into the document's text, end exclusive. */
  get range(): readonly [number, number] {
    return [this.#start, this.#end];
  }

  /** Its start; columns count UTF-16 units. */
  get place(): Place {
    return this.lines.place(this.#start);
  }

  /** The exact source text. */
  get text(): string {
    return this.lines.written(this.#start, this.#end);
  }

  /**
   * The node as it is used at another place (by default its own). Only the node itself is copied and everything below
   * is shared, so that many uses of one anchor cost nothing.
   */
  abstract usedAt(shared: Place, range?: readonly [number, number]): SourceNode;
}

/** One key of a map with its value. */
export class MapEntry {
  readonly key: string;
  readonly node: SourceNode;
  /** The entry came in through `<<`; key and value stand in the merged map. */
  readonly merged: boolean;
  readonly #lines: Lines;
  readonly #start: number;
  readonly #end: number;

  /**
   * @param start offset of the key in the text
   * @param end its end, exclusive
   */
  constructor(key: string, lines: Lines, start: number, end: number, node: SourceNode, merged = false) {
    this.key = key;
    this.node = node;
    this.merged = merged;
    this.#lines = lines;
    this.#start = start;
    this.#end = end;
  }

  /** Where the key is written. */
  get keyPlace(): Place {
    return this.#lines.place(this.#start);
  }

  /** Offsets of the key, end exclusive. */
  get keyRange(): readonly [number, number] {
    return [this.#start, this.#end];
  }

  /** The same entry as a view reads it: under another key, or with another reading of its value. */
  readAs(key: string, node: SourceNode = this.node): MapEntry {
    return new MapEntry(key, this.#lines, this.#start, this.#end, node, this.merged);
  }

  /** The same entry as `<<` brings it into another map; `shared` is the anchor of its own map. */
  mergedFrom(shared: Place | undefined): MapEntry {
    const node = shared === undefined || this.node.shared ? this.node : this.node.usedAt(shared);
    return new MapEntry(this.key, this.#lines, this.#start, this.#end, node, true);
  }
}

/** Number of entries up to which a map is searched from the start. */
const SMALL = 12;

/** A map with unique keys: its own in the order of the file, then those merged in. */
export class MapNode extends NodeBase {
  readonly type = 'map';
  /** Its entries: its own in the order of the file, then those merged in. */
  readonly entries: readonly MapEntry[];
  readonly #index: ReadonlyMap<string, MapEntry> | undefined;

  constructor(
    lines: Lines,
    start: number,
    end: number,
    entries: ReadonlyMap<string, MapEntry>,
    shared?: Place,
  ) {
    super(lines, start, end, shared);
    this.entries = [...entries.values()];
    // Most maps are small, and there are very many of them: an index would take more memory than what it finds.
    this.#index = entries.size > SMALL ? entries : undefined;
  }

  /** The value of a key. */
  get(key: string): SourceNode | undefined {
    return this.entry(key)?.node;
  }

  /** The entry of a key, for the place of the key itself. */
  entry(key: string): MapEntry | undefined {
    if (this.#index !== undefined) return this.#index.get(key);
    for (const entry of this.entries) if (entry.key === key) return entry;
    return undefined;
  }

  /** The same map as a view reads it: at the same place, with other entries. */
  readAs(entries: readonly MapEntry[]): MapNode {
    return mapAt(this, this.lines, entries);
  }

  /** A member that a view adds although it is not written, at the beginning of the file. */
  standIn(key: string, value: string): MapEntry {
    return new MapEntry(key, this.lines, 0, 0, new ScalarNode(this.lines, 0, 0, value));
  }

  override usedAt(shared: Place, range = this.range): MapNode {
    return mapAt({ range, shared }, this.lines, this.entries);
  }
}

/** A list. */
export class ListNode extends NodeBase {
  readonly type = 'list';
  readonly items: readonly SourceNode[];

  constructor(lines: Lines, start: number, end: number, items: readonly SourceNode[], shared?: Place) {
    super(lines, start, end, shared);
    this.items = items;
  }

  /** The list as a view reads it that takes its elements as members of a map. */
  readAs(entries: readonly MapEntry[]): MapNode {
    return mapAt(this, this.lines, entries);
  }

  override usedAt(shared: Place, range = this.range): ListNode {
    return new ListNode(this.lines, range[0], range[1], this.items, shared);
  }
}

/** A scalar. */
export class ScalarNode extends NodeBase {
  readonly type = 'scalar';
  readonly value: null | boolean | number | string;

  constructor(
    lines: Lines,
    start: number,
    end: number,
    value: null | boolean | number | string,
    shared?: Place,
  ) {
    super(lines, start, end, shared);
    this.value = value;
  }

  /** The place of a character of the value, where the source has the value unchanged; otherwise that of the value. */
  placeIn(offset: number): Place {
    return this.text === this.value ? this.lines.place(this.range[0] + offset) : this.place;
  }

  /** The entry that this value is the key of, as a view reads it. */
  asKeyOf(key: string, node: SourceNode): MapEntry {
    return new MapEntry(key, this.lines, this.range[0], this.range[1], node);
  }

  override usedAt(shared: Place, range = this.range): ScalarNode {
    return new ScalarNode(this.lines, range[0], range[1], this.value, shared);
  }
}

function mapAt(
  { range: [start, end], shared }: Pick<MapNode | ListNode, 'range' | 'shared'>,
  lines: Lines,
  entries: readonly MapEntry[],
): MapNode {
  return new MapNode(lines, start, end, new Map(entries.map((entry) => [entry.key, entry])), shared);
}

/** A value of a source file, YAML or JSON alike. */
export type SourceNode = MapNode | ListNode | ScalarNode;

/** A file that was read. `text` is the whole file, so that ranges can be replaced in it. */
export interface SourceDocument {
  readonly file: string;
  readonly text: string;
  readonly format: SourceFormat;
  readonly root: SourceNode;
  /** Of a Markdown file: markers of a merge conflict below the front matter, which an item may contain on purpose. */
  readonly conflict?: Finding;
}

/** `markdown`: front matter with a text below. */
export type SourceFormat = 'yaml' | 'json' | 'markdown';

/** The plain value of a node. Every call makes fresh objects; any key is an own property. */
export function nodeValue(node: SourceNode): Json {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(nodeValue);
  const out: { [key: string]: Json } = {};
  for (const { key, node: child } of node.entries) {
    setOwn(out, key, nodeValue(child));
  }
  return out;
}

/** The path of a JSON pointer (RFC 6901), as schema checks report it; the nodes decide whether a step is a number. */
export function pointerPath(root: SourceNode | undefined, pointer: string): Path {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const isItem = root !== undefined && nodeAt(root, path).node.type === 'list';
    path.push(isItem ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return path;
}

/** What `nodeAt` found. */
export interface FoundNode {
  /** The node at the path, or its nearest ancestor that exists. */
  node: SourceNode;
  exact: boolean;
  /** The key of `node`, where it is the value of a map's key. */
  keyPlace?: Place;
  /** Set where the node, or one above it, is written elsewhere: the innermost anchor on the way. */
  shared?: Place;
}

/** Finds the node of a path; a number is a step into a list, a string one into a map. */
export function nodeAt(root: SourceNode, path: Path): FoundNode {
  const found: FoundNode = { node: root, exact: true };
  for (const step of path) {
    const { node } = found;
    if (node.type === 'map' && typeof step === 'string') {
      const entry = node.entry(step);
      if (entry === undefined) return { ...found, exact: false };
      found.node = entry.node;
      found.keyPlace = entry.keyPlace;
    } else if (node.type === 'list' && typeof step === 'number') {
      const item = node.items[step];
      if (item === undefined) return { ...found, exact: false };
      found.node = item;
      delete found.keyPlace;
    } else return { ...found, exact: false };
    if (found.node.shared !== undefined) found.shared = found.node.shared;
  }
  return found;
}
