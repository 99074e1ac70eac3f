/** One thing in a value that does not fit its schema, as ajv says it; `instancePath` is a JSON pointer. */
interface SchemaError {
  keyword: string;
  instancePath: string;
  params: Record<string, unknown>;
}

type ValidatorOf<E extends SchemaError> = ((value: unknown) => boolean) & { errors?: E[] | null };

/** The check of an item against the schema of its kind; `errors` holds those of the last call. */
export type ItemValidator = ValidatorOf<SchemaError>;

/** The check of a section of the configuration against its schema, with the place in it that each error is about. */
export type SectionValidator = ValidatorOf<SchemaError & { schemaPath: string }>;
