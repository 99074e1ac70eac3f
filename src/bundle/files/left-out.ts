import { hasErrors, Suggestions } from '../../model/index.js';
import type { ParsedSources } from '../../source/read/parsed-sources.js';
import { readReferencedText } from '../../source/read/read-text.js';
import { type ResolvedItem, resolveItem } from '../items/resolve-item.js';
import { loadBundle, type RawBundle } from '../load-bundle.js';
import type { LoadOptions } from '../load-options.js';
import type { Checkout, LeftOutFile } from './checkout.js';

/** Bundles that git left out, as far as the commit shows their items. */
export interface LeftOut {
  bundles: RawBundle[];
  items: ResolvedItem[];
  /** Bundles whose items are not all known. */
  unread: LeftOutFile[];
}

/**
 * Reads the items of left-out bundles from the commit. Only their addresses matter, so other errors of an item are
 * ignored. A bundle that cannot be read completely, or that has an item without a key, may contain any missing item.
 */
export function loadLeftOut(checkout: Checkout, options: LoadOptions & { sources: ParsedSources }): LeftOut {
  const out: LeftOut = { bundles: [], items: [], unread: [...checkout.unread] };
  const suggestions = new Suggestions();
  const readText = (fromFile: string, relativePath: string) => {
    const { text, file } = readReferencedText(options.root, fromFile, relativePath);
    return { text: text ?? '', file };
  };
  for (const { bytes, ...left } of checkout.bundles) {
    const { bundle, findings } = loadBundle(left.file, bytes, options.kinds, options.sources, options);
    let isWhole = bundle !== undefined && !hasErrors(findings);
    if (bundle !== undefined) out.bundles.push(bundle);
    for (const raw of bundle?.items ?? []) {
      const item = resolveItem(raw, { ...options, readText, suggestions }, []);
      if (item === undefined) isWhole = false;
      else out.items.push(item);
    }
    if (!isWhole) out.unread.push(left);
  }
  return out;
}
