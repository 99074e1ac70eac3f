import { inForm, type JsonObject } from '../../model/index.js';
import type { CheckTree } from '../provider.js';
import { isBundle, MANIFEST, OLD_SUFFIX, SUFFIX, treePath } from './method-trees.js';
import { SourceText } from './source-text.js';

/** A method tree as it is sent, and the way back from what is said about it. */
export interface SentTree {
  /** Entries by tree path: text, or `{base64}` of what is not UTF-8. */
  files: JsonObject;
  /** The bundles, by tree path as sent. */
  bundles: ReadonlyMap<string, SourceText>;
  /** A path of the repository for each tree path as sent. */
  names: ReadonlyMap<string, string>;
}

/** Makes the entries of a tree. Paths are in NFC, as the server demands; bundles have the present suffix. */
export function sentTree({ name, files }: CheckTree): SentTree {
  const entries: JsonObject = {};
  const bundles = new Map<string, SourceText>();
  const names = new Map<string, string>();
  for (const { file, bytes } of files) {
    const sent = sentPath(name, file);
    const text = textOf(bytes);
    entries[sent] = text ?? { base64: Buffer.from(bytes).toString('base64') };
    names.set(sent, file);
    if (isBundle(file) && text !== undefined) bundles.set(sent, new SourceText(file, text));
  }
  return { files: entries, bundles, names };
}

/** The tree path under which a file is sent. */
export function sentPath(root: string, file: string): string {
  const written = inForm(treePath(root, file), 'NFC');
  return written.endsWith(OLD_SUFFIX) ? written.slice(0, -OLD_SUFFIX.length) + SUFFIX : written;
}

/** True for a file that has to be text. */
export function isTomlFile(file: string): boolean {
  return isBundle(file) || file === MANIFEST || file.endsWith(`/${MANIFEST}`);
}

/** The text of UTF-8 bytes, with a byte order mark if there is one; undefined for other bytes. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
