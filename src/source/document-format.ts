import type { Finding, Json, JsonObject, Kind, Kinds, Path } from '../model/index.js';
import type { MapNode, SourceDocument } from './read/source-node.js';

/** How an item stands in its file, for edits. */
export type ItemStand =
  /** As kinds describe it: what is at a path of the item is at that path below this one. */
  | { as: 'item'; path: Path }
  /**
   * In another shape, which a view reads: the value at `path`, `[]` for the whole file, is made from the item's new
   * value. Of the value that stands there, everything that is not the item's own has to stay.
   */
  | { as: 'view'; path: Path; write(item: JsonObject): Json };

/** One item of a file. */
export interface DocumentItem {
  kind: Kind;
  /** Its place among the items of this kind in the file. */
  index: number;
  /** The item in the shape of its kind; every value keeps the place where it is written. */
  node: MapNode;
  stands: ItemStand;
}

/** What a format finds in a file. */
export interface DocumentContent {
  items: DocumentItem[];
  /** Settings by address, where the format has them. */
  sync?: MapNode | undefined;
  name?: string | undefined;
  description?: string | undefined;
}

/** Who reads a file. */
export interface DocumentReader {
  kinds: Kinds;
  target?: string | undefined;
  /** The provider whose section this is, where it is not the target's. */
  providerOf?: ((section: string) => string | undefined) | undefined;
}

/** The rank of each key of the map at a path, smaller ones first; undefined where keys stay in their order. */
export type KeyOrder = (path: Path) => ((key: string) => number) | undefined;

/**
 * A shape that files may have: which items one holds, where each stands, and how a new one is written. The bundle is
 * one; the export of a platform may be another.
 */
export interface DocumentFormat {
  /** Its name on the command line: `schema bed`. */
  key: string;
  /** For people: `export of the garden`. */
  name: string;
  /** The JSON Schema of such a file, for editors; `schemaOf` makes that of an item. What is large about it is loaded by a literal `import()`. */
  schema(kinds: Kinds, schemaOf: (kind: Kind) => JsonObject): Promise<JsonObject>;
  /** It holds items of every kind, and `sync` settings: what has no other place belongs into such a file. */
  holdsAll?: true;
  /** True for a file of this format. The first format that says so reads it. */
  holds(document: SourceDocument): boolean;
  /** Undefined, with findings, where the file as a whole is not in this format after all. */
  read(document: SourceDocument, reader: DocumentReader, findings: Finding[]): DocumentContent | undefined;
  /** The order of keys that `fmt` makes; without it keys stay where they are. */
  order?(kinds: Kinds): KeyOrder;
  /** How a new object of a kind becomes a file of its own; undefined for kinds that have none. */
  fresh?(kind: Kind): FreshFile | undefined;
}

/** A file for one new object. */
export interface FreshFile {
  /** How its name ends before `.yaml` or `.json`: `.bed`. */
  ending: string;
  write(item: JsonObject): JsonObject;
}
