import path from 'node:path';
import type { RawBundle } from '../../bundle/load-bundle.js';
import type { Kind } from '../../model/index.js';
import type { DocumentFormat, FreshFile } from '../../source/document-format.js';

/** Where new objects go. */
export interface Layout {
  /** Bundle patterns from the root; exclusions, without their `!`, are separate. */
  patterns: readonly string[];
  /** True for a path from the root that the patterns match. */
  covers(file: string): boolean;
  /** The file of `--into`. */
  into: string | null;
}

const EXTENSIONS = ['yaml', 'yml', 'json'];
const GLOB = /[*?[\]{}()!]/;

/** The place of new objects of a kind: a bundle, or a file for each. */
export type NewPlace = { file: string } | FilePlace | { candidates: string[] };

/** Where objects become files of their own. */
export interface FilePlace {
  folder: string;
  ending: string;
  fresh: FreshFile;
}

/**
 * Chooses the place of new objects of a kind: `--into`, the one bundle that holds the kind, files beside those that
 * hold one object each, a file each where a format has them in the shape of the kind, or the layout's own file, one per
 * kind in the folder of the first bundle pattern. Returns candidates where none of these is possible.
 */
export function placeFor(
  kind: Kind,
  bundles: readonly RawBundle[],
  formats: readonly DocumentFormat[],
  layout: Layout,
): NewPlace {
  if (layout.into !== null) return { file: layout.into };
  const holding = bundles.filter(({ items }) => items.some((one) => one.kind.name === kind.name));
  const inBundles = holding.filter(({ format }) => format.holdsAll);
  const files = [...new Set(inBundles.map(({ document }) => document.file))];
  const [only] = files;
  if (only !== undefined && files.length === 1) return { file: only };
  const beside = files.length === 0 ? besideOthers(kind, holding) : undefined;
  if (beside !== undefined) return beside;
  const alone = formats.flatMap((format) => aloneIn(kind, format, layout) ?? []);
  const [item] = files.length === 0 ? alone.filter(({ fresh }) => fresh.isItem) : [];
  if (item !== undefined) return item;
  const own = layout.patterns.flatMap((pattern) => ownFiles(kind, pattern)).find(layout.covers);
  if (own !== undefined) return { file: own };
  const [first] = alone;
  if (first !== undefined) return first;
  const all = bundles.filter(({ format }) => format.holdsAll).map(({ document }) => document.file);
  const candidates = files.length > 0 ? files : all;
  return { candidates: [...candidates].sort() };
}

/** The folder and extension of the last file that holds only one such object. */
function besideOthers(kind: Kind, holding: readonly RawBundle[]): FilePlace | undefined {
  const last = holding.at(-1);
  const fresh = last?.format.fresh?.(kind);
  if (last === undefined || fresh === undefined) return undefined;
  const { dir, ext } = path.posix.parse(last.document.file);
  return { folder: dir, ending: fresh.ending + ext, fresh };
}

/** The first folder of a pattern that matches files of a format. */
function aloneIn(kind: Kind, format: DocumentFormat, layout: Layout): FilePlace | undefined {
  const fresh = format.fresh?.(kind);
  if (fresh === undefined) return undefined;
  for (const pattern of layout.patterns) {
    if (!GLOB.test(pattern)) continue;
    const folder = folderOf(pattern);
    const extension = EXTENSIONS.find((one) =>
      layout.covers(path.posix.join(folder, `x${fresh.ending}.${one}`)),
    );
    if (extension !== undefined)
      return { folder: folder.replace(/\/$/, ''), ending: `${fresh.ending}.${extension}`, fresh };
  }
  return undefined;
}

/** Files of a pattern that a kind may have, best first; a pattern without special characters is that file. */
function ownFiles(kind: Kind, pattern: string): string[] {
  if (!GLOB.test(pattern)) return /\.(?:ya?ml|json)$/i.test(pattern) ? [pattern] : [];
  return EXTENSIONS.map((extension) => path.posix.join(folderOf(pattern), `${kind.name}.${extension}`));
}

/** The folder before the first special character of a glob; '' for the root, otherwise with `/`. */
function folderOf(pattern: string): string {
  return pattern.slice(0, pattern.lastIndexOf('/', pattern.search(GLOB)) + 1);
}
