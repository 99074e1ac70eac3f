import type { Json, JsonObject } from '../../model/index.js';
import { BELOW, writtenBelow } from '../read/front-matter.js';
import type { SourceFormat } from '../read/source-node.js';
import { jsonValue } from './json-value.js';
import { elementLines, keyText, memberLines, type YamlStyle } from './yaml-value.js';

/** The style of a text that nobody has written in before. */
export const CANONICAL: YamlStyle = { step: 2, listStep: 2, quote: 'double', padded: true, careful: false };
const ROOM = { endsFile: false, blankAfter: true, indentAfter: 0 };

/**
 * A whole new file in the canonical layout, keys in the given order, with a blank line before every key whose value
 * starts on a new line, and between items of several lines. `fmt` changes nothing in it if its keys are in canonical
 * order.
 */
export function printBundle(value: JsonObject, format: SourceFormat): string {
  if (format === 'markdown') {
    const { [BELOW]: below = '', ...fields } = value;
    const head = Object.keys(fields).length === 0 ? '' : printBundle(fields, 'yaml');
    return `---\n${head}---\n${writtenBelow(String(below), '\n')}`;
  }
  if (format === 'json') {
    const style = { unit: '  ', colon: ' ', comma: ' ', ascii: false, newline: '\n' };
    return `${jsonValue(value, style, '')}\n`;
  }
  const out: string[] = [];
  for (const [key, member] of Object.entries(value)) {
    const lines = topLevelLines(key, member);
    if (out.length > 0 && isBelow(member, lines)) out.push('');
    out.push(...lines);
  }
  return out.length === 0 ? '{}\n' : `${out.join('\n')}\n`;
}

function topLevelLines(key: string, member: Json): string[] {
  if (!Array.isArray(member) || member.length === 0) return memberLines(key, member, CANONICAL, 0, ROOM);
  const items = member.map((item) => elementLines(item, CANONICAL, 2, 2, ROOM));
  const isApart = items.some((lines) => lines.length > 1);
  return [
    `${keyText(key, CANONICAL)}:`,
    ...items.flatMap((lines, index) => (isApart && index > 0 ? ['', ...lines] : lines)),
  ];
}

/** True for a map or list on lines of its own, as opposed to a text of several lines. */
function isBelow(member: Json, lines: readonly string[]): boolean {
  return lines.length > 1 && member !== null && typeof member === 'object';
}
