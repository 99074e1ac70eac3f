import path from 'node:path';
import type { RawBundle } from '../../bundle/load-bundle.js';
import type { Kind } from '../../model/index.js';

/** Where new objects go. */
export interface Layout {
  /** Bundle patterns from the root, exclusions without their `!` apart. */
  patterns: readonly string[];
  /** True for a path from the root that the patterns cover. */
  covers(file: string): boolean;
  /** What `--into` says. */
  into: string | null;
}

const GLOB = /[*?[\]{}()!]/;

/**
 * The bundle for new objects of a kind: `--into`, the one bundle that holds the kind, or
 * the layout's own file, one per kind in the folder of the first bundle pattern. Undefined with
 * candidates where none of these is possible.
 */
export function bundleFor(
  kind: Kind,
  bundles: readonly RawBundle[],
  layout: Layout,
): { file: string } | { candidates: string[] } {
  if (layout.into !== null) return { file: layout.into };
  const holding = bundles.filter(({ document: { root } }) => {
    const section = root.type === 'map' ? root.get(kind.name) : undefined;
    return section?.type === 'list' && section.items.length > 0;
  });
  const files = [...new Set(holding.map(({ document }) => document.file))];
  const [only] = files;
  if (only !== undefined && files.length === 1) return { file: only };
  const own = layout.patterns.flatMap((pattern) => ownFiles(kind, pattern)).find(layout.covers);
  if (own !== undefined) return { file: own };
  const candidates = files.length > 0 ? files : bundles.map(({ document }) => document.file);
  return { candidates: [...candidates].sort() };
}

/** Files of a pattern that a kind may have, best first; a pattern that is one path means that file. */
function ownFiles(kind: Kind, pattern: string): string[] {
  if (!GLOB.test(pattern)) return /\.(?:ya?ml|json)$/i.test(pattern) ? [pattern] : [];
  const folder = pattern.slice(0, pattern.lastIndexOf('/', pattern.search(GLOB)) + 1);
  return ['yaml', 'yml', 'json'].map((extension) => path.posix.join(folder, `${kind.name}.${extension}`));
}
