import type { Bundle, Item } from '../../apply/edits/scene.js';
import { everyKind, OBJECT_KINDS, type ObjectKind } from '../../support/kinds.js';

export const exact: Item = {
  name: 'Exact',
  display_label: 'Exact',
  type: 'programmatic',
  config: { subtype: 'exact_match', case_sensitive: false },
  output_schema: { type: 'boolean' },
};

/** The same criterion as a judge: `type` cannot change, so it is replaced. */
export const exactAsJudge: Item = {
  ...exact,
  type: 'llm_judge',
  config: { prompt_template: 'Is it exactly right?' },
};

export const quality: Item = {
  name: 'Quality',
  description: 'Of answers',
  criteria: [{ criterion_id: { $ref: 'criteria/Exact' } }],
};

export const docs: Item = {
  name: 'Docs',
  description: 'Search',
  endpoint_type: 'mcp_server',
  url: 'https://tools.example.com/mcp',
  auth_type: 'bearer',
  auth_config: { token: { $env: 'DOCS_TOKEN' } },
};

export const binding: Item = {
  workflow_id: 10,
  node_id: 'node-1',
  field_id: 'field-2',
  endpoint_id: { $ref: 'tool_endpoints/Docs' },
  max_tool_rounds: 3,
};

export const truth: Item = {
  workflow_id: 10,
  node_id: 'node-1',
  field_id: 'field-2',
  expected_tools: [{ name: 'search_docs' }],
};

export const prompt = (name: string): Item => ({ name, prompt_text: `Text of ${name}.` });

/** Something that stays, so that the files are never empty. */
export const rest = { prompts: [prompt('Rest')] };

/** One item of every kind that can be removed. */
export const REMOVED = everyKind<{ kind: ObjectKind; address: string; item: Item }>([
  { kind: 'prompts', address: 'prompts/Old', item: prompt('Old') },
  { kind: 'criteria', address: 'criteria/Exact', item: exact },
  { kind: 'evaluations', address: 'evaluations/Quality', item: quality },
  { kind: 'tool_endpoints', address: 'tool_endpoints/Docs', item: docs },
  { kind: 'tool_bindings', address: 'tool_bindings/10/node-1/field-2/Docs', item: binding },
  { kind: 'tool_ground_truths', address: 'tool_ground_truths/10/node-1/field-2', item: truth },
]);

/** The kinds of which nothing stays; of prompts one does. */
export const EMPTIED = OBJECT_KINDS.filter((kind) => !Object.hasOwn(rest, kind));

export const everything: Bundle = {
  ...Object.fromEntries(REMOVED.map(({ kind, item }) => [kind, [item]])),
  prompts: [...rest.prompts, prompt('Old')],
};

export const nothing: Bundle = Object.fromEntries(EMPTIED.map((kind) => [kind, []]));
