import {
  type Finding,
  formatPlace,
  isObject,
  type Json,
  type JsonObject,
  sameJson,
} from '../../model/index.js';
import type { KeyOrder } from '../document-format.js';
import { BELOW, frontMatterOf, isMarkdown } from '../read/front-matter.js';
import type { SourceRole } from '../read/parse-source.js';
import { ParsedSources } from '../read/parsed-sources.js';
import { nodeValue, type SourceFormat } from '../read/source-node.js';
import { type EditRefusal, expectedValue, type Origins, type SourceEdit } from './expected.js';
import { jsonTree } from './json-tree.js';
import { jsonStyle, newlineOf, yamlStyle } from './layout.js';
import { MarkdownParts } from './markdown.js';
import { CANONICAL } from './print-bundle.js';
import { inOrder, Reconciler } from './reconcile.js';
import { CannotEdit, type Spot } from './tree.js';
import type { Writer } from './writer.js';
import { yamlTree } from './yaml-tree.js';

const BYTE_ORDER_MARK = '\ufeff';
const ROOT = { parent: 'root', column: -1, oneLine: false } as const;

/** The value of a text, and how it is written. */
interface Source {
  file: string;
  text: string;
  role: SourceRole;
  format: SourceFormat;
  /** Of a Markdown file. */
  parts: MarkdownParts | undefined;
  value: Json;
  /** Of a Markdown file, that of its front matter; undefined where this has no field. */
  tree: Spot | undefined;
  sources: ParsedSources;
  order: KeyOrder;
}

/**
 * Changes values in the source text of a YAML, JSON or Markdown file. Everything outside the changed values keeps its bytes:
 * comments, order, anchors, quotes, line ends, a byte order mark, a missing line break at the end. New values are
 * written like their surroundings. A value that already means the right thing stays as it is, also inside an object or
 * list that is set as a whole.
 *
 * An edit at or below an alias or a merge key changes only the place that its path names, and an edit of an anchored
 * value does not change its aliases: where necessary, their value is written out. If all of them get the same new
 * value, they continue to share it.
 *
 * The new text is read again by the reader of bundles. If it does not mean exactly what the edits say, they are
 * refused. Pure; never throws because of the content of a file.
 *
 * @param file chooses the format, as for bundles, and names places in refusals
 * @param text the file, with its byte order mark if it has one
 * @param edits all paths refer to the document before the edits
 * @param sources what was parsed before; afterwards it contains the new text
 * @param order the order of keys: a new one goes before the first that comes after it; without one, to the end
 * @returns the new text, or a sentence for each edit that is impossible; then no edit is made
 */
export function editSource(
  file: string,
  text: string,
  edits: readonly SourceEdit[],
  sources: ParsedSources = new ParsedSources(),
  order: KeyOrder = () => undefined,
): { text: string } | { refused: EditRefusal[] } {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const body = text.slice(mark.length);
  const all = (message: string) => ({ refused: edits.map(({ path }) => ({ path, message })) });
  if (edits.length === 0) return { text };
  try {
    const source = { ...readSource(file, body, sources), order };
    const expected = expectedValue(source.value, edits);
    if ('refused' in expected) return expected;
    const edited = rewrite(source, expected.value, expected.origins);
    if (edited !== undefined) return { text: mark + edited };
    const message = `${file} cannot be edited here without changing what it means elsewhere; edit it by hand.`;
    return { refused: culprits(source, edits).map(({ path }) => ({ path, message })) };
  } catch (error) {
    if (error instanceof CannotEdit) return all(error.message);
    throw error;
  }
}

function readSource(file: string, text: string, sources: ParsedSources): Omit<Source, 'order'> {
  // Behind a `$file`, data may be in a file of any name.
  const role = isMarkdown(file) && frontMatterOf(text) === undefined ? 'data' : 'document';
  const { document, findings } = sources.parse(file, new TextEncoder().encode(text), role);
  const error = findings.find((finding) => finding.severity === 'error');
  if (error !== undefined || document === undefined) {
    const place = error?.place === undefined ? file : formatPlace(error.place);
    throw new CannotEdit(`${place}: ${error?.message ?? 'The file cannot be read.'}`);
  }
  const { format, root } = document;
  const parts = format === 'markdown' ? new MarkdownParts(file, text, sources) : undefined;
  const tree =
    parts !== undefined
      ? parts.fields
      : format === 'json'
        ? jsonTree(text, root)
        : sources.tree(file, text, yamlTree);
  const value = parts?.value ?? tree?.value ?? null;
  if (document.text !== text || !sameJson(value, nodeValue(root))) {
    throw new CannotEdit(`${file} uses syntax that cannot be edited.`);
  }
  return { file, text, role, format, parts, value, tree, sources };
}

/** The edits that fail by themselves, of some that cannot be made together. */
function culprits(source: Source, edits: readonly SourceEdit[]): readonly SourceEdit[] {
  if (edits.length < 2) return edits;
  const half = Math.ceil(edits.length / 2);
  const found = [edits.slice(0, half), edits.slice(half)].filter((part) => !isPossible(source, part));
  return found.length === 0 ? edits : found.flatMap((part) => culprits(source, part));
}

function isPossible(source: Source, edits: readonly SourceEdit[]): boolean {
  const expected = expectedValue(source.value, edits);
  return 'value' in expected && rewrite(source, expected.value, expected.origins) !== undefined;
}

/**
 * The new text in the style of the file, otherwise with quotes and brackets only; undefined where neither means the
 * same.
 */
function rewrite(source: Source, value: Json, origins: Origins): string | undefined {
  const { parts } = source;
  const want = parts !== undefined && isObject(value) ? parts.inFileLines(value) : value;
  for (const careful of [false, true]) {
    const text = attempt(source, want, origins, careful);
    if (text !== undefined && means(source, text, want)) return text;
  }
  return undefined;
}

function attempt(source: Source, want: Json, origins: Origins, careful: boolean): string | undefined {
  const { text, tree, format, parts, order } = source;
  if (parts !== undefined && isObject(want)) return attemptMarkdown(source, parts, want, origins, careful);
  if (tree === undefined) return undefined;
  const base = { text, newline: newlineOf(text) };
  const writer: Writer =
    format === 'json'
      ? { ...base, format, style: jsonStyle(text, tree) }
      : { ...base, format: 'yaml', style: { ...yamlStyle(text, tree), careful } };
  const reconciler = new Reconciler(writer, origins, order);
  reconciler.value(tree, want, ROOT);
  return reconciler.splices.apply(text);
}

function attemptMarkdown(
  { text, tree, order }: Source,
  parts: MarkdownParts,
  { [BELOW]: below, ...fields }: JsonObject,
  origins: Origins,
  careful: boolean,
): string | undefined {
  const style = tree === undefined ? CANONICAL : yamlStyle(text, tree);
  const writer: Writer = { text, newline: parts.newline, format: 'yaml', style: { ...style, careful } };
  const reconciler = new Reconciler(writer, origins, order);
  if (tree === undefined) parts.addFields(reconciler.splices, inOrder(fields, order([])), writer.style);
  else reconciler.value(tree, fields, ROOT);
  parts.putBelow(reconciler.splices, below);
  return reconciler.splices.apply(text);
}

/** The last check: the reader of bundles finds exactly the wanted value, and no finding that it did not find before. */
function means(source: Source, text: string, want: Json): boolean {
  const { document, findings } = source.sources.parse(
    source.file,
    new TextEncoder().encode(text),
    source.role,
  );
  if (document === undefined || findings.some((finding: Finding) => finding.severity === 'error'))
    return false;
  return document.text === text && sameJson(nodeValue(document.root), want);
}
