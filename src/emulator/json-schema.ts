import type { JsonObject } from '../model/index.js';

/** A JSON Schema as written in the OpenAPI document. */
export type JsonSchema = JsonObject;
