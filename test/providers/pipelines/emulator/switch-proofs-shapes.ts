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
  TRUTHS,
} from './client.js';
import type { Proof, SwitchName } from './switch-proof.js';

/** An evaluation of two criteria, 1 and 2. */
async function seedEvaluation(api: Api): Promise<void> {
  const { store } = api.emulator;
  for (const name of ['One', 'Two']) {
    store.create('criteria', { name, type: 'programmatic', config: { subtype: 'exact_match' } });
  }
  store.edit('criteria', 2, { description: 'moved' });
  store.create('evaluations', { name: 'Quality', criteria: [{ criterion_id: 2 }, { criterion_id: 1 }] });
}

async function endpointId(api: Api): Promise<string> {
  return String(fields(await api.post(ENDPOINTS, ENDPOINT)).id);
}

async function bound(api: Api): Promise<string> {
  const endpoint_id = await endpointId(api);
  await api.post(BINDINGS, {
    ...FIELD,
    endpoint_id,
    selected_tools: ['fetch_url', 'search_docs', 'delete_record'],
  });
  return endpoint_id;
}

function has(object: JsonObject | undefined, ...names: string[]): Json {
  return names.filter((name) => object !== undefined && name in object);
}

export const SHAPE_PROOFS: Partial<Record<SwitchName, Proof>> = {
  archived_key: {
    look: async (api) => {
      await api.post(PROMPTS, PROMPT);
      api.emulator.store.archive('prompts', 1);
      const { archived, is_archived, archived_at } = fields(await api.get(`${PROMPTS}/1`));
      return [archived ?? null, is_archived ?? null, archived_at ?? null];
    },
    gives: {
      archived: [true, null, null],
      is_archived: [null, true, null],
      archived_at: [null, null, '2026-01-01T00:00:00.000Z'],
    },
  },
  created_at: {
    look: async (api) => has(fields(await api.post(PROMPTS, PROMPT)), 'created_at', 'updated_at'),
    gives: { shown: ['created_at', 'updated_at'], absent: ['updated_at'] },
  },
  version: {
    look: async (api) => {
      const single = fields(await api.post(PROMPTS, PROMPT));
      return [has(single, 'version'), has(items(await api.get(PROMPTS))[0], 'version')];
    },
    gives: { shown: [['version'], ['version']], single: [['version'], []], absent: [[], []] },
  },
  extra_fields: {
    look: async (api) => {
      await seedEvaluation(api);
      const evaluation = fields(await api.get(`${EVALUATIONS}/1`));
      const criterion = fields(await api.get(`${CRITERIA}/1`));
      const [member] = evaluation.criteria as JsonObject[];
      return [
        has(evaluation, 'server_note'),
        has(member, 'server_position'),
        has(criterion.config as JsonObject, 'server_revision'),
        has(criterion.output_schema as JsonObject, 'server_note', 'server_revision'),
      ];
    },
    gives: {
      none: [[], [], [], []],
      top: [['server_note'], [], [], []],
      nested: [['server_note'], ['server_position'], [], []],
      config: [['server_note'], ['server_position'], ['server_revision'], []],
    },
  },
  fill_defaults: {
    look: async (api) => {
      const rated = {
        ...CRITERION,
        type: 'human_rating',
        config: {},
        output_schema: { type: 'rating', range: [1, 5] },
      };
      const criterion = fields(await api.post(CRITERIA, CRITERION));
      const rating = fields(await api.post(CRITERIA, rated));
      const { description } = fields(await api.post(PROMPTS, PROMPT));
      await bound(api);
      const { max_tool_rounds } = items(await api.get(BINDINGS))[0] ?? {};
      return [
        criterion.config ?? null,
        rating.output_schema ?? null,
        description ?? null,
        max_tool_rounds ?? null,
      ];
    },
    gives: {
      off: [{ subtype: 'exact_match' }, { type: 'rating', range: [1, 5] }, null, null],
      on: [
        { case_sensitive: true, strip_whitespace: false, subtype: 'exact_match' },
        { labels: {}, type: 'rating', range: [1, 5] },
        '',
        5,
      ],
    },
  },
  prompt_placeholders: {
    look: async (api) => {
      const without = fields(await api.post(PROMPTS, PROMPT));
      const sent = fields(await api.post(PROMPTS, { ...PROMPT, prompt_placeholders: [{ name: 'other' }] }));
      return [without.prompt_placeholders ?? 'none', sent.prompt_placeholders ?? 'none'];
    },
    gives: {
      sent_or_derived: [[{ name: 'mood' }], [{ name: 'other' }]],
      sent: [[], [{ name: 'other' }]],
      derived: [[{ name: 'mood' }], [{ name: 'mood' }]],
      absent: ['none', 'none'],
    },
  },
  set_order: {
    look: async (api) => {
      await seedEvaluation(api);
      await bound(api);
      const members = fields(await api.get(`${EVALUATIONS}/1`)).criteria as JsonObject[];
      return [
        members.map((member) => member.criterion_id ?? null),
        items(await api.get(BINDINGS))[0]?.selected_tools ?? null,
      ];
    },
    gives: {
      kept: [
        [2, 1],
        ['fetch_url', 'search_docs', 'delete_record'],
      ],
      reversed: [
        [1, 2],
        ['delete_record', 'search_docs', 'fetch_url'],
      ],
      sorted: [
        [1, 2],
        ['delete_record', 'fetch_url', 'search_docs'],
      ],
    },
  },
  secrets: {
    look: async (api) => {
      const auth = { auth_type: 'bearer', auth_config: { token: 's3cret', header: null } };
      return fields(await api.post(ENDPOINTS, { ...ENDPOINT, ...auth })).auth_config ?? 'none';
    },
    gives: {
      masked: { token: '********', header: null },
      omitted: 'none',
      echoed: { token: 's3cret', header: null },
    },
  },
  criteria_members: {
    look: async (api) => {
      await seedEvaluation(api);
      const [member] = fields(await api.get(`${EVALUATIONS}/1`)).criteria as JsonObject[];
      return has(member, 'criterion_id', 'criterion_version', 'id', 'version', 'name', 'config');
    },
    gives: {
      criterion_id: ['criterion_id', 'criterion_version'],
      expanded: ['id', 'version', 'name', 'config'],
    },
  },
  excluded_tools: {
    look: async (api) => {
      const body = { ...FIELD, excluded_tools: ['fetch_url', { name: 'delete_record' }] };
      return fields(await api.post(TRUTHS, body)).excluded_tools ?? null;
    },
    gives: {
      objects: [{ name: 'fetch_url' }, { name: 'delete_record' }],
      strings: ['fetch_url', 'delete_record'],
      as_sent: ['fetch_url', { name: 'delete_record' }],
    },
  },
  binding_count: {
    look: async (api) => (await api.get(`${ENDPOINTS}/${await bound(api)}/binding-count`)).body ?? null,
    gives: { count: { count: 1 }, binding_count: { binding_count: 1 }, total: { total: 1 }, number: 1 },
  },
  version_list: {
    look: async (api) => {
      const id = await endpointId(api);
      await api.patch(`${ENDPOINTS}/${id}`, { description: 'new' });
      const { body } = await api.get(`${ENDPOINTS}/${id}/versions`);
      const list = Array.isArray(body) ? body : (fields(body).items ?? fields(body).versions ?? null);
      const versions = (list as JsonObject[]).map((row) => row.version ?? null);
      return [Array.isArray(body) ? 'bare' : (Object.keys(fields(body))[0] ?? null), versions];
    },
    gives: { bare: ['bare', [2, 1]], envelope: ['items', [2, 1]], versions: ['versions', [2, 1]] },
  },
  usage_list: {
    look: async (api) => {
      const { body } = await api.get(`${ENDPOINTS}/${await bound(api)}/usage`);
      return Array.isArray(body) ? ['bare', body.length] : has(fields(body), 'bindings', 'items', 'total');
    },
    gives: { bindings: ['bindings', 'total'], items: ['items', 'total'], bare: ['bare', 1] },
  },
  supports: {
    look: async (api) => {
      const reply = await api.get('/api/projects/22/workflows/10/configurable-fields');
      return (fields(reply).fields as JsonObject[])[3]?.supports ?? null;
    },
    gives: {
      list: ['evaluations'],
      object: { prompts: false, models: false, evaluations: true, tools: false },
    },
  },
  me_fields: {
    look: async (api) => Object.keys(fields(await api.get('/api/auth/me'))),
    gives: {
      full: ['id', 'email', 'name', 'org_id', 'role', 'org_name'],
      minimal: ['email', 'name', 'org_id', 'role'],
    },
  },
  experiment_overrides: {
    look: async (api) => {
      const { experiment_id } = fields(await api.post(EXPERIMENTS, EXPERIMENT));
      const [variant] = fields(await api.get(`${EXPERIMENTS}/${experiment_id}`)).variants as JsonObject[];
      return has(variant, 'configOverrides');
    },
    gives: { hidden: [], shown: ['configOverrides'] },
  },
};
