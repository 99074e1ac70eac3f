import { canMatch, closest, MAX_PATTERNS, meantPattern } from '../model/index.js';
import { SOURCE_CODES } from '../source/read/source-codes.js';
import { CONFIG_CODES } from './config-codes.js';
import type { ConfigReader, ConfigValue } from './config-reader.js';
import type { BundlePatterns } from './config-types.js';

/** Values of `ledger`, at the top and in targets. */
export const LEDGERS = ['git', 'file'] as const;
/** Values of `unknown_fields`, at the top and in targets. */
export const UNKNOWN_FIELDS = ['warn', 'error'] as const;

/** Values of `layout`. */
export const LAYOUTS = ['files', 'bundles'] as const;

/** Reads `bundles` of the configuration or of a target. */
export function readBundles(
  reader: ConfigReader,
  value: ConfigValue | undefined,
): BundlePatterns | undefined {
  if (value === undefined) return undefined;
  const texts = reader.texts(value, '"pipelines/**/*.yaml"');
  return {
    patterns: texts.map(({ text }) => text),
    places: new Map(texts.map(({ text, node }) => [text, node.place])),
  };
}

/** Reads the names of kinds in `allow_unreadable`. */
export function readKinds(
  reader: ConfigReader,
  value: ConfigValue | undefined,
  kinds: readonly string[],
): string[] {
  return reader.texts(value, kinds[0] ?? 'kind').flatMap(({ text, node, path }) => {
    if (kinds.includes(text)) return [text];
    const near = closest(text, kinds);
    const message = `${JSON.stringify(text)} is not a kind${near === undefined ? '.' : `; did you mean ${near}?`}`;
    reader.add(CONFIG_CODES.unknownKind, path, node.place, message, `Use one of: ${kinds.join(', ')}.`);
    return [];
  });
}

/** Reads a list of addresses or patterns; one that can match none is reported. */
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
  return texts.slice(0, MAX_PATTERNS).map(({ text, node, path }) => {
    if (canMatch(text, kinds)) return text;
    const meant = meantPattern(text, kinds);
    reader.add(
      CONFIG_CODES.patternWithoutKind,
      path,
      node.place,
      `The pattern ${JSON.stringify(text)} does not begin with a kind, so it matches nothing${meant === undefined ? '.' : `; did you mean ${meant}?`}`,
      `Begin it with a kind: ${kinds.join(', ')}; or write *.`,
    );
    return text;
  });
}
