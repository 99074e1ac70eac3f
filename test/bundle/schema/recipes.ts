import type { JsonObject } from '../../../src/model/index.js';

/** One item of every shape that the public Python SDK page shows, by kind. */
export const RECIPES: { readonly [kind: string]: readonly JsonObject[] } = {
  prompts: [
    {
      name: 'Concise Rome prompt',
      description: 'Short itinerary prompt for SDK experiments',
      prompt_text: 'Create a concise 5 day Rome itinerary.',
      role: 'user',
      scope_type: 'org',
      org_id: 2,
    },
    { name: 'Demo prompt', prompt_text: 'Hello' },
    { name: 'With {{city}}', prompt_text: 'Go to {{city}}', prompt_placeholders: [{ name: 'city' }] },
  ],
  criteria: [
    criterion('programmatic', { subtype: 'exact_match' }, { type: 'boolean' }),
    criterion(
      'programmatic',
      { subtype: 'exact_match', case_sensitive: false, strip_whitespace: true },
      { type: 'boolean' },
    ),
    criterion(
      'programmatic',
      {
        subtype: 'contains_keywords',
        keywords: ['Colosseum', 'Vatican', 'Trastevere'],
        mode: 'any',
        case_sensitive: false,
      },
      { type: 'boolean' },
    ),
    criterion(
      'programmatic',
      { subtype: 'regex_match', pattern: 'Day\\s+[1-5]', flags: ['IGNORECASE'] },
      { type: 'boolean' },
    ),
    criterion(
      'programmatic',
      {
        subtype: 'json_validity',
        schema: { type: 'object', required: ['days'], properties: { days: { type: 'array' } } },
      },
      { type: 'boolean' },
    ),
    criterion(
      'llm_judge',
      { model: 'gemini-3.5-flash', temperature: 0, prompt_template: 'Score the itinerary from 1 to 5.' },
      { type: 'rating', range: [1, 5] },
    ),
    criterion(
      'human_rating',
      { rubric: '1 = poor, 3 = acceptable, 5 = excellent' },
      { type: 'rating', range: [1, 5], labels: { '1': 'Poor', '3': 'Acceptable', '5': 'Excellent' } },
    ),
    criterion(
      'llm_metric',
      { subtype: 'answer_relevancy', threshold: 0.7 },
      { type: 'numeric', range: [0, 1] },
    ),
  ],
  evaluations: [
    {
      name: 'Itinerary quality',
      description: 'Scores itinerary quality',
      criteria: [{ criterion_id: 3 }, { criterion_id: 8 }],
      scope_type: 'org',
      org_id: 2,
    },
    { name: 'By name', criteria: [{ criterion_id: { $ref: 'criteria/Exact Match' } }] },
  ],
  tool_endpoints: [
    {
      org_id: 2,
      name: 'Docs MCP endpoint',
      description: 'Search internal docs from LLM fields',
      endpoint_type: 'mcp_server',
      url: 'https://tools.example.com/mcp',
      auth_type: 'none',
      auth_config: {},
    },
    {
      name: 'With a token',
      endpoint_type: 'mcp_server',
      url: 'https://tools.example.com/mcp',
      auth_type: 'bearer',
      auth_config: { token: { $env: 'DOCS_TOKEN' }, headers: [{ value: { $env: 'DOCS_TOKEN' } }] },
    },
    {
      name: 'Code',
      endpoint_type: 'code',
      code_config: {
        tools: {
          add: {
            description: 'Adds',
            source_code: 'def add(a, b): return a + b',
            timeout_seconds: 30,
            env_vars: ['KEY'],
            input_schema: { type: 'object' },
          },
        },
        requirements: ['httpx'],
      },
    },
  ],
  tool_bindings: [
    {
      workflow_id: 10,
      node_id: 'node-id-from-configurable-fields',
      field_id: 'field-id-from-configurable-fields',
      endpoint_id: '0b0f4a1e-6f0e-4d3e-9d1f-7b1f0a2c3d4e',
      selected_tools: ['search_docs'],
      max_tool_rounds: 3,
    },
    {
      workflow_id: 10,
      node_id: 'n',
      field_id: 'f',
      endpoint_id: { $ref: 'tool_endpoints/Docs MCP endpoint', external: true },
      selected_tools: null,
    },
  ],
  tool_ground_truths: [
    {
      workflow_id: 10,
      node_id: 'node-id-from-configurable-fields',
      field_id: 'field-id-from-configurable-fields',
      expected_tools: [{ name: 'search_docs' }, { name: 'fetch_url', input_parameters: { url: 'x' } }],
      excluded_tools: [{ name: 'delete_record' }],
      ordering_matters: false,
      source: 'manual',
      confidence: 1.0,
    },
  ],
  experiments: [
    {
      name: 'Rome tone',
      project_id: 22,
      workflow_id: 10,
      payload: {
        count: 1,
        variants: [
          { name: 'baseline-copy', configOverrides: {} },
          {
            name: 'new-prompt',
            configOverrides: {
              prompts: [{ nodeId: 'n', fieldId: 'f', promptId: 12, version: 1 }],
              models: [{ nodeId: 'n', modelSlug: 'gemini-3.5-flash' }],
              evaluations: [
                {
                  nodeId: 'n',
                  fieldId: 'f',
                  evaluationId: { $ref: 'evaluations/Itinerary quality' },
                  version: { $ref: 'evaluations/Itinerary quality', version: 'latest' },
                },
              ],
            },
          },
        ],
      },
    },
  ],
};

function criterion(type: string, config: JsonObject, output: JsonObject): JsonObject {
  return {
    name: `A ${type}`,
    display_label: 'Shown',
    type,
    config,
    output_schema: output,
    scope_type: 'org',
    org_id: 2,
  };
}

/** A copy of an item with the value at a path replaced; `undefined` removes it. */
export function changed(
  item: JsonObject,
  path: readonly (string | number)[],
  value: JsonObject[string] | undefined,
): JsonObject {
  const copy = structuredClone(item);
  let here: JsonObject = copy;
  for (const step of path.slice(0, -1)) here = here[step] as JsonObject;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete here[last];
  else here[last] = value;
  return copy;
}

/** The n-th recipe of a kind. */
export function recipe(kind: string, index = 0): JsonObject {
  const found = RECIPES[kind]?.[index];
  if (found === undefined) throw new RangeError(`no recipe ${kind} ${index}`);
  return found;
}
