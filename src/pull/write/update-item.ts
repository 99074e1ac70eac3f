import path from 'node:path';
import type { RawItem } from '../../bundle/load-bundle.js';
import { setAt, unixLines } from '../../compare/index.js';
import type { Json, JsonObject, Path, Resource, ValueObject } from '../../model/index.js';
import type { SourceNode } from '../../source/read/source-node.js';
import type { Decision, LeafWrite } from '../decide.js';
import type { EditSheet } from './edit-sheet.js';
import type { FileNames } from './file-names.js';
import { fileList, fileMembers, type ValueContext } from './file-value.js';
import { locate } from './locate.js';
import { labelOf, memberAt, relative, removeAt } from './paths.js';
import type { Repository } from './repository.js';
import { fitsFile, textFile } from './text-file.js';
import { fileBehind } from './uses.js';

/** What an update of an item needs besides the item. */
export interface UpdateContext {
  sheet: EditSheet;
  repository: Repository;
  names: FileNames;
  /** Number of uses of each text file. */
  uses: ReadonlyMap<string, number>;
  /** True for a path that bundle patterns match. */
  covers(file: string): boolean;
  values: ValueContext;
}

/** Writes the changed leaves of one item, each in its place. */
export class ItemUpdate {
  readonly #context: UpdateContext;
  readonly #sheet: EditSheet;
  readonly #resource: Resource;
  readonly #raw: RawItem;
  readonly #values: ValueContext;
  /** Objects that the file does not have yet: all leaves below one are written together. */
  readonly #missing = new Map<string, { path: Path; value: ValueObject }>();

  constructor(resource: Resource, raw: RawItem, context: UpdateContext) {
    this.#resource = resource;
    this.#raw = raw;
    this.#context = context;
    this.#sheet = context.sheet;
    this.#values = context.values;
  }

  /** Adds the edits of a decision to the sheet. */
  run({ existing, writes }: Decision): void {
    for (const write of writes) this.#leaf(write, existing.live.object);
    for (const { path: at, value } of this.#missing.values()) {
      const [only] = Object.values(value);
      this.#set(at, (only ?? null) as Json);
    }
  }

  #leaf(write: LeafWrite, around: JsonObject): void {
    const { kind, address } = this.#resource;
    const raw = this.#raw;
    const { leaf } = write;
    const spot = locate(kind, raw.node, leaf.steps);
    const whole = spot.path;
    if (spot.at === 'text') {
      const text = write.merged ?? (typeof write.live === 'string' ? unixLines(write.live) : undefined);
      if (text !== undefined) this.#text(whole, spot.file, text);
      else this.#sheet.setOrRemoveIn(raw, whole, this.#nothing(write), address);
      return;
    }
    const value = this.#value(write, spot.at === 'bundle' ? spot.node : undefined, around);
    if (spot.at === 'data') {
      this.#data(whole, spot, value);
      return;
    }
    if (spot.missing.length <= 1) {
      const at = [...whole, ...spot.missing];
      if (spot.missing.length === 0 || value !== undefined)
        this.#sheet.setOrRemoveIn(raw, at, value, address);
      return;
    }
    const [first = '', ...rest] = spot.missing;
    const key = JSON.stringify([...whole, first]);
    const made = this.#missing.get(key) ?? { path: [...whole, first], value: {} };
    this.#missing.set(key, made);
    if (value !== undefined) setAt(made.value, [first, ...rest], value);
  }

  /** The form of a leaf; undefined where it leaves the file because the platform has no value. */
  #value(write: LeafWrite, node: SourceNode | undefined, around: JsonObject): Json | undefined {
    const { leaf, merged, members } = write;
    if (merged !== undefined) return merged;
    // Members of the files mean what they meant, so they keep their own notation.
    const live = members === undefined ? write.live : (members.value as Json);
    if (live === null) return this.#nothing(write);
    const context = this.#valuesAt(node);
    if (leaf.field?.type === 'list' && Array.isArray(live)) {
      const written = { node, value: memberAt(this.#resource.value, leaf.steps) };
      return fileList(leaf.field, live, written, around, leaf.steps, context);
    }
    const written = { node, value: memberAt(this.#resource.value, leaf.steps) };
    const behind = (form: { $file: string }, text: string) => this.#behind(form, text);
    return fileMembers(leaf.field, live, written, leaf.steps, { ...context, behind });
  }

  /** In the platform's own shape ids stay ids, but where somebody wrote a reference. */
  #valuesAt(node: SourceNode | undefined): ValueContext {
    const keepsIds = this.#raw.stands.as === 'view' && (node === undefined || !refers(node));
    return keepsIds ? { ...this.#values, keepsIds } : this.#values;
  }

  /** How a file says that there is no value: null where that is legal, an empty value, or nothing. */
  #nothing({ leaf: { field } }: LeafWrite): Json | undefined {
    if (field?.nullable === true) return null;
    if (field?.blank !== true) return undefined;
    return field.type === 'list' ? [] : field.type === 'text' ? '' : undefined;
  }

  /** A text behind `$file`: writes its file, unless others use it too; then the item gets one of its own. */
  #text(at: Path, name: string, text: string): void {
    const form = this.#behind({ $file: name }, text);
    if (typeof form === 'string') this.#set(at, form);
    else if (form.$file !== name) this.#set([...at, '$file'], form.$file);
  }

  /** Writes a text behind `$file`, and returns what the item says then: a form, or the text itself. */
  #behind(form: { $file: string }, text: string): { $file: string } | string {
    const { repository, names, uses, covers } = this.#context;
    const raw = this.#raw;
    const { address } = this.#resource;
    const file = fileBehind(raw.file, form.$file, repository.real);
    const before = file === undefined ? undefined : repository.read(file);
    if (file === undefined || !fitsFile(text)) return text;
    if (uses.get(file) === 1 && !this.#sheet.files.has(file)) {
      this.#sheet.write(file, textFile(text, before), address);
      return form;
    }
    const { dir, name: stem, ext } = path.posix.parse(file);
    const label = `${stem} ${labelOf(address)}`;
    const own = names.take(dir, label, ext, textFile(text, before));
    if (covers(own)) return text;
    this.#sheet.write(own, textFile(text, before), address);
    return { ...form, $file: relative(raw.file, own) };
  }

  /** Data behind `$file`: edited there, or written out in the bundle where others use the file too. */
  #data(form: Path, spot: { file: string; zone: Path; rest: Path }, value: Json | undefined): void {
    const { repository, uses } = this.#context;
    const raw = this.#raw;
    const { address, value: written } = this.#resource;
    const file = fileBehind(raw.file, spot.file, repository.real);
    if (file !== undefined && uses.get(file) === 1) {
      this.#sheet.setOrRemove(file, spot.rest, value, address);
      return;
    }
    const known = this.#sheet.find(raw, form);
    const zone = known?.value ?? structuredClone(memberAt(written, spot.zone) as Json);
    const root: ValueObject = { zone };
    if (value === undefined) removeAt(root, ['zone', ...spot.rest]);
    else setAt(root, ['zone', ...spot.rest], value);
    if (known === undefined) this.#set(form, root.zone as Json);
    else known.value = root.zone as Json;
  }

  #set(at: Path, value: Json): void {
    this.#sheet.addTo(this.#raw, { op: 'set', path: at, value }, this.#resource.address);
  }
}

function refers(node: SourceNode): boolean {
  if (node.type === 'list') return node.items.some(refers);
  if (node.type !== 'map') return false;
  return node.get('$ref') !== undefined || node.entries.some((entry) => refers(entry.node));
}
