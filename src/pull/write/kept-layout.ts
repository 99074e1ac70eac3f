import type { RawBundle } from '../../bundle/load-bundle.js';
import type { Kinds } from '../../model/index.js';
import type { KeyOrder } from '../../source/document-format.js';
import { formatDocument, isInLayout } from '../../source/format/format-bundle.js';
import type { ParsedSources } from '../../source/read/parsed-sources.js';

/** The order of the keys of a file; undefined for one that `fmt` does not format. */
export type OrderOf = (file: string) => KeyOrder | undefined;

/** The order of the keys of bundles and of files in other formats, as `fmt` writes it. */
export function orderOfBundles(sets: Iterable<{ bundles: readonly RawBundle[]; kinds: Kinds }>): OrderOf {
  const orders = new Map<string, KeyOrder>();
  for (const { bundles, kinds } of sets)
    for (const { document, format } of bundles)
      orders.set(document.file, format.order?.(kinds) ?? (() => undefined));
  return (file) => orders.get(file);
}

/**
 * An edited text, in the canonical layout where it was in it before.
 * @param sources what was parsed before; afterwards it contains the text
 */
export function keptLayout(
  file: string,
  { before, after }: { before: string; after: string },
  order: KeyOrder,
  sources: ParsedSources,
): string {
  if (!isInLayout(file, before, order, sources)) return after;
  const formatted = formatDocument(file, after, order, sources);
  return 'refused' in formatted ? after : formatted.text;
}
