import { canMatch, MAX_PATTERNS, meantPattern } from '../model/index.js';
import { SOURCE_CODES } from '../source/read/source-codes.js';
import { CONFIG_CODES } from './config-codes.js';
import type { ConfigReader, ConfigValue } from './config-reader.js';

/** Reads a list of patterns of addresses. */
export function readPatterns(
  reader: ConfigReader,
  value: ConfigValue | undefined,
  kinds: readonly string[],
): string[] {
  const texts = reader.texts(value, `"${kinds[0] ?? 'kind'}/*"`);
  const extra = texts[MAX_PATTERNS];
  if (extra !== undefined) {
    const message = `This list has more than ${MAX_PATTERNS} patterns.`;
    reader.add(
      SOURCE_CODES.tooManyPatterns,
      extra.path,
      extra.node.place,
      message,
      'Use fewer, wider patterns.',
    );
  }
  return texts.slice(0, MAX_PATTERNS).map(({ text, ...at }) => {
    checkPattern(reader, at, text, kinds);
    return text;
  });
}

/** Reports a pattern that can match no address. */
export function checkPattern(
  reader: ConfigReader,
  { node, path }: ConfigValue,
  text: string,
  kinds: readonly string[],
): void {
  if (canMatch(text, kinds)) return;
  const meant = meantPattern(text, kinds);
  reader.add(
    CONFIG_CODES.patternWithoutKind,
    path,
    node.place,
    `The pattern ${JSON.stringify(text)} does not begin with a kind, so it matches nothing${meant === undefined ? '.' : `; did you mean ${meant}?`}`,
    `Begin it with a kind: ${kinds.join(', ')}; or write *.`,
  );
}
