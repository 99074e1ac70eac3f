import { characters, type Size } from './fit.js';

/** Parts of a text in Markdown, a blank line between them, within a length. */
export class Page {
  readonly parts: string[] = [];
  readonly size: Size;
  room: number;

  /** `room` is the length of the whole, in the unit of `size`. */
  constructor(room: number, size: Size = characters) {
    this.room = room;
    this.size = size;
  }

  add(part: string): void {
    this.parts.push(part);
    this.room -= this.size(part) + 2;
  }

  /** Adds a part only when it leaves `reserve`. */
  addIfRoom(part: string, reserve: number): boolean {
    const fits = this.size(part) + 2 <= this.room - reserve;
    if (fits) this.add(part);
    return fits;
  }

  get text(): string {
    return this.parts.join('\n\n');
  }
}
