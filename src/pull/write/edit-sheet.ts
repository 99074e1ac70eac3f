import type { Json, Path } from '../../model/index.js';
import { editSource, type SourceEdit } from '../../source/edit/index.js';
import type { ParsedSources } from '../../source/read/parsed-sources.js';

/** What is going to be written: edits of source files and whole texts, each with whose it is. */
export class EditSheet {
  /** By path from the root: the whole new text of each file that changes. */
  readonly files = new Map<string, string>();
  /** Files that each object touches, by its address. */
  readonly touched = new Map<string, Set<string>>();
  /** What cannot be written. */
  readonly refused: { address: string; message: string; candidates?: string[] }[] = [];
  readonly #edits = new Map<string, SourceEdit[]>();
  readonly #owners = new Map<SourceEdit, string>();

  add(file: string, edit: SourceEdit, address: string): void {
    const edits = this.#edits.get(file);
    if (edits === undefined) this.#edits.set(file, [edit]);
    else edits.push(edit);
    this.#owners.set(edit, address);
    this.touch(address, file);
  }

  /** An undefined value leaves the file. */
  setOrRemove(file: string, path: Path, value: Json | undefined, address: string): void {
    this.add(file, value === undefined ? { op: 'remove', path } : { op: 'set', path, value }, address);
  }

  /** The edit that sets a whole value, for more changes inside it. */
  find(file: string, path: Path): (SourceEdit & { op: 'set' }) | undefined {
    const key = JSON.stringify(path);
    const found = this.#edits
      .get(file)
      ?.find((edit) => edit.op === 'set' && JSON.stringify(edit.path) === key);
    return found?.op === 'set' ? found : undefined;
  }

  write(file: string, text: string, address: string): void {
    this.files.set(file, text);
    this.touch(address, file);
  }

  touch(address: string, file: string): void {
    const files = this.touched.get(address);
    if (files === undefined) this.touched.set(address, new Set([file]));
    else files.add(file);
  }

  /** Carries out the edits, all of a file at once; of what is refused nothing is in the files. */
  finish(read: (file: string) => string | undefined, sources: ParsedSources): void {
    for (const [file, edits] of this.#edits) {
      const text = read(file);
      if (text === undefined) throw new Error(`${file} no longer exists`);
      const edited = editSource(file, text, edits, sources);
      if ('refused' in edited) this.#refuse(file, edits, edited.refused);
      else if (edited.text !== text) this.files.set(file, edited.text);
    }
  }

  #refuse(
    file: string,
    edits: readonly SourceEdit[],
    refused: readonly { path: Path; message: string }[],
  ): void {
    for (const { path, message } of refused) {
      const key = JSON.stringify(path);
      const owners = edits.filter((edit) => JSON.stringify(edit.path) === key);
      for (const edit of owners.length > 0 ? owners : edits)
        this.refused.push({ address: this.#owners.get(edit) ?? file, message });
    }
  }
}
