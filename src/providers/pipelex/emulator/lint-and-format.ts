import type { JsonObject } from '../../../model/index.js';
import { tomlKeys } from '../toml-keys.js';
import { bundleModel, positionOf } from './bundle-model.js';

/** What the linter says of a text: syntax, and of the schema that `domain` is there. */
export function lint(text: string): JsonObject[] {
  const { broken } = tomlKeys(text);
  if (broken !== null) return [diagnostic('syntax', broken.what, text, broken.offset)];
  if (bundleModel('', text).domain !== undefined) return [];
  return [diagnostic('schema', '"domain" is a required property', text, 0)];
}

/** The layout of the fake: a space on both sides of the first `=` of a line, no space at ends, a break at the end. */
export function format(text: string): { formatted: string; changed: boolean; diagnostics: JsonObject[] } {
  const { broken } = tomlKeys(text);
  if (broken !== null)
    return {
      formatted: text,
      changed: false,
      diagnostics: [diagnostic('syntax', broken.what, text, broken.offset)],
    };
  const lines = text.split('\n').map((line) =>
    line
      .trimEnd()
      .replace(/^([\w.]+)=/, '$1 =')
      .replace(/^([\w.]+ +=)(?=\S)/, '$1 '),
  );
  const formatted = `${lines.join('\n').trimEnd()}\n`;
  return { formatted, changed: formatted !== text, diagnostics: [] };
}

function diagnostic(kind: string, message: string, text: string, offset: number): JsonObject {
  const { line, column } = positionOf(text, offset);
  return {
    kind,
    severity: 'error',
    message,
    location: null,
    range: {
      start_offset: offset,
      end_offset: offset,
      start_line: line,
      start_col: column,
      end_line: line,
      end_col: column + 1,
    },
  };
}
