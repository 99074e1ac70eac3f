import type { Place } from '../../model/index.js';

/** Turns offsets of a text into places. A line ends with LF, and so with CRLF. */
export class Lines {
  readonly file: string;
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(file: string, text: string) {
    this.file = file;
    this.#text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** The text between two offsets, end exclusive. */
  written(start: number, end: number): string {
    return this.#text.slice(start, end);
  }

  /** The place of an offset (UTF-16 units); one outside the text counts as its start or end. */
  place(offset: number): Place {
    const at = Math.min(Math.max(offset, 0), this.#text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
  }
}
