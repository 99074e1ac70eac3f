import { closest } from '../model/index.js';
import { CONFIG_CODES } from './config-codes.js';
import type { ConfigReader, ConfigValue } from './config-reader.js';

/** Words for where the ledger is, and for what an unknown field is; a target may use them too. */
export const LEDGERS = ['git', 'file'] as const;
export const UNKNOWN_FIELDS = ['warn', 'error'] as const;

/** Names of kinds, as `allow_unreadable` lists them. */
export function readKinds(
  reader: ConfigReader,
  value: ConfigValue | undefined,
  kinds: readonly string[],
): string[] {
  return reader.texts(value, 'tool_bindings').flatMap(({ text, node, path }) => {
    if (kinds.includes(text)) return [text];
    const near = closest(text, kinds);
    const message = `${JSON.stringify(text)} is no kind${near === undefined ? '.' : `; did you mean ${near}?`}`;
    reader.add(CONFIG_CODES.unknownKind, path, node.place, message, `The kinds are: ${kinds.join(', ')}.`);
    return [];
  });
}
