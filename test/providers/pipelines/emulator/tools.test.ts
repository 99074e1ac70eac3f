import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/model/json.js';
import { defaultSeed } from '../../../../src/providers/pipelines/emulator/index.js';
import {
  type Api,
  BINDINGS,
  ENDPOINT,
  ENDPOINTS,
  FIELD,
  fields,
  items,
  TRUTHS,
  withEmulator,
} from './client.js';

async function newEndpoint(api: Api, more: JsonObject = {}): Promise<string> {
  return String(fields(await api.post(ENDPOINTS, { ...ENDPOINT, ...more })).id);
}

describe('tool endpoints', () => {
  test('ids come from a counter when the clock is given, so that two runs are equal', async () => {
    const run = () =>
      withEmulator({}, async (api) => [await newEndpoint(api), await newEndpoint(api, { name: 'Two' })]);
    const ids = await run();
    expect(ids).toEqual(await run());
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('tools are discovered by URL, and anew when the URL changes or one asks', () =>
    withEmulator({}, async (api, emulator) => {
      const id = await newEndpoint(api);
      const tools = async () =>
        (fields(await api.get(`${ENDPOINTS}/${id}`)).tools as JsonObject[]).map(({ name }) => name);
      expect(await tools()).toEqual(['search_docs', 'fetch_url', 'delete_record']);
      await api.patch(`${ENDPOINTS}/${id}`, { url: 'https://support-tools.example.com/mcp' });
      expect(await tools()).toEqual(['find_ticket']);
      emulator.store.put('discovered', {
        id: 'https://support-tools.example.com/mcp',
        tools: [{ name: 'new_tool' }],
      });
      expect(await tools()).toEqual(['find_ticket']);
      const { version } = fields(await api.post(`${ENDPOINTS}/${id}/refresh-tools`));
      expect(await tools()).toEqual(['new_tool']);
      expect(version).toBe(2);
      expect(fields(await api.post(`${ENDPOINTS}/${id}/test`))).toMatchObject({
        success: true,
        health_status: 'healthy',
      });
      await api.patch(`${ENDPOINTS}/${id}`, { url: 'https://nowhere.example.com/mcp' });
      expect(fields(await api.post(`${ENDPOINTS}/${id}/test`))).toMatchObject({ success: false });
    }));

  test.each<[string, JsonObject]>([
    ['an MCP server without URL', { endpoint_type: 'mcp_server' }],
    ['a URL that is none', { endpoint_type: 'mcp_server', url: 'tools' }],
    ['code without code', { endpoint_type: 'code' }],
    ['code without tools', { endpoint_type: 'code', code_config: {} }],
    [
      'a description of a code tool that is too long',
      { endpoint_type: 'code', code_config: { tools: { a: { description: 'd'.repeat(501) } } } },
    ],
    ['no name', { name: '' }],
  ])('%s is 422', (_name, body) =>
    withEmulator({}, async (api) => {
      expect((await api.post(ENDPOINTS, { name: 'Docs', ...body })).status).toBe(422);
    }),
  );

  test('the tools of code are its own', () =>
    withEmulator({}, async (api) => {
      const code_config = {
        tools: {
          add: { description: 'Adds', source_code: 'x', input_schema: { type: 'object' }, env_vars: ['KEY'] },
        },
        requirements: ['httpx'],
      };
      const row = fields(await api.post(ENDPOINTS, { name: 'Code', endpoint_type: 'code', code_config }));
      expect(row).toMatchObject({ code_config, url: null });
      expect(row.tools).toEqual([{ name: 'add', description: 'Adds', input_schema: { type: 'object' } }]);
    }));

  test('fields of other types are passed through, and org_id of a body means nothing', () =>
    withEmulator({}, async (api, emulator) => {
      const http = {
        name: 'HTTP',
        endpoint_type: 'http',
        openapi_url: 'https://x.example/openapi.json',
        org_id: 5,
      };
      const row = fields(await api.post(ENDPOINTS, http));
      expect(row).toMatchObject({ openapi_url: 'https://x.example/openapi.json', org_id: 2 });
      expect(emulator.requests[0]?.body).toMatchObject({ org_id: 5 });
      expect(fields(await api.post(ENDPOINTS, { ...ENDPOINT, openapi_url: 'x' }))).not.toHaveProperty(
        'openapi_url',
      );
    }));

  test('a name can be kept and not taken; the type stays', () =>
    withEmulator({}, async (api) => {
      const id = await newEndpoint(api);
      await newEndpoint(api, { name: 'Two' });
      expect((await api.patch(`${ENDPOINTS}/${id}`, { name: 'Docs' })).status).toBe(200);
      expect((await api.patch(`${ENDPOINTS}/${id}`, { name: 'Two' })).status).toBe(409);
      expect((await api.patch(`${ENDPOINTS}/${id}`, { endpoint_type: 'code' })).status).toBe(422);
      expect((await api.patch(`${ENDPOINTS}/${id}`, { url: null })).status).toBe(422);
      expect(items(await api.get(`${ENDPOINTS}?search=TW`)).map(({ name }) => name)).toEqual(['Two']);
    }));

  test('secrets are stored as sent', () =>
    withEmulator({}, async (api, emulator) => {
      const id = await newEndpoint(api, { auth_type: 'bearer', auth_config: { token: 's3cret' } });
      expect(emulator.store.need('tool_endpoints', id).auth_config).toEqual({ token: 's3cret' });
      await api.patch(`${ENDPOINTS}/${id}`, { description: 'x' });
      expect(emulator.store.need('tool_endpoints', id).auth_config).toEqual({ token: 's3cret' });
    }));
});

describe('tool bindings', () => {
  test('need an LLM field of the workflow and an active endpoint of its organization', () =>
    withEmulator(
      {
        seed: {
          ...defaultSeed(),
          tool_endpoints: [
            { id: 'mine', name: 'Mine', url: 'https://tools.example.com/mcp' },
            { id: 'off', name: 'Off', active: false },
            { id: 'other', name: 'Other', org_id: 5 },
          ],
        },
      },
      async (api) => {
        const bind = (body: JsonObject) => api.post(BINDINGS, { ...FIELD, endpoint_id: 'mine', ...body });
        const detail = async (body: JsonObject) => {
          const reply = await bind(body);
          return [reply.status, fields(reply).detail];
        };
        expect(await detail({ node_id: 'intake', field_id: 'city' })).toEqual([
          422,
          'Field city of node intake is not an LLM response field',
        ]);
        expect((await detail({ node_id: 'nowhere' }))[1]).toMatch(/does not exist/);
        expect((await detail({ endpoint_id: 'off' }))[1]).toMatch(/not active/);
        expect((await detail({ endpoint_id: 'other' }))[1]).toMatch(/not found/);
        expect((await bind({ max_tool_rounds: 0 })).status).toBe(422);
        const made = fields(await bind({}));
        expect(made).toMatchObject({ workflow_id: 10, selected_tools: null, max_tool_rounds: null });
        expect((await api.get(`/api/workflows/3086/tool-bindings/${made.id}`)).status).toBe(404);
        expect((await api.delete(`${BINDINGS}/${made.id}`)).status).toBe(204);
        expect((await api.get(`${BINDINGS}/${made.id}`)).status).toBe(404);
      },
    ));

  test('PATCH keeps what it leaves out, and null means all tools', () =>
    withEmulator({}, async (api) => {
      const endpoint_id = await newEndpoint(api);
      const { id } = fields(
        await api.post(BINDINGS, { ...FIELD, endpoint_id, selected_tools: ['a'], max_tool_rounds: 3 }),
      );
      expect(fields(await api.patch(`${BINDINGS}/${id}`, { ...FIELD, max_tool_rounds: 4 }))).toMatchObject({
        selected_tools: ['a'],
        max_tool_rounds: 4,
      });
      expect(fields(await api.patch(`${BINDINGS}/${id}`, { selected_tools: null }))).toMatchObject({
        selected_tools: null,
      });
      expect((await api.patch(`${BINDINGS}/${id}`, { endpoint_id: 'x' })).status).toBe(422);
    }));

  test('workflow_id of a body means nothing, but the log shows it', () =>
    withEmulator({}, async (api, emulator) => {
      const endpoint_id = await newEndpoint(api);
      expect(fields(await api.post(BINDINGS, { ...FIELD, endpoint_id, workflow_id: 41 }))).toMatchObject({
        workflow_id: 10,
      });
      expect(emulator.requests.at(-1)?.body).toMatchObject({ workflow_id: 41 });
    }));
});

describe('tool ground truths', () => {
  test('are put, listed by node and field, and deleted', () =>
    withEmulator({}, async (api) => {
      const sent = {
        ...FIELD,
        expected_tools: [{ name: 'search_docs', input_parameters: { q: 1 } }],
        confidence: 0.9,
      };
      const { id } = fields(await api.post(TRUTHS, sent));
      expect(fields(await api.put(`${TRUTHS}/${id}`, { ordering_matters: true }))).toMatchObject({
        ...sent,
        ordering_matters: true,
        source: 'manual',
      });
      expect((await api.put(`${TRUTHS}/${id}`, { node_id: 'day-plan' })).status).toBe(422);
      expect((await api.put(`${TRUTHS}/${id}`, { confidence: 1.5 })).status).toBe(422);
      expect(items(await api.get(`${TRUTHS}?node_id=node-1&field_id=field-2`))).toHaveLength(1);
      expect(items(await api.get(`${TRUTHS}?node_id=node-1&field_id=other`))).toHaveLength(0);
      expect((await api.post(TRUTHS, { ...FIELD, node_id: 'nowhere' })).status).toBe(422);
      expect((await api.delete(`${TRUTHS}/${id}`)).status).toBe(204);
      expect((await api.delete(`${TRUTHS}/${id}`)).status).toBe(404);
    }));

  test('a node is judged by the ground truth of its field', () =>
    withEmulator({}, async (api) => {
      const place = {
        node_id: 'node-id-from-configurable-fields',
        field_id: 'field-id-from-configurable-fields',
      };
      const evaluate = async (more: JsonObject = {}) =>
        fields(await api.post(`${TRUTHS}/nodes/44/evaluate`, { field_id: place.field_id, ...more }));
      expect((await api.post(`${TRUTHS}/nodes/44/evaluate`, { field_id: place.field_id })).status).toBe(404);
      const { id } = fields(
        await api.post(TRUTHS, {
          ...place,
          expected_tools: [{ name: 'search_docs', input_parameters: { query: 'Paris' } }],
        }),
      );
      expect(await evaluate()).toMatchObject({ passed: true, score: 1 });
      expect(await evaluate({ evaluation_params: ['input_parameters'] })).toMatchObject({
        passed: false,
        missing: ['search_docs'],
      });
      await api.put(`${TRUTHS}/${id}`, { expected_tools: [], excluded_tools: ['search_docs'] });
      expect(await evaluate()).toMatchObject({ passed: false, score: 0, forbidden: ['search_docs'] });
      expect((await api.post(`${TRUTHS}/nodes/45/evaluate`, { field_id: 'x' })).status).toBe(404);
      const history = fields(await api.get('/api/projects/22/workflows/10/nodes/44/tool-call-history'));
      expect(history.tool_calls).toHaveLength(1);
    }));

  test('tools are ranked for a prompt', () =>
    withEmulator({}, async (api) => {
      const body = {
        workflow_id: 10,
        prompt_text: 'Answer by searching the docs: search them.',
        available_tools: [{ name: 'fetch_url' }, { name: 'search_docs' }],
      };
      const { recommendations } = fields(await api.post('/api/tool-ground-truths/recommend', body));
      expect((recommendations as JsonObject[]).map(({ name }) => name)).toEqual(['search_docs', 'fetch_url']);
      expect((await api.post('/api/tool-ground-truths/recommend', { ...body, workflow_id: 41 })).status).toBe(
        404,
      );
    }));
});
