import type { JsonStyle } from './json-value.js';
import { indentOf } from './text-lines.js';
import type { Spot } from './tree.js';
import type { YamlStyle } from './yaml-value.js';

/** The line break of most lines of a text. */
export function newlineOf(text: string): string {
  const crlf = text.split('\r\n').length - 1;
  const all = text.split('\n').length - 1;
  return crlf * 2 > all ? '\r\n' : '\n';
}

/** The layout of a YAML file, from its first examples; by default two spaces, indented lists, double quotes. */
export function yamlStyle(text: string, root: Spot): YamlStyle {
  const seen: { step?: number; listStep?: number; single: number; double: number; padded?: boolean } = {
    single: 0,
    double: 0,
  };
  const visit = (spot: Spot): void => {
    if (spot.type === 'scalar') {
      if (spot.style === 'single') seen.single++;
      if (spot.style === 'double') seen.double++;
    }
    if (spot.type !== 'map' && spot.type !== 'list') return;
    if (spot.flow && spot.type === 'map' && spot.rows.length > 0) {
      seen.padded ??= text[spot.start + 1] === ' ';
    }
    for (const { value } of spot.rows) {
      if (
        !spot.flow &&
        spot.type === 'map' &&
        (value.type === 'map' || value.type === 'list') &&
        !value.flow
      ) {
        const step = value.column - spot.column;
        if (value.type === 'list') seen.listStep ??= step;
        else seen.step ??= step;
      }
      visit(value);
    }
  };
  visit(root);
  const step = Math.max(seen.step ?? (seen.listStep || 2), 1);
  return {
    step,
    listStep: seen.listStep ?? step,
    quote: seen.single > seen.double ? 'single' : 'double',
    padded: seen.padded ?? true,
    careful: false,
  };
}

/** An escape of a character that a serializer of Unicode would have written unescaped. */
const ESCAPED_LETTER =
  /\\u(?!00[0-9]|d[89a-f]|202[89]|feff|fff[ef])[\da-f]{4}|\\ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}/i;

/** The layout of a JSON file, from its first examples; by default two spaces. */
export function jsonStyle(text: string, root: Spot): JsonStyle {
  const newline = newlineOf(text);
  const first = root.type === 'map' || root.type === 'list' ? root.rows[0] : undefined;
  const isOneLine = first !== undefined && !text.slice(root.start, first.start).includes('\n');
  const base = indentOf(text, root.start);
  const unit =
    first === undefined || isOneLine ? '  ' : indentOf(text, first.start).slice(base.length) || '  ';
  const colon = /^"(?:[^"\\]|\\.)*"\s*:( ?)/.exec(first === undefined ? '' : text.slice(first.start))?.[1];
  return {
    unit: isOneLine ? '' : unit,
    colon: colon ?? ' ',
    comma: isOneLine && colon === '' ? '' : ' ',
    ascii: /^[\0-\x7f]*$/.test(text) && ESCAPED_LETTER.test(text),
    newline,
  };
}

/** Columns from the dash of a list's last element to the text behind it; 2 where that is on another line. */
export function dashGap(text: string, dash: number): number {
  const spaces = /^-( +)(?=[^\s#])/.exec(text.slice(dash, dash + 20))?.[1];
  return spaces === undefined ? 2 : spaces.length + 1;
}
