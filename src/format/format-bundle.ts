import { parseSource } from '../bundle/parse-source.js';
import { nodeValue } from '../bundle/source-node.js';
import { jsonValue } from '../edit/json-value.js';
import { newlineOf } from '../edit/layout.js';
import { setOwn } from '../edit/own.js';
import { CannotEdit, type MapSpot } from '../edit/tree.js';
import { yamlTree } from '../edit/yaml-tree.js';
import { isObject, type Json, type JsonObject, type Kinds, sameJson } from '../model/index.js';
import { Attaching } from './attach.js';
import { commentsOf } from './comments.js';
import { fieldRank, orderBundle, topLevelRank } from './order.js';
import { LayoutPrinter } from './print-layout.js';

/**
 * A bundle in its canonical layout, with every comment. Pure.
 *
 * Before it is returned the new text is read again: its value must be the same, and its comments the
 * same ones, in the same order where no key was moved.
 *
 * @param text a bundle that `loadBundle` reads without an error finding
 * @returns the new text, which may be the old one, or why it cannot be made
 */
export function formatBundle(
  file: string,
  text: string,
  kinds: Kinds,
): { text: string } | { refused: string } {
  const { document, findings } = parseSource(file, new TextEncoder().encode(text));
  if (document === undefined || findings.some((finding) => finding.severity === 'error')) {
    return { refused: 'The file has errors.' };
  }
  const value = nodeValue(document.root);
  try {
    const out = document.format === 'json' ? formatJson(text, value, kinds) : formatYaml(file, text, kinds);
    const again = parseSource(file, new TextEncoder().encode(out));
    const isSame =
      again.document?.text === out &&
      !again.findings.some((finding) => finding.severity === 'error') &&
      sameJson(nodeValue(again.document.root), value);
    if (isSame) return { text: out };
    return { refused: 'Its layout cannot be changed without changing what it means.' };
  } catch (error) {
    if (error instanceof CannotEdit) return { refused: error.message };
    throw error;
  }
}

function formatYaml(file: string, text: string, kinds: Kinds): string {
  const tree = yamlTree(file, text);
  if (tree.type !== 'map') throw new CannotEdit('A bundle is a map.');
  const comments = commentsOf(text);
  const newline = newlineOf(text);
  const written = layOut(text, tree, kinds, true);
  const before = comments.map((comment) => comment.text);
  const after = commentsOf(written).map((comment) => comment.text);
  if (!sameJson(sorted(before), sorted(after))) {
    throw new CannotEdit('A comment stands where the canonical layout has no place for it.');
  }
  return written.replaceAll('\n', newline);
}

function layOut(text: string, tree: MapSpot, kinds: Kinds, ordered: boolean): string {
  const root = new Attaching(text, commentsOf(text)).root(tree);
  if (ordered) orderBundle(root, kinds);
  const isApart = ({ row }: { row: object }) => {
    const key = 'key' in row ? String(row.key) : '';
    return key === 'sync' || kinds.find(key) !== undefined;
  };
  const lines = new LayoutPrinter(text).root(root, isApart);
  return `${lines.join('\n')}\n`;
}

function sorted(texts: readonly string[]): string[] {
  return [...texts].sort();
}

function formatJson(text: string, value: Json, kinds: Kinds): string {
  const style = { unit: '  ', colon: ' ', comma: ' ', ascii: false, newline: newlineOf(text) };
  return (
    jsonValue(isObject(value) ? orderedBundle(value as JsonObject, kinds) : value, style, '') + style.newline
  );
}

/** A bundle with its keys, and those of its items, in canonical order. */
export function orderedBundle(bundle: JsonObject, kinds: Kinds): JsonObject {
  const out = orderedKeys(bundle, (key) => topLevelRank(key, kinds));
  for (const { name } of kinds.all) {
    const items = out[name];
    if (!Array.isArray(items)) continue;
    out[name] = items.map((item) =>
      isObject(item) ? orderedKeys(item as JsonObject, (key) => fieldRank(key, name, kinds)) : item,
    );
  }
  return out;
}

function orderedKeys(object: JsonObject, rank: (key: string) => number): JsonObject {
  const out: JsonObject = {};
  const entries = Object.entries(object).map(([key, value], index) => ({ key, value, index }));
  entries.sort((a, b) => rank(a.key) - rank(b.key) || a.index - b.index);
  for (const { key, value } of entries) setOwn(out, key, value);
  return out;
}
