import type { JsonSchema } from '../../../emulator/json-schema.js';
import type { Json, JsonObject } from '../../../model/index.js';

/** One field of a request body. */
export interface BodyField {
  schema: JsonSchema;
  /** Must be present on create, and is never null. */
  required?: boolean;
  /** Its value when it is left out on create, cleared by null, or left out of a full PUT. */
  clear?: Json;
  /** A text that the switch `text_normalised` applies to. */
  text?: boolean;
  /** May be sent on an update only with the value it has. */
  fixed?: boolean;
}

/** The fields of a body, by name. */
export type BodyFields = Record<string, BodyField>;

/** Largest integer of the platform's database columns. Assumed: 32 bits, as usual for such ids. */
export const MAX_INT = 2_147_483_647;

export const ID_SCHEMA: JsonSchema = { type: 'integer', minimum: 1, maximum: MAX_INT };
const NAME: BodyField = {
  schema: { type: 'string', minLength: 1, maxLength: 255 },
  required: true,
  text: true,
};
const DESCRIPTION: BodyField = { schema: { type: 'string', maxLength: 5000 }, clear: null, text: true };
const REFERENCE: JsonSchema = { type: 'string', minLength: 1, maxLength: 255 };
const OBJECT: JsonSchema = { type: 'object', additionalProperties: true };

const SCOPE_FIELDS: BodyFields = {
  scope_type: { schema: { type: 'string', enum: ['org', 'project', 'workflow', 'system'] }, fixed: true },
  org_id: { schema: ID_SCHEMA, fixed: true },
  project_id: { schema: ID_SCHEMA, fixed: true },
  workflow_id: { schema: ID_SCHEMA, fixed: true },
};

/** C-b.1 */
export const PROMPT_FIELDS: BodyFields = {
  name: NAME,
  description: DESCRIPTION,
  prompt_text: { schema: { type: 'string', maxLength: 50_000 }, required: true, text: true },
  prompt_placeholders: {
    schema: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' } },
        additionalProperties: true,
      },
    },
    clear: null,
  },
  role: { schema: { type: 'string', enum: ['user', 'system', 'assistant'] }, clear: 'user' },
  ...SCOPE_FIELDS,
};

export const CRITERION_TYPES = ['programmatic', 'llm_judge', 'human_rating', 'llm_metric'] as const;

/** C-b.2; what `config` must hold is in criterion-rules.ts. */
export const CRITERION_FIELDS: BodyFields = {
  name: NAME,
  display_label: { ...NAME },
  description: DESCRIPTION,
  type: { schema: { type: 'string', enum: [...CRITERION_TYPES] }, required: true, fixed: true },
  config: { schema: OBJECT, required: true },
  output_schema: { schema: OBJECT, required: true },
  ...SCOPE_FIELDS,
};

/** C-b.3 */
export const EVALUATION_FIELDS: BodyFields = {
  name: NAME,
  description: DESCRIPTION,
  criteria: {
    schema: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['criterion_id'],
        properties: { criterion_id: ID_SCHEMA },
        additionalProperties: true,
      },
    },
    required: true,
  },
  ...SCOPE_FIELDS,
};

/** C-b.4; the organization is in the path. */
export const ENDPOINT_FIELDS: BodyFields = {
  name: NAME,
  description: DESCRIPTION,
  endpoint_type: { schema: REFERENCE, clear: 'mcp_server', fixed: true },
  url: { schema: { type: 'string', maxLength: 2048 }, clear: null },
  auth_type: { schema: REFERENCE, clear: 'none' },
  auth_config: { schema: OBJECT, clear: {} },
  code_config: {
    schema: {
      type: 'object',
      required: ['tools'],
      properties: {
        tools: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            properties: {
              description: { type: 'string', maxLength: 500 },
              source_code: { type: 'string' },
              timeout_seconds: { type: 'number', minimum: 0 },
              env_vars: { type: 'array', items: { type: 'string' } },
              input_schema: OBJECT,
            },
            additionalProperties: true,
          },
        },
        requirements: { type: 'array', items: { type: 'string' } },
      },
      additionalProperties: true,
    },
    clear: null,
  },
};

/** C-b.5; the workflow is in the path. */
export const BINDING_FIELDS: BodyFields = {
  node_id: { schema: REFERENCE, required: true, fixed: true },
  field_id: { schema: REFERENCE, required: true, fixed: true },
  endpoint_id: { schema: REFERENCE, required: true, fixed: true },
  selected_tools: { schema: { type: 'array', items: { type: 'string' } }, clear: null },
  max_tool_rounds: { schema: { type: 'integer', minimum: 1, maximum: MAX_INT }, clear: null },
};

const TOOL_REFERENCE: JsonSchema = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', minLength: 1 } },
  additionalProperties: true,
};

/** C-b.6; the workflow is in the path. */
export const GROUND_TRUTH_FIELDS: BodyFields = {
  node_id: { schema: REFERENCE, required: true, fixed: true },
  field_id: { schema: REFERENCE, required: true, fixed: true },
  expected_tools: {
    schema: {
      type: 'array',
      items: {
        ...TOOL_REFERENCE,
        properties: {
          name: { type: 'string', minLength: 1 },
          input_parameters: { type: ['object', 'null'] },
        },
      },
    },
    clear: [],
  },
  excluded_tools: {
    schema: { type: 'array', items: { anyOf: [{ type: 'string', minLength: 1 }, TOOL_REFERENCE] } },
    clear: [],
  },
  ordering_matters: { schema: { type: 'boolean' }, clear: false },
  source: { schema: REFERENCE, clear: 'manual' },
  confidence: { schema: { type: 'number', minimum: 0, maximum: 1 }, clear: null },
};

/** The schema of a whole body: on create required fields are required, on an update none is. */
export function bodySchema(fields: BodyFields, use: 'create' | 'update'): JsonSchema {
  const properties: JsonObject = {};
  for (const [name, field] of Object.entries(fields)) {
    properties[name] = field.required ? field.schema : nullable(field.schema);
  }
  const required = Object.keys(fields).filter((name) => fields[name]?.required);
  return {
    type: 'object',
    ...(use === 'create' && required.length > 0 ? { required } : {}),
    properties,
    additionalProperties: true,
  };
}

function nullable(schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema.enum))
    return { ...schema, type: ['string', 'null'], enum: [...schema.enum, null] };
  return { ...schema, type: [schema.type ?? 'object', 'null'] };
}
