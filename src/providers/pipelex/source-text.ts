import type { Place } from '../../model/index.js';
import { Lines } from '../../source/read/source-lines.js';
import { type TomlKey, tomlKeys } from './toml-keys.js';

/** The text of a bundle, with the places of its keys. */
export class SourceText {
  /** Path in the repository. */
  readonly file: string;
  readonly text: string;
  #lines: readonly string[] | undefined;
  #keys: ReadonlyMap<string, TomlKey> | undefined;
  #offsets: Lines | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  get first(): Place {
    return { file: this.file, line: 1, column: 1 };
  }

  /**
   * A place that the server names, within the text.
   * @param column from 1, in code points, as the server counts
   */
  at(line: number, column = 1): Place {
    this.#lines ??= linesOf(this.text);
    const row = between(line, 1, this.#lines.length);
    const written = this.#lines[row - 1] ?? '';
    if (row !== line) return { file: this.file, line: row, column: 1 };
    const before = Array.from(written)
      .slice(0, between(column, 1, Number.MAX_SAFE_INTEGER) - 1)
      .join('');
    return { file: this.file, line: row, column: before.length + 1 };
  }

  /** The place of a key or table; undefined where it is not written by itself. */
  placeOf(path: readonly string[]): Place | undefined {
    this.#keys ??= byPath(tomlKeys(this.text).keys);
    const key = this.#keys.get(JSON.stringify(path));
    if (key === undefined) return undefined;
    this.#offsets ??= new Lines(this.file, this.text);
    return this.#offsets.place(key.offset);
  }
}

/** Lines without their ends; the end of the last line begins no further one. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}

function byPath(keys: readonly TomlKey[]): Map<string, TomlKey> {
  const known = new Map<string, TomlKey>();
  for (const key of keys) {
    const name = JSON.stringify(key.path);
    if (!known.has(name)) known.set(name, key);
    // `[pipe.sum.inputs]` also makes the table above it.
    for (let length = 1; length < key.path.length; length += 1) {
      const above = JSON.stringify(key.path.slice(0, length));
      if (!known.has(above)) known.set(above, key);
    }
  }
  return known;
}

function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(Math.trunc(value) || low, low), high);
}
