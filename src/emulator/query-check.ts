import type { JsonObject } from '../model/index.js';
import { ApiError, type ValidationProblem } from './api-error.js';
import type { JsonSchema } from './json-schema.js';

/** Values of a path or query as the routes use them. */
export type Parameters = Record<string, string | number | boolean>;

/**
 * Reads path or query parameters by their schema, as FastAPI does: numbers from decimal digits only,
 * the last one of a repeated parameter, unknown ones ignored.
 */
export function readParameters(
  schema: JsonSchema,
  given: unknown,
  place: 'path' | 'query',
): { value: Parameters } | { error: ApiError } {
  // Routers build these objects with prototypes of their own.
  const raw: Record<string, unknown> = { ...(given as object | null) };
  const value: Parameters = {};
  const problems: ValidationProblem[] = [];
  for (const [name, property] of Object.entries((schema.properties ?? {}) as JsonObject)) {
    const text = [raw[name]].flat().at(-1);
    if (typeof text !== 'string') continue;
    const read = readOne(text, property as JsonSchema);
    if (typeof read === 'object') problems.push({ loc: [place, name], ...read });
    else value[name] = read;
  }
  return problems.length > 0 ? { error: new ApiError(422, problems) } : { value };
}

function readOne(text: string, schema: JsonSchema): string | number | { msg: string; type: string } {
  if (schema.type === 'integer') return readInteger(text, schema);
  // An enumeration that the route checks itself, because it has an answer of its own for other words.
  if (Array.isArray(schema.enum) && !schema['x-checked-by'] && !schema.enum.includes(text)) {
    const words = schema.enum.map((word) => `'${String(word)}'`).join(', ');
    return { msg: `Input should be ${words}`, type: 'literal_error' };
  }
  if (typeof schema.maxLength === 'number' && [...text].length > schema.maxLength) {
    return { msg: `String should have at most ${schema.maxLength} characters`, type: 'string_too_long' };
  }
  return text;
}

function readInteger(text: string, schema: JsonSchema): number | { msg: string; type: string } {
  if (!/^[+-]?\d{1,15}$/.test(text)) {
    return {
      msg: 'Input should be a valid integer, unable to parse string as an integer',
      type: 'int_parsing',
    };
  }
  const number = Number(text);
  if (typeof schema.minimum === 'number' && number < schema.minimum) {
    return { msg: `Input should be greater than or equal to ${schema.minimum}`, type: 'greater_than_equal' };
  }
  // A limit that a switch can move is documented here, and checked where the switch is read.
  if (typeof schema.maximum === 'number' && number > schema.maximum && !schema['x-moved-by']) {
    return { msg: `Input should be less than or equal to ${schema.maximum}`, type: 'less_than_equal' };
  }
  return number;
}
