import path from 'node:path';
import type { RawBundle } from '../../bundle/load-bundle.js';
import type { Kind } from '../../model/index.js';
import { type DocumentFormat, dataEndings, type FreshFile } from '../../source/document-format.js';

/** Where new objects go. */
export interface Layout {
  /** Bundle patterns from the root; exclusions, without their `!`, are separate. */
  patterns: readonly string[];
  /** True for a path from the root that the patterns match. */
  covers(file: string): boolean;
  /** The folder of texts where bundle patterns match the Markdown files beside the bundles. */
  texts: string;
  /** The file of `--into`. */
  into: string | null;
  /** What the configuration says. */
  prefers?: 'files' | 'bundles' | undefined;
}

const GLOB = /[*?[\]{}()!]/;
const IS_DATA = /\.(?:ya?ml|json)$/i;

/** The place of new objects of a kind: a bundle, or a file for each. */
export type NewPlace = { file: string } | FilePlace | { candidates: string[] };

/** Where objects become files of their own. */
export interface FilePlace {
  folder: string;
  ending: string;
  fresh: FreshFile;
}

/**
 * Chooses the place of new objects of a kind: `--into`; what the configuration prefers; what the repository already uses, the one bundle that holds the
 * kind or files beside those that hold one object each, whichever hold more of them; a file each where a format has them
 * in the shape of the kind; or the layout's own file, one per kind in the folder of the first bundle pattern. Returns
 * candidates where none of these is possible.
 */
export function placeFor(
  kind: Kind,
  bundles: readonly RawBundle[],
  formats: readonly DocumentFormat[],
  layout: Layout,
): NewPlace {
  if (layout.into !== null) return { file: layout.into };
  const count = ({ items }: RawBundle) => items.filter((one) => one.kind.name === kind.name).length;
  const holding = bundles.filter((one) => count(one) > 0);
  const inBundles = holding.filter(({ format }) => format.holdsAll);
  const files = [...new Set(inBundles.map(({ document }) => document.file))];
  const own = holding.filter(({ format }) => !format.holdsAll);
  const { prefers } = layout;
  const isBeside =
    prefers === undefined
      ? own.length > inBundles.reduce((sum, one) => sum + count(one), 0)
      : prefers === 'files';
  const beside = isBeside ? besideOthers(kind, own) : undefined;
  if (beside !== undefined) return beside;
  const alone = formats.flatMap((format) => aloneIn(kind, format, layout) ?? []);
  const item = alone.find(({ fresh }) => fresh.isItem === true);
  if (prefers === 'files' && item !== undefined) return item;
  const [only] = files;
  if (only !== undefined && files.length === 1) return { file: only };
  if (prefers === undefined && files.length === 0 && item !== undefined) return item;
  const file = layout.patterns.flatMap((pattern) => ownFiles(kind, pattern)).find(layout.covers);
  if (file !== undefined) return { file };
  const [first] = alone;
  if (first !== undefined) return first;
  const all = bundles.filter(({ format }) => format.holdsAll).map(({ document }) => document.file);
  const candidates = files.length > 0 ? files : all;
  return { candidates: [...candidates].sort() };
}

/** The folder and ending of the last file that holds only one such object. */
function besideOthers(kind: Kind, own: readonly RawBundle[]): FilePlace | undefined {
  const last = own.at(-1);
  const fresh = last?.format.fresh?.(kind);
  if (last === undefined || fresh === undefined) return undefined;
  const { file } = last.document;
  const { dir, ext } = path.posix.parse(file);
  const ending = [...fresh.endings].sort((a, b) => b.length - a.length).find((one) => file.endsWith(one));
  return { folder: dir, ending: ending ?? ext, fresh };
}

/** The first folder of a pattern that matches files of a format. */
function aloneIn(kind: Kind, format: DocumentFormat, layout: Layout): FilePlace | undefined {
  const fresh = format.fresh?.(kind);
  if (fresh === undefined) return undefined;
  for (const pattern of layout.patterns) {
    if (!GLOB.test(pattern)) continue;
    for (const ending of fresh.endings) {
      const folder = foldersFor(kind, folderOf(pattern), ending).find((one) =>
        layout.covers(`${one}x${ending}`),
      );
      if (folder !== undefined) return { folder: folder.replace(/\/$/, ''), ending, fresh };
    }
  }
  return undefined;
}

/** Many small texts get a folder of their own, where the pattern goes down that far. */
function foldersFor(kind: Kind, folder: string, ending: string): string[] {
  return IS_DATA.test(ending) ? [folder] : [`${folder}${kind.name}/`, folder];
}

/**
 * The folder of texts of items: named after their kind, beside the bundle, or in the folder for texts where Markdown
 * files beside the bundle are items.
 * @param from the folder of the bundle
 */
export function textFolder({ name }: Kind, from: string, layout: Pick<Layout, 'covers' | 'texts'>): string {
  const beside = path.posix.join(from, name);
  return layout.covers(`${beside}/x.md`) ? path.posix.join(layout.texts, name) : beside;
}

/** Files of a pattern that a kind may have, best first; a pattern without special characters is that file. */
function ownFiles(kind: Kind, pattern: string): string[] {
  if (!GLOB.test(pattern)) return IS_DATA.test(pattern) ? [pattern] : [];
  return dataEndings(kind.name).map((name) => folderOf(pattern) + name);
}

/** The folder before the first special character of a glob; '' for the root, otherwise with `/`. */
function folderOf(pattern: string): string {
  return pattern.slice(0, pattern.lastIndexOf('/', pattern.search(GLOB)) + 1);
}
