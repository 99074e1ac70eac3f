import type { JsonObject } from './json.js';

/** Parts of the JSON Schemas for what commands print. */
export const schemaText: JsonObject = { type: 'string' };
export const schemaTextOrNull: JsonObject = { type: ['string', 'null'] };
export const schemaTexts: JsonObject = { type: 'array', items: schemaText };
export const schemaFlag: JsonObject = { type: 'boolean' };
export const schemaCount: JsonObject = { type: 'integer', minimum: 0 };

/** An object with these members, all of them, and whatever a later minor version adds. */
export function schemaObject(members: JsonObject, optional: JsonObject = {}): JsonObject {
  return {
    type: 'object',
    required: Object.keys(members),
    properties: { ...members, ...optional },
    additionalProperties: true,
  };
}

/** A list of such elements. */
export function schemaList(items: JsonObject): JsonObject {
  return { type: 'array', items };
}
