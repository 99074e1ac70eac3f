// Made by scripts/generate.mjs; do not edit.

/** One error as ajv reports it; `instancePath` is a JSON pointer. */
export interface AjvError {
  keyword: string;
  instancePath: string;
  params: Record<string, unknown>;
}

/** True where the data fits; `errors` holds those of the last call. */
export type Validator = ((data: unknown) => boolean) & { errors?: AjvError[] | null };

/** By kind: the check of one item in its late form; and that of the configuration. */
export declare const validators: Record<string, Validator>;
