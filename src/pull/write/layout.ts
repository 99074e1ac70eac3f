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
}

const GLOB = /[*?[\]{}()!]/;
const IS_DATA = /\.(?:ya?ml|json)$/i;

/** The place of new objects of a kind: a bundle, or a file for each. */
export type NewPlace =
  | { file: string }
  | { folder: string; ending: string; fresh: FreshFile }
  | { candidates: string[] };

/**
 * Chooses the place of new objects of a kind: `--into`; what the repository already uses, the one bundle that holds the
 * kind or files beside those that hold one object each, whichever hold more of them; Markdown files where a pattern names
 * these; or the layout's own file, one per kind in the folder of the first bundle pattern. Returns candidates where none
 * of these is possible.
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
  const alone = holding.filter(({ format }) => !format.holdsAll);
  const shared = inBundles.reduce((sum, one) => sum + count(one), 0);
  const beside = alone.length > shared ? besideOthers(kind, alone) : undefined;
  if (beside !== undefined) return beside;
  const [only] = files;
  if (only !== undefined && files.length === 1) return { file: only };
  const single = formats.map((format) => aloneIn(kind, format, layout)).find((one) => one !== undefined);
  // Nobody names such files in a pattern without meaning it.
  if (single !== undefined && files.length === 0 && !IS_DATA.test(single.ending)) return single;
  const own = layout.patterns.flatMap((pattern) => ownFiles(kind, pattern)).find(layout.covers);
  if (own !== undefined) return { file: own };
  if (single !== undefined) return single;
  const all = bundles.filter(({ format }) => format.holdsAll).map(({ document }) => document.file);
  const candidates = files.length > 0 ? files : all;
  return { candidates: [...candidates].sort() };
}

/** A file for one object each. */
type SinglePlace = Extract<NewPlace, { fresh: unknown }>;

/** The folder and ending of the last file that holds only one such object. */
function besideOthers(kind: Kind, alone: readonly RawBundle[]): SinglePlace | undefined {
  const last = alone.at(-1);
  const fresh = last?.format.fresh?.(kind);
  if (last === undefined || fresh === undefined) return undefined;
  const { file } = last.document;
  const ending = [...fresh.endings].sort((a, b) => b.length - a.length).find((one) => file.endsWith(one));
  const { dir, ext } = path.posix.parse(file);
  return { folder: dir, ending: ending ?? ext, fresh };
}

/** The first folder of a pattern that matches files of a format. */
function aloneIn(kind: Kind, format: DocumentFormat, layout: Layout): SinglePlace | undefined {
  const fresh = format.fresh?.(kind);
  if (fresh === undefined) return undefined;
  for (const pattern of layout.patterns) {
    if (!GLOB.test(pattern)) continue;
    for (const ending of fresh.endings) {
      // Many small files get a folder of their own, where the pattern goes down.
      const folders = [
        ...(IS_DATA.test(ending) ? [] : [`${folderOf(pattern)}${kind.name}/`]),
        folderOf(pattern),
      ];
      const folder = folders.find((one) => layout.covers(`${one}x${ending}`));
      if (folder !== undefined) return { folder: folder.replace(/\/$/, ''), ending, fresh };
    }
  }
  return undefined;
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
