import { bundleSchema, itemSchema } from '../bundle/schema/json-schema.js';
import { configSchema } from '../config/config-schema.js';
import type { Kind } from '../model/index.js';
import { kindsOf, type Provider, sectionSchemas } from '../providers/index.js';
import type { DocumentFormat } from '../source/document-format.js';
import { schemaFile } from './schema-files.js';

/**
 * The schemas for editors, by their files in the folder of the configuration.
 * @param formats formats of files besides bundles
 */
export async function editorSchemas(
  providers: readonly Provider[],
  formats: readonly DocumentFormat[],
  hasBundles: boolean,
): Promise<Map<string, string>> {
  const kinds = await kindsOf(providers);
  const made: [string, object][] = hasBundles ? [['bundle', bundleSchema(kinds, { forms: 'all' })]] : [];
  made.push(['config', configSchema(kinds, providers, await sectionSchemas(providers))]);
  for (const { key, schema } of formats)
    made.push([key, await schema(kinds, (kind: Kind) => itemSchema(kind, 'all'))]);
  return new Map(made.map(([key, schema]) => [schemaFile(key), `${JSON.stringify(schema, null, 2)}\n`]));
}
