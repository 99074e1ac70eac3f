import path from 'node:path';
import { resolveItem } from '../../bundle/items/resolve-item.js';
import { loadBundle, type RawItem } from '../../bundle/load-bundle.js';
import { type AddressIndex, appliedForms } from '../../compare/index.js';
import type { TargetConfig } from '../../config/config-types.js';
import type { BranchHistory } from '../../host/branch-history.js';
import type { PastFiles } from '../../host/past-files.js';
import {
  type AccountId,
  type Finding,
  hasErrors,
  type Json,
  type Kinds,
  type Place,
  type Resource,
  Suggestions,
} from '../../model/index.js';
import type { DocumentFormat } from '../../source/document-format.js';
import type { ParsedSources } from '../../source/read/parsed-sources.js';
import { type ReferencedText, textOfBytes } from '../../source/read/read-text.js';
import { SOURCE_CODES, sourceFinding } from '../../source/read/source-codes.js';

interface PastContext {
  kinds: Kinds;
  target: TargetConfig;
  org: AccountId;
  /** The path from the root of git's work tree to the root of the configuration. */
  prefix: string;
  /** Bundles, relative to the root of the configuration. */
  bundles: ReadonlySet<string>;
  files: PastFiles;
  names: AddressIndex;
  /** Files that were parsed already. */
  sources: ParsedSources;
  /** Formats besides bundles. */
  formats: readonly DocumentFormat[];
}

/** The value of an item in a commit; `unknown` where one of its files cannot be read. */
export type PastForm = { state: 'read'; form: Json } | { state: 'absent' } | { state: 'unknown' };

interface PastBundle {
  /** Undefined where the file could not be read. */
  items: ReadonlyMap<string, { raw: RawItem; texts: ReadonlySet<string> }> | undefined;
}

/** Items in the commits of a branch, by their address, in whatever file they were. */
export class PastItems {
  /** The texts of items; set once their names are known. */
  texts: PastFiles | undefined;
  /** True where this clone lacks a part of the history. */
  isIncomplete = false;
  readonly #context: PastContext;
  readonly #suggestions = new Suggestions();
  readonly #wanted: ReadonlySet<string>;
  readonly #bundles = new Map<string, PastBundle>();
  readonly #forms = new Map<string, { [path: string]: Json } | undefined>();

  constructor(context: PastContext, wanted: ReadonlySet<string>) {
    this.#context = context;
    this.#wanted = wanted;
  }

  /** Text files of the wanted items in a commit, relative to the root of the configuration. */
  textsAt(commit: string): string[] {
    return this.#versions(commit).flatMap(({ bundle }) =>
      [...(bundle.items?.values() ?? [])].flatMap(({ texts }) => [...texts]),
    );
  }

  /** The value of an item, by one of its addresses, at a leaf; null where it has none. */
  formAt(commit: string, addresses: ReadonlySet<string>, leaf: string): PastForm {
    let isKnown = true;
    for (const { key, bundle } of this.#versions(commit)) {
      if (bundle.items === undefined) isKnown = false;
      for (const address of addresses) {
        const item = bundle.items?.get(address);
        if (item === undefined) continue;
        const forms = this.#formsOf(commit, `${key} ${address}`, item);
        return forms === undefined ? { state: 'unknown' } : { state: 'read', form: forms[leaf] ?? null };
      }
    }
    return { state: isKnown ? 'absent' : 'unknown' };
  }

  #formsOf(commit: string, key: string, { raw, texts }: { raw: RawItem; texts: ReadonlySet<string> }) {
    const ids = [...texts].map((file) => this.texts?.idAt(commit, this.#context.prefix + file) ?? '');
    const known = `${key} ${ids.join(' ')}`;
    if (this.#forms.has(known)) return this.#forms.get(known);
    const findings: Finding[] = [];
    const resource = this.#resolve(raw, findings, (file, place) => this.#textAt(commit, file, place));
    const isWhole = resource !== undefined && !hasErrors(findings);
    const forms = isWhole ? appliedForms(resource, this.#context.names, []) : undefined;
    this.#forms.set(known, forms);
    return forms;
  }

  #textAt(commit: string, file: string, place: Place): ReferencedText {
    const id = this.texts?.idAt(commit, this.#context.prefix + file);
    const bytes = id === undefined ? undefined : this.texts?.content(id);
    if (bytes !== undefined) return textOfBytes(bytes, file, place);
    if (id !== undefined) this.isIncomplete = true;
    const finding = sourceFinding(SOURCE_CODES.textMissing, place, `There was no ${file}.`, 'Look there.');
    return { file, finding };
  }

  #versions(commit: string): { key: string; bundle: PastBundle }[] {
    const { bundles, files, prefix } = this.#context;
    return [...bundles].flatMap((file) => {
      const id = files.idAt(commit, prefix + file);
      if (id === undefined) return [];
      const key = `${file} ${id}`;
      const bundle = this.#bundles.get(key) ?? this.#load(file, files.content(id));
      this.#bundles.set(key, bundle);
      return { key, bundle };
    });
  }

  #load(file: string, bytes: Buffer | undefined): PastBundle {
    if (bytes === undefined) {
      this.isIncomplete = true;
      return { items: undefined };
    }
    const { kinds, sources, formats } = this.#context;
    const { bundle, findings } = loadBundle(file, bytes, kinds, sources, { formats });
    if (bundle === undefined || hasErrors(findings)) return { items: undefined };
    const items = new Map<string, { raw: RawItem; texts: ReadonlySet<string> }>();
    for (const raw of bundle.items) {
      const texts = new Set<string>();
      // Only the names of its texts are needed here; their content is not part of the address.
      const resource = this.#resolve(raw, [], (name) => {
        texts.add(name);
        return { file: name, text: '' };
      });
      if (resource !== undefined && this.#wanted.has(resource.address))
        items.set(resource.address, { raw, texts });
    }
    return { items };
  }

  #resolve(
    raw: RawItem,
    findings: Finding[],
    text: (file: string, place: Place) => ReferencedText,
  ): Resource | undefined {
    const { target, org } = this.#context;
    const context = {
      ...{ org, unknownFields: 'warn' as const, vars: target.vars, secrets: target.secrets },
      target: target.name,
      suggestions: this.#suggestions,
      readText: (from: string, name: string, node: { place: Place }) =>
        text(path.posix.join(path.posix.dirname(from), name), node.place),
    };
    return resolveItem(raw, context, findings)?.resource;
  }
}

/** Every text of the wanted items in any commit of a branch. */
export function textFilesOf(items: PastItems, { commits }: BranchHistory): Set<string> {
  const files = new Set<string>();
  for (const commit of commits.keys()) for (const file of items.textsAt(commit)) files.add(file);
  return files;
}
