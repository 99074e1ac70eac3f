import path from 'node:path';
import type { RawBundle, RawItem } from '../bundle/load-bundle.js';
import type { Desired } from '../bundle/load-desired.js';
import {
  byCodeUnit,
  closest,
  type Finding,
  formatPlace,
  hasErrors,
  type ItemSettings,
  type JsonObject,
  type Resource,
  sameJson,
  UserError,
  withoutStop,
} from '../model/index.js';
import { inLfs, RepositoryFiles } from '../pull/repository-files.js';
import { EditSheet } from '../pull/write/edit-sheet.js';
import { FileNames } from '../pull/write/file-names.js';
import { renamedRefs } from '../pull/write/file-value.js';
import { orderOfBundles } from '../pull/write/kept-layout.js';
import { countUses } from '../pull/write/uses.js';
import { SOURCE_CODES } from '../source/read/source-codes.js';
import type { MapNode } from '../source/read/source-node.js';
import { CheckOnlyError } from './open/check-only.js';
import { isBundleOf } from './open/files.js';
import type { TargetFlags } from './open/flags.js';
import type { Host } from './open/host.js';
import { FindingsError, type Leniency, type Offline, openFiles } from './open/open-files.js';
import { itemsOf, rereadFiles } from './reread-files.js';
import { REWRITE_CODES } from './rewrite-codes.js';

/** Settings that an edit gives to items, for one target or (null) for all. */
export interface Settled {
  target: string | null;
  settings: ReadonlyMap<string, ItemSettings>;
}

/** What a command changed in the files, as paths from the root. */
export interface Rewritten {
  written: string[];
  deleted: string[];
  /** Files, or lines of them, that stay although somebody might expect that they go, with the reason. */
  kept: readonly { file: string; why: string }[];
}

/**
 * Edits of files that change how they say something, for every target of the configuration: each set of bundles is read,
 * and read again before anything is written.
 */
export class FileEdits {
  readonly sheet: EditSheet;
  readonly repository: RepositoryFiles;
  readonly names: FileNames;
  /** The files of the target first, then other sets of bundles. */
  readonly sets: readonly Offline[];
  /** Number of uses of each text file, by every target. */
  readonly uses: ReadonlyMap<string, number>;
  readonly #kept: { file: string; why: string }[] = [];
  readonly #covered = new Map<string, boolean>();

  private constructor(sets: readonly Offline[], { progress }: Pick<Host, 'progress'>) {
    this.sets = sets;
    const [{ config }] = sets as [Offline];
    const bundles = this.bundles();
    this.sheet = new EditSheet(
      orderOfBundles(sets.map(({ desired, kinds }) => ({ bundles: desired.bundles, kinds }))),
    );
    this.repository = new RepositoryFiles(
      config.root,
      new Map(bundles.map(({ document }) => [document.file, document.text])),
      { words: { run: 'the command', again: 'Run the command again.' }, onFile: progress },
    );
    this.uses = countUses(bundles, this.repository.real);
    this.names = new FileNames({ list: (folder) => this.repository.list(folder), isSpare: () => false });
  }

  /**
   * Reads the files of every target.
   * @param options `mayBeEmpty`: accept a pattern without a match; `lfs`: what pointers of Git LFS stand for
   * @throws FindingsError where they have errors
   * @throws UserError where git left some of them out
   */
  static async open(
    flags: TargetFlags,
    io: Host,
    { mayBeEmpty = false, lfs }: { mayBeEmpty?: boolean } & Pick<Leniency, 'lfs'> = {},
  ): Promise<FileEdits> {
    const forgive = ({ code }: Finding) => mayBeEmpty && code === SOURCE_CODES.patternWithoutMatch.code;
    const lenient = { forgive, ...(lfs === undefined ? {} : { lfs }) };
    const first = await openFiles(flags, [], io, true, lenient);
    const others = [...first.config.targets.values()].filter(
      ({ name, bundles }) =>
        name !== first.target.name && (bundles !== undefined || first.target.bundles !== undefined),
    );
    const sets = [first];
    for (const { name } of others) {
      const opened = await openFiles({ ...flags, target: name }, [], io, true, lenient).catch(
        unlessOnlyChecked,
      );
      if (opened !== undefined) sets.push(opened);
    }
    for (const { findings, files, desired } of sets) {
      if (hasErrors(findings)) throw new FindingsError(findings, files);
      if (desired.leftOut.length === 0 && desired.unread.length === 0) continue;
      const unfetched = desired.unread.find(({ why }) => why === 'unfetched');
      if (unfetched !== undefined) throw inLfs(unfetched.file);
      throw new UserError(
        REWRITE_CODES.leftOut.code,
        'Git left a part of the files out of this checkout, and what it refers to would not be found.',
        'Check out all files first.',
        3,
      );
    }
    return new FileEdits(sets, io);
  }

  get config(): Offline['config'] {
    return (this.sets[0] as Offline).config;
  }

  /** Every file, once. */
  bundles(): RawBundle[] {
    const byFile = new Map<string, RawBundle>();
    for (const { desired } of this.sets)
      for (const one of desired.bundles)
        if (!byFile.has(one.document.file)) byFile.set(one.document.file, one);
    return [...byFile.values()];
  }

  /** The map of a whole file, as written. */
  root(file: string): MapNode | undefined {
    const root = this.bundles().find(({ document }) => document.file === file)?.document.root;
    return root?.type === 'map' ? root : undefined;
  }

  /** Every item, once, with its resource. */
  items(): Map<Resource, RawItem> {
    const seen = new Set<string>();
    const items = new Map<Resource, RawItem>();
    for (const { desired } of this.sets) {
      const before = new Set(seen);
      for (const [resource, raw] of itemsOf(desired)) {
        seen.add(raw.file);
        if (!before.has(raw.file)) items.set(resource, raw);
      }
    }
    return items;
  }

  /** The item of an address. @throws UserError where there is none */
  item(address: string): [Resource, RawItem] {
    const items = [...this.items()];
    const found = items.find(([resource]) => resource.address === address);
    if (found !== undefined) return found;
    const near = closest(
      address,
      items.map(([resource]) => resource.address),
    );
    throw new UserError(
      REWRITE_CODES.noItem.code,
      `No item of the files has the address ${JSON.stringify(address)}.`,
      near === undefined
        ? 'Write an address such as "prompts/Tone".'
        : `Did you mean ${JSON.stringify(near)}?`,
    );
  }

  /** True for a file that patterns of some target match. */
  covers(file: string): boolean {
    const known = this.#covered.get(file);
    if (known !== undefined) return known;
    const covers = this.sets.some(({ config }) => isBundleOf(config, file));
    this.#covered.set(file, covers);
    return covers;
  }

  /**
   * True for a text that goes with its item. A link, and a file somewhere else in the repository, may have other readers:
   * such a file stays, and the result says so.
   * @param named path of the text in the bundle
   * @param file the file behind it, from the root
   */
  ownsText(bundle: string, named: string, file: string): boolean {
    const folder = path.posix.dirname(bundle);
    const isLink = path.posix.join(folder, named) !== file;
    const isNear = [folder, this.texts].some((one) => one === '.' || file.startsWith(`${one}/`));
    if (!isLink && isNear) return true;
    const why = isLink ? 'a link leads to it' : 'it stands outside the folders of the bundle and of texts';
    this.#kept.push({ file, why });
    return false;
  }

  /** The folder of texts where Markdown files beside bundles are items. */
  get texts(): string {
    return path.posix.join(this.config.folder, 'texts');
  }

  /**
   * Makes the new texts, reads everything again, and writes.
   * @param moved files that get another name, after all edits
   * @param renamed new addresses, by the old one
   * @param added number of new items
   * @param settled settings that items get
   * @param early files that are written before others that the patterns match
   * @throws UserError where an edit is impossible, or an item would mean something else; nothing is written then
   */
  async write(
    moved: ReadonlyMap<string, string> = new Map(),
    renamed: ReadonlyMap<string, string> = new Map(),
    {
      added = 0,
      isDry = false,
      early = new Set(),
      settled,
    }: { added?: number; isDry?: boolean; early?: ReadonlySet<string>; settled?: Settled } = {},
  ): Promise<Rewritten> {
    const { sheet, repository } = this;
    sheet.finish((file) => repository.read(file), (this.sets[0] as Offline).desired.sources);
    const [refused] = sheet.refused;
    if (refused !== undefined) throw impossible(refused.message);
    for (const [from, to] of moved) {
      sheet.files.set(to, sheet.files.get(from) ?? repository.read(from) ?? '');
      sheet.files.delete(from);
      sheet.deleted.add(from);
    }
    for (const set of this.sets) this.#verify(set, renamed, added, settled);
    const texts = new Map<string, string | null>([...sheet.files].sort(([a], [b]) => byCodeUnit(a, b)));
    for (const file of sheet.deleted) texts.set(file, null);
    for (const file of texts.keys()) repository.read(file);
    repository.check(sheet.files.keys());
    // Nothing reads a text before the item that names it is there.
    const unread = [...sheet.files.keys()].filter(
      (file) => repository.read(file) === undefined && !this.covers(file),
    );
    if (!isDry) await repository.tidy();
    if (!isDry) await repository.write(texts, new Set([...early, ...unread]));
    return {
      written: [...sheet.files.keys()].sort(byCodeUnit),
      deleted: [...sheet.deleted].sort(byCodeUnit),
      kept: this.#kept,
    };
  }

  /** Every item must mean after the edits what it meant before. */
  #verify(set: Offline, renamed: ReadonlyMap<string, string>, added: number, settled?: Settled): void {
    const isSettled = settled?.target === null || settled?.target === set.target.name;
    const session = { ...set, org: set.settings?.orgId ?? set.target.orgId };
    const after = rereadFiles(session, { made: new Map() }, this.repository, this.sheet, (file) =>
      isBundleOf(set.config, file),
    );
    const error = after.findings.find(({ severity }) => severity === 'error');
    if (error !== undefined)
      throw impossible(`${error.place === undefined ? '' : `${formatPlace(error.place)}: `}${error.message}`);
    const lost = changedItem(set.desired, after, {
      renamed,
      added,
      settled: isSettled ? settled?.settings : undefined,
    });
    if (lost !== undefined) throw impossible(`${lost} would mean something else`);
    const ended = lostEnding(set.desired, after);
    if (ended !== undefined)
      throw impossible(`${ended.setting} of ${ended.address} in sync would be lost for ${set.target.name}`);
  }
}

/** A target whose platform only checks files has no items. */
function unlessOnlyChecked(error: unknown): undefined {
  if (!(error instanceof CheckOnlyError)) throw error;
}

/** The address of an item that does not mean the same, references under their new addresses; undefined for none. */
function changedItem(
  before: Desired,
  after: Desired,
  {
    renamed,
    added,
    settled,
  }: {
    renamed: ReadonlyMap<string, string>;
    added: number;
    settled: ReadonlyMap<string, ItemSettings> | undefined;
  },
): string | undefined {
  const count = after.resources.length - before.resources.length;
  // Another target's patterns may not match the new files.
  if (count !== 0 && count !== added) return 'a part of the files';
  const now = new Map(after.resources.map((resource) => [resource.address, resource]));
  return before.resources.find((resource) => {
    const { address, forms, kind, settings } = resource;
    const same = now.get(renamed.get(address) ?? address);
    const kept = {
      ...settings,
      ...(renamed.has(address) ? { renamed_from: address } : {}),
      ...settled?.get(address),
    };
    if (same === undefined || !sameJson(same.settings as JsonObject, kept as JsonObject)) return true;
    const name = renamed.has(address) && kind.nameField !== null ? { [kind.nameField]: null } : {};
    const wanted = renamedRefs(forms, renamed) as JsonObject;
    return !sameJson({ ...same.forms, ...name }, { ...wanted, ...name });
  })?.address;
}

/** A decision about an object without an item that the files no longer make; undefined for none. */
function lostEnding(
  { resources, sync }: Desired,
  after: Desired,
): { address: string; setting: string } | undefined {
  const items = new Set(resources.map(({ address }) => address));
  const isLost = ({ address, setting }: { address: string; setting: string }) =>
    !items.has(address) &&
    !after.sync.endings.some((one) => one.address === address && one.setting === setting);
  return sync.endings.find(isLost);
}

function impossible(reason: string): UserError {
  return new UserError(
    REWRITE_CODES.impossible.code,
    `The files cannot be changed: ${withoutStop(reason)}. Nothing was written.`,
    'Make this change by hand.',
    3,
  );
}
