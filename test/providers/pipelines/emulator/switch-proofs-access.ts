import type { Json, JsonObject } from '../../../../src/model/json.js';
import { ADMIN_KEY, MEMBER_KEY } from '../../../../src/providers/pipelines/emulator/default-seed.js';
import { EXPERIMENT, EXPERIMENTS, fields, PROMPT, PROMPTS } from './client.js';
import type { Proof, SwitchName } from './switch-proof.js';

const KEY = { 'Idempotency-Key': 'once' };
const OTHER_WORKFLOW = '/api/projects/22/workflows/3086/experiments';

function detailShape(body: Json | undefined): Json {
  const { detail } = fields(body);
  if (typeof detail === 'string') return 'string';
  return Array.isArray(detail) ? 'list' : Object.keys(detail as JsonObject);
}

const statusAfter =
  (polls: number): Proof['look'] =>
  async (api) => {
    const { experiment_id } = fields(await api.post(EXPERIMENTS, EXPERIMENT));
    const seen: Json[] = [];
    for (let poll = 0; poll < polls; poll += 1) {
      seen.push(fields(await api.get(`${EXPERIMENTS}/${experiment_id}`)).status ?? null);
    }
    return seen;
  };

export const ACCESS_PROOFS: Partial<Record<SwitchName, Proof>> = {
  idempotency: {
    look: async (api) => {
      const prompts = [await api.post(PROMPTS, PROMPT, KEY), await api.post(PROMPTS, PROMPT, KEY)];
      const runs = [
        await api.post(EXPERIMENTS, EXPERIMENT, KEY),
        await api.post(EXPERIMENTS, EXPERIMENT, KEY),
      ];
      return [
        prompts.map((reply) => fields(reply).id ?? null),
        runs.map((reply) => fields(reply).experiment_id ?? null),
      ];
    },
    gives: {
      experiments: [
        [1, 2],
        ['exp-1', 'exp-1'],
      ],
      all: [
        [1, 1],
        ['exp-1', 'exp-1'],
      ],
      none: [
        [1, 2],
        ['exp-1', 'exp-2'],
      ],
    },
  },
  idempotency_hours: {
    look: async (api, advance) => {
      await api.post(EXPERIMENTS, EXPERIMENT, KEY);
      advance(3 * 3600);
      return fields(await api.post(EXPERIMENTS, EXPERIMENT, KEY)).experiment_id ?? null;
    },
    gives: { 24: 'exp-1', 2: 'exp-2' },
  },
  idempotency_scope: {
    look: async (api) => {
      await api.post(EXPERIMENTS, EXPERIMENT, KEY);
      return fields(await api.post(OTHER_WORKFLOW, EXPERIMENT, KEY)).experiment_id ?? null;
    },
    gives: { path: 'exp-2', route: 'exp-1' },
  },
  experiment_first_status: {
    look: async (api) => fields(await api.post(EXPERIMENTS, EXPERIMENT)).status ?? null,
    gives: { queued: 'queued', processing: 'processing', pending: 'pending' },
  },
  experiment_polls: {
    look: statusAfter(3),
    gives: {
      2: ['processing', 'completed', 'completed'],
      1: ['completed', 'completed', 'completed'],
      3: ['processing', 'processing', 'completed'],
    },
  },
  experiment_end: {
    look: statusAfter(2),
    gives: Object.fromEntries(
      ['completed', 'failed', 'cancelled', 'partially_cancelled', 'completed_with_partial_results'].map(
        (word) => [word, ['processing', word]],
      ),
    ),
  },
  key_role: {
    look: async (api) => {
      const { role } = fields(await api.get('/api/auth/me'));
      const endpoint = { name: 'Docs', url: 'https://tools.example.com/mcp' };
      const created = await api.post('/api/organizations/2/tool-endpoints', endpoint);
      return [role ?? null, (await api.post(PROMPTS, PROMPT)).status, created.status];
    },
    gives: {
      seeded: ['admin', 201, 201],
      admin: ['admin', 201, 201],
      member: ['member', 201, 403],
      viewer: ['viewer', 403, 403],
    },
    // The tests' key is an admin anyway; emulator.test.ts looks at the keys of others.
    skips: ['admin'],
  },
  rate_limit: {
    look: async (api) => [(await api.get(PROMPTS)).status, (await api.get(PROMPTS)).status],
    gives: { 0: [200, 200], 1: [200, 429] },
  },
  rate_limit_window: {
    with: { rate_limit: 1 },
    look: async (api, advance) => {
      await api.get(PROMPTS);
      const { status, headers } = await api.get(PROMPTS);
      advance(1);
      return [status, headers.get('retry-after'), (await api.get(PROMPTS)).status];
    },
    gives: { 1: [429, '1', 200], 5: [429, '5', 429] },
  },
  rate_limit_per: {
    with: { rate_limit: 1, rate_limit_window: 30 },
    look: async (api) => {
      const first = await api.get(PROMPTS);
      const other = await api.as(MEMBER_KEY).get(PROMPTS);
      const again = await api.as(null).send('GET', PROMPTS, undefined, { 'X-API-Key': ADMIN_KEY });
      return [first, other, again].map(({ status }) => status);
    },
    gives: { all: [200, 429, 429], key: [200, 200, 429] },
  },
  retry_after: {
    with: { rate_limit: 1, rate_limit_window: 30 },
    look: async (api) => {
      await api.get(PROMPTS);
      return (await api.get(PROMPTS)).headers.get('retry-after');
    },
    gives: { seconds: '30', date: 'Thu, 01 Jan 2026 00:00:30 GMT', absent: null },
  },
  error_detail: {
    look: async (api) => [
      detailShape((await api.get(`${PROMPTS}/9`)).body),
      detailShape((await api.post(PROMPTS, {})).body),
    ],
    gives: {
      native: ['string', 'list'],
      string: ['string', 'string'],
      list: ['list', 'list'],
      object: [
        ['error_class', 'message'],
        ['error_class', 'message'],
      ],
    },
  },
  deprecation_header: {
    look: async (api) => {
      const { headers } = await api.get(PROMPTS);
      return [headers.get('deprecation'), headers.get('link')?.includes('successor-version') ?? null];
    },
    gives: { off: [null, null], on: ['true', true] },
  },
};
