import fc from 'fast-check';
import { formatAddress, type Json, type JsonObject } from '../../src/model/index.js';
import { hostileText, isWhole } from './hostile-text.js';

/** The sections of one bundle. */
export type Sections = { [section: string]: JsonObject[] };

const text = fc.oneof(
  fc.constantFrom(
    '',
    'Plan {{city}}.',
    'a\r\nb\n',
    ' spaces at both ends ',
    '# Rome\n\n- one\n',
    '{$var: wf}',
    '***',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }).filter(isWhole),
  hostileText,
);
const description = fc.constantFrom<Json>(null, '', 'what it is for', 'zwei\nZeilen');
const name = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('Rome', 'Paris', 'Oslo', 'Bern', 'Wien') },
  hostileText.filter((one) => [...one].length <= 255),
);

const CRITERIA: JsonObject[] = [
  {
    type: 'programmatic',
    config: { subtype: 'exact_match', case_sensitive: false },
    output_schema: { type: 'boolean' },
  },
  {
    type: 'programmatic',
    config: { subtype: 'contains_keywords', keywords: ['b', 'a'], mode: 'all' },
    output_schema: { type: 'boolean' },
  },
  {
    type: 'programmatic',
    config: { subtype: 'json_validity', schema: { type: 'object', properties: { b: {}, a: { $ref: '#' } } } },
    output_schema: { type: 'boolean' },
  },
  {
    type: 'llm_judge',
    config: { prompt_template: 'Judge.', temperature: 0.5 },
    output_schema: { type: 'rating', range: [1, 5] },
  },
  {
    type: 'human_rating',
    config: {},
    output_schema: { type: 'rating', range: [1, 3], labels: { '1': 'bad', '3': 'good' } },
  },
  {
    type: 'llm_metric',
    config: { subtype: 'answer_relevancy', threshold: 0.7 },
    output_schema: { type: 'numeric', range: [0, 1] },
  },
];
const FIELDS = [
  { node_id: 'node-1', field_id: 'field-2' },
  { node_id: 'day-plan', field_id: 'answer' },
];

function named<T extends JsonObject>(
  item: fc.Arbitrary<T>,
  max: number,
): fc.Arbitrary<(T & { name: string })[]> {
  return fc.uniqueArray(
    fc.tuple(name, item).map(([own, fields]) => ({ ...fields, name: own })),
    {
      maxLength: max,
      selector: (one) => one.name,
    },
  );
}

/** Small repositories of all kinds that the default seed of the emulator can take. */
export const repository: fc.Arbitrary<Sections> = fc
  .record({
    prompts: named(
      fc.record(
        { prompt_text: text, description, role: fc.constantFrom<Json>('user', 'system') },
        { requiredKeys: ['prompt_text'] },
      ),
      4,
    ),
    criteria: named(
      fc
        .tuple(fc.constantFrom(...CRITERIA), description)
        .map(([kind, said]) => ({ ...kind, display_label: 'Label', description: said })),
      3,
    ),
    members: fc.array(fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
    endpoints: named(
      fc.constantFrom<JsonObject>(
        {
          endpoint_type: 'mcp_server',
          url: 'https://tools.example.com/mcp',
          auth_type: 'bearer',
          auth_config: { token: { $env: 'DOCS_TOKEN' } },
        },
        {
          endpoint_type: 'mcp_server',
          url: 'https://tools.example.com/mcp',
          auth_type: 'none',
          auth_config: {},
        },
        {
          endpoint_type: 'code',
          code_config: {
            tools: { add: { description: 'adds', source_code: 'def add(): ...', timeout_seconds: 5 } },
            requirements: [],
          },
        },
      ),
      2,
    ),
    bound: fc.subarray(FIELDS),
    expected: fc.subarray(FIELDS),
    experiment: fc.boolean(),
  })
  .map(({ prompts, criteria, members, endpoints, bound, expected, experiment }) => {
    const [prompt] = prompts;
    const [endpoint] = endpoints;
    const sections: Sections = {
      prompts,
      criteria,
      evaluations: members.flatMap((indexes, at) => {
        const own = [...new Set(indexes.filter((index) => index < criteria.length))];
        const list = own.map((index) => ({
          criterion_id: { $ref: formatAddress('criteria', [criteria[index]?.name ?? '']) },
        }));
        return list.length === 0 ? [] : [{ name: `Evaluation ${at}`, description: 'd', criteria: list }];
      }),
      tool_endpoints: endpoints,
      tool_bindings:
        endpoint === undefined
          ? []
          : bound.map((field) => ({
              ...field,
              workflow_id: 10,
              endpoint_id: { $ref: formatAddress('tool_endpoints', [endpoint.name]) },
              max_tool_rounds: 2,
            })),
      tool_ground_truths: expected.map((field) => ({
        ...field,
        workflow_id: 10,
        expected_tools: ['search_docs', { name: 'fetch_url', input_parameters: { b: 1, a: [2] } }],
        ordering_matters: true,
        confidence: 1,
      })),
    };
    if (experiment && prompt !== undefined) {
      const $ref = formatAddress('prompts', [prompt.name]);
      const swap = {
        nodeId: 'node-1',
        fieldId: 'field-2',
        promptId: { $ref },
        version: { $ref, version: 'latest' },
      };
      sections.experiments = [
        {
          name: prompt.name,
          project_id: 22,
          workflow_id: 10,
          payload: { count: 1, variants: [{ name: 'v', configOverrides: { prompts: [swap] } }] },
        },
      ];
    }
    return sections;
  });

/** The bundle as JSON text. */
export function bundleText(sections: { [section: string]: Json }): string {
  return JSON.stringify({ artifact_type: 'pipelines.artifact.bundle.v1', ...sections }, null, 1);
}

export const CONFIG = `version: 1
namespace: tests
bundles: ["b/*.json"]
targets:
  main: { org_id: 2, secrets: [DOCS_TOKEN] }
`;
