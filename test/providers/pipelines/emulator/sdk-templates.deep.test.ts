import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../../src/model/json.js';
import {
  defaultSeed,
  type Emulator,
  startEmulator,
} from '../../../../src/providers/pipelines/emulator/index.js';
import { needsPython, runPython } from '../../../support/python.js';
import { sdkCli, sdkPush } from './sdk.js';

// The SDK's own starter bundles, pushed as they are; only placeholders are filled.

let emulator: Emulator;

beforeEach(async () => {
  const criterion = { type: 'programmatic', config: { subtype: 'exact_match' } };
  emulator = await startEmulator({
    seed: {
      ...defaultSeed(),
      criteria: [7, 8, 9].map((id) => ({ id, name: `Criterion ${id}`, ...criterion })),
      tool_endpoints: [{ id: 'endpoint-1', name: 'Seeded', url: 'https://tools.example.com/mcp' }],
    },
  });
});

afterEach(() => emulator.close());

const PLACEHOLDERS: Record<string, string> = {
  'replace-with-node-id': 'node-1',
  'replace-with-field-id': 'field-1',
  'replace-with-second-field-id': 'field-2',
  'replace-with-tool-endpoint-id': 'endpoint-1',
};

async function template(kind: string): Promise<JsonObject> {
  const program =
    'import json, sys; from pipelines.artifacts import artifact_bundle_template as t; print(json.dumps(t(sys.argv[1])))';
  const { stdout } = await runPython(['-c', program, kind]);
  return filled(JSON.parse(stdout)) as JsonObject;
}

function filled(value: Json): Json {
  if (typeof value === 'string') return PLACEHOLDERS[value] ?? value;
  if (Array.isArray(value)) return value.map(filled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, filled(element)]));
}

const LIST_COMMANDS: Record<string, string[]> = {
  prompts: ['prompts', 'list'],
  criteria: ['criteria', 'list'],
  evaluations: ['evaluations', 'list'],
  'tool-endpoints': ['tool-endpoints', 'list', '--org-id', '2'],
};

test.each(['prompts', 'criteria', 'evaluations', 'tool-endpoints', 'tool-bindings', 'tool-ground-truths'])(
  'the template %s is accepted, and everything of it can be read again',
  async (kind) => {
    const bundle = await template(kind);
    const section = kind.replaceAll('-', '_') as 'prompts';
    const items = bundle[section] as JsonObject[];
    expect(items).toHaveLength(2);
    const [result] = await sdkPush(emulator, [{ bundle }]);
    expect(result?.error).toBeNull();
    expect(result?.created?.[section]).toHaveLength(2);
    const ids = result?.created?.[section]?.map(({ id }) => id);
    const rows = emulator.store.list(section).filter(({ id }) => ids?.includes(id));
    expect(rows).toHaveLength(2);
    for (const [index, item] of items.entries())
      expect(written(rows[index] as JsonObject, item)).toEqual(item);

    const command = LIST_COMMANDS[kind];
    if (command) {
      const listed = await sdkCli(emulator, ['--output', 'json', ...command]);
      expect(listed.code).toBe(0);
      for (const item of items) expect(listed.stdout).toContain(JSON.stringify(item.name));
    }
  },
);

/** The row's values of the item's fields, in the form the item has them. */
function written(row: JsonObject, item: JsonObject): JsonObject {
  const shown: JsonObject = {};
  for (const key of Object.keys(item)) shown[key] = row[key] ?? null;
  if (Array.isArray(shown.criteria)) {
    shown.criteria = (shown.criteria as JsonObject[]).map(({ criterion_id }) => ({
      criterion_id: criterion_id ?? null,
    }));
  }
  return shown;
}

test('the command line reads who it is, and lists bindings and ground truths', async () => {
  emulator.store.create('tool_bindings', {
    workflow_id: 10,
    node_id: 'node-1',
    field_id: 'field-2',
    endpoint_id: 'endpoint-1',
  });
  const program = `
import os, json
from pipelines import PipelinesClient
c = PipelinesClient(api_key=os.environ['PIPELINES_API_KEY'], base_url=os.environ['PIPELINES_BASE_URL'])
job = [c.create_tasks_async(22, 10, {'count': 2}, idempotency_key='run-1')['job_id'] for time in range(2)]
print(json.dumps({
  'jobs': job,
  'job': c.wait_for_create_tasks(22, 10, job[0], poll_interval=0)['status'],
  'cancelled': c.cancel_create_tasks(22, 10, job[0])['status'],
  'task': c.get_task(22, 10, 2)['status'],
  'me': c.whoami()['email'],
  'health': c.health()['status'],
  'projects': [p['id'] for p in c.iter_projects(page_size=1)],
  'workflows': [w['id'] for w in c.iter_project_workflows(project_id=22, page_size=1)],
  'models': len(c.list_models(org_id=2)['items']),
  'bindings': [b['node_id'] for b in c.iter_tool_bindings(10)],
  'truths': [t for t in c.iter_tool_ground_truths(10)],
  'tools': [t['name'] for t in c.list_endpoint_tools(org_id=2, endpoint_id='endpoint-1')],
  'fields': c.get_configurable_fields(project_id=22, workflow_id=10)['fields'][0]['nodeId'],
  'csv': c.get_creation_mode(project_id=22, workflow_id=10)['requires_csv'],
  'history': len(c.get_tool_call_history(project_id=22, workflow_id=10, node_db_id=44)['tool_calls']),
}))
`;

  needsPython();

  const env = {
    PIPELINES_BASE_URL: emulator.url,
    PIPELINES_API_KEY: emulator.store.list('keys')[0]?.id ?? '',
  };
  const result = await runPython(['-c', program], { env });
  expect(result.stderr).toBe('');
  expect(JSON.parse(result.stdout)).toEqual({
    jobs: ['job-1', 'job-1'],
    job: 'completed',
    cancelled: 'completed',
    task: 'in_progress',
    me: 'ada@rome.example',
    health: 'ok',
    projects: [22],
    workflows: [10, 3086],
    models: 3,
    bindings: ['node-1'],
    truths: [],
    tools: ['search_docs', 'fetch_url', 'delete_record'],
    fields: 'node-id-from-configurable-fields',
    csv: false,
    history: 1,
  });
});
