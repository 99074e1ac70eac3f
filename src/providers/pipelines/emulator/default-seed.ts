import type { Seed } from './seed.js';

/** Key of an organization admin of organization 2. */
export const ADMIN_KEY = `pk_live_${'0'.repeat(38)}a1`;
/** Key of a member of organization 2: may write library objects, but no tool endpoints. */
export const MEMBER_KEY = `pk_live_${'0'.repeat(38)}b1`;
/** Key of a viewer of organization 2: may only read. */
export const VIEWER_KEY = `pk_live_${'0'.repeat(38)}c1`;
/** Key of an organization admin of organization 5. */
export const OTHER_ORG_KEY = `pk_live_${'0'.repeat(38)}a5`;
/** Key of an admin of organization 2 that is refused bindings and ground truths (C-a.3). */
export const DENIED_KEY = `pk_live_${'0'.repeat(38)}d1`;
/** Key that was revoked: always 401. */
export const REVOKED_KEY = `pk_live_${'0'.repeat(38)}e1`;

const LLM = ['prompts', 'models', 'tools'];

/** Two organizations with projects, workflows, fields and models, and no library objects yet. */
export function defaultSeed(): Seed {
  return {
    organizations: [
      { id: 2, name: 'Rome Travel' },
      { id: 5, name: 'Paris Tours' },
    ],
    keys: [
      { key: ADMIN_KEY, email: 'ada@rome.example', name: 'Ada', org_id: 2, role: 'admin' },
      { key: MEMBER_KEY, email: 'max@rome.example', name: 'Max', org_id: 2, role: 'member' },
      { key: VIEWER_KEY, email: 'vera@rome.example', name: 'Vera', org_id: 2, role: 'viewer' },
      {
        key: DENIED_KEY,
        email: 'dora@rome.example',
        name: 'Dora',
        org_id: 2,
        role: 'admin',
        deny: [
          { family: 'tool_bindings', status: 403 },
          { family: 'tool_ground_truths', status: 401 },
        ],
      },
      { key: REVOKED_KEY, email: 'rick@rome.example', name: 'Rick', org_id: 2, role: 'admin', revoked: true },
      { key: OTHER_ORG_KEY, email: 'paul@paris.example', name: 'Paul', org_id: 5, role: 'admin' },
    ],
    projects: [
      { id: 22, name: 'Travel', org_id: 2, description: 'Itineraries' },
      { id: 51, name: 'Tours', org_id: 5 },
    ],
    workflows: [
      {
        id: 10,
        name: 'Italy',
        project_id: 22,
        task_fields: [
          { name: 'city', title: 'City' },
          { name: 'days', title: 'Days', type: 'number', required: false, format_hint: 'A whole number' },
          { name: 'language', title: 'Language', type: 'select', format_hint: 'English, French, Italian' },
        ],
        fields: [
          {
            nodeId: 'node-id-from-configurable-fields',
            fieldId: 'field-id-from-configurable-fields',
            fieldTitle: 'Itinerary',
            supports: LLM,
            llm: true,
          },
          { nodeId: 'day-plan', fieldId: 'answer', fieldTitle: 'Day plan', supports: LLM, llm: true },
          { nodeId: 'node-1', fieldId: 'field-2', fieldTitle: 'Answer', supports: LLM, llm: true },
          {
            nodeId: 'review-node-id',
            fieldId: 'quality-field-id',
            fieldTitle: 'Quality',
            supports: ['evaluations'],
          },
          { nodeId: 'intake', fieldId: 'city', fieldTitle: 'City', supports: [] },
        ],
        nodes: [
          {
            id: 44,
            node_id: 'node-id-from-configurable-fields',
            calls: [
              {
                field_id: 'field-id-from-configurable-fields',
                name: 'search_docs',
                input_parameters: { query: 'Rome' },
              },
            ],
          },
        ],
      },
      {
        id: 3086,
        name: 'Demo',
        project_id: 22,
        task_fields: [{ name: 'document', title: 'Document', type: 'file_upload' }],
        fields: [
          { nodeId: 'node-1', fieldId: 'field-1', fieldTitle: 'Short answer', supports: LLM, llm: true },
          { nodeId: 'node-1', fieldId: 'field-2', fieldTitle: 'Long answer', supports: LLM, llm: true },
        ],
      },
      {
        id: 41,
        name: 'Paris',
        project_id: 51,
        fields: [{ nodeId: 'node-1', fieldId: 'field-2', fieldTitle: 'Answer', supports: LLM, llm: true }],
      },
    ],
    models: [
      { slug: 'gemini-3.5-flash', name: 'Gemini 3.5 Flash', provider: 'google' },
      { slug: 'claude-sonnet', name: 'Claude Sonnet', provider: 'anthropic' },
      { slug: 'gpt-mini', name: 'GPT mini', provider: 'openai' },
    ],
    discovered_tools: {
      'https://tools.example.com/mcp': [
        tool('search_docs', 'Searches the documents', 'query'),
        tool('fetch_url', 'Fetches a page', 'url'),
        tool('delete_record', 'Deletes a record', 'id'),
      ],
      'https://support-tools.example.com/mcp': [tool('find_ticket', 'Finds a support ticket', 'id')],
    },
  };
}

function tool(name: string, description: string, parameter: string) {
  return {
    name,
    description,
    input_schema: { type: 'object', properties: { [parameter]: { type: 'string' } }, required: [parameter] },
  };
}
