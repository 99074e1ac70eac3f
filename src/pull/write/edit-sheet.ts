import type { RawItem } from '../../bundle/load-bundle.js';
import { isObject, type Json, type Path } from '../../model/index.js';
import { type EditRefusal, editSource, expectedValue, type SourceEdit } from '../../source/edit/index.js';
import { BELOW, fitsBelow } from '../../source/read/front-matter.js';
import type { ParsedSources } from '../../source/read/parsed-sources.js';
import { nodeValue } from '../../source/read/source-node.js';
import { keptLayout, type OrderOf } from './kept-layout.js';
import { isWholeFile } from './whole-files.js';

/** Everything that will be written: edits of source files and whole texts, each with the address that it belongs to. */
export class EditSheet {
  /** By path from the root: the new text of each file that changes. */
  readonly files = new Map<string, string>();
  /** New bundles. */
  readonly made = new Set<string>();
  /** Files that are deleted. */
  readonly deleted = new Set<string>();
  /** The files of each object, by its address. */
  readonly touched = new Map<string, Set<string>>();
  /** What cannot be written. */
  readonly refused: { address: string; message: string; candidates?: string[] }[] = [];
  readonly #edits = new Map<string, SourceEdit[]>();
  readonly #owners = new Map<SourceEdit, string>();
  /** Edits of items in another shape than their kind's, each with its path in the item. */
  readonly #inViews = new Map<RawItem, SourceEdit[]>();
  readonly #orderOf: OrderOf;

  /** @param orderOf the order of keys, in which `fmt` writes files */
  constructor(orderOf: OrderOf) {
    this.#orderOf = orderOf;
  }

  /** Adds an edit of a file. */
  add(file: string, edit: SourceEdit, address: string): void {
    const edits = this.#edits.get(file);
    if (edits === undefined) this.#edits.set(file, [edit]);
    else edits.push(edit);
    this.#owners.set(edit, address);
    this.touch(address, file);
  }

  /** Sets a value; undefined removes it. */
  setOrRemove(file: string, path: Path, value: Json | undefined, address: string): void {
    this.add(file, value === undefined ? { op: 'remove', path } : { op: 'set', path, value }, address);
  }

  /** Adds an edit of an item; its path begins at the item, whatever its shape in the file. */
  addTo(item: RawItem, edit: SourceEdit, address: string): void {
    const { stands, file } = item;
    if (stands.as === 'item') {
      const [first] = edit.path;
      if (first !== undefined && first === stands.below) this.#addBelow(item, edit, address);
      else this.add(file, { ...edit, path: [...stands.path, ...edit.path] }, address);
      return;
    }
    this.#inViews.set(item, [...(this.#inViews.get(item) ?? []), edit]);
    this.#owners.set(edit, address);
    this.touch(address, file);
  }

  /** An edit of the text below front matter: what cannot stand there becomes a field. */
  #addBelow({ file }: RawItem, edit: SourceEdit, address: string): void {
    const value = edit.op === 'remove' ? '' : edit.value;
    const fits = typeof value === 'string' && fitsBelow(value);
    this.add(file, { op: 'set', path: [BELOW], value: fits ? value : '' }, address);
    if (!fits) this.add(file, { op: 'set', path: edit.path, value }, address);
  }

  /** Sets a value of an item; undefined removes it. */
  setOrRemoveIn(item: RawItem, path: Path, value: Json | undefined, address: string): void {
    this.addTo(item, value === undefined ? { op: 'remove', path } : { op: 'set', path, value }, address);
  }

  /** Removes the whole item from its file, and the file itself where it held nothing else. */
  remove(item: RawItem, address: string): void {
    const { stands, file } = item;
    if (!isWholeFile(item)) {
      this.add(file, { op: 'remove', path: stands.path }, address);
      return;
    }
    this.deleted.add(file);
    this.touch(address, file);
  }

  /** The edit that sets a whole value of an item, to add changes inside it. */
  find(item: RawItem, path: Path): (SourceEdit & { op: 'set' }) | undefined {
    const { stands, file } = item;
    const edits = stands.as === 'item' ? this.#edits.get(file) : this.#inViews.get(item);
    const key = JSON.stringify(stands.as === 'item' ? [...stands.path, ...path] : path);
    const found = edits?.find((edit) => edit.op === 'set' && JSON.stringify(edit.path) === key);
    return found?.op === 'set' ? found : undefined;
  }

  /** Writes the whole text of a file. */
  write(file: string, text: string, address: string): void {
    this.files.set(file, text);
    this.touch(address, file);
  }

  /** Records that a file belongs to an address. */
  touch(address: string, file: string): void {
    const files = this.touched.get(address);
    if (files === undefined) this.touched.set(address, new Set([file]));
    else files.add(file);
  }

  /** Makes the new texts, with all edits of a file at once; refused edits leave no trace in them. */
  finish(read: (file: string) => string | undefined, sources: ParsedSources): void {
    for (const [item, edits] of this.#inViews) this.#translate(item, edits);
    for (const [file, edits] of this.#edits) {
      if (this.deleted.has(file)) continue;
      const text = read(file);
      if (text === undefined) throw new Error(`${file} no longer exists`);
      const order = this.#orderOf(file);
      const edited = editSource(file, text, edits, sources, order);
      if ('refused' in edited) this.#refuse(file, edits, edited.refused);
      else if (edited.text !== text)
        this.files.set(
          file,
          order === undefined
            ? edited.text
            : keptLayout(file, { before: text, after: edited.text }, order, sources),
        );
    }
  }

  /** Turns edits of an item in another shape into one edit of the whole value that it is read from. */
  #translate(item: RawItem, edits: readonly SourceEdit[]): void {
    const { stands, file, node } = item;
    if (stands.as === 'item') return;
    const expected = expectedValue(nodeValue(node), edits);
    if ('refused' in expected) {
      this.#refuse(file, edits, expected.refused);
      return;
    }
    if (!isObject(expected.value)) throw new Error(`an item of ${file} is no longer an object`);
    const [first] = edits;
    const owner = (first === undefined ? undefined : this.#owners.get(first)) ?? file;
    this.add(file, { op: 'set', path: stands.path, value: stands.write(expected.value) }, owner);
  }

  #refuse(file: string, edits: readonly SourceEdit[], refused: readonly EditRefusal[]): void {
    for (const { path, message } of refused) {
      const key = JSON.stringify(path);
      const owners = edits.filter((edit) => JSON.stringify(edit.path) === key);
      for (const edit of owners.length > 0 ? owners : edits)
        this.refused.push({ address: this.#owners.get(edit) ?? file, message });
    }
  }
}
