import { BELOW, type FrontMatter, frontMatterOf, opensFrontMatter, textBelow } from './front-matter.js';
import { parseYaml } from './parse-yaml.js';
import { CONTROL, characterName } from './source-bytes.js';
import { SOURCE_CODES } from './source-codes.js';
import { MapEntry, MapNode, ScalarNode, type SourceNode } from './source-node.js';
import type { SourceReport } from './source-report.js';

/**
 * Reads a Markdown file with front matter: the fields, and under the key `BELOW` the text as it is. Undefined where the
 * file has no front matter, or where that is no map.
 */
export function parseMarkdown(report: SourceReport): SourceNode | undefined {
  const { text, lines } = report;
  const parts = frontMatterOf(text);
  if (parts === undefined) {
    reportMissing(report);
    return undefined;
  }
  const fields = readFields(report, parts);
  if (fields === undefined) return undefined;
  const value = textBelow(text, parts);
  const below = new ScalarNode(lines, parts.below, parts.below + value.length, value);
  const control = CONTROL.exec(value);
  if (control !== null) {
    report.add(
      SOURCE_CODES.escapedControl,
      parts.below + control.index,
      `The text contains the control character ${characterName(control[0])}.`,
      'Remove it unless it is intended; it is sent as it is.',
    );
  }
  return fields.readAs([...fields.entries, new MapEntry(BELOW, lines, parts.below, parts.below, below)]);
}

function reportMissing(report: SourceReport): void {
  const isOpen = opensFrontMatter(report.text);
  report.add(
    SOURCE_CODES.noFrontMatter,
    0,
    isOpen
      ? 'The front matter that begins here is not closed.'
      : 'A bundle pattern names this Markdown file, but it does not begin with front matter.',
    isOpen
      ? 'Write a line --- between the fields and the text.'
      : 'Begin it with a line ---, the fields, and another line ---; or leave its folder out of bundles with a pattern such as "!pipelines/texts/**".',
  );
}

function readFields(report: SourceReport, { opened, closing }: FrontMatter): MapNode | undefined {
  if (isBare(report.text.slice(opened, closing))) return new MapNode(report.lines, 0, 0, new Map());
  const root = report.within(closing, parseYaml);
  if (root === undefined) return undefined;
  if (root.type !== 'map') {
    report.add(
      SOURCE_CODES.noFrontMatter,
      root.range[0],
      'What stands between the first two lines --- is not front matter, because it has no fields.',
      'Write the fields as key: value, or leave the file out of bundles.',
    );
    return undefined;
  }
  const clash = root.entry(BELOW);
  if (clash === undefined) return root;
  report.add(
    SOURCE_CODES.refusedKey,
    clash.keyRange[0],
    `The key ${JSON.stringify(BELOW)} is not allowed.`,
    'Remove or rename the key.',
  );
  return undefined;
}

/** True for lines without a field: empty ones and comments. */
export function isBare(lines: string): boolean {
  return lines.split('\n').every((line) => /^[ \t]*(?:#|\r?$)/.test(line));
}
