import type { Finding, Kinds } from '../model/index.js';
import type { DocumentContent, DocumentFormat, DocumentItem } from '../source/document-format.js';
import { ParsedSources } from '../source/read/parsed-sources.js';
import type { SourceDocument } from '../source/read/source-node.js';
import { bundleFormat } from './bundle-format.js';
import type { LoadOptions } from './load-options.js';

/** One item of a file, as written. */
export interface RawItem extends DocumentItem {
  file: string;
}

/** One file with its items. */
export interface RawBundle extends DocumentContent {
  document: SourceDocument;
  format: DocumentFormat;
  items: RawItem[];
}

/** What a file is read with: other formats than bundles, and the names that findings need. */
type FileReader = Partial<Pick<LoadOptions, 'target' | 'providerOf' | 'formats'>>;

/** Reads one file: its shape (C-d.1), not yet its items. Returns all findings. */
export function loadBundle(
  file: string,
  bytes: Uint8Array,
  kinds: Kinds,
  sources: ParsedSources = new ParsedSources(),
  reader: FileReader = {},
): { bundle?: RawBundle; findings: Finding[] } {
  const { document, findings: syntax } = sources.parse(file, bytes);
  const findings = [...syntax];
  if (document === undefined) return { findings };
  const format = reader.formats?.find((one) => one.holds(document)) ?? bundleFormat;
  const content = format.read(document, { ...reader, kinds }, findings);
  if (content === undefined) return { findings };
  const items = content.items.map((item) => rawItem(item, file));
  return { findings, bundle: { ...content, document, format, items } };
}

/** Every member, also those that may be missing, so that a new one cannot be left out here. */
type Whole<T> = { [Name in keyof Required<T>]: T[Name] };

/** Written out, because a copy by `...` with one more member takes twice the memory, for every item. */
function rawItem({ kind, index, node, stands, conflict }: DocumentItem, file: string): Whole<RawItem> {
  return { kind, index, node, stands, conflict, file };
}
