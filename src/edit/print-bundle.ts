import type { JsonObject } from '../model/index.js';
import { jsonValue } from './json-value.js';
import { memberLines, type YamlStyle } from './yaml-value.js';

const CANONICAL: YamlStyle = { step: 2, listStep: 2, quote: 'double', padded: true, careful: false };

/** A whole new bundle in the canonical layout. */
export function printBundle(value: JsonObject, format: 'yaml' | 'json'): string {
  if (format === 'json') {
    const style = { unit: '  ', colon: ' ', comma: ' ', ascii: false, newline: '\n' };
    return `${jsonValue(value, style, '')}\n`;
  }
  const room = { endsFile: false, blankAfter: false, indentAfter: 0 };
  const blocks = Object.entries(value).map(([key, member]) => memberLines(key, member, CANONICAL, 0, room));
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('');
}
