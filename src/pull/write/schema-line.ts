import path from 'node:path';
import type { JsonObject } from '../../model/index.js';
import { printBundle } from '../../source/edit/index.js';
import { sourceFormat } from '../../source/read/parse-source.js';

/**
 * The text of a new bundle, with what leads an editor to its schema: a comment in YAML, a member in JSON.
 * @param schema the file of the schema, from the root like `file`; undefined without one
 */
export function newBundleText(file: string, bundle: JsonObject, schema: string | undefined): string {
  const format = sourceFormat(file);
  if (schema === undefined) return printBundle(bundle, format);
  const way = path.posix.relative(path.posix.dirname(file), schema);
  const address = encodeURI(way.startsWith('.') ? way : `./${way}`);
  return format === 'json'
    ? printBundle({ $schema: address, ...bundle }, format)
    : `# yaml-language-server: $schema=${address}\n${printBundle(bundle, format)}`;
}
