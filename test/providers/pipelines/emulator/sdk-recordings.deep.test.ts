import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../../../src/emulator/faults.js';
import type { JsonObject } from '../../../../src/model/json.js';
import {
  defaultSeed,
  type Emulator,
  startEmulator,
} from '../../../../src/providers/pipelines/emulator/index.js';
import { needsPython } from '../../../support/python.js';
import { bundle, sdkPush } from './sdk.js';

needsPython();

// What the published SDK does, recorded against a stub (C-i), asked again
// of the real SDK against the emulator.

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator({
    now: () => new Date('2026-01-01T00:00:00Z'),
    seed: {
      ...defaultSeed(),
      criteria: [{ id: 7, name: 'Exact Match', type: 'programmatic', config: { subtype: 'exact_match' } }],
      tool_endpoints: [{ id: 'endpoint-1', name: 'Seeded', url: 'https://tools.example.com/mcp' }],
    },
  });
});

afterEach(() => emulator.close());

const PROMPT = { name: 'Rome', prompt_text: 'Plan Rome.', role: 'user', scope_type: 'org', org_id: 2 };
const FIELD = { workflow_id: 10, node_id: 'node-1', field_id: 'field-2' };

function experiment(name: string): JsonObject {
  const payload = { count: 1, variants: [{ name: 'copy', configOverrides: {} }] };
  return { name, project_id: 22, workflow_id: 10, payload };
}

const MIXED = bundle({
  prompts: [PROMPT],
  criteria: [
    {
      name: 'Exact',
      display_label: 'Exact',
      type: 'programmatic',
      config: { subtype: 'exact_match' },
      output_schema: { type: 'boolean' },
    },
  ],
  evaluations: [{ name: 'Quality', description: 'q', criteria: [{ criterion_id: 7 }] }],
  tool_endpoints: [
    { org_id: 2, name: 'Docs', endpoint_type: 'mcp_server', url: 'https://tools.example.com/mcp' },
  ],
  tool_bindings: [
    { ...FIELD, endpoint_id: 'endpoint-1', selected_tools: ['search_docs'], max_tool_rounds: 3 },
  ],
  tool_ground_truths: [{ ...FIELD, expected_tools: [{ name: 'search_docs' }], excluded_tools: [] }],
  experiments: [experiment('Rome exp #1')],
});

const EXPERIMENTS = '/api/projects/22/workflows/10/experiments';
const MIXED_LINES = [
  'POST /api/prompts 201 -',
  'POST /api/criteria 201 -',
  'POST /api/evaluations 201 -',
  'POST /api/organizations/2/tool-endpoints 201 -',
  'POST /api/workflows/10/tool-bindings 201 -',
  'POST /api/workflows/10/tool-ground-truths 201 -',
  `POST ${EXPERIMENTS} 202 rome-demo-rome-exp-1`,
];

function lines(): string[] {
  return emulator.requests.map(
    ({ method, path, status, idempotencyKey }) =>
      `${method} ${path} ${status ?? 'dropped'} ${idempotencyKey ?? '-'}`,
  );
}

function copies(): number {
  return emulator.store.list('workflows').filter((row) => row.copied_from !== null).length;
}

function third(status: number, retryAfter?: string): Fault {
  return { nth: 3, when: 'before', status, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

describe('recording A: a mixed bundle', () => {
  test('is seven POSTs in the order of dependency, routing ids taken out of the bodies', async () => {
    const [result] = await sdkPush(emulator, [{ bundle: MIXED, prefix: 'rome-demo' }]);
    expect(result?.error).toBeNull();
    expect(lines()).toEqual(MIXED_LINES);
    const bodies = emulator.requests.map(({ body }) => Object.keys(body as JsonObject));
    expect(bodies[3]).not.toContain('org_id');
    expect(bodies[4]).not.toContain('workflow_id');
    expect(bodies[5]).not.toContain('workflow_id');
    expect(emulator.requests[6]?.body).toEqual(experiment('').payload);
    expect(result?.created?.experiments).toEqual([{ name: 'Rome exp #1', experiment_id: 'exp-1' }]);
    expect(result?.created?.tool_bindings?.[0]).toEqual({
      name: null,
      id: emulator.store.list('tool_bindings')[0]?.id,
    });
  });

  test('again: duplicates of all six, while the experiment repeats its key and runs once', async () => {
    emulator.setSwitches({
      unique_endpoint_names: false,
      unique_bindings: false,
      unique_ground_truths: false,
    });
    const push = { bundle: MIXED, prefix: 'rome-demo' };
    const results = await sdkPush(emulator, [push, push]);
    expect(results.map(({ error }) => error)).toEqual([null, null]);
    expect(lines()).toEqual([...MIXED_LINES, ...MIXED_LINES]);
    expect(emulator.store.list('prompts')).toHaveLength(2);
    expect(emulator.store.list('criteria')).toHaveLength(3);
    expect(emulator.store.list('evaluations')).toHaveLength(2);
    expect(emulator.store.list('tool_endpoints')).toHaveLength(3);
    expect(emulator.store.list('tool_bindings')).toHaveLength(2);
    expect(emulator.store.list('tool_ground_truths')).toHaveLength(2);
    expect(emulator.store.list('experiments')).toHaveLength(1);
    expect(copies()).toBe(1);
  });
});

describe('recording B: the third request of a mixed bundle fails', () => {
  test.each([
    [third(500), 'ServerError'],
    [third(422), 'ValidationError'],
    [third(429, '1'), 'RateLimitError'],
  ])('%j: it stops, and the next push leaves an orphan pair', async (fault, error) => {
    emulator.setFaults([fault]);
    const push = { bundle: MIXED, prefix: 'rome-demo' };
    const results = await sdkPush(emulator, [push, push]);
    expect(results.map((result) => result.error)).toEqual([error, null]);
    expect(results[0]).toMatchObject({ sleeps: [], created: null });
    expect(lines()).toEqual([
      ...MIXED_LINES.slice(0, 2),
      `POST /api/evaluations ${fault.status} -`,
      ...MIXED_LINES,
    ]);
    expect(emulator.store.list('prompts')).toHaveLength(2);
    expect(emulator.store.list('criteria')).toHaveLength(3);
    expect(emulator.store.list('evaluations')).toHaveLength(1);
    expect(emulator.store.list('experiments')).toHaveLength(1);
  });
});

describe('recording C: the third of five prompts fails', () => {
  test.each([
    [third(500), 'ServerError'],
    [third(422), 'ValidationError'],
    [third(429, '1'), 'RateLimitError'],
    [third(503), 'ServerError'],
  ])('%j: three requests, and the rest is never tried', async (fault, error) => {
    emulator.setFaults([fault]);
    const prompts = [1, 2, 3, 4, 5].map((number) => ({ ...PROMPT, name: `P${number}` }));
    const [result] = await sdkPush(emulator, [
      { bundle: bundle({ prompts, experiments: [experiment('x')] }), prefix: 'rome-demo' },
    ]);
    expect(result).toMatchObject({ error, sleeps: [] });
    expect(lines()).toHaveLength(3);
    expect(emulator.store.list('prompts').map(({ name }) => name)).toEqual(['P1', 'P2']);
    expect(copies()).toBe(0);
  });
});

describe('recording D: an experiment alone', () => {
  const one = bundle({ experiments: [experiment('run')] });

  test('with a key: 429 (Retry-After 3), 503, then 202', async () => {
    emulator.setFaults([
      { nth: 1, when: 'before', status: 429, retryAfter: '3' },
      { nth: 2, when: 'before', status: 503 },
    ]);
    const [result] = await sdkPush(emulator, [{ bundle: one, prefix: 'rome-demo' }]);
    expect(result).toMatchObject({ error: null, sleeps: [3, 2] });
    expect(lines()).toEqual([429, 503, 202].map((status) => `POST ${EXPERIMENTS} ${status} rome-demo-run`));
    expect(copies()).toBe(1);
  });

  test('with a key, the first 503 after the effect: the retry is a replay and nothing runs twice', async () => {
    emulator.setFaults([{ nth: 1, when: 'after', status: 503 }]);
    const [result] = await sdkPush(emulator, [{ bundle: one, prefix: 'rome-demo' }]);
    expect(result).toMatchObject({ error: null, sleeps: [1] });
    expect(copies()).toBe(1);
  });

  test.each<[string, string | undefined, Fault[], number, number[], string]>([
    ['without a key: 429', undefined, [{ nth: 1, when: 'before', status: 429 }], 1, [], 'RateLimitError'],
    ['with a key: 500', 'rome-demo', [{ nth: 1, when: 'before', status: 500 }], 1, [], 'ServerError'],
    [
      'with a key: 502 three times',
      'rome-demo',
      [{ nth: 'every', when: 'before', status: 502 }],
      3,
      [1, 2],
      'ServerError',
    ],
    ['with a key: 409', 'rome-demo', [{ nth: 1, when: 'before', status: 409 }], 1, [], 'ConflictError'],
  ])('%s', async (_name, prefix, faults, requests, sleeps, error) => {
    emulator.setFaults(faults);
    const [result] = await sdkPush(emulator, [{ bundle: one, ...(prefix === undefined ? {} : { prefix }) }]);
    expect(result).toMatchObject({ error, sleeps });
    expect(lines()).toHaveLength(requests);
    expect(copies()).toBe(0);
  });

  test('a real 409: the same key with another payload', async () => {
    const other = bundle({
      experiments: [{ ...experiment('run'), payload: { count: 2, variants: [{ name: 'copy' }] } }],
    });
    const results = await sdkPush(emulator, [
      { bundle: one, prefix: 'rome-demo' },
      { bundle: other, prefix: 'rome-demo' },
    ]);
    expect(results.map(({ error }) => error)).toEqual([null, 'ConflictError']);
    expect(copies()).toBe(1);
  });

  test('two names with one slug collide on one key', async () => {
    const [result] = await sdkPush(emulator, [
      { bundle: bundle({ experiments: [experiment('A b'), experiment('a--B!')] }), prefix: 'rome-demo' },
    ]);
    expect(lines()).toEqual(Array(2).fill(`POST ${EXPERIMENTS} 202 rome-demo-a-b`));
    expect(result?.created?.experiments?.map(({ experiment_id }) => experiment_id)).toEqual([
      'exp-1',
      'exp-1',
    ]);
    expect(copies()).toBe(1);
  });

  test('a non-ASCII name: the prompts are there, the experiment never leaves the client', async () => {
    const [result] = await sdkPush(emulator, [
      { bundle: bundle({ prompts: [PROMPT], experiments: [experiment('β')] }), prefix: 'rome-demo' },
    ]);
    expect(result?.error).toBe('UnicodeEncodeError');
    expect(lines()).toEqual(['POST /api/prompts 201 -']);
  });
});

describe('recording D: a prompt alone', () => {
  const one = bundle({ prompts: [PROMPT] });

  test.each<['before' | 'after', number]>([
    ['before', 0],
    ['after', 1],
  ])(
    'a connection dropped %s the effect: one request, not retried, outcome unknown',
    async (when, prompts) => {
      emulator.setFaults([{ nth: 1, when, drop: true }]);
      const [result] = await sdkPush(emulator, [{ bundle: one }]);
      expect(result).toMatchObject({ error: 'PipelinesConnectionError', sleeps: [] });
      expect(lines()).toEqual(['POST /api/prompts dropped -']);
      expect(emulator.store.list('prompts')).toHaveLength(prompts);
    },
  );

  test('a create answered 204 is taken for success, and crashes', async () => {
    emulator.setSwitches({ create_answer: '204' });
    const [result] = await sdkPush(emulator, [{ bundle: one }]);
    expect(result?.error).toBe('AttributeError');
    expect(lines()).toEqual(['POST /api/prompts 204 -']);
    expect(emulator.store.list('prompts')).toHaveLength(1);
  });

  test('a create answered 302 is taken for success, and crashes', async () => {
    emulator.setFaults([{ nth: 1, when: 'before', status: 302, body: '' }]);
    const [result] = await sdkPush(emulator, [{ bundle: one }]);
    expect(result?.error).toBe('AttributeError');
    expect(lines()).toEqual(['POST /api/prompts 302 -']);
    expect(emulator.store.list('prompts')).toHaveLength(0);
  });
});
