import { characters, type Size } from './fit.js';

/** A Markdown text of several parts, with a blank line between them, within a length. */
export class Page {
  readonly parts: string[] = [];
  readonly size: Size;
  room: number;

  /** `room` is the length of the whole text, in the unit of `size`. */
  constructor(room: number, size: Size = characters) {
    this.room = room;
    this.size = size;
  }

  /** Adds a part, whatever room is left. */
  add(part: string): void {
    this.parts.push(part);
    this.room -= this.size(part) + 2;
  }

  /** Adds a part only if that leaves `reserve`. */
  addIfRoom(part: string, reserve: number): boolean {
    const fits = this.size(part) + 2 <= this.room - reserve;
    if (fits) this.add(part);
    return fits;
  }

  /** The parts so far. */
  get text(): string {
    return this.parts.join('\n\n');
  }
}
