interface Splice {
  start: number;
  end: number;
  text: string;
}

/** Replacements in one text, in the order of the values that they belong to. */
export class Splices {
  readonly #list: Splice[] = [];

  /** True without any replacement. */
  get empty(): boolean {
    return this.#list.length === 0;
  }

  /** Inserts text; of several texts at one offset, the earlier call comes first. */
  insert(at: number, text: string): void {
    if (text !== '') this.#list.push({ start: at, end: at, text });
  }

  /** Replaces a range. */
  replace(start: number, end: number, text: string): void {
    if (start === end) this.insert(start, text);
    else this.#list.push({ start, end, text });
  }

  /** Removes a range; removed ranges may overlap. */
  remove(start: number, end: number): void {
    if (start < end) this.#list.push({ start, end, text: '' });
  }

  /** The new text; undefined where two replacements overlap. */
  apply(text: string): string | undefined {
    const ordered = this.#list
      .map((splice, index) => ({ ...splice, index, isInsert: splice.start === splice.end }))
      .sort((a, b) => a.start - b.start || Number(b.isInsert) - Number(a.isInsert) || a.index - b.index);
    const out: string[] = [];
    let at = 0;
    let deleting = false;
    for (const splice of ordered) {
      if (splice.start < at) {
        if (!deleting || splice.text !== '') return undefined;
        at = Math.max(at, splice.end);
        continue;
      }
      out.push(text.slice(at, splice.start), splice.text);
      at = splice.end;
      deleting = splice.text === '';
    }
    out.push(text.slice(at));
    return out.join('');
  }
}
