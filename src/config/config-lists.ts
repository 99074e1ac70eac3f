import { closest } from '../model/index.js';
import { CONFIG_CODES } from './config-codes.js';
import type { ConfigReader, ConfigValue } from './config-reader.js';
import type { BundlePatterns } from './config-types.js';

/** Values of `ledger`, at the top and in targets. */
export const LEDGERS = ['git', 'branch', 'file'] as const;
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
