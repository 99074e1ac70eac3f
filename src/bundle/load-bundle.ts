import type { Finding, Kinds } from '../model/index.js';
import type { DocumentContent, DocumentFormat, DocumentItem } from '../source/document-format.js';
import { ParsedSources } from '../source/read/parsed-sources.js';
import type { SourceDocument } from '../source/read/source-node.js';
import { bundleFormat } from './bundle-format.js';

export { ARTIFACT_TYPE } from './bundle-format.js';

/** One item of a file, as written. */
export interface RawItem extends DocumentItem {
  file: string;
}

/** One file with items; `sync` holds its settings, where it has any. */
export interface RawBundle extends DocumentContent {
  document: SourceDocument;
  format: DocumentFormat;
  items: RawItem[];
}

/**
 * Reads one file: its shape (C-d.1), not yet its items. All findings are returned.
 * @param formats what files may be besides bundles
 */
export function loadBundle(
  file: string,
  bytes: Uint8Array,
  kinds: Kinds,
  sources: ParsedSources = new ParsedSources(),
  formats: readonly DocumentFormat[] = [],
): { bundle?: RawBundle; findings: Finding[] } {
  const { document, findings: syntax } = sources.parse(file, bytes);
  const findings = [...syntax];
  if (document === undefined) return { findings };
  const format = formats.find((one) => one.holds(document)) ?? bundleFormat;
  const content = format.read(document, kinds, findings);
  if (content === undefined) return { findings };
  const items = content.items.map((item) => ({ ...item, file }));
  return { findings, bundle: { ...content, document, format, items } };
}
