/** The check of an item against the schema of its kind, or of a section of the configuration against its own; `errors` holds those of the last call. */
export type ItemValidator = ((item: unknown) => boolean) & {
  errors?:
    | { keyword: string; instancePath: string; schemaPath: string; params: Record<string, unknown> }[]
    | null;
};
