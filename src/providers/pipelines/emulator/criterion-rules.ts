import { ApiError, invalid, type ValidationProblem } from '../../../emulator/api-error.js';
import type { JsonSchema } from '../../../emulator/json-schema.js';
import { isObject, type Json, type JsonObject } from '../../../model/index.js';
import { bodySchema, CRITERION_FIELDS } from './body-fields.js';
import type { Switches } from './switches.js';

interface ConfigRule {
  required: string[];
  properties: Record<string, JsonSchema>;
}

const FLAG: JsonSchema = { type: 'boolean' };
const STRINGS: JsonSchema = { type: 'array', items: { type: 'string' } };
const TEXT: JsonSchema = { type: 'string' };
const NUMBER: JsonSchema = { type: 'number' };

/** Per type and, where there is one, subtype: what `config` holds (C-c). Other keys pass. */
const CONFIG_RULES: Record<string, ConfigRule> = {
  'programmatic/exact_match': { required: [], properties: { case_sensitive: FLAG, strip_whitespace: FLAG } },
  'programmatic/contains_keywords': {
    required: ['keywords'],
    properties: { keywords: STRINGS, mode: { type: 'string', enum: ['any', 'all'] }, case_sensitive: FLAG },
  },
  'programmatic/regex_match': { required: ['pattern'], properties: { pattern: TEXT, flags: STRINGS } },
  'programmatic/json_validity': {
    required: [],
    properties: { schema: { type: 'object', additionalProperties: true } },
  },
  llm_judge: {
    required: ['prompt_template'],
    properties: { prompt_template: TEXT, model: TEXT, temperature: NUMBER },
  },
  human_rating: { required: [], properties: { rubric: TEXT } },
  'llm_metric/answer_relevancy': { required: [], properties: { threshold: NUMBER } },
};

const SUBTYPES: Record<string, string[]> = {
  programmatic: ['exact_match', 'contains_keywords', 'regex_match', 'json_validity'],
  llm_metric: ['answer_relevancy'],
};

/** The body of a criterion's create as documented: one branch per type and subtype. */
export function criterionSchema(): JsonSchema {
  const base = bodySchema(CRITERION_FIELDS, 'create');
  const properties = base.properties as JsonObject;
  const branches = Object.entries(CONFIG_RULES).map(([name, rule]): JsonSchema => {
    const [type = '', subtype] = name.split('/');
    return {
      ...base,
      title: name,
      properties: {
        ...properties,
        type: { type: 'string', const: type },
        config: configSchema(rule, subtype),
        output_schema:
          type === 'human_rating'
            ? { type: 'object', required: ['type'], properties: { type: TEXT }, additionalProperties: true }
            : { type: 'object', additionalProperties: true },
      },
    };
  });
  return { oneOf: branches };
}

function configSchema(rule: ConfigRule, subtype: string | undefined): JsonSchema {
  const required = [...(subtype === undefined ? [] : ['subtype']), ...rule.required];
  return {
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    properties: {
      ...(subtype === undefined ? {} : { subtype: { type: 'string', const: subtype } }),
      ...rule.properties,
    },
    additionalProperties: true,
  };
}

/**
 * Checks a criterion's type against its configuration (C-c), and clamps a judge's temperature (C-h.27).
 * @returns the configuration as it is stored
 * @throws ApiError 422 naming every field of `config` that is missing or of the wrong type
 */
export function checkCriterion(
  type: string,
  config: JsonObject,
  outputSchema: JsonObject,
  switches: Switches,
): JsonObject {
  const rule = CONFIG_RULES[ruleName(type, config)];
  if (!rule) throw new ApiError(422, `Criterion type ${type} has no configuration rules`);
  const problems: ValidationProblem[] = [];
  for (const name of rule.required) {
    if (config[name] === undefined || config[name] === null)
      problems.push(problem(name, 'missing', 'Field required'));
  }
  for (const [name, schema] of Object.entries(rule.properties)) {
    const value = config[name];
    if (value !== undefined && value !== null && !fits(value, schema)) {
      problems.push(problem(name, 'type_mismatch', `Input should fit ${JSON.stringify(schema)}`));
    }
  }
  if (problems.length > 0) throw new ApiError(422, problems);
  if (type === 'human_rating' && typeof outputSchema.type !== 'string') {
    throw invalid(['output_schema', 'type'], 'missing', 'A human rating needs an output type');
  }
  return type === 'llm_judge' ? withTemperature(config, switches) : config;
}

function ruleName(type: string, config: JsonObject): string {
  const subtypes = SUBTYPES[type];
  if (!subtypes) return type;
  const { subtype } = config;
  if (subtype === undefined || subtype === null)
    throw invalid(['config', 'subtype'], 'missing', 'Field required');
  if (typeof subtype !== 'string' || !subtypes.includes(subtype)) {
    throw invalid(
      ['config', 'subtype'],
      'literal_error',
      `Input should be ${subtypes.map((name) => `'${name}'`).join(', ')}`,
    );
  }
  return `${type}/${subtype}`;
}

function problem(name: string, type: string, msg: string): ValidationProblem {
  return { loc: ['body', 'config', name], msg, type };
}

function fits(value: Json, schema: JsonSchema): boolean {
  if (Array.isArray(schema.enum)) return schema.enum.includes(value);
  if (schema.type === 'array')
    return Array.isArray(value) && value.every((element) => typeof element === 'string');
  if (schema.type === 'object') return isObject(value);
  return typeof value === schema.type;
}

function withTemperature(config: JsonObject, switches: Switches): JsonObject {
  const { temperature } = config;
  if (typeof temperature !== 'number' || (temperature >= 0 && temperature <= 2)) return config;
  if (switches.temperature === 'kept') return config;
  if (switches.temperature === 'refused') {
    throw invalid(['config', 'temperature'], 'less_than_equal', 'Input should be between 0 and 2');
  }
  return { ...config, temperature: Math.min(2, Math.max(0, temperature)) };
}
