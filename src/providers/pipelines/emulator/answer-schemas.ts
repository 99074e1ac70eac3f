import type { JsonSchema } from '../../../emulator/json-schema.js';
import type { JsonObject } from '../../../model/index.js';
import {
  BINDING_FIELDS,
  type BodyFields,
  CRITERION_FIELDS,
  ENDPOINT_FIELDS,
  EVALUATION_FIELDS,
  GROUND_TRUTH_FIELDS,
  MAX_INT,
  PROMPT_FIELDS,
} from './body-fields.js';

const INT: JsonSchema = { type: 'integer' };
const TEXT: JsonSchema = { type: 'string' };
const FLAG: JsonSchema = { type: 'boolean' };
const OBJECT: JsonSchema = { type: 'object', additionalProperties: true };
const STAMPS = { created_by: TEXT, created_at: TEXT, updated_at: TEXT };

function answer(fields: BodyFields, server: Record<string, JsonSchema>): JsonSchema {
  const properties: JsonObject = {};
  for (const [name, { schema }] of Object.entries(fields)) properties[name] = loosened(schema);
  return {
    type: 'object',
    required: ['id'],
    properties: { ...properties, ...server },
    additionalProperties: true,
  };
}

/** A field's type alone: limits bind what is sent, not what is answered. */
function loosened(schema: JsonSchema): JsonSchema {
  return { type: [...new Set([schema.type ?? 'object', 'null'].flat())] };
}

const LIBRARY_SERVER = { id: INT, version: INT, archived: FLAG, ...STAMPS };

export const PROMPT_ANSWER = answer(PROMPT_FIELDS, LIBRARY_SERVER);
export const CRITERION_ANSWER = answer(CRITERION_FIELDS, LIBRARY_SERVER);
export const EVALUATION_ANSWER = answer(EVALUATION_FIELDS, LIBRARY_SERVER);
export const ENDPOINT_ANSWER = answer(ENDPOINT_FIELDS, {
  id: TEXT,
  org_id: INT,
  tools: { type: 'array', items: OBJECT },
  active: FLAG,
  health_status: TEXT,
  version: INT,
  archived: FLAG,
  ...STAMPS,
});
export const BINDING_ANSWER = answer(BINDING_FIELDS, { id: TEXT, workflow_id: INT, ...STAMPS });
export const GROUND_TRUTH_ANSWER = answer(GROUND_TRUTH_FIELDS, { id: TEXT, workflow_id: INT, ...STAMPS });

export const EXPERIMENT_ANSWER: JsonSchema = {
  type: 'object',
  required: ['experiment_id', 'status', 'variants'],
  properties: { experiment_id: TEXT, status: TEXT, variants: { type: 'array', items: OBJECT } },
  additionalProperties: true,
};

export const TASK_JOB_ANSWER: JsonSchema = {
  type: 'object',
  required: ['job_id', 'status'],
  properties: { job_id: TEXT, status: TEXT, progress: OBJECT, result: OBJECT },
  additionalProperties: true,
};

export const TASK_ANSWER: JsonSchema = {
  type: 'object',
  required: ['id', 'workflow_id', 'project_id', 'status', 'created_at', 'updated_at'],
  properties: {
    id: INT,
    workflow_id: INT,
    project_id: INT,
    status: TEXT,
    created_at: TEXT,
    updated_at: TEXT,
  },
  additionalProperties: true,
};

/** The page envelope (C-a.5) as documented; other shapes are behind the switch `list_shape`. */
export function listAnswer(item: JsonSchema): JsonSchema {
  return {
    type: 'object',
    required: ['items', 'total', 'page', 'page_size', 'has_more'],
    properties: {
      items: { type: 'array', items: item },
      total: INT,
      page: INT,
      page_size: INT,
      has_more: FLAG,
    },
  };
}

/** An answer of any shape, where the shape is not known. */
export const ANY_ANSWER: JsonSchema = OBJECT;

/** The query parameters of every list. */
export function pageQuery(maxPageSize: number): Record<string, JsonSchema> {
  return {
    page: { type: 'integer', minimum: 1, maximum: MAX_INT, description: 'Pages count from 1' },
    page_size: {
      type: 'integer',
      minimum: 1,
      maximum: maxPageSize,
      description: 'Rows of a page',
      'x-moved-by': 'page_size_max',
    },
  };
}

/** The query parameters that filter a list by scope (C-h.26). */
export const SCOPE_QUERY: Record<string, JsonSchema> = {
  scope_type: { type: 'string', enum: ['org', 'project', 'workflow', 'system'] },
  org_id: { type: 'integer', minimum: 1, maximum: MAX_INT },
  project_id: { type: 'integer', minimum: 1, maximum: MAX_INT },
  workflow_id: { type: 'integer', minimum: 1, maximum: MAX_INT },
};

/** The query parameter that filters a list by name. */
export const SEARCH_QUERY: Record<string, JsonSchema> = { search: { type: 'string', maxLength: 255 } };
