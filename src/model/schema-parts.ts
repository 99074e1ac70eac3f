import type { JsonObject } from './json.js';

/** Parts of the JSON Schemas for what commands print. */
export const text: JsonObject = { type: 'string' };
export const textOrNull: JsonObject = { type: ['string', 'null'] };
export const texts: JsonObject = { type: 'array', items: text };
export const flag: JsonObject = { type: 'boolean' };
export const count: JsonObject = { type: 'integer', minimum: 0 };

/** An object with these members, all of them, and whatever a later minor version adds. */
export function object(members: JsonObject, optional: JsonObject = {}): JsonObject {
  return {
    type: 'object',
    required: Object.keys(members),
    properties: { ...members, ...optional },
    additionalProperties: true,
  };
}

/** A list of such elements. */
export function list(items: JsonObject): JsonObject {
  return { type: 'array', items };
}
