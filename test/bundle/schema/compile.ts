import { Ajv, type ValidateFunction } from 'ajv';
import type { JsonObject } from '../../../src/model/index.js';

/** Compiles a schema as strictly as the generator does; unknown keywords and odd types throw. */
export function compile(schema: JsonObject): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
  if (ajv.validateSchema(schema) !== true) throw new Error(ajv.errorsText(ajv.errors));
  return ajv.compile(schema);
}
