import { readFileSync } from 'node:fs';
import type { Json, JsonObject } from '../../model/index.js';
import { parseSource } from '../../source/read/parse-source.js';
import { decodeText, MAX_FILE_BYTES } from '../../source/read/source-bytes.js';
import { nodeValue } from '../../source/read/source-node.js';
import type { Imports } from './imported.js';

/** A foreign file: where it is, and how people call it. */
export interface ForeignFile {
  full: string;
  /** As the command line leads to it. */
  shown: string;
}

/** The text of a file; undefined, and said, where it has none. */
export function textOf({ full, shown }: ForeignFile, imports: Imports): string | undefined {
  try {
    const bytes = readFileSync(full);
    const { text, utf16, nul, invalid } = decodeText(bytes);
    if (bytes.length <= MAX_FILE_BYTES && !utf16 && nul === undefined && invalid === undefined)
      return text.replace(/\r?\n$/, '');
    imports.skip(shown, bytes.length > MAX_FILE_BYTES ? 'it is larger than 10 MiB' : 'it is not UTF-8 text');
  } catch {
    imports.skip(shown, 'it cannot be read');
  }
  return undefined;
}

/** The value of a file in YAML or JSON; undefined where it has an error. */
export function contentOf(file: string, text: string, role: 'data' | 'markdown' = 'data'): Json | undefined {
  const { document, findings } = parseSource(file, new TextEncoder().encode(text), role);
  const isWrong = findings.some(({ severity }) => severity === 'error');
  return document === undefined || isWrong ? undefined : nodeValue(document.root);
}

/** A text that is not empty. */
export function textAt(value: JsonObject, key: string): string | undefined {
  const found = Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}
