import type { Json } from '../../model/index.js';
import { doubleQuoted, jsonNumber } from './yaml-scalar.js';

/** How new values of a JSON file are written: like the rest of it. */
export interface JsonStyle {
  /** One level of indentation; '' for a file on one line. */
  readonly unit: string;
  /** The space behind a colon, and behind a comma on one line. */
  readonly colon: string;
  readonly comma: string;
  /** Everything beyond ASCII is written as escapes, as Python does. */
  readonly ascii: boolean;
  readonly newline: string;
}

/** A value as JSON; `base` is the indentation of its first line, undefined for a value on one line. */
export function jsonValue(value: Json, style: JsonStyle, base: string | undefined): string {
  if (typeof value === 'string') return jsonText(value, style);
  if (typeof value === 'number') return jsonNumber(value);
  if (value === null || typeof value === 'boolean') return String(value);
  const inner = base === undefined ? undefined : base + style.unit;
  const members = Array.isArray(value)
    ? value.map((item) => jsonValue(item, style, inner))
    : Object.entries(value).map(
        ([key, member]) => `${jsonText(key, style)}:${style.colon}${jsonValue(member, style, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return open + close;
  if (inner === undefined) return `${open}${members.join(`,${style.comma}`)}${close}`;
  const lines = members.map((member) => style.newline + inner + member).join(',');
  return `${open}${lines}${style.newline}${base}${close}`;
}

/** A string as JSON, escaped like the rest of the file. */
export function jsonText(text: string, style: JsonStyle): string {
  const quoted = doubleQuoted(text);
  if (!style.ascii) return quoted;
  return quoted.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
