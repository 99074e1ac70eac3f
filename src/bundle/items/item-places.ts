import type { Finding, Path, Place } from '../../model/index.js';
import { type MapNode, nodeAt, type SourceNode } from '../../source/read/source-node.js';
import { ITEM_CODES } from './item-codes.js';

/** The file behind a `$file`. */
export interface FileBehind {
  /** Path of the field that has the form. */
  path: Path;
  file: string;
  /** Where the form stands. */
  used: Place;
  /** Its data, where the field takes JSON; left out for a text. */
  root?: SourceNode;
}

/** Codes about a field's name, not its value. */
const OF_NAMES: ReadonlySet<string> = new Set([ITEM_CODES.misspelt.code, ITEM_CODES.unknown.code]);

/** The places of an item's values: in its own file, or in the files behind its `$file`s. */
export class ItemPlaces {
  readonly #node: MapNode;
  readonly #behind: readonly FileBehind[];
  /** Name of the field whose text stands below the front matter. */
  readonly #below: string | undefined;

  constructor(node: MapNode, behind: readonly FileBehind[], below: string | undefined) {
    this.#node = node;
    this.#behind = behind;
    this.#below = below;
  }

  /** The place of a value, or the nearest one that exists. */
  readonly of = (path: Path): Place => {
    const { root, rest, start } = this.#find(path);
    return start ?? nodeAt(root, rest).node.place;
  };

  /**
   * Where the text of a field begins that has lines of its own, in a file or below front matter; undefined for a value
   * in the item itself.
   */
  readonly textOf = (path: Path): Place | undefined => {
    const { start, behind, root, rest } = this.#find(path);
    if (behind !== undefined) return start ?? nodeAt(root, rest).node.place;
    return path.length === 1 && path[0] === this.#below ? nodeAt(root, rest).node.place : undefined;
  };

  /**
   * The place of a problem: of a missing field that of its object; of a wrong name, or a value below its key, that of
   * the key.
   */
  problem(path: Path, code: string): Required<Pick<Finding, 'place'>> & Pick<Finding, 'related'> {
    const { root, rest, start, behind } = this.#find(path);
    const place = start ?? placeBelow(root, rest, code);
    return behind === undefined
      ? { place }
      : { place, related: [{ message: 'used here', place: behind.used }] };
  }

  #find(path: Path): { root: SourceNode; rest: Path; behind?: FileBehind; start?: Place } {
    const behind = this.#behind.find((one) => one.path.every((step, index) => path[index] === step));
    if (behind === undefined) return { root: this.#node, rest: path };
    const { root, file } = behind;
    if (root !== undefined) return { root, rest: path.slice(behind.path.length), behind };
    return { root: this.#node, rest: path, behind, start: { file, line: 1, column: 1 } };
  }
}

function placeBelow(root: SourceNode, path: Path, code: string): Place {
  const { node: value, keyPlace, exact } = nodeAt(root, path);
  if (!exact || keyPlace === undefined) return value.place;
  return OF_NAMES.has(code) || value.place.line !== keyPlace.line ? keyPlace : value.place;
}
