import type { Finding, Json, JsonObject, Kind, Kinds, Path } from '../model/index.js';
import type { MapNode, SourceDocument } from './read/source-node.js';

/** How an item is written in its file, for edits. */
export type ItemStand =
  /**
   * In the shape of its kind: a path of the item is the same path below this one. `below`: the field that is the text
   * below the front matter of a Markdown file.
   */
  | { as: 'item'; path: Path; below?: string }
  /**
   * In another shape, read through a view. `write` makes the whole value at `path` (`[]`: the whole file) from the
   * item's new value; everything in the present value that does not belong to the item must stay.
   */
  | { as: 'view'; path: Path; write(item: JsonObject): Json };

/** One item of a file. */
export interface DocumentItem {
  kind: Kind;
  /** Its index among the items of this kind in the file. */
  index: number;
  /** The item in the shape of its kind; every value keeps the place where it is written. */
  node: MapNode;
  stands: ItemStand;
  /** Markers of a merge conflict in its text: an error, unless the item means them. */
  conflict?: Finding | undefined;
}

/** The content of a file in a format. */
export interface DocumentContent {
  items: DocumentItem[];
  /** Settings by address, if the format has any. */
  sync?: MapNode | undefined;
  /** Kinds with items in the file that could not be read, each with an error. */
  unread?: readonly Kind[];
  name?: string | undefined;
  description?: string | undefined;
}

/** The target that a file is read for. */
export interface DocumentReader {
  kinds: Kinds;
  target?: string | undefined;
  /** The provider that a section belongs to, if not to the target's. */
  providerOf?: ((section: string) => string | undefined) | undefined;
}

/** The rank of each key of the map at a path, smaller ones first; undefined where keys keep their order. */
export type KeyOrder = (path: Path) => ((key: string) => number) | undefined;

/**
 * A format of files: which items a file holds, how each is written, and how a new one is added. Bundles are one format;
 * an export of a platform may be another.
 */
export interface DocumentFormat {
  /** Its name on the command line, for `schema`. */
  key: string;
  /** Its name for people: `export of the garden`. */
  name: string;
  /**
   * The JSON Schema of such a file, for editors; a literal `import()` loads the large parts.
   * @param schemaOf makes the schema of an item
   */
  schema(kinds: Kinds, schemaOf: (kind: Kind) => JsonObject): Promise<JsonObject>;
  /** It holds items of every kind and `sync` settings, so everything without another place goes into such a file. */
  holdsAll?: true;
  /** True for a file of this format; the first format that says so reads it. */
  holds(document: SourceDocument): boolean;
  /** Reads the items; undefined, with findings, where the file as a whole is not in this format after all. */
  read(document: SourceDocument, reader: DocumentReader, findings: Finding[]): DocumentContent | undefined;
  /** The order of keys that `fmt` writes; without it, keys keep their order. */
  order?(kinds: Kinds): KeyOrder;
  /** How a new object of a kind becomes a file of its own; undefined for kinds that have none. */
  fresh?(kind: Kind): FreshFile | undefined;
}

/** A file for one new object. */
export interface FreshFile {
  /** How its name may end, best first: `.bed.yaml`, `.bed.json`. */
  endings: readonly string[];
  /**
   * The file is the item in the shape of its kind, so references and files of long texts are written as in a bundle. A
   * new object becomes such a file where no bundle holds its kind yet.
   */
  isItem?: true;
  /** A long text that stands in the file itself. */
  below?: string;
  /** The whole value of the file. */
  write(item: JsonObject): JsonObject;
}

/** How the names of YAML and JSON files end, best first, behind an ending such as `.bed`. */
export function dataEndings(ending = ''): readonly string[] {
  return ['yaml', 'yml', 'json'].map((extension) => `${ending}.${extension}`);
}
