import path from 'node:path';
import {
  besides,
  canonical,
  digestOfList,
  type Finding,
  formatPlace,
  hasErrors,
  type Json,
  lookOf,
  named,
  nameOf,
  onlyBy,
  type Place,
  type Resource,
  Suggestions,
  seenAs,
  sortFindings,
  toForms,
} from '../model/index.js';
import type { DocumentFormat } from '../source/document-format.js';
import { ParsedSources } from '../source/read/parsed-sources.js';
import { type ReferencedText, readReferencedText, textOfBytes } from '../source/read/read-text.js';
import { SOURCE_CODES, sourceFinding } from '../source/read/source-codes.js';
import { resolveInside } from '../source/read/source-inside.js';
import { STAND_IN_CODES } from '../source/read/stand-in-codes.js';
import { BUNDLE_CODES } from './bundle-codes.js';
import {
  type Checkout,
  factFinding,
  type LeftOutFile,
  notCheckable,
  WHOLE_CHECKOUT,
} from './files/checkout.js';
import { loadLeftOut } from './files/left-out.js';
import { checkReferences } from './items/references.js';
import { type ResolvedItem, resolveItem } from './items/resolve-item.js';
import { loadBundle, type RawBundle } from './load-bundle.js';
import type { LoadOptions } from './load-options.js';
import { SyncSettings } from './sync/sync-settings.js';

/** The content of the files: the desired state of one target. */
export interface Desired {
  resources: Resource[];
  /**
   * Items of bundles that git left out, or with a text in Git LFS that is not fetched: they count as present, but are
   * not planned.
   */
  leftOut: Resource[];
  /** Bundles that git left out and whose items are not all known. */
  unread: readonly LeftOutFile[];
  checkout: Checkout;
  /** All findings of all files, sorted. */
  findings: Finding[];
  /** References to items that may be among those that could not be read. */
  unjudged: readonly Place[];
  bundles: RawBundle[];
  /** Formats besides bundles. */
  formats: readonly DocumentFormat[];
  /** The parsed sources. */
  sources: ParsedSources;
  sync: SyncSettings;
  /** Text files behind `$file`. */
  texts: string[];
  /** Digest of everything that was read, for the plan: equal desired states have equal digests. */
  readonly digest: string;
}

/** Loads, resolves and checks all bundles: one pass, all findings of all files at once. */
export function loadDesired(options: LoadOptions): Desired {
  const findings: Finding[] = [];
  const bundles: RawBundle[] = [];
  /** Names of kinds with items that have errors of their own and may be what a reference means. */
  const unread = new Set<string>();
  const checkout = options.checkout ?? WHOLE_CHECKOUT;
  const sources = options.sources ?? new ParsedSources();
  for (const { file, bytes } of options.files) {
    const loaded = loadBundle(file, bytes, options.kinds, sources, options);
    findings.push(...loaded.findings);
    if (loaded.bundle !== undefined) bundles.push(loaded.bundle);
    const missed = loaded.bundle?.unread ?? (hasErrors(loaded.findings) ? options.kinds.all : []);
    for (const { name } of missed) unread.add(name);
  }
  const documents = new Map(
    bundles
      .filter(({ document }) => document.format === 'markdown')
      .map(({ document: { file, root } }) => [file, root.place]),
  );
  const texts = new TextReader(options.root, options.overlay ?? new Map(), checkout, documents);
  const context = { ...options, sources, readText: texts.read.bind(texts), suggestions: new Suggestions() };
  const items: ResolvedItem[] = [];
  for (const { items: raw } of bundles) {
    for (const item of raw) {
      const resolved = resolveItem(item, context, findings);
      if (resolved === undefined) unread.add(item.kind.name);
      else items.push(resolved);
    }
  }
  const absent = loadLeftOut(checkout, { ...options, sources });
  const sync = new SyncSettings([...absent.bundles, ...bundles], options, options.kinds, findings);
  for (const { resource, conflicts } of items) {
    resource.settings = sync.of(resource.address);
    if (resource.settings.conflict_markers !== true) findings.push(...conflicts);
  }
  for (const { resource } of absent.items) resource.settings = sync.of(resource.address);
  // Left-out items come first, so that a duplicate is reported in the file that can be seen.
  const all = [...absent.items, ...items];
  checkAddresses(all, findings);
  checkRenames(all, sync, findings);
  const unjudged = checkReferences(all, { deletions: sync.deletions, unread }, findings);
  if (!hasErrors(findings)) sync.reportUnused(all.map((item) => item.resource.address));
  const resources = items.filter((item) => !item.isUnfetched).map((item) => item.resource);
  const leftOut = [...absent.items, ...items.filter((item) => item.isUnfetched)].map((item) => item.resource);
  let known: string | undefined;
  const unseen = new Set(checkout.bundles.map(({ file }) => file));
  return {
    resources,
    leftOut,
    unread: absent.unread,
    checkout,
    findings: oncePerVariable(
      unique(sortFindings(findings.filter(({ place }) => !unseen.has(place?.file ?? '')))),
    ),
    unjudged,
    bundles,
    formats: options.formats ?? [],
    sources,
    sync,
    texts: [...texts.files].sort(),
    // Only a plan asks for it.
    get digest() {
      known ??= digestOf([...resources, ...leftOut]);
      return known;
    },
  };
}

/** Reads each text once, however many items use it. */
class TextReader {
  readonly files = new Set<string>();
  readonly #root: string;
  readonly #overlay: ReadonlyMap<string, string>;
  readonly #checkout: Checkout;
  /** Markdown files that are items by themselves. */
  readonly #documents: ReadonlyMap<string, Place>;
  readonly #known = new Map<string, ReferencedText>();

  constructor(
    root: string,
    overlay: ReadonlyMap<string, string>,
    checkout: Checkout,
    documents: ReadonlyMap<string, Place>,
  ) {
    this.#root = root;
    this.#overlay = overlay;
    this.#checkout = checkout;
    this.#documents = documents;
  }

  read(
    fromFile: string,
    relativePath: string,
    node: { place: { file: string; line: number; column: number } },
  ): ReferencedText {
    const key = `${fromFile}\0${relativePath}`;
    const known = this.#known.get(key);
    if (known?.text !== undefined) {
      const { finding: _, ...again } = known;
      return again;
    }
    const read =
      this.#ofItem(fromFile, relativePath, node.place) ??
      this.#laidOver(fromFile, relativePath) ??
      this.#asGitKnowsIt(readReferencedText(this.#root, fromFile, relativePath, node.place), node.place);
    this.#known.set(key, read);
    if (read.text !== undefined) this.files.add(read.file);
    return read;
  }

  /** A file cannot be an item and the text of one. */
  #ofItem(fromFile: string, relativePath: string, place: Place): ReferencedText | undefined {
    if (this.#documents.size === 0) return undefined;
    const { file, real } = this.#find(fromFile, relativePath);
    const item = this.#documents.get(real) ?? this.#documents.get(file);
    if (item === undefined) return undefined;
    const finding = sourceFinding(
      SOURCE_CODES.fileAndText,
      place,
      `${JSON.stringify(real)} is an item by itself, because a bundle pattern names it, so it cannot be a text too.`,
      'Move the text to a file that no pattern names, for example in texts/, and write its path here.',
      { message: 'the item', place: item },
    );
    return { file, finding };
  }

  /** A path of a bundle, from the root, and where it leads after symbolic links. */
  #find(fromFile: string, relativePath: string): { file: string; real: string } {
    const file = path.posix.join(path.posix.dirname(fromFile), relativePath);
    const inside = resolveInside(this.#root, file);
    return { file, real: inside.kind === 'found' ? inside.relative : file };
  }

  /** Where git knows that a text is missing or not real, that is reported instead of what was read. */
  #asGitKnowsIt(read: ReferencedText, place: Place): ReferencedText {
    const { file } = read;
    if (read.finding?.code === STAND_IN_CODES.lfsPointer.code) return this.#fromLfs(read, place);
    const isMissing = read.finding?.code === SOURCE_CODES.textMissing.code;
    if (read.text === undefined && !isMissing) return read;
    const inside = resolveInside(this.#root, file);
    const real = inside.kind === 'found' ? inside.relative : file;
    const fact = this.#checkout.factOf(file) ?? this.#checkout.factOf(real);
    if (fact === undefined || (fact.is === 'left_out' && !isMissing)) return read;
    return { file, finding: factFinding(fact, place) };
  }

  #fromLfs(read: ReferencedText, place: Place): ReferencedText {
    const { file } = read;
    const inside = resolveInside(this.#root, file);
    const content = this.#checkout.lfs?.(inside.kind === 'found' ? inside.relative : file);
    if (content === undefined) return read;
    if (content !== null) return textOfBytes(content, file, place);
    return { file, text: file, unfetched: notCheckable(file, place) };
  }

  #laidOver(fromFile: string, relativePath: string): ReferencedText | undefined {
    if (this.#overlay.size === 0) return undefined;
    const { file, real } = this.#find(fromFile, relativePath);
    const text = this.#overlay.get(real);
    return text === undefined ? undefined : { text: text.replace(/\r?\n$/, ''), file };
  }
}

/** Reports duplicate addresses as errors, and addresses that look the same as warnings. */
function checkAddresses(items: readonly ResolvedItem[], findings: Finding[]): void {
  const byAddress = new Map<string, Resource>();
  const byIdentity = new Map<string, Resource>();
  const byLook = new Map<string, Resource>();
  for (const { resource } of items) {
    const { address, kind, place } = resource;
    const identity = canonical([
      kind.name,
      resource.partition,
      ...kind.key.map((name) => toForms(resource.value[name] ?? null)),
    ]);
    const twin = byAddress.get(address) ?? byIdentity.get(identity);
    if (twin !== undefined) {
      const finding = sourceFinding(
        BUNDLE_CODES.duplicateAddress,
        place,
        `${address} is already at ${formatPlace(twin.place)}${twin.address === address ? '' : ` as ${twin.address}`}.`,
        `Remove one of the two, or give it another ${kind.key.join(', ')}.`,
        { message: 'the first one', place: twin.place },
      );
      findings.push({ ...finding, address });
      continue;
    }
    byAddress.set(address, resource);
    byIdentity.set(identity, resource);
    checkLook(resource, byLook, findings);
  }
}

function checkLook(resource: Resource, byLook: Map<string, Resource>, findings: Finding[]): void {
  const { address, kind, value } = resource;
  const lookIn = (draw: (text: string) => string) =>
    canonical([
      kind.name,
      resource.partition,
      ...kind.key.map((field) => {
        const part = value[field] ?? null;
        return typeof part === 'string' ? lookOf(draw(part)) : toForms(part);
      }),
    ]);
  const isSeenAsIs = kind.key.every((name) => {
    const part = value[name];
    return typeof part !== 'string' || seenAs(part) === part;
  });
  const looks = isSeenAsIs ? [lookIn((text) => text)] : [lookIn((text) => text), lookIn(seenAs)];
  const similar = looks.map((look) => byLook.get(look)).find((one) => one !== undefined);
  for (const look of looks) if (!byLook.has(look)) byLook.set(look, resource);
  if (similar !== undefined) {
    const finding = sourceFinding(
      BUNDLE_CODES.similarAddress,
      resource.place,
      `${besides(address, similar.address, JSON.stringify(address))} differs from ${besides(similar.address, address, JSON.stringify(similar.address))} ${onlyBy(address, similar.address)}.`,
      'Rename one of them if they are different; remove one if they are the same.',
      { message: 'the other one', place: similar.place },
    );
    findings.push({ ...finding, address });
  }
  const name = nameOf(kind, value);
  if (typeof name === 'string' && name !== name.trim()) {
    const place = resource.placeOf(Object.keys(named(kind, name)));
    const finding = sourceFinding(
      BUNDLE_CODES.paddedName,
      place,
      'The name begins or ends with white space, which is invisible.',
      'Remove it.',
    );
    findings.push({ ...finding, address });
  }
}

function checkRenames(items: readonly ResolvedItem[], sync: SyncSettings, findings: Finding[]): void {
  const byAddress = new Map(items.map(({ resource }) => [resource.address, resource]));
  const from = new Map<string, string>();
  for (const { resource } of items) {
    const { address, settings } = resource;
    const place =
      sync.placeOf(address, settings.delete === true ? 'delete' : 'renamed_from') ?? resource.place;
    if (settings.delete === true && sync.deletions.has(address)) {
      findings.push({
        ...sourceFinding(
          BUNDLE_CODES.deleteOfItem,
          place,
          `${address} is marked for deletion but still in the files.`,
          'Remove the item, or the mark.',
        ),
        address,
      });
    }
    const old = settings.renamed_from;
    if (old === undefined) continue;
    const other = from.get(old);
    from.set(old, address);
    // An item that is renamed itself gives its name up: a swap, or a chain.
    const isKept = old === address || byAddress.get(old)?.settings.renamed_from === undefined;
    const stays = byAddress.has(old) && isKept;
    if (!stays && other === undefined) continue;
    const message =
      other === undefined
        ? `It is renamed from ${old}, which is still in the files.`
        : `${old} is already renamed to ${other}.`;
    findings.push({
      ...sourceFinding(
        BUNDLE_CODES.renameConflict,
        place,
        message,
        'Remove renamed_from, or the other item.',
      ),
      address,
    });
  }
}

/** A variable that the target does not define is one fault, however many items use it. */
function oncePerVariable(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  return findings.flatMap((finding) => {
    const { code, message, place } = finding;
    if (code !== BUNDLE_CODES.unknownVariable.code) return [finding];
    const known = first.get(message);
    if (known === undefined) {
      const kept = { ...finding };
      first.set(message, kept);
      return [kept];
    }
    if (place !== undefined) known.related = [...(known.related ?? []), { message: 'used here too', place }];
    return [];
  });
}

/** One alias used many times reports the same finding at the same place many times. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.code, finding.place, finding.address, finding.message]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function digestOf(resources: readonly Resource[]): string {
  const sorted = [...resources].sort((a, b) => (a.address < b.address ? -1 : 1));
  return digestOfList(sorted, ({ address, value, settings }) => ({
    address,
    value: toForms(value),
    settings: settings as Json,
  }));
}
