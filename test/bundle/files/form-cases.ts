import { type BadCase, bundle, one, shown } from './bad-case.js';

const prompt = (title: string, fields: string, finds: string[], says: string[] = []): BadCase =>
  one(title, `prompts:\n  - ${fields}\n`, finds, says);
const CRITERION = `criteria:
  - name: Exact
    display_label: Exact
    type: programmatic
    config: { subtype: exact_match }
    output_schema: { type: boolean }
`;
const member = (title: string, form: string, finds: string[], says: string[] = []): BadCase =>
  one(
    title,
    `${CRITERION}evaluations:\n  - name: E\n    description: d\n    criteria: [{ criterion_id: ${form} }]\n`,
    finds,
    says,
  );
const auth = (title: string, config: string, finds: string[], says: string[] = []): BadCase =>
  one(
    title,
    `tool_endpoints:\n  - { name: T, endpoint_type: mcp_server, url: "https://t.example.com", auth_config: ${config} }\n`,
    finds,
    says,
  );
const pinned = (title: string, version: string, finds: string[], says: string[] = []): BadCase =>
  one(
    title,
    `prompts: [{ name: A, prompt_text: x }, { name: B, prompt_text: x }]
experiments:
  - name: X
    project_id: 22
    workflow_id: 10
    payload:
      variants:
        - name: v
          configOverrides:
            prompts: [{ nodeId: n, fieldId: f, promptId: { $ref: prompts/A }, version: ${version} }]
`,
    finds,
    says,
  );

/** Forms in wrong places, of wrong shapes, and references that lead nowhere. */
export const FORM_CASES: readonly BadCase[] = [
  prompt(
    'a misspelt form',
    '{ name: A, prompt_text: ▸{ $fil: a.md } }',
    ['PS1211 prompts/A'],
    ['Did you mean $file?'],
  ),
  prompt(
    'an unknown form',
    '{ name: A, prompt_text: ▸{ $secret: a } }',
    ['PS1211 prompts/A'],
    ['Forms are $file, $var, $env, $ref, $literal'],
  ),
  prompt(
    'a form beside other keys',
    '{ name: A, prompt_text: ▸{ $file: a.md, lang: en } }',
    ['PS1211 prompts/A'],
    ['has other keys beside it (lang)'],
  ),
  prompt('two forms in one', '{ name: A, prompt_text: ▸{ $file: a.md, $var: wf } }', ['PS1211 prompts/A']),
  prompt('a form in a form', '{ name: A, prompt_text: { $file: ▸{ $var: text } } }', ['PS1212 prompts/A']),
  prompt('a form that holds nothing', '{ name: A, prompt_text: { $var: ▸"" } }', ['PS1212 prompts/A']),
  prompt(
    'an unknown variable',
    '{ name: A, prompt_text: { $var: ▸txt } }',
    ['PS1213 prompts/A'],
    ['Did you mean text?'],
  ),
  prompt('a variable of another type', '{ name: A, prompt_text: ▸{ $var: wf } }', ['PS2002 prompts/A']),
  one(
    'a variable that is a text of digits',
    'tool_ground_truths:\n  - { workflow_id: { $var: ▸digits }, node_id: n, field_id: f }\n',
    [`PS1222 tool_ground_truths/${shown('digits')}/n/f warning`],
  ),
  one(
    'a variable that is no id',
    'tool_ground_truths:\n  - { workflow_id: ▸{ $var: text }, node_id: n, field_id: f }\n',
    [`PS2002 tool_ground_truths/${shown('text')}/n/f`],
  ),
  prompt('a literal of another type', '{ name: A, prompt_text: ▸{ $literal: { $ref: prompts/B } } }', [
    'PS2002 prompts/A',
  ]),
  one(
    'a form where an item stands',
    'prompts:\n  - ▸{ $file: a.yaml }\n',
    ['PS2012 prompts[0]'],
    ['A whole prompt cannot be a form'],
  ),

  member(
    'a dangling reference',
    '▸{ $ref: criteria/Nobody at all }',
    ['PS1219 evaluations/E'],
    ['external: true'],
  ),
  member(
    'a reference with a slip',
    '▸{ $ref: criteria/Exakt }',
    ['PS1219 evaluations/E'],
    ['Did you mean criteria/Exact?'],
  ),
  member(
    'a reference without its kind',
    '▸{ $ref: Exact }',
    ['PS1218 evaluations/E'],
    ['Did you mean criteria/Exact?'],
  ),
  member('a reference to another kind', '▸{ $ref: prompts/Exact }', ['PS1218 evaluations/E']),
  member('a reference that is a number', '{ $ref: ▸7 }', ['PS1212 evaluations/E']),
  member('a reference with a version where an id is wanted', '▸{ $ref: criteria/Exact, version: latest }', [
    'PS2011 evaluations/E',
  ]),
  member(
    'another version than latest',
    '{ $ref: criteria/Exact, version: ▸3 }',
    ['PS1212 evaluations/E'],
    ['can only be latest'],
  ),
  member('external that is a word', '{ $ref: criteria/Exact, external: ▸"yes" }', ['PS1212 evaluations/E']),
  member('a reference with another key', '▸{ $ref: criteria/Exact, name: x }', ['PS1211 evaluations/E']),
  member('a secret as an id', '{ $env: ▸DOCS_TOKEN }', ['PS1214 evaluations/E']),
  prompt('a reference where none can be', '{ name: A, prompt_text: ▸{ $ref: prompts/B } }', [
    'PS1217 prompts/A',
  ]),
  one(
    'an evaluation of itself',
    'evaluations:\n  - name: E\n    description: d\n    criteria: [{ criterion_id: ▸{ $ref: evaluations/E } }]\n',
    ['PS1218 evaluations/E', '@b/a.yaml:5:32 PS1221 evaluations/E'],
    ['evaluations/E → evaluations/E'],
  ),
  {
    title: 'references in a circle over two files',
    files: {
      'b/a.yaml': bundle(
        'evaluations:\n  - name: E\n    description: d\n    criteria: [{ criterion_id: ▸{ $ref: evaluations/F } }]\n',
      ),
      'b/b.yaml': bundle(
        'evaluations:\n  - name: F\n    description: d\n    criteria: [{ criterion_id: ▸{ $ref: evaluations/E } }]\n',
      ),
    },
    finds: ['PS1218 evaluations/E', 'PS1218 evaluations/F', '@b/b.yaml:5:32 PS1221 evaluations/F'],
    says: ['evaluations/E → evaluations/F → evaluations/E'],
  },
  one(
    'a reference to an item that is renamed',
    `${CRITERION}evaluations:\n  - name: E\n    description: d\n    criteria: [{ criterion_id: ▸{ $ref: criteria/Old } }]\nsync: { criteria/Exact: { renamed_from: criteria/Old } }\n`,
    ['PS1220 evaluations/E'],
    ['criteria/Old is renamed to criteria/Exact'],
  ),
  one(
    'a reference to an item that is deleted',
    `${CRITERION}evaluations:\n  - name: E\n    description: d\n    criteria: [{ criterion_id: ▸{ $ref: criteria/Old } }]\nsync: { criteria/Old: { delete: true } }\n`,
    ['PS1220 evaluations/E'],
    ['marked for deletion'],
  ),

  pinned(
    'an id where a version is wanted',
    '▸{ $ref: prompts/A }',
    ['PS2011 experiments/22/10/X'],
    ['version: latest'],
  ),
  pinned('the version of another prompt', '▸{ $ref: prompts/B, version: latest }', [
    'PS2015 experiments/22/10/X',
  ]),
  pinned('the word latest', '▸latest', ['PS2002 experiments/22/10/X'], ['version: latest']),

  prompt(
    'a secret in a field that can be read',
    '{ name: A, prompt_text: { $env: ▸DOCS_TOKEN } }',
    ['PS1214 prompts/A'],
    ['write-only'],
  ),
  auth(
    'a secret that is not listed',
    '{ token: { $env: ▸OTHER_TOKEN } }',
    ['PS1215 tool_endpoints/T'],
    ['targets.main.secrets: [OTHER_TOKEN]'],
  ),
  auth('a secret of the runner', '{ token: { $env: ▸GITHUB_TOKEN } }', ['PS1215 tool_endpoints/T']),
  auth('our own key', '{ token: { $env: ▸PIPELINES_API_KEY } }', ['PS1215 tool_endpoints/T']),
  auth(
    'a secret as the whole object',
    '▸{ $env: DOCS_TOKEN }',
    ['PS2012 tool_endpoints/T'],
    ['auth_config: {token: {$env: NAME}}'],
  ),
  auth('a secret whose name is a number', '{ token: { $env: ▸5 } }', ['PS1212 tool_endpoints/T']),
];
