import path from 'node:path';
import { ARTIFACT_TYPE } from '../bundle/artifact-type.js';
import { scopeOf } from '../bundle/items/resolve-item.js';
import type { RawBundle, RawItem } from '../bundle/load-bundle.js';
import {
  formatAddress,
  formatPlace,
  formOf,
  isObject,
  type Json,
  kindOf,
  matchesAny,
  matchesPattern,
  type Path,
  patternOf,
  Ref,
  type Resource,
  splitAddress,
  UserError,
} from '../model/index.js';
import { fileSlug, fold } from '../pull/write/file-names.js';
import { labelOf, relative } from '../pull/write/paths.js';
import { followRenames } from '../pull/write/renames.js';
import { fileBehind } from '../pull/write/uses.js';
import { isWholeFile } from '../pull/write/whole-files.js';
import { printBundle } from '../source/edit/index.js';
import { nameOfFile } from '../source/markdown-format.js';
import { type MapNode, nodeValue, type SourceNode } from '../source/read/source-node.js';
import type { FileEdits, Rewritten } from './file-edits.js';
import { isBundleOf } from './open/files.js';
import type { Offline } from './open/open-files.js';
import { REWRITE_CODES } from './rewrite-codes.js';
import { foldersOf } from './sync-decisions.js';

/** Lists of a target that hold addresses. */
const ADDRESS_LISTS = ['protect', 'include', 'exclude'] as const;

/** What `mv` did. */
export interface Moved extends Rewritten {
  from: string;
  to: string;
  /** New names of files, by the old one. */
  files: ReadonlyMap<string, string>;
}

/**
 * Renames an item in the files: its name, references to it, its settings and what the configuration says of its address,
 * and its files where they are named after it. `renamed_from` then lets the object keep its id.
 * @param wanted the new address, or only the new name
 * @throws UserError where it cannot be renamed; nothing is written then
 */
export async function moveItem(edits: FileEdits, old: string, wanted: string): Promise<Moved> {
  const [resource, raw] = edits.item(old);
  const name = newName(resource, wanted);
  const address = addressOf(resource, name);
  check(edits, resource, raw, address);
  const { sheet } = edits;
  const renamed = new Map([
    [old, address],
    [patternOf(old), patternOf(address)],
  ]);
  const sets = edits.sets.filter(({ desired }) => desired.resources.some((one) => one.address === old));
  const bundles = bundlesOf(sets);
  checkConfig(edits, sets, old, address);
  followRenames(renamed, { bundles, items: edits.items(), decisions: [] }, sheet, new Set(renamed.keys()));
  const early = record(edits, raw, sets, old, address);
  const back = bundles.filter(({ sync }) => renamedFrom(sync, old) !== undefined);
  followInConfig(edits, old, address);
  const files = new Map([
    ...rename(edits, resource, raw, { name, address }),
    ...renameTexts(edits, raw, old, address),
  ]);
  // With `renamed_from` in the files first, no state between creates a second object.
  const moved = new Set([...early].map((file) => files.get(file) ?? file));
  const rewritten = await edits.write(files, new Map([[old, address]]), { early: moved });
  // Only the ledgers know whether a target has applied the name between; without the line, its object would be lost.
  const why = `renamed_from: ${old} stays in case a target has applied that name; remove it if none has`;
  const kept = [...rewritten.kept, ...back.map(({ document }) => ({ file: document.file, why }))];
  return { ...rewritten, kept, from: old, to: address, files };
}

/** The `renamed_from` of an address in the settings of a file. */
function renamedFrom(sync: MapNode | undefined, address: string): SourceNode | undefined {
  const settings = sync?.get(patternOf(address));
  return settings?.type === 'map' ? settings.get('renamed_from') : undefined;
}

/** The files of some targets, each once. */
function bundlesOf(sets: readonly Offline[]): RawBundle[] {
  const byFile = new Map<string, RawBundle>();
  for (const { desired } of sets)
    for (const one of desired.bundles) if (!byFile.has(one.document.file)) byFile.set(one.document.file, one);
  return [...byFile.values()];
}

function newName({ kind, address, partition }: Resource, wanted: string): string {
  const isAddress = wanted.includes('/') && kindOf(wanted) === kind.name;
  const { parts, scope } = isAddress ? splitAddress(wanted) : { parts: [wanted], scope: undefined };
  const [name = ''] = parts;
  if (parts.length === 1 && name !== '' && (!isAddress || scope === scopeOf(kind, partition))) return name;
  throw new UserError(
    REWRITE_CODES.keepsName.code,
    `${JSON.stringify(wanted)} is not a new name for ${address}: only the name changes, not the kind or the scope.`,
    'Write the new name.',
  );
}

function addressOf({ kind, partition }: Resource, name: string): string {
  return formatAddress(kind.name, [name], scopeOf(kind, partition));
}

function check(edits: FileEdits, resource: Resource, raw: RawItem, address: string): void {
  const { kind, address: old } = resource;
  const [key, ...others] = kind.key;
  const written = raw.node.get(kind.nameField ?? '');
  if (!kind.renames || others.length > 0 || key !== kind.nameField || written?.type !== 'scalar') {
    const why = kind.renames && others.length === 0 ? 'its name is a form' : `${kind.name} cannot be renamed`;
    throw new UserError(
      REWRITE_CODES.keepsName.code,
      `${old} cannot be renamed: ${why}.`,
      kind.renames
        ? 'Change the files by hand.'
        : 'An item with another name is another object: add it, apply, then remove this one.',
    );
  }
  for (const [other] of edits.items()) {
    if (other.address === address) {
      throw new UserError(
        REWRITE_CODES.taken.code,
        `${address} is in the files already.`,
        'Choose another name, or remove that item first.',
      );
    }
    const names = other.kind.key.map((field) => other.value[field]);
    if (!names.some((value) => value instanceof Ref && value.address === old)) continue;
    throw new UserError(
      REWRITE_CODES.keepsName.code,
      `${old} cannot be renamed: the address of ${other.address} contains its name.`,
      'Change the files by hand, with renamed_from for both.',
    );
  }
  const sets = edits.sets.filter(({ desired }) => desired.resources.some((one) => one.address === old));
  for (const { sync } of bundlesOf(sets)) {
    const before = renamedFrom(sync, old);
    if (before === undefined || nodeValue(before) === address) continue;
    throw new UserError(
      REWRITE_CODES.renamedBefore.code,
      `${old} was renamed before and has a renamed_from in ${before.place.file}:${before.place.line}.`,
      'Apply that rename on every target and remove the setting, then run the command again.',
      3,
    );
  }
}

/**
 * Writes `renamed_from` for every target that has the item, into files that it reads: where its settings stand, else into
 * the item's bundle, else into another one, else into a new one.
 * @param sets the files of these targets
 * @returns the files with `renamed_from`
 */
function record(
  edits: FileEdits,
  raw: RawItem,
  sets: readonly Offline[],
  old: string,
  address: string,
): Set<string> {
  const { sheet } = edits;
  const files = new Set<string>();
  for (const { document, sync } of bundlesOf(sets))
    if (sync?.entry(patternOf(old)) !== undefined) files.add(document.file);
  const reads = ({ desired }: Offline, file: string) =>
    desired.bundles.some(({ document }) => document.file === file);
  const settings = { [patternOf(address)]: { renamed_from: old } };
  for (;;) {
    const open = sets.filter(
      (set) => ![...files].some((file) => reads(set, file) || isBundleOf(set.config, file)),
    );
    const [first] = open;
    if (first === undefined) return files;
    const place = bestBundle(edits, raw, open);
    if (place !== undefined) {
      const path = place.sync === undefined ? ['sync'] : ['sync', patternOf(address)];
      const value: Json = place.sync === undefined ? settings : { renamed_from: old };
      sheet.add(place.document.file, { op: 'set', path, value }, old);
      files.add(place.document.file);
      continue;
    }
    const file = foldersOf(raw.file)
      .map((folder) => `${folder}settings.yaml`)
      .find((one) => isBundleOf(first.config, one) && edits.repository.read(one) === undefined);
    if (file === undefined) {
      throw new UserError(
        REWRITE_CODES.impossible.code,
        `No bundle of ${first.target.name} is there for renamed_from, which lets the object keep its id. Nothing was written.`,
        'Write a bundle that a pattern of this target names, then run the command again.',
        3,
      );
    }
    sheet.write(file, printBundle({ artifact_type: ARTIFACT_TYPE, sync: settings }, 'yaml'), old);
    files.add(file);
  }
}

/** A bundle that most of the targets read and others do not; the item's own before one with settings. */
function bestBundle(edits: FileEdits, raw: RawItem, open: readonly Offline[]): RawBundle | undefined {
  const holding = bundlesOf(open).filter(({ format }) => format.holdsAll);
  const rank = ({ document: { file }, sync }: RawBundle): number[] => {
    const readers = edits.sets.filter(({ desired }) =>
      desired.bundles.some(({ document }) => document.file === file),
    );
    const strangers = readers.filter((one) => !open.includes(one)).length;
    return [strangers, strangers - readers.length, file === raw.file ? 0 : 1, sync === undefined ? 1 : 0];
  };
  const ranked = holding.map((bundle) => ({ bundle, rank: rank(bundle) }));
  const [best] = ranked.sort((a, b) => {
    const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
    return at === -1 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
  });
  return best?.bundle;
}

/** Refuses a rename after which a pattern of a target would match the item, or no longer match it. */
function checkConfig({ config }: FileEdits, sets: readonly Offline[], old: string, address: string): void {
  for (const target of config.targets.values()) {
    const { name, bundles, places } = target;
    const isRead = sets.some(
      (one) => one.target.name === name || (one.target.bundles === undefined && bundles === undefined),
    );
    if (!isRead) continue;
    for (const key of ADDRESS_LISTS) {
      const changed = target[key].find(
        (pattern) =>
          pattern !== patternOf(old) && matchesPattern(pattern, old) !== matchesPattern(pattern, address),
      );
      const after = target[key].map((pattern) => (pattern === patternOf(old) ? patternOf(address) : pattern));
      if (changed === undefined || matchesAny(target[key], old) === matchesAny(after, address)) continue;
      const place = places?.[key];
      const at = place === undefined ? '' : ` (${formatPlace(place)})`;
      throw new UserError(
        REWRITE_CODES.impossible.code,
        `${JSON.stringify(changed)} in ${key} of ${name}${at} matches only one of ${old} and ${address}. Nothing was written.`,
        `Change ${key} so that it treats both names alike, then run the command again.`,
        3,
      );
    }
  }
}

/** Patterns of the configuration that name the address alone, in the lists of targets. */
function followInConfig({ sheet, config, sets, repository }: FileEdits, old: string, address: string): void {
  const { file } = config;
  const text = file === null ? undefined : repository.read(file);
  if (file === null || text === undefined) return;
  const bytes = new TextEncoder().encode(text);
  const root = sets[0]?.desired.sources.parse(file, bytes).document?.root;
  const targets = root?.type === 'map' ? root.get('targets') : undefined;
  for (const { key: target, node } of targets?.type === 'map' ? targets.entries : []) {
    for (const { key, node: list } of node.type === 'map' ? node.entries : []) {
      if (!ADDRESS_LISTS.some((one) => one === key) || list.type !== 'list') continue;
      for (const [index, one] of list.items.entries()) {
        if (one.type !== 'scalar' || one.value !== patternOf(old)) continue;
        const at = ['targets', target, key, index];
        sheet.add(file, { op: 'set', path: at, value: patternOf(address) }, old);
      }
    }
  }
}

/** Writes the name; a file that holds the item alone and is named after it gets the new name. */
function rename(
  edits: FileEdits,
  { kind, address: old }: Resource,
  raw: RawItem,
  { name, address }: { name: string; address: string },
): Map<string, string> {
  const { sheet, names, repository } = edits;
  const nameField = kind.nameField ?? '';
  const { dir, base } = path.posix.parse(raw.file);
  const ending = base.slice(base.indexOf('.'));
  const isOwn = isWholeFile(raw) && repository.real(raw.file) === raw.file;
  const isNamed = edits.root(raw.file)?.get(nameField) === undefined;
  if (isNamed) {
    // The file's name is the item's name.
    const end = /(?:\.prompt)?\.md$/i.exec(base)?.[0] ?? ending;
    const to = path.posix.join(dir, `${name}${end}`);
    if (isOwn && isFileName(name) && nameOfFile(to) === name && isFree(edits, to))
      return new Map([[raw.file, to]]);
  }
  sheet.setOrRemoveIn(raw, [nameField], name, old);
  const stem = base.slice(0, base.length - ending.length);
  const isNamedAfter = stem === fileSlug(labelOf(old)) && stem !== fileSlug(labelOf(address));
  if (isNamed || !isOwn || !isNamedAfter) return new Map();
  const to = names.take(dir, labelOf(address), ending, '');
  return edits.covers(to) ? new Map([[raw.file, to]]) : new Map();
}

/** True for a name that every file system can have. */
function isFileName(name: string): boolean {
  return !/[\p{Cc}/\\:*?"<>|]|^[. ]|[. ]$/u.test(name) && name.length <= 100;
}

/**
 * True where no file has the name, and patterns match it. Names that differ by case only are one name on some systems,
 * where the file itself would be in its own way.
 */
function isFree(edits: FileEdits, to: string): boolean {
  const { dir, base } = path.posix.parse(to);
  const taken = edits.repository.list(dir === '' ? '.' : dir);
  return edits.covers(to) && !taken.some((one) => fold(one) === fold(base));
}

/** Renames text files that only this item uses and that are named after it. */
function renameTexts(edits: FileEdits, raw: RawItem, old: string, address: string): Map<string, string> {
  const { sheet, repository, uses, names } = edits;
  const moved = new Map<string, string>();
  const visit = (node: SourceNode, at: Path): void => {
    if (node.type === 'list') node.items.forEach((item, index) => void visit(item, [...at, index]));
    if (node.type !== 'map') return;
    const form = nodeValue(node);
    if (isObject(form) && formOf(form) === '$file') {
      const file = fileBehind(raw.file, String(form.$file), repository.real);
      if (file === undefined || uses.get(file) !== 1) return;
      const { dir, name, ext } = path.posix.parse(file);
      if (name !== fileSlug(labelOf(old)) || name === fileSlug(labelOf(address))) return;
      if (!edits.ownsText(raw.file, String(form.$file), file)) return;
      const to = names.take(dir, labelOf(address), ext, '');
      if (edits.covers(to)) return;
      moved.set(file, to);
      sheet.addTo(raw, { op: 'set', path: [...at, '$file'], value: relative(raw.file, to) }, old);
    } else for (const { key, node: child } of node.entries) visit(child, [...at, key]);
  };
  visit(raw.node, []);
  return moved;
}
