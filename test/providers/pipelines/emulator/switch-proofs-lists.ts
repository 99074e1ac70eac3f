import type { Json, JsonObject } from '../../../../src/model/json.js';
import { type Api, BINDINGS, fields, items, PROMPTS, type Reply } from './client.js';
import type { Proof, SwitchName } from './switch-proof.js';

/** Five prompts, `P1` to `P5`. */
function seedPrompts({ emulator }: Api): void {
  for (const number of [1, 2, 3, 4, 5]) {
    emulator.store.create('prompts', { name: `P${number}`, prompt_text: 'text '.repeat(20) });
  }
}

function seedBindings({ emulator }: Api): void {
  const endpoint = emulator.store.create('tool_endpoints', {
    name: 'Docs',
    url: 'https://tools.example.com/mcp',
  });
  for (const [node_id, field_id] of [
    ['node-1', 'field-2'],
    ['day-plan', 'answer'],
    ['node-id-from-configurable-fields', 'field-id-from-configurable-fields'],
  ] as const) {
    emulator.store.create('tool_bindings', { workflow_id: 10, node_id, field_id, endpoint_id: endpoint.id });
  }
}

function names(rows: Json | undefined): Json {
  return Array.isArray(rows) ? rows.map((row) => (row as JsonObject).name ?? null) : null;
}

/** Where the rows are, and the other keys in order. */
function shape(reply: Reply): Json {
  const { body } = reply;
  if (Array.isArray(body)) return 'bare';
  return Object.keys(fields(reply));
}

const SHAPES = {
  envelope: ['items', 'total', 'page', 'page_size', 'has_more'],
  data: ['data', 'total', 'page', 'page_size', 'has_more'],
  results: ['results', 'total', 'page', 'page_size', 'has_more'],
  next_page: ['items', 'next_page'],
  total_only: ['items', 'total'],
  bare: 'bare',
  items_only: ['items'],
};

async function pages(api: Api, ...queries: string[]): Promise<Json> {
  const seen: Json[] = [];
  for (const query of queries) {
    const reply = await api.get(`${PROMPTS}?${query}`);
    const { total, page, has_more } = fields(reply);
    seen.push({
      names: names(fields(reply).items),
      total: total ?? null,
      page: page ?? null,
      more: has_more ?? null,
    });
  }
  return seen;
}

export const LIST_PROOFS: Partial<Record<SwitchName, Proof>> = {
  list_shape: {
    look: async (api) => {
      seedPrompts(api);
      return shape(await api.get(PROMPTS));
    },
    gives: SHAPES,
  },
  tool_list_shape: {
    with: { list_shape: 'data' },
    look: async (api) => {
      seedBindings(api);
      return [shape(await api.get(BINDINGS)), shape(await api.get(PROMPTS))];
    },
    gives: Object.fromEntries([
      ['same', [SHAPES.data, SHAPES.data]],
      ...Object.entries(SHAPES)
        .filter(([name]) => name !== 'data')
        .map(([name, value]) => [name, [value, SHAPES.data]]),
    ]),
    // `data` beside `list_shape=data` is `same`.
    skips: ['data'],
  },
  tool_list_paged: {
    look: async (api) => {
      seedBindings(api);
      return items(await api.get(`${BINDINGS}?page=2&page_size=2`)).length;
    },
    gives: { on: 1, off: 3 },
  },
  page_size_default: {
    look: async (api) => {
      seedPrompts(api);
      return items(await api.get(PROMPTS)).length;
    },
    gives: { 20: 5, 2: 2 },
  },
  page_size_max: {
    look: async (api) => (await api.get(`${PROMPTS}?page_size=100`)).status,
    gives: { 100: 200, 50: 422 },
  },
  page_size_over_max: {
    look: async (api) => {
      const reply = await api.get(`${PROMPTS}?page_size=500`);
      return [reply.status, fields(reply).page_size ?? null];
    },
    gives: { refused: [422, null], capped: [200, 100] },
  },
  page_size_cap: {
    look: async (api) => {
      seedPrompts(api);
      return pages(api, 'page_size=100', 'page_size=100&page=2');
    },
    gives: {
      0: [
        { names: ['P1', 'P2', 'P3', 'P4', 'P5'], total: 5, page: 1, more: false },
        { names: [], total: 5, page: 2, more: false },
      ],
      3: [
        { names: ['P1', 'P2', 'P3'], total: 5, page: 1, more: true },
        { names: ['P4', 'P5'], total: 5, page: 2, more: false },
      ],
    },
  },
  page_ignored: {
    look: async (api) => {
      seedPrompts(api);
      return pages(api, 'page_size=3&page=2');
    },
    gives: {
      off: [{ names: ['P4', 'P5'], total: 5, page: 2, more: false }],
      on: [{ names: ['P1', 'P2', 'P3'], total: 5, page: 1, more: true }],
    },
  },
  page_repeats_row: {
    look: async (api) => {
      seedPrompts(api);
      return pages(api, 'page_size=2', 'page_size=2&page=2', 'page_size=2&page=3');
    },
    gives: {
      off: [
        { names: ['P1', 'P2'], total: 5, page: 1, more: true },
        { names: ['P3', 'P4'], total: 5, page: 2, more: true },
        { names: ['P5'], total: 5, page: 3, more: false },
      ],
      on: [
        { names: ['P1', 'P2'], total: 5, page: 1, more: true },
        { names: ['P2', 'P3'], total: 6, page: 2, more: true },
        { names: ['P4', 'P5'], total: 6, page: 3, more: false },
      ],
    },
  },
  list_ends_at: {
    look: async (api) => {
      seedPrompts(api);
      return pages(api, 'page_size=2&page=2', 'page_size=2&page=3');
    },
    gives: {
      0: [
        { names: ['P3', 'P4'], total: 5, page: 2, more: true },
        { names: ['P5'], total: 5, page: 3, more: false },
      ],
      3: [
        { names: ['P3'], total: 5, page: 2, more: true },
        { names: [], total: 5, page: 3, more: false },
      ],
    },
  },
  list_rows: {
    look: async (api) => {
      seedPrompts(api);
      const row = items(await api.get(PROMPTS))[0];
      const single = fields(await api.get(`${PROMPTS}/1`));
      return [String(row?.prompt_text).length, String(single.prompt_text).length];
    },
    gives: { full: [100, 100], omit_long: ['undefined'.length, 100], shorten: [41, 100] },
  },
  list_shorten_to: {
    with: { list_rows: 'shorten' },
    look: async (api) => {
      seedPrompts(api);
      return items(await api.get(PROMPTS))[0]?.prompt_text ?? null;
    },
    gives: { 40: `${'text '.repeat(8)}…`, 4: 'text…' },
  },
  scope_filters: {
    look: async (api) => {
      api.emulator.store.create('prompts', { name: 'Org', prompt_text: '' });
      api.emulator.store.create('prompts', { name: 'Sys', prompt_text: '', scope_type: 'system' });
      return names(fields(await api.get(`${PROMPTS}?scope_type=system`)).items);
    },
    gives: { honoured: ['Sys'], ignored: ['Org', 'Sys'] },
  },
  node_filters: {
    look: async (api) => {
      seedBindings(api);
      return items(await api.get(`${BINDINGS}?node_id=day-plan`)).map((row) => row.node_id ?? null);
    },
    gives: { honoured: ['day-plan'], ignored: ['node-1', 'day-plan', 'node-id-from-configurable-fields'] },
  },
  archived_listed: {
    look: async (api) => {
      seedPrompts(api);
      api.emulator.store.archive('prompts', 2);
      return [
        names(fields(await api.get(PROMPTS)).items),
        fields(await api.get(`${PROMPTS}/2`)).archived ?? null,
      ];
    },
    gives: { off: [['P1', 'P3', 'P4', 'P5'], true], on: [['P1', 'P2', 'P3', 'P4', 'P5'], true] },
  },
};
