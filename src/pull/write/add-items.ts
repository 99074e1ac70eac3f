import path from 'node:path';
import { byCodeUnit, type Json, type JsonObject, type Path, type TextField } from '../../model/index.js';
import { printBundle } from '../../source/edit/index.js';
import { sourceFormat } from '../../source/read/parse-source.js';
import type { Fresh } from '../survey/survey.js';
import type { ComposeInputs } from './compose-inputs.js';
import type { EditSheet } from './edit-sheet.js';
import type { FileNames } from './file-names.js';
import type { ValueContext } from './file-value.js';
import { freshItem, longTexts } from './fresh-item.js';
import { type FilePlace, placeFor, textFolder } from './layout.js';
import { labelOf } from './paths.js';
import { newBundleText } from './schema-line.js';
import { fitsFile, textFile } from './text-file.js';

type Sections = Map<string, { fresh: Fresh; item: JsonObject }[]>;

/** Writes new objects into their bundles, and their long texts beside these. */
export class NewItems {
  readonly #inputs: Pick<
    ComposeInputs,
    'fresh' | 'bundles' | 'kinds' | 'formats' | 'schema' | 'layout' | 'repository'
  >;
  readonly #names: FileNames;
  readonly #sheet: EditSheet;
  readonly #values: Omit<ValueContext, 'text'>;
  readonly #appended = new Map<string, Sections>();

  constructor(
    inputs: Pick<
      ComposeInputs,
      'fresh' | 'bundles' | 'kinds' | 'formats' | 'schema' | 'layout' | 'repository'
    >,
    names: FileNames,
    sheet: EditSheet,
    values: Omit<ValueContext, 'text'>,
  ) {
    this.#inputs = inputs;
    this.#names = names;
    this.#sheet = sheet;
    this.#values = values;
  }

  /** Adds all new objects to the sheet. */
  run(): void {
    const { fresh, bundles, formats, layout } = this.#inputs;
    const sorted = [...fresh].sort((a, b) => byCodeUnit(a.address, b.address));
    const labels = new Map<string, string[]>();
    const places = new Map(sorted.map((one) => [one.kind, placeFor(one.kind, bundles, formats, layout)]));
    for (const one of sorted) {
      const place = places.get(one.kind);
      if (place === undefined || 'candidates' in place) continue;
      const announce = (folder: string, own: readonly string[]) =>
        labels.set(folder, [...(labels.get(folder) ?? []), ...own]);
      if ('fresh' in place) announce(place.folder, [labelOf(one.address)]);
      if ('fresh' in place && place.fresh.isItem === undefined) continue;
      const below = 'fresh' in place ? place.fresh.below : undefined;
      const texts = longTexts(one).flatMap(({ label, steps }) => (steps[0] === below ? [] : [label]));
      announce(
        textFolder(one.kind, 'fresh' in place ? place.folder : path.posix.dirname(place.file), layout),
        texts,
      );
    }
    for (const [folder, own] of labels) this.#names.prepare(folder, own);
    for (const one of sorted) {
      const place = places.get(one.kind) ?? { candidates: [] };
      if ('candidates' in place) {
        const message = `No bundle is set for new ${one.kind.name}, so it was not written.`;
        this.#sheet.refused.push({ address: one.address, message, candidates: place.candidates });
        continue;
      }
      if ('fresh' in place) {
        this.#newFile(one, place);
        continue;
      }
      const text = this.#texts(one, path.posix.dirname(place.file));
      this.#append(place.file, one, freshItem(one, { ...this.#values, text }));
      this.#sheet.touch(one.address, place.file);
    }
    for (const [file, sections] of this.#appended) {
      if (this.#inputs.repository.read(file) === undefined) this.#newBundle(file, sections);
      else {
        for (const [section, items] of sections)
          for (const { fresh: one, item } of items)
            this.#sheet.add(file, { op: 'append', path: [section], value: item }, one.address);
      }
    }
  }

  /** Writes an object into a file of its own, in the shape of its kind or of the platform. */
  #newFile(one: Fresh, { folder, ending, fresh }: FilePlace): void {
    const item = freshItem(one, {
      ...this.#values,
      ...(fresh.isItem === true
        ? { text: this.#texts(one, folder, fresh.below) }
        : { text: () => undefined, keepsIds: true }),
    });
    const text = printBundle(fresh.write(item), sourceFormat(`x${ending}`));
    this.#sheet.write(this.#names.take(folder, labelOf(one.address), ending, text), text, one.address);
  }

  #append(file: string, fresh: Fresh, item: JsonObject): void {
    const sections: Sections = this.#appended.get(file) ?? new Map();
    this.#appended.set(file, sections);
    const items = sections.get(fresh.kind.name) ?? [];
    sections.set(fresh.kind.name, items);
    items.push({ fresh, item });
  }

  #newBundle(file: string, sections: Sections): void {
    const bundle: JsonObject = { artifact_type: 'pipelines.artifact.bundle.v1' };
    for (const { name } of this.#inputs.kinds.all) {
      const items = sections.get(name);
      if (items !== undefined) bundle[name] = items.map(({ item }) => item);
    }
    this.#sheet.files.set(file, newBundleText(file, bundle, this.#inputs.schema));
    this.#sheet.made.add(file);
  }

  /** Writes the long texts of a new item in a folder into files of their own. */
  #texts(one: Fresh, folder: string, below?: string): ValueContext['text'] {
    return (at, field, long) => (at[0] === below ? undefined : this.#newText(one, folder, at, field, long));
  }

  /** Chooses the file for a long text of a new item: `<folder>/<kind>/<name>.md`. */
  #newText(one: Fresh, from: string, at: Path, field: TextField, text: string): Json | undefined {
    if (!fitsFile(text)) return undefined;
    const folder = textFolder(one.kind, from, this.#inputs.layout);
    const found = longTexts(one).find(({ steps }) => steps.join('\0') === at.join('\0'));
    const ending = `.${field.extension ?? 'md'}`;
    if (this.#inputs.layout.covers(`${folder}/x${ending}`)) return undefined;
    const whole = textFile(text, undefined);
    const file = this.#names.take(folder, found?.label ?? labelOf(one.address), ending, whole);
    this.#sheet.write(file, whole, one.address);
    return { $file: path.posix.relative(from, file) };
  }
}
