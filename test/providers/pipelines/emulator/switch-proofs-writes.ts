import type { Json, JsonObject } from '../../../../src/model/json.js';
import {
  type Api,
  BINDINGS,
  CRITERIA,
  CRITERION,
  ENDPOINT,
  ENDPOINTS,
  EVALUATIONS,
  EXPERIMENT,
  EXPERIMENTS,
  FIELD,
  fields,
  items,
  PROMPT,
  PROMPTS,
  type Reply,
} from './client.js';
import type { Proof, SwitchName } from './switch-proof.js';

function answer({ status, body }: Reply): Json {
  return [status, body !== undefined && status < 300];
}

/** The status, and the type of the first problem of a 422. */
function verdict({ status, body }: Reply): Json {
  if (status !== 422) return status;
  const { detail } = fields(body);
  return Array.isArray(detail) ? ((detail[0] as JsonObject).type ?? null) : 'sentence';
}

async function newEndpoint(api: Api): Promise<string> {
  return String(fields(await api.post(ENDPOINTS, ENDPOINT)).id);
}

const JUDGE = { ...CRITERION, type: 'llm_judge', config: { prompt_template: 'Judge.', temperature: 3 } };

export const WRITE_PROOFS: Partial<Record<SwitchName, Proof>> = {
  create_answer: {
    look: async (api) => [answer(await api.post(PROMPTS, PROMPT)), items(await api.get(PROMPTS)).length],
    gives: { 201: [[201, true], 1], 200: [[200, true], 1], 204: [[204, false], 1] },
  },
  experiment_answer: {
    look: async (api) => answer(await api.post(EXPERIMENTS, EXPERIMENT)),
    gives: { 202: [202, true], 201: [201, true], 200: [200, true] },
  },
  update_answer: {
    look: async (api) => {
      await api.post(PROMPTS, PROMPT);
      return answer(await api.put(`${PROMPTS}/1`, { name: 'New' }));
    },
    gives: { object: [200, true], empty: [204, false] },
  },
  delete_answer: {
    look: async (api) => {
      await api.post(PROMPTS, PROMPT);
      return [answer(await api.delete(`${PROMPTS}/1`)), (await api.get(`${PROMPTS}/1`)).status];
    },
    gives: { 204: [[204, false], 404], object: [[200, true], 404] },
  },
  put_mode: {
    look: async (api) => {
      await api.post(PROMPTS, { ...PROMPT, description: 'Kept?', role: 'system' });
      const partial = verdict(await api.put(`${PROMPTS}/1`, { name: 'New' }));
      const { description, role } = fields(await api.put(`${PROMPTS}/1`, PROMPT));
      const id = await newEndpoint(api);
      const patched = verdict(
        await api.patch(`${ENDPOINTS}/${id}`, { description: 'PATCH is always partial' }),
      );
      return [partial, description ?? null, role ?? null, patched];
    },
    gives: { partial: [200, 'Kept?', 'system', 200], full: ['missing', null, 'user', 200] },
  },
  null_in_update: {
    look: async (api) => {
      await api.post(PROMPTS, { ...PROMPT, description: 'Here' });
      const reply = await api.put(`${PROMPTS}/1`, { description: null });
      return [verdict(reply), fields(await api.get(`${PROMPTS}/1`)).description ?? null];
    },
    gives: { clears: [200, null], ignored: [200, 'Here'], refused: ['none_forbidden', 'Here'] },
  },
  noop_update_bumps: {
    look: async (api) => {
      await api.post(PROMPTS, PROMPT);
      const same = fields(await api.put(`${PROMPTS}/1`, PROMPT)).version ?? null;
      const id = await newEndpoint(api);
      const endpoint = fields(await api.patch(`${ENDPOINTS}/${id}`, ENDPOINT)).version ?? null;
      return [same, endpoint, fields(await api.put(`${PROMPTS}/1`, { name: 'New' })).version ?? null];
    },
    gives: { on: [2, 2, 3], off: [1, 1, 2] },
  },
  unknown_body_keys: {
    look: async (api) => {
      const reply = await api.post(PROMPTS, { ...PROMPT, mood: 'kind' });
      return [verdict(reply), reply.status < 300 ? (fields(reply).mood ?? null) : null];
    },
    gives: { ignored: [201, null], refused: ['extra_forbidden', null], stored: [201, 'kind'] },
  },
  text_normalised: {
    look: async (api) => {
      const judge = { ...JUDGE, config: { prompt_template: 'a\r\nb ' } };
      const { config } = fields(await api.post(CRITERIA, judge)) as { config: JsonObject };
      const { prompt_text } = fields(await api.post(PROMPTS, { ...PROMPT, prompt_text: ' a\r\nb\n' }));
      return [prompt_text ?? null, config.prompt_template ?? null];
    },
    gives: { none: [' a\r\nb\n', 'a\r\nb '], crlf: [' a\nb\n', 'a\nb '], trim: ['a\nb', 'a\nb'] },
  },
  temperature: {
    look: async (api) => {
      const reply = await api.post(CRITERIA, JUDGE);
      return [
        verdict(reply),
        reply.status < 300 ? ((fields(reply).config as JsonObject).temperature ?? null) : null,
      ];
    },
    gives: { clamped: [201, 2], refused: ['less_than_equal', null], kept: [201, 3] },
  },
  code_timeout_max: {
    look: async (api) => {
      const code_config = { tools: { add: { source_code: 'x', timeout_seconds: 400 } } };
      const endpoint = fields(
        await api.post(ENDPOINTS, { name: 'Code', endpoint_type: 'code', code_config }),
      );
      const { tools } = endpoint.code_config as { tools: { add: JsonObject } };
      return tools.add.timeout_seconds ?? null;
    },
    gives: { 300: 300, 60: 60 },
  },
  empty_selected_tools: {
    look: async (api) => {
      const endpoint_id = await newEndpoint(api);
      return (
        fields(await api.post(BINDINGS, { ...FIELD, endpoint_id, selected_tools: [] })).selected_tools ?? null
      );
    },
    gives: { kept: [], all: null },
  },
  tuple_change: {
    look: async (api) => {
      const { id } = fields(await api.post(BINDINGS, { ...FIELD, endpoint_id: await newEndpoint(api) }));
      const reply = await api.patch(`${BINDINGS}/${id}`, { node_id: 'day-plan', field_id: 'answer' });
      return [verdict(reply), fields(await api.get(`${BINDINGS}/${id}`)).node_id ?? null];
    },
    gives: { refused: ['immutable', 'node-1'], ignored: [200, 'node-1'], applied: [200, 'day-plan'] },
  },
  delete_rule: {
    look: async (api) => {
      const free = api.emulator.store.create('prompts', { name: 'Free', prompt_text: '' });
      const used = api.emulator.store.create('prompts', { name: 'Used', prompt_text: '', in_use: true });
      const seen: Json[] = [];
      for (const { id } of [free, used]) {
        await api.delete(`${PROMPTS}/${id}`);
        seen.push((await api.get(`${PROMPTS}/${id}`)).status);
      }
      return seen;
    },
    gives: { archive_when_used: [404, 200], archive: [200, 200], remove: [404, 404] },
  },
  endpoint_delete_in_use: {
    look: async (api) => {
      const endpoint_id = await newEndpoint(api);
      await api.post(BINDINGS, { ...FIELD, endpoint_id });
      const { status } = await api.delete(`${ENDPOINTS}/${endpoint_id}`);
      const after = await api.get(`${ENDPOINTS}/${endpoint_id}`);
      const archived = after.status === 200 ? (fields(after).archived ?? null) : null;
      return [status, after.status, archived, items(await api.get(BINDINGS)).length];
    },
    gives: { refused: [409, 200, false, 1], cascade: [204, 404, null, 0], archive: [204, 200, true, 1] },
  },
};

/** Creates the same object twice: the two statuses. */
async function twice(api: Api, path: string, body: Json): Promise<Json> {
  return [(await api.post(path, body)).status, (await api.post(path, body)).status];
}

export const UNIQUE_PROOFS: Partial<Record<SwitchName, Proof>> = {
  unique_prompt_names: {
    look: async (api) => [
      await twice(api, PROMPTS, PROMPT),
      (await api.post(PROMPTS, { ...PROMPT, scope_type: 'project', project_id: 22 })).status,
    ],
    gives: { off: [[201, 201], 201], on: [[201, 409], 201] },
  },
  unique_criterion_names: {
    look: (api) => twice(api, CRITERIA, CRITERION),
    gives: { off: [201, 201], on: [201, 409] },
  },
  unique_evaluation_names: {
    look: async (api) => {
      await api.post(CRITERIA, CRITERION);
      return twice(api, EVALUATIONS, { name: 'Quality', criteria: [{ criterion_id: 1 }] });
    },
    gives: { off: [201, 201], on: [201, 409] },
  },
  unique_endpoint_names: {
    look: (api) => twice(api, ENDPOINTS, ENDPOINT),
    gives: { on: [201, 409], off: [201, 201] },
  },
  archived_names_taken: {
    with: { unique_prompt_names: true },
    look: async (api) => {
      await api.post(PROMPTS, PROMPT);
      api.emulator.store.archive('prompts', 1);
      return (await api.post(PROMPTS, PROMPT)).status;
    },
    gives: { off: 201, on: 409 },
  },
  unique_bindings: {
    look: async (api) => twice(api, BINDINGS, { ...FIELD, endpoint_id: await newEndpoint(api) }),
    gives: { on: [201, 409], off: [201, 201] },
  },
  unique_ground_truths: {
    look: (api) => twice(api, '/api/workflows/10/tool-ground-truths', { ...FIELD }),
    gives: { on: [201, 409], off: [201, 201] },
  },
};
