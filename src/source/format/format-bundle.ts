import { type Kinds, sameJson } from '../../model/index.js';
import type { KeyOrder } from '../document-format.js';
import { CannotEdit, jsonTree, newlineOf, yamlTree } from '../edit/index.js';
import { frontMatterOf } from '../read/front-matter.js';
import { isBare } from '../read/parse-markdown.js';
import { ParsedSources } from '../read/parsed-sources.js';
import { nodeValue } from '../read/source-node.js';
import { Attaching } from './attach.js';
import { commentsOf, type YamlComment } from './comments.js';
import { formatJson } from './format-json.js';
import { bundleOrder, orderKeys } from './order.js';
import { LayoutPrinter } from './print-layout.js';

/** `formatDocument` for a bundle. */
export function formatBundle(file: string, text: string, kinds: Kinds): ReturnType<typeof formatDocument> {
  return formatDocument(file, text, bundleOrder(kinds));
}

/**
 * A file in its canonical layout, with every comment. Pure.
 *
 * Before it is returned, the new text is read again: its value must be the same, and so must its comments, in the same
 * order unless a key moved.
 *
 * @param text a file that `loadBundle` reads without an error; of a Markdown file, the front matter gets the layout
 * @param order the order of its keys
 * @param sources what was parsed before; afterwards it contains the new text
 * @returns the new text, which may equal the old one, or why it cannot be made
 */
export function formatDocument(
  file: string,
  text: string,
  order: KeyOrder,
  sources: ParsedSources = new ParsedSources(),
): { text: string } | { refused: string } {
  const out = inLayout(file, text, order, sources);
  if (typeof out !== 'string' || out === text) return typeof out === 'string' ? { text } : out;
  const { document: before } = sources.parse(file, new TextEncoder().encode(text));
  const { document: after, findings } = sources.parse(file, new TextEncoder().encode(out));
  const isSame =
    after?.text === out &&
    !findings.some((finding) => finding.severity === 'error') &&
    sameJson(nodeValue(after.root), before === undefined ? null : nodeValue(before.root));
  if (isSame) return { text: out };
  return { refused: 'Its layout cannot be changed without changing what it means.' };
}

/** True for a file that `formatDocument` leaves as it is. */
export function isInLayout(file: string, text: string, order: KeyOrder, sources: ParsedSources): boolean {
  return inLayout(file, text, order, sources) === text;
}

/** A file in its canonical layout, which nobody has read again, or why it has none. */
function inLayout(
  file: string,
  text: string,
  order: KeyOrder,
  sources: ParsedSources,
): string | { refused: string } {
  const { document, findings } = sources.parse(file, new TextEncoder().encode(text));
  if (document === undefined || findings.some((finding) => finding.severity === 'error')) {
    return { refused: 'The file has errors.' };
  }
  try {
    if (document.format === 'json') return formatJson(text, jsonTree(text, document.root), order);
    return document.format === 'markdown'
      ? formatMarkdown(file, text, order, sources)
      : formatYaml(file, text, order, sources);
  } catch (error) {
    if (error instanceof CannotEdit) return { refused: error.message };
    throw error;
  }
}

/** The front matter in its layout; the text below keeps every byte. */
function formatMarkdown(file: string, text: string, order: KeyOrder, sources: ParsedSources): string {
  const at = frontMatterOf(text);
  if (at === undefined) throw new CannotEdit('The file has no front matter.');
  const head = text.slice(0, at.closing);
  const newline = newlineOf(head);
  const fields = isBare(head.slice(at.opened))
    ? head.slice(at.opened).replace(/^\r?\n/, '')
    : formatYaml(file, head, order, sources);
  const end = text.slice(at.closing, at.below).replace(/[^\r\n]+/, '---');
  return `---${newline}${fields}${end}${text.slice(at.below)}`;
}

function formatYaml(file: string, text: string, order: KeyOrder, sources: ParsedSources): string {
  const tree = sources.tree(file, text, yamlTree);
  if (tree.type !== 'map') throw new CannotEdit('A bundle is a map.');
  const comments = commentsOf(text);
  const root = new Attaching(text, comments).root(tree);
  const isMoved = orderKeys(root, order);
  const written = `${new LayoutPrinter(text).root(root).join('\n')}\n`;
  if (!sameComments(comments, commentsOf(written), isMoved)) {
    throw new CannotEdit('A comment is in a place that the canonical layout does not have.');
  }
  return written.replaceAll('\n', newlineOf(text));
}

function sameComments(
  before: readonly YamlComment[],
  after: readonly YamlComment[],
  isMoved: boolean,
): boolean {
  const texts = (comments: readonly YamlComment[]) => comments.map((comment) => comment.text);
  if (!isMoved) return sameJson(texts(before), texts(after));
  return sameJson(texts(before).sort(), texts(after).sort());
}
