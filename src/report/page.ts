/** Markdown of a limited length, part by part. */
export class Page {
  readonly parts: string[] = [];
  room: number;

  constructor(room: number) {
    this.room = room;
  }

  add(part: string): void {
    this.parts.push(part);
    this.room -= part.length + 2;
  }

  /** Adds a part only when it leaves `reserve` characters. */
  addIfRoom(part: string, reserve: number): boolean {
    const fits = part.length + 2 <= this.room - reserve;
    if (fits) this.add(part);
    return fits;
  }
}
