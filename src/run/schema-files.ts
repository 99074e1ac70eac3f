/** Folder of the schemas for editors; the bundle pattern of a new configuration does not match it. */
export const SCHEMAS = 'pipelines-schemas';

/** The file of a schema for editors, in the folder of the configuration. */
export function schemaFile(key: string): string {
  return `${SCHEMAS}/${key}.v1.schema.json`;
}
