import { ALL_KINDS_ENV } from '../../../support/all-kinds.js';
import { bindings, endpoints, groundTruths, type Item, type Now } from './repository-tools.js';

type Bundle = { [section: string]: Item[] | unknown };

/** `written`: the first state of the files. `changed`: every managed field of every kind is another. */
export type Stage = 'written' | 'changed';

export const ENV = ALL_KINDS_ENV;

/** More prompts than a capped page holds, so that the end of a page is not the end of the list. */
const MANY = 12;

const LONG = 'Plan every day in detail, with meals, walks and opening hours.\n\n'.repeat(60);

const CONFIG = `version: 1
namespace: rome-team
bundles: ["pipelines/*.json"]
targets:
  staging:
    org_id: 2
    vars: { italy: 10, travel: 22 }
    secrets: [DOCS_TOKEN]
`;

/** A repository with every kind, every type of criterion, long texts and more rows than a page. */
export function repository(stage: Stage): Record<string, string> {
  const now = <V>(written: V, changed: V): V => (stage === 'written' ? written : changed);
  const bundle: Bundle = {
    artifact_type: 'pipelines.artifact.bundle.v1',
    prompts: prompts(now),
    criteria: criteria(now),
    evaluations: evaluations(now),
    tool_endpoints: endpoints(now),
    tool_bindings: bindings(now),
    tool_ground_truths: groundTruths(now),
    experiments: experiments(),
    ...(stage === 'changed' && { sync: RENAMES }),
  };
  return {
    'pipelines-sync.yaml': CONFIG,
    'pipelines/long.md': `${LONG}${now('In spring.', 'In autumn.')}\n`,
    'pipelines/crlf.md': `First line\r\n\r\nSecond line for {{city}}\r\n${now('Third', 'Last')}\r\n`,
    'pipelines/all.json': `${JSON.stringify(bundle, null, 2)}\n`,
  };
}

const RENAMES = {
  'prompts/New name': { renamed_from: 'prompts/Old name' },
  'criteria/Exact': { renamed_from: 'criteria/Exakt' },
  'evaluations/Everything': { renamed_from: 'evaluations/All' },
  'tool_endpoints/Documents': { renamed_from: 'tool_endpoints/Docs' },
};

function prompts(now: Now): Item[] {
  const many = Array.from({ length: MANY }, (_, index) => ({
    name: `Prompt ${index}`,
    prompt_text: `Text ${index}${index === 7 ? now('', ' anew') : ''}`,
  }));
  return [
    ...many,
    {
      name: 'Full',
      description: now('Short itinerary', 'Longer itinerary'),
      prompt_text: now('Five days in {{city}} for {{who}}.', 'Six days in {{town}} for {{who}}.'),
      prompt_placeholders: now([{ name: 'city' }, { name: 'who' }], [{ name: 'who' }, { name: 'town' }]),
      role: now('user', 'system'),
      scope_type: 'org',
      org_id: 2,
    },
    { name: 'Bare', prompt_text: now('As short as can be.', 'Shorter.') },
    { name: now('Old name', 'New name'), prompt_text: 'The same under another name.' },
    { name: 'Long', description: now('d'.repeat(200), 'e'.repeat(200)), prompt_text: { $file: 'long.md' } },
    { name: 'Line ends', prompt_text: { $file: 'crlf.md' } },
    { name: 'Blanks', prompt_text: now('\n  Blanks at both ends \n\n', '\n  Blanks here as well \n\n') },
    // The same name in three scopes: three objects.
    { name: 'Scoped', prompt_text: now('For all', 'For everybody') },
    {
      name: 'Scoped',
      prompt_text: now('For the project', 'For this project'),
      scope_type: 'project',
      project_id: { $var: 'travel' },
    },
    {
      name: 'Scoped',
      prompt_text: now('For the workflow', 'For this workflow'),
      scope_type: 'workflow',
      workflow_id: { $var: 'italy' },
    },
  ];
}

function criteria(now: Now): Item[] {
  const yesNo = { type: 'boolean' };
  const criterion = (name: string, type: string, config: Item, output_schema: Item, more: Item = {}) => ({
    name,
    display_label: `${name} label`,
    type,
    config,
    output_schema,
    ...more,
  });
  return [
    criterion(
      now('Exakt', 'Exact'),
      'programmatic',
      { subtype: 'exact_match', case_sensitive: now(false, true), strip_whitespace: now(true, false) },
      yesNo,
      { display_label: now('Exact match', 'Exactly'), description: now('As written', 'To the letter') },
    ),
    criterion(
      'Keywords',
      'programmatic',
      {
        subtype: 'contains_keywords',
        keywords: now(['Rome', 'Colosseum', 'pasta'], ['pasta', 'Vatican', 'Rome']),
        mode: now('any', 'all'),
      },
      yesNo,
    ),
    criterion(
      'Regex',
      'programmatic',
      {
        subtype: 'regex_match',
        pattern: now('^Day \\d+', '^(Day|Night) \\d+'),
        flags: now(['I'], ['M', 'I']),
      },
      yesNo,
    ),
    criterion(
      'Json',
      'programmatic',
      {
        subtype: 'json_validity',
        schema: { type: 'object', required: now(['days'], ['days', 'city']), properties: { days: {} } },
      },
      yesNo,
    ),
    criterion(
      'Judge',
      'llm_judge',
      {
        prompt_template: `${LONG}${now('Rate it.', 'Judge it.')}`,
        temperature: now(0, 1.25),
        model: now('gemini-3.5-flash', 'claude-sonnet'),
      },
      { type: 'rating', range: now([1, 5], [1, 7]) },
    ),
    criterion('Bare judge', 'llm_judge', { prompt_template: now('Good?', 'Any good?') }, yesNo),
    criterion(
      'Human',
      'human_rating',
      { rubric: now('How useful is it?', 'How pleasant is it?') },
      { type: 'rating', range: [1, 3], labels: { 1: now('Poor', 'Bad'), 3: 'Great' } },
    ),
    criterion('Human number', 'human_rating', {}, { type: 'numeric', range: now([0, 10], [0, 20]) }),
    criterion(
      'Human choice',
      'human_rating',
      { rubric: 'Choose.' },
      { type: 'categorical', options: now(['a', 'b'], ['b', 'a', 'c']), allow_multiple: now(true, false) },
    ),
    criterion(
      'Metric',
      'llm_metric',
      { subtype: 'answer_relevancy', threshold: now(0.7, 0.9) },
      { type: 'numeric', range: [0, 1] },
    ),
  ];
}

function evaluations(now: Now): Item[] {
  const members = (...names: string[]) =>
    names.map((name) => ({ criterion_id: { $ref: `criteria/${name}` } }));
  return [
    {
      name: now('All', 'Everything'),
      description: now('All of them', 'Nearly all of them'),
      criteria: members(now('Exakt', 'Exact'), 'Keywords', 'Regex', 'Json', 'Judge', now('Human', 'Metric')),
    },
    {
      name: 'Two',
      criteria: now(members('Judge', 'Json'), members('Json', 'Regex')),
    },
    // Stays as it is, and moves all the same: it contains criteria that change.
    { name: 'Follows', description: 'Follows its criteria', criteria: members('Judge') },
  ];
}

function experiments(): Item[] {
  const place = { project_id: { $var: 'travel' }, workflow_id: { $var: 'italy' } };
  const prompt = { $ref: 'prompts/Full' };
  const evaluation = { $ref: 'evaluations/Two' };
  return [
    {
      name: 'Latest',
      ...place,
      payload: {
        count: 1,
        variants: [
          { name: 'baseline', configOverrides: {} },
          {
            name: 'new',
            configOverrides: {
              prompts: [
                {
                  nodeId: 'node-1',
                  fieldId: 'field-2',
                  promptId: prompt,
                  version: { ...prompt, version: 'latest' },
                },
              ],
              models: [{ nodeId: 'node-1', modelSlug: 'gpt-mini' }],
              evaluations: [
                {
                  nodeId: 'review-node-id',
                  fieldId: 'quality-field-id',
                  evaluationId: evaluation,
                  version: { ...evaluation, version: 'latest' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      name: 'Plain',
      ...place,
      payload: {
        count: 2,
        variants: [
          {
            name: 'pinned',
            configOverrides: {
              prompts: [
                { nodeId: 'day-plan', fieldId: 'answer', promptId: { $ref: 'prompts/Bare' }, version: 1 },
              ],
            },
          },
        ],
      },
    },
  ];
}
