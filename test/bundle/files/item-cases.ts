import { type BadCase, bundle, one } from './bad-case.js';

const prompt = (title: string, fields: string, finds: string[], says: string[] = []): BadCase =>
  one(title, `prompts:\n  - ${fields}\n`, finds, says);
const binding = (title: string, fields: string, finds: string[], says: string[] = []): BadCase =>
  one(title, `tool_bindings:\n  - ${fields}\n`, finds, says);
const truth = (title: string, fields: string, finds: string[], says: string[] = []): BadCase =>
  one(title, `tool_ground_truths:\n  - ${fields}\n`, finds, says);
const endpoint = (title: string, fields: string, finds: string[], says: string[] = []): BadCase =>
  one(title, `tool_endpoints:\n  - ${fields}\n`, finds, says);
const experiment = (title: string, fields: string, finds: string[], says: string[] = []): BadCase =>
  one(title, `experiments:\n  - ${fields}\n`, finds, says);
const evaluation = (title: string, fields: string, finds: string[], says: string[] = []): BadCase =>
  one(title, `evaluations:\n  - ${fields}\n`, finds, says);

/** Everything that the SDK sends without looking (C-d.1, 6 and 8; C-i). */
export const ITEM_CASES: readonly BadCase[] = [
  prompt('an item without any field', '▸{}', ['PS2001 prompts[0]'], ['needs name', 'prompt_text']),
  prompt('a prompt without a text', '▸{ name: A }', ['PS2001 prompts/A']),
  prompt('an empty name', '{ name: ▸"", prompt_text: x }', ['PS2007 prompts[0]']),
  prompt('a name that is null', '{ name: ▸null, prompt_text: x }', ['PS2002 prompts[0]']),
  prompt(
    'an empty text',
    '{ name: A, prompt_text: ▸"" }',
    ['PS2017 prompts/A warning'],
    ['or remove the prompt'],
  ),
  prompt('a text of white space', '{ name: A, prompt_text: ▸" \\n" }', ['PS2017 prompts/A warning']),
  prompt('a text of invisible characters', '{ name: A, prompt_text: ▸"\\u200b\\u2060" }', [
    'PS2017 prompts/A warning',
  ]),
  prompt('an empty description, which means none', '{ name: A, prompt_text: x, description: "" }', []),
  prompt('a text that is null', '{ name: A, prompt_text: ▸null }', ['PS2002 prompts/A']),
  prompt('a text that is a number', '{ name: A, prompt_text: ▸5 }', ['PS2002 prompts/A']),
  prompt(
    'a misspelt field',
    '{ name: A, prompt_text: x, ▸rolle: user }',
    ['PS2003 prompts/A'],
    ['did you mean role?'],
  ),
  prompt('an unknown field', '{ name: A, prompt_text: x, ▸colour: red }', ['PS2004 prompts/A warning']),
  {
    ...prompt('an unknown field where unknown_fields is error', '{ name: A, prompt_text: x, ▸colour: red }', [
      'PS2004 prompts/A',
    ]),
    config: 'version: 1\nunknown_fields: error\nbundles: ["b/*"]\ntargets: { main: { org_id: 2 } }\n',
  },
  prompt(
    'an unknown role',
    '{ name: A, prompt_text: x, role: ▸usr }',
    ['PS2005 prompts/A'],
    ['Did you mean user?'],
  ),
  prompt('the role of the TypedDict only', '{ name: A, prompt_text: x, role: ▸assistant }', [
    'PS2201 prompts/A warning',
  ]),
  prompt(
    'a placeholder that is not in the text',
    '{ name: A, prompt_text: x, prompt_placeholders: [{ name: ▸city }] }',
    ['PS2202 prompts/A warning'],
  ),
  prompt(
    'a name over the limit',
    `{ name: ▸${'n'.repeat(256)}, prompt_text: x }`,
    [`PS2006 prompts/${'n'.repeat(256)}`],
    ['the limit is 255', 'Shorten it by 1.'],
  ),
  prompt(
    'a description over the limit',
    `{ name: A, prompt_text: x, description: ▸${'d'.repeat(5001)} }`,
    ['PS2006 prompts/A'],
    ['the limit is 5,000'],
  ),
  prompt(
    'a text over the limit',
    `{ name: A, prompt_text: ▸${'t'.repeat(50_003)} }`,
    ['PS2006 prompts/A'],
    ['50,003 characters', 'Shorten it by 3.'],
  ),
  prompt('an id that is a fraction', '{ name: A, prompt_text: x, org_id: ▸2.9 }', ['PS2002 prompts/A']),
  prompt('an id that is true', '{ name: A, prompt_text: x, org_id: ▸true }', ['PS2002 prompts/A']),
  prompt('an id that is a word', '{ name: A, prompt_text: x, org_id: ▸abc }', ['PS2002 prompts/A']),
  prompt('an id with a leading zero', '{ name: A, prompt_text: x, org_id: ▸"02" }', ['PS2002 prompts/A']),
  prompt('an id below zero', '{ name: A, prompt_text: x, org_id: ▸-2 }', ['PS2008 prompts/A']),
  prompt(
    'an id written as text',
    '{ name: A, prompt_text: x, org_id: ▸"2" }',
    ['PS1222 prompts/A warning'],
    ['Write 2 without quotes.'],
  ),
  prompt(
    'another organization',
    '{ name: A, prompt_text: x, org_id: ▸5 }',
    ['PS1223 prompts/A'],
    ['the target belongs to organization 2'],
  ),
  prompt('another organization as text', '{ name: A, prompt_text: x, org_id: ▸"5" }', [
    'PS1222 prompts/A warning',
    '@b/a.yaml:3:40 PS1223 prompts/A',
  ]),
  prompt("the platform's own scope", '{ name: A, prompt_text: x, scope_type: ▸system }', [
    'PS1225 prompts/A',
  ]),
  prompt('a scope without its id', '{ name: A, prompt_text: x, scope_type: ▸project }', [
    'PS1224 prompts/A@project:?',
  ]),
  prompt('an id without its scope', '{ name: A, prompt_text: x, project_id: ▸22 }', ['PS1224 prompts/A']),

  evaluation(
    'an evaluation without criteria',
    '▸{ name: E, description: d }',
    ['PS2001 evaluations/E'],
    ['at least one'],
  ),
  evaluation('an empty list of criteria', '{ name: E, description: d, criteria: ▸[] }', [
    'PS2007 evaluations/E',
  ]),
  evaluation('criteria that are null', '{ name: E, description: d, criteria: ▸null }', [
    'PS2002 evaluations/E',
  ]),
  evaluation('a member that is a number', '{ name: E, description: d, criteria: [▸3] }', [
    'PS2002 evaluations/E',
  ]),
  evaluation('a member without an id', '{ name: E, description: d, criteria: [▸{}] }', [
    'PS2001 evaluations/E',
  ]),
  evaluation(
    'a member that is a word',
    '{ name: E, description: d, criteria: [{ criterion_id: ▸replace-with-id }] }',
    ['PS2002 evaluations/E'],
  ),
  evaluation(
    'the same member twice',
    '{ name: E, description: d, criteria: [{ criterion_id: 3 }, { criterion_id: ▸3 }] }',
    ['PS2013 evaluations/E'],
  ),
  evaluation(
    'a member with a version',
    '{ name: E, description: d, criteria: [{ criterion_id: 3, ▸version: 2 }] }',
    ['PS2004 evaluations/E warning'],
  ),
  evaluation('an evaluation without a description', '▸{ name: E, criteria: [{ criterion_id: 3 }] }', [
    'PS2301 evaluations/E warning',
  ]),

  endpoint(
    'an organization that is null',
    '{ name: T, endpoint_type: code, code_config: {}, org_id: ▸null }',
    ['PS2002 tool_endpoints/T'],
  ),
  endpoint('another organization', '{ name: T, endpoint_type: code, code_config: {}, org_id: ▸5 }', [
    'PS1223 tool_endpoints/T',
  ]),
  endpoint('an MCP server without a url', '▸{ name: T, endpoint_type: mcp_server }', [
    'PS2401 tool_endpoints/T',
  ]),
  endpoint('a code endpoint without code', '▸{ name: T, endpoint_type: code }', ['PS2402 tool_endpoints/T']),
  endpoint('a url that is none', '{ name: T, endpoint_type: mcp_server, url: ▸tools.example.com }', [
    'PS2010 tool_endpoints/T',
  ]),
  endpoint(
    'credentials in the url',
    '{ name: T, endpoint_type: mcp_server, url: ▸"https://ada:pw123@tools.example.com" }',
    ['PS2403 tool_endpoints/T'],
  ),
  endpoint(
    'an unknown type',
    '{ name: T, endpoint_type: ▸mcp-server, url: "https://t.example.com" }',
    ['PS2009 tool_endpoints/T warning'],
    ['Did you mean mcp_server?'],
  ),
  endpoint(
    'a secret in clear',
    '{ name: T, endpoint_type: mcp_server, url: "https://t.example.com", auth_config: { token: ▸hunter2-hunter2 } }',
    ['PS1216 tool_endpoints/T warning'],
    ['$env'],
  ),
  endpoint(
    'a tool description over the limit',
    `{ name: T, endpoint_type: code, code_config: { tools: { a: { description: ▸${'d'.repeat(501)} } } } }`,
    ['PS2006 tool_endpoints/T'],
  ),

  binding(
    'no workflow',
    '▸{ node_id: n, field_id: f, endpoint_id: e }',
    ['PS2001 tool_bindings[0]'],
    ['workflow_id'],
  ),
  binding('a workflow that is null', '{ workflow_id: ▸null, node_id: n, field_id: f, endpoint_id: e }', [
    'PS2002 tool_bindings[0]',
  ]),
  binding(
    'a workflow that is a word',
    '{ workflow_id: ▸replace-with-id, node_id: n, field_id: f, endpoint_id: e }',
    ['PS2002 tool_bindings/replace-with-id/n/f/e'],
  ),
  binding('an endpoint that is a number', '{ workflow_id: 10, node_id: n, field_id: f, endpoint_id: ▸5 }', [
    'PS2002 tool_bindings/10/n/f/5',
  ]),
  binding('an empty endpoint', '{ workflow_id: 10, node_id: n, field_id: f, endpoint_id: ▸"" }', [
    'PS2007 tool_bindings[0]',
  ]),
  binding(
    'no tool at all',
    '{ workflow_id: 10, node_id: n, field_id: f, endpoint_id: e, selected_tools: ▸[] }',
    ['PS2501 tool_bindings/10/n/f/e warning'],
  ),
  binding(
    'tools that are a text',
    '{ workflow_id: 10, node_id: n, field_id: f, endpoint_id: e, selected_tools: ▸search }',
    ['PS2002 tool_bindings/10/n/f/e'],
    ['Write a list: ["search"].'],
  ),
  binding(
    'rounds that are a text',
    '{ workflow_id: 10, node_id: n, field_id: f, endpoint_id: e, max_tool_rounds: ▸"3" }',
    ['PS2002 tool_bindings/10/n/f/e'],
    ['Write it without quotes: 3'],
  ),

  truth('no workflow', '▸{ node_id: n, field_id: f }', ['PS2001 tool_ground_truths[0]']),
  truth('a tool without a name', '{ workflow_id: 10, node_id: n, field_id: f, expected_tools: [▸{}] }', [
    'PS2001 tool_ground_truths/10/n/f',
  ]),
  truth('an empty bare name', '{ workflow_id: 10, node_id: n, field_id: f, excluded_tools: [▸""] }', [
    'PS2007 tool_ground_truths/10/n/f',
  ]),
  truth('a tool that is a number', '{ workflow_id: 10, node_id: n, field_id: f, excluded_tools: [▸5] }', [
    'PS2002 tool_ground_truths/10/n/f',
  ]),
  truth(
    'a tool both expected and excluded',
    '{ workflow_id: 10, node_id: n, field_id: f, expected_tools: [{ name: ▸a }], excluded_tools: [a] }',
    ['PS2601 tool_ground_truths/10/n/f'],
  ),
  truth('a confidence above one', '{ workflow_id: 10, node_id: n, field_id: f, confidence: ▸1.5 }', [
    'PS2008 tool_ground_truths/10/n/f',
  ]),

  experiment(
    'an experiment without anything',
    '▸{}',
    ['PS2001 experiments[0]'],
    ['project_id', 'workflow_id', 'payload'],
  ),
  experiment('a project that is null', '{ name: X, project_id: ▸null, workflow_id: 10, payload: {} }', [
    'PS2002 experiments[0]',
  ]),
  experiment('a workflow that is a fraction', '{ name: X, project_id: 22, workflow_id: ▸2.9, payload: {} }', [
    'PS2002 experiments/22/2.9/X',
  ]),
  experiment('a payload that is a list', '{ name: X, project_id: 22, workflow_id: 10, payload: ▸[] }', [
    'PS2002 experiments/22/10/X',
  ]),
  experiment(
    'a prompt without a version',
    '{ name: X, project_id: 22, workflow_id: 10, payload: { variants: [{ name: v, configOverrides: { prompts: [▸{ nodeId: n, fieldId: f, promptId: 1 }] } }] } }',
    ['PS2001 experiments/22/10/X'],
    ['version'],
  ),
  experiment(
    'version zero',
    '{ name: X, project_id: 22, workflow_id: 10, payload: { variants: [{ name: v, configOverrides: { prompts: [{ nodeId: n, fieldId: f, promptId: 1, version: ▸0 }] } }] } }',
    ['PS2008 experiments/22/10/X'],
  ),
  experiment(
    'snake case in the payload',
    '{ name: X, project_id: 22, workflow_id: 10, payload: { variants: [{ name: v, ▸config_overrides: {} }] } }',
    ['PS2003 experiments/22/10/X'],
    ['configOverrides'],
  ),
  {
    title: 'one alias used in two items is judged in both',
    files: {
      'b/a.yaml': bundle(
        'x-role: &role usr\nprompts:\n  - { name: A, prompt_text: x, role: ▸*role }\n  - { name: B, prompt_text: x, role: ▸*role }\n',
      ),
    },
    finds: ['PS2005 prompts/A', 'PS2005 prompts/B'],
  },
];
