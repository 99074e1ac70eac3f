import path from 'node:path';
import type { RawBundle, RawItem } from '../bundle/load-bundle.js';
import { sourceFormat } from '../bundle/parse-source.js';
import { scopeOf } from '../bundle/resolve-item.js';
import { nodeValue } from '../bundle/source-node.js';
import { editSource, printBundle, type SourceEdit } from '../edit/index.js';
import {
  byCodeUnit,
  formatAddress,
  type Json,
  type JsonObject,
  type Path,
  Ref,
  type Resource,
  type TextField,
  type Value,
  type ValueObject,
} from '../model/index.js';
import { type Names, setAt, unixLines } from '../plan/index.js';
import type { Decision, LeafWrite } from './decide.js';
import { FileNames } from './file-names.js';
import { fileList, fileValue, type ValueContext } from './file-value.js';
import { freshItem, longTexts } from './fresh-item.js';
import { bundleFor, type Layout } from './layout.js';
import { locate } from './locate.js';
import type { Fresh } from './survey.js';
import { fitsFile, textFile } from './text-file.js';
import { countUses, fileBehind, type RealPath } from './uses.js';
import type { Variables } from './variables.js';

/** The repository as far as a pull has to know it. */
export interface Repository {
  /** Text of a file from the root, byte order mark included; undefined where there is none. */
  read(file: string): string | undefined;
  real: RealPath;
  /** Names in a folder. */
  list(folder: string): readonly string[];
}

export interface ComposeInputs {
  bundles: readonly RawBundle[];
  /** Every item of the bundles with its resource. */
  items: ReadonlyMap<Resource, RawItem>;
  decisions: readonly Decision[];
  fresh: readonly Fresh[];
  /** Items that leave the files. */
  removed: readonly Resource[];
  names: Names;
  variables: Variables;
  layout: Layout;
  repository: Repository;
}

/** What a pull would write. */
export interface Composed {
  /** By path from the root: the whole new text of each file that changes. */
  files: Map<string, string>;
  /** Files that each object touches, by its address. */
  touched: Map<string, Set<string>>;
  /** Where each new object went. */
  placed: Map<Fresh, string>;
  /** Addresses of items that have another one now, with the new one. */
  renamed: Map<string, string>;
  /** What cannot be written; none of it is in the files. */
  refused: { address: string; message: string; candidates?: string[] }[];
}

/** Makes the new texts of all files: pure, nothing is written here. */
export function compose(inputs: ComposeInputs): Composed {
  return new Composer(inputs).run();
}

class Composer {
  readonly #inputs: ComposeInputs;
  readonly #names: FileNames;
  readonly #uses: Map<string, number>;
  readonly #edits = new Map<string, SourceEdit[]>();
  readonly #owners = new Map<SourceEdit, string>();
  readonly #appended = new Map<string, Map<string, { fresh: Fresh; item: JsonObject }[]>>();
  readonly #out: Composed;

  constructor(inputs: ComposeInputs) {
    this.#inputs = inputs;
    this.#uses = countUses(inputs.bundles, inputs.repository.real);
    this.#names = new FileNames({
      list: (folder) => inputs.repository.list(folder),
      isSpare: (file, text) =>
        !this.#uses.has(file) && !this.#out.files.has(file) && inputs.repository.read(file) === text,
    });
    const renamed = renames(inputs.decisions);
    this.#out = { files: new Map(), touched: new Map(), placed: new Map(), renamed, refused: [] };
  }

  run(): Composed {
    for (const decision of this.#inputs.decisions) this.#update(decision);
    for (const resource of this.#inputs.removed) this.#remove(resource);
    this.#followRenames();
    this.#addFresh();
    for (const [file, edits] of this.#edits) this.#edit(file, edits);
    return this.#out;
  }

  #update({ existing, writes }: Decision): void {
    const { resource } = existing.match;
    const raw = this.#inputs.items.get(resource);
    if (raw === undefined) throw new Error(`${resource.address} has no item`);
    const missing = new Map<string, { path: Path; value: ValueObject }>();
    for (const write of writes) this.#leaf(resource, raw, write, existing.live.object, missing);
    for (const { path: at, value } of missing.values()) {
      const [only] = Object.values(value);
      this.#add(raw.file, { op: 'set', path: at, value: (only ?? null) as Json }, resource.address);
    }
  }

  #leaf(
    resource: Resource,
    raw: RawItem,
    write: LeafWrite,
    around: JsonObject,
    missing: Map<string, { path: Path; value: ValueObject }>,
  ): void {
    const { kind, address } = resource;
    const { leaf } = write;
    const base = [kind.name, raw.index];
    const spot = locate(kind, raw.node, leaf.steps);
    const whole = [...base, ...spot.path];
    if (spot.at === 'text') {
      const text = write.merged ?? (typeof write.live === 'string' ? unixLines(write.live) : undefined);
      if (text !== undefined) this.#text(resource, raw, whole, spot.file, text);
      else this.#setOrRemove(raw.file, whole, this.#nothing(write), address);
      return;
    }
    const value = this.#value(resource, write, spot.at === 'bundle' ? spot.node : undefined, around);
    if (spot.at === 'data') {
      this.#data(resource, raw, whole, spot, value);
      return;
    }
    if (spot.missing.length <= 1) {
      const at = [...whole, ...spot.missing];
      if (spot.missing.length === 0 || value !== undefined) this.#setOrRemove(raw.file, at, value, address);
      return;
    }
    // Its object is not there either: all leaves below one that is missing are written together.
    const [first = '', ...rest] = spot.missing;
    const key = JSON.stringify([...whole, first]);
    const made = missing.get(key) ?? { path: [...whole, first], value: {} };
    missing.set(key, made);
    if (value !== undefined) setAt(made.value, [first, ...rest], value);
  }

  /** The form of a leaf; undefined where it leaves the file because the platform holds nothing. */
  #value(
    resource: Resource,
    write: LeafWrite,
    node: Parameters<typeof fileList>[2]['node'],
    around: JsonObject,
  ): Json | undefined {
    const { leaf, live, merged } = write;
    if (merged !== undefined) return merged;
    if (live === null) return this.#nothing(write);
    const context = this.#context(() => undefined);
    if (leaf.field?.type === 'list' && Array.isArray(live)) {
      const written = { node, value: memberAt(resource.value, leaf.steps) };
      return fileList(leaf.field, live, written, around, leaf.steps, context);
    }
    return fileValue(leaf.field, live, leaf.steps, context);
  }

  /** How a file says that there is nothing: null where that is legal, an empty value, or not at all. */
  #nothing({ leaf: { field } }: LeafWrite): Json | undefined {
    if (field?.nullable === true) return null;
    if (field?.blank !== true) return undefined;
    return field.type === 'list' ? [] : field.type === 'text' ? '' : undefined;
  }

  #context(text: ValueContext['text']): ValueContext {
    const { names, variables } = this.#inputs;
    return { names, variables, renamed: this.#out.renamed, text };
  }

  /** A text behind `$file`: its file, unless others use it too; then the item gets one of its own. */
  #text(resource: Resource, raw: RawItem, form: Path, name: string, text: string): void {
    const { repository, layout } = this.#inputs;
    const file = fileBehind(raw.file, name, repository.real);
    const before = file === undefined ? undefined : repository.read(file);
    if (file === undefined || !fitsFile(text)) {
      this.#add(raw.file, { op: 'set', path: form, value: text }, resource.address);
      return;
    }
    if (this.#uses.get(file) === 1 && !this.#out.files.has(file)) {
      this.#write(file, textFile(text, before), resource.address);
      return;
    }
    const { dir, name: stem, ext } = path.posix.parse(file);
    const label = `${stem} ${labelOf(resource.address)}`;
    const own = this.#names.take(dir, label, ext, textFile(text, before));
    if (layout.covers(own)) {
      this.#add(raw.file, { op: 'set', path: form, value: text }, resource.address);
      return;
    }
    this.#write(own, textFile(text, before), resource.address);
    const value = relative(raw.file, own);
    this.#add(raw.file, { op: 'set', path: [...form, '$file'], value }, resource.address);
  }

  /** Data behind `$file`: edited there, or written out in the bundle where others use the file too. */
  #data(
    resource: Resource,
    raw: RawItem,
    form: Path,
    spot: { file: string; zone: Path; rest: Path },
    value: Json | undefined,
  ): void {
    const { repository } = this.#inputs;
    const file = fileBehind(raw.file, spot.file, repository.real);
    if (file !== undefined && this.#uses.get(file) === 1) {
      this.#setOrRemove(file, spot.rest, value, resource.address);
      return;
    }
    const known = this.#edits
      .get(raw.file)
      ?.find((edit) => edit.op === 'set' && JSON.stringify(edit.path) === JSON.stringify(form));
    const zone =
      known?.op === 'set' ? known.value : structuredClone(memberAt(resource.value, spot.zone) as Json);
    const root: ValueObject = { zone };
    if (value === undefined) removeAt(root, ['zone', ...spot.rest]);
    else setAt(root, ['zone', ...spot.rest], value);
    if (known?.op === 'set') known.value = root.zone as Json;
    else this.#add(raw.file, { op: 'set', path: form, value: root.zone as Json }, resource.address);
  }

  #remove(resource: Resource): void {
    const raw = this.#inputs.items.get(resource);
    if (raw === undefined) return;
    this.#add(raw.file, { op: 'remove', path: [resource.kind.name, raw.index] }, resource.address);
  }

  /** What refers to a renamed item says its new address, and its settings move with it. */
  #followRenames(): void {
    const { renamed } = this.#out;
    if (renamed.size === 0) return;
    const written = new Set(
      this.#inputs.decisions.flatMap(({ existing, writes }) =>
        writes.map(({ leaf }) => `${existing.match.resource.address} ${leaf.steps.join('\0')}`),
      ),
    );
    for (const [resource, raw] of this.#inputs.items) {
      for (const { ref, at } of refsIn(resource.value)) {
        const address = ref.external ? undefined : renamed.get(ref.address);
        // A list that is written anew names the new address already.
        const isWritten = at.some((_, length) =>
          written.has(`${resource.address} ${at.slice(0, length + 1).join('\0')}`),
        );
        if (address === undefined || isWritten) continue;
        const spot = locate(resource.kind, raw.node, at);
        const form = [resource.kind.name, raw.index, ...spot.path, '$ref'];
        if (spot.at !== 'bundle' || spot.node === undefined) continue;
        // Where it cannot be written, the new name itself cannot come in.
        this.#add(raw.file, { op: 'set', path: form, value: address }, ref.address);
        this.#touch(resource.address, raw.file);
      }
    }
    for (const { document, sync } of this.#inputs.bundles) {
      for (const { key, node } of sync?.entries ?? []) {
        const address = renamed.get(key);
        if (address === undefined) continue;
        this.#add(document.file, { op: 'remove', path: ['sync', key] }, key);
        this.#add(document.file, { op: 'set', path: ['sync', address], value: nodeValue(node) }, key);
      }
    }
  }

  #addFresh(): void {
    const { fresh, bundles, layout } = this.#inputs;
    const sorted = [...fresh].sort((a, b) => byCodeUnit(a.address, b.address));
    const labels = new Map<string, string[]>();
    const places = new Map(sorted.map((one) => [one.kind, bundleFor(one.kind, bundles, layout)]));
    for (const one of sorted) {
      const place = places.get(one.kind);
      if (place === undefined || 'candidates' in place) continue;
      const folder = textFolder(one, place.file);
      labels.set(folder, [...(labels.get(folder) ?? []), ...longTexts(one).map(({ label }) => label)]);
    }
    for (const [folder, own] of labels) this.#names.prepare(folder, own);
    for (const one of sorted) {
      const place = places.get(one.kind) ?? { candidates: [] };
      if ('candidates' in place) {
        const message = `No bundle is for new ${one.kind.name}, so it was not written.`;
        this.#out.refused.push({ address: one.address, message, candidates: place.candidates });
        continue;
      }
      const context = this.#context((at, field, text) => this.#newText(one, place.file, at, field, text));
      const item = freshItem(one, context);
      const sections =
        this.#appended.get(place.file) ?? new Map<string, { fresh: Fresh; item: JsonObject }[]>();
      this.#appended.set(place.file, sections);
      sections.set(one.kind.name, [...(sections.get(one.kind.name) ?? []), { fresh: one, item }]);
      this.#out.placed.set(one, place.file);
      this.#touch(one.address, place.file);
    }
    for (const [file, sections] of this.#appended) {
      if (this.#inputs.repository.read(file) === undefined) this.#newBundle(file, sections);
      else {
        for (const [section, items] of sections)
          for (const { fresh: one, item } of items)
            this.#add(file, { op: 'append', path: [section], value: item }, one.address);
      }
    }
  }

  #newBundle(file: string, sections: Map<string, { item: JsonObject }[]>): void {
    const bundle: JsonObject = { artifact_type: 'pipelines.artifact.bundle.v1' };
    for (const [section, items] of sections) bundle[section] = items.map(({ item }) => item);
    this.#out.files.set(file, printBundle(bundle, sourceFormat(file)));
  }

  /** A file for a long text of a new item: `<folder of the bundle>/<kind>/<name>.md`. */
  #newText(one: Fresh, bundle: string, at: Path, field: TextField, text: string): Json | undefined {
    if (!fitsFile(text)) return undefined;
    const folder = textFolder(one, bundle);
    const found = longTexts(one).find(({ steps }) => steps.join('\0') === at.join('\0'));
    const ending = `.${field.extension ?? 'md'}`;
    if (this.#inputs.layout.covers(`${folder}/x${ending}`)) return undefined;
    const whole = textFile(text, undefined);
    const file = this.#names.take(folder, found?.label ?? labelOf(one.address), ending, whole);
    this.#write(file, whole, one.address);
    return { $file: relative(bundle, file) };
  }

  #setOrRemove(file: string, at: Path, value: Json | undefined, address: string): void {
    if (value === undefined) this.#add(file, { op: 'remove', path: at }, address);
    else this.#add(file, { op: 'set', path: at, value }, address);
  }

  #add(file: string, edit: SourceEdit, address: string): void {
    this.#edits.set(file, [...(this.#edits.get(file) ?? []), edit]);
    this.#owners.set(edit, address);
    this.#touch(address, file);
  }

  #write(file: string, text: string, address: string): void {
    this.#out.files.set(file, text);
    this.#touch(address, file);
  }

  #touch(address: string, file: string): void {
    this.#out.touched.set(address, (this.#out.touched.get(address) ?? new Set()).add(file));
  }

  #edit(file: string, edits: readonly SourceEdit[]): void {
    const text = this.#inputs.repository.read(file);
    if (text === undefined) throw new Error(`${file} is not there any more`);
    const edited = editSource(file, text, edits);
    if ('text' in edited) {
      if (edited.text !== text) this.#out.files.set(file, edited.text);
      return;
    }
    for (const { path: at, message } of edited.refused) {
      const key = JSON.stringify(at);
      const owners = edits.filter((edit) => JSON.stringify(edit.path) === key);
      for (const edit of owners.length > 0 ? owners : edits)
        this.#out.refused.push({ address: this.#owners.get(edit) ?? file, message });
    }
  }
}

/** Items whose name changed on the platform get another address. */
function renames(decisions: readonly Decision[]): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const { existing, writes } of decisions) {
    const { kind, address, partition } = existing.match.resource;
    const [key] = kind.key;
    const write = writes.find(({ leaf }) => leaf.path === key);
    if (!kind.renames || kind.key.length !== 1 || write === undefined) continue;
    const name = write.merged ?? write.live;
    if (typeof name === 'string')
      renamed.set(address, formatAddress(kind.name, [name], scopeOf(kind, partition)));
  }
  return renamed;
}

function memberAt(value: Value, steps: Path): Value | undefined {
  let at: Value | undefined = value;
  for (const step of steps) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) return undefined;
    at = (at as { [key: string]: Value })[String(step)];
  }
  return at;
}

function removeAt(root: ValueObject, steps: Path): void {
  const above = memberAt(root, steps.slice(0, -1));
  if (above !== null && typeof above === 'object' && !Array.isArray(above))
    delete (above as ValueObject)[String(steps.at(-1))];
}

function refsIn(value: Value, at: Path = []): { ref: Ref; at: Path }[] {
  if (value instanceof Ref) return [{ ref: value, at }];
  if (Array.isArray(value)) return value.flatMap((item, index) => refsIn(item, [...at, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => refsIn(item as Value, [...at, key]));
}

function labelOf(address: string): string {
  return address.slice(address.indexOf('/') + 1);
}

/** Texts of new items stand in a folder of their kind beside the bundle. */
function textFolder(one: Fresh, bundle: string): string {
  return path.posix.join(path.posix.dirname(bundle), one.kind.name);
}

/** A path as the bundle writes it: relative to itself. */
function relative(bundle: string, file: string): string {
  return path.posix.relative(path.posix.dirname(bundle), file);
}
