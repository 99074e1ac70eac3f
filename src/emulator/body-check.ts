import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { ApiError, type ValidationProblem } from './api-error.js';
import type { JsonSchema } from './json-schema.js';

/** A body that is not JSON, kept as text so that the request log can show it. */
export class UnreadableBody {
  readonly text: string;
  /** Whether its content type says JSON. */
  readonly declared: boolean;
  constructor(text: string, declared: boolean) {
    this.text = text;
    this.declared = declared;
  }
}

// allErrors: FastAPI reports all problems of a body at once.
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
/** By the text of the schema: all embedded platforms of a process share a few schemas. */
const compiled = new Map<string, ValidateFunction>();

/** Checks bodies against schemas without changing them, and words what is wrong as FastAPI does. */
export class BodyChecker {
  readonly #known = new Map<JsonSchema, ValidateFunction>();

  /** The 422 for a body, or undefined when it fits. */
  check(schema: JsonSchema, body: unknown): ApiError | undefined {
    if (body instanceof UnreadableBody) {
      return new ApiError(422, [
        body.declared
          ? { loc: ['body'], msg: 'JSON decode error', type: 'json_invalid' }
          : { loc: ['body'], msg: 'Input should be a valid dictionary', type: 'model_attributes_type' },
      ]);
    }
    if (body === undefined || body === null) {
      return new ApiError(422, [{ loc: ['body'], msg: 'Field required', type: 'missing' }]);
    }
    const validate = this.#compile(schema);
    if (validate(body)) return undefined;
    return new ApiError(422, problemsOf(validate.errors ?? []));
  }

  #compile(schema: JsonSchema): ValidateFunction {
    let validate = this.#known.get(schema);
    if (!validate) {
      const text = JSON.stringify(schema);
      validate = compiled.get(text) ?? ajv.compile(schema);
      compiled.set(text, validate);
      this.#known.set(schema, validate);
    }
    return validate;
  }
}

function problemsOf(errors: readonly ErrorObject[]): ValidationProblem[] {
  // The line about a union as a whole says nothing beside those about its branches.
  const telling = errors.filter((error) => error.keyword !== 'anyOf' && error.keyword !== 'oneOf');
  return (telling.length > 0 ? telling : errors).map((error) => {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));
    const { type, msg, field } = wording(error);
    return { loc: ['body', ...path, ...(field === undefined ? [] : [field])], msg, type };
  });
}

const TYPE_WORDS: Record<string, [type: string, noun: string]> = {
  string: ['string_type', 'string'],
  integer: ['int_type', 'integer'],
  number: ['float_type', 'number'],
  boolean: ['bool_type', 'boolean'],
  array: ['list_type', 'list'],
  object: ['dict_type', 'dictionary'],
};

function wording(error: ErrorObject): { type: string; msg: string; field?: string } {
  const params: Record<string, unknown> = error.params;
  const limit = String(params.limit);
  switch (error.keyword) {
    case 'required':
      return { type: 'missing', msg: 'Field required', field: String(params.missingProperty) };
    case 'type': {
      const wanted = [params.type].flat().find((name) => name !== 'null');
      const [type, noun] = TYPE_WORDS[String(wanted)] ?? ['value_error', 'value'];
      return { type, msg: `Input should be a valid ${noun}` };
    }
    case 'enum': {
      const allowed = Array.isArray(params.allowedValues) ? params.allowedValues : [];
      const words = allowed.filter((value) => value !== null).map((value) => `'${String(value)}'`);
      return { type: 'literal_error', msg: `Input should be ${words.join(', ')}` };
    }
    case 'maxLength':
      return { type: 'string_too_long', msg: `String should have at most ${limit} characters` };
    case 'minLength':
      return { type: 'string_too_short', msg: `String should have at least ${limit} character` };
    case 'minItems':
      return { type: 'too_short', msg: `List should have at least ${limit} item` };
    case 'maxItems':
      return { type: 'too_long', msg: `List should have at most ${limit} items` };
    case 'minimum':
      return { type: 'greater_than_equal', msg: `Input should be greater than or equal to ${limit}` };
    case 'maximum':
      return { type: 'less_than_equal', msg: `Input should be less than or equal to ${limit}` };
    default:
      return { type: 'value_error', msg: error.message ?? 'Invalid value' };
  }
}
